import { type Answer, answer } from '../internal/answer/index.js';
import { checkFacts, checkKeys } from '../internal/errors/index.js';
import { type MemberStatesTable, memberState, type StateText } from '../internal/states/index.js';
import {
  type FactTable,
  type NumberColumn,
  requiredNumberAt,
  requiredTextAt,
  rowIndices,
  type TextColumn,
  textAt,
} from '../internal/tables/index.js';

/** What single states owed, at the dates that documents and reports give. */
export type UnpaidByStateTable = FactTable<{
  readonly iso3: TextColumn;
  readonly as_of: TextColumn;
  readonly fund: TextColumn;
  readonly amount_usd: NumberColumn;
  readonly confidence: TextColumn;
  readonly source?: TextColumn;
}>;

export interface KnownUnpaid {
  /** As precise as the source: a day, a month or a year. */
  readonly asOf: string;
  /** `regular`, `peacekeeping`, `tribunals`, `total` or a part. */
  readonly fund: string;
  /** Current US dollars. */
  readonly amount: number;
  /** `primary`: a document or an official of the Organization itself. */
  readonly confidence: string;
  /** Ids of its sources. */
  readonly sources: readonly string[];
}

export type KnownUnpaidOfState = Answer<'knownUnpaid', { readonly state: string }> & {
  readonly name: string;
  /** In order of their dates; years between them are not known. */
  readonly figures: readonly KnownUnpaid[];
};

/**
 * What is known of a Member State's unpaid assessments: single figures with their dates, never a series. For most
 * states none is available, and that is no sign that they owe nothing.
 *
 * @throws BlueLedgerError `unknown-code`.
 * @example
 * ```ts
 * const { figures } = knownUnpaid({ state: 'ESP' });
 * figures.map(({ asOf, fund }) => [asOf, fund]); // => [['2011-10-05', 'regular']]
 * ```
 */
export function knownUnpaid(
  facts: { readonly memberStates: MemberStatesTable; readonly unpaidByState: UnpaidByStateTable },
  query: { readonly state: StateText },
): KnownUnpaidOfState {
  const { memberStates, unpaidByState: table } = checkFacts(facts, 'memberStates', 'unpaidByState');
  const { state, name } = memberState(memberStates, checkKeys(query, ['state']).state);
  const { iso3, as_of, fund, amount_usd, confidence, source } = table.columns;
  return answer(
    { kind: 'knownUnpaid', query: { state }, title: `What is known of unpaid assessments of ${name}` },
    (recorder) => {
      const rows = rowIndices(table).filter((row) => textAt(iso3, row) === state);
      recorder.reads(table, rows);
      recorder.note(rows.length === 0 ? 'unpaid-unknown' : 'unpaid-single-figures');
      const figures = rows
        .map((row) => ({
          asOf: requiredTextAt(as_of, row),
          fund: requiredTextAt(fund, row),
          amount: requiredNumberAt(amount_usd, row),
          confidence: requiredTextAt(confidence, row),
          sources: ((source && textAt(source, row)) ?? '').split(';').filter((id) => id !== ''),
        }))
        .sort((a, b) => (a.asOf < b.asOf ? -1 : a.asOf > b.asOf ? 1 : 0));
      recorder.step(() => ({ step: 'Figures of this state', inputs: { state }, result: figures.length }));
      return { name, figures };
    },
  );
}
