import { type Answer, answer } from '../internal/answer/index.js';
import { BlueLedgerError, checkFacts, checkKeys, didYouMean, faultOfValue, nearest } from '../internal/errors/index.js';
import { grouped } from '../internal/math/index.js';
import { memberStates } from '../internal/states/index.js';
import { requiredTextAt, rowIndices, textAt } from '../internal/tables/index.js';
import { claimReads } from './claimReads.js';
import type { ClaimFacts } from './facts.js';
import { type Checked, type Checkers, readStated } from './verdict.js';

export type ClaimCheck = Answer<'checkClaim', { readonly claim: string }> &
  Checked & {
    readonly statement: string;
    readonly saidBy: string;
    /** The number or order stated, as a person reads it; undefined where the claim has none. */
    readonly stated: string | undefined;
    /** Symbols, or titles, of the documents that the check rests on: of the figures read and of the rules applied. */
    readonly documents: readonly string[];
  };

export type { Checkers } from './verdict.js';

/** The tables that a check was passed: those of all claims, or of one. */
export type FactsOfClaim = Pick<ClaimFacts, 'claims' | 'memberStates'> & Partial<ClaimFacts>;

/** Claims by id, each with its row. */
export const rowsOfClaims = ({ claims }: Pick<ClaimFacts, 'claims'>): ReadonlyMap<string, number> =>
  new Map(rowIndices(claims).map((row) => [requiredTextAt(claims.columns.claim, row), row]));

/** What a claim states, with thousands separated, and of states their names. */
function statedText({ claims, memberStates: table }: FactsOfClaim, row: number): string | undefined {
  const { stated_value, unit } = claims.columns;
  const text = textAt(stated_value, row)?.replaceAll(';', '; ');
  if (text === undefined || textAt(unit, row) === 'year') return text;
  const states = memberStates(table);
  return text
    .replaceAll(/\d{4,}/g, (digits) => grouped(Number(digits)))
    .replaceAll(/\b[A-Z]{3}\b/g, (code) => states.get(code)?.name ?? code);
}

/**
 * One statement checked by its check among those passed, with the tables that this one reads.
 *
 * @throws BlueLedgerError `unknown-code` for a claim that is not in the table, `facts-missing`.
 */
export function claimCheck(checkers: Checkers, allFacts: FactsOfClaim, query: { readonly claim: string }): ClaimCheck {
  const { claim } = checkKeys(query, ['claim']);
  const facts = checkFacts(allFacts, 'claims', 'memberStates', ...(claimReads[claim]?.tables ?? []));
  const rows = rowsOfClaims(facts);
  const row = rows.get(claim);
  if (row === undefined) {
    const near = nearest(claim, [...rows.keys()]);
    throw new BlueLedgerError('unknown-code', {
      what: faultOfValue(claim, 'is not a claim in the table'),
      where: 'claim',
      expected: `one of ${rows.size} claims, such as deaths-peak-1993`,
      remedy: didYouMean(near),
    });
  }
  const { statement, said_by, stated_value } = facts.claims.columns;
  const text = requiredTextAt(statement, row);
  return answer({ kind: 'checkClaim', query: { claim }, title: text }, (recorder) => {
    recorder.reads(facts.claims, []);
    recorder.restsOn('derived');
    const check = checkers[claim];
    const checked: Checked = check
      ? check(facts as ClaimFacts, recorder, readStated(textAt(stated_value, row)))
      : { found: 'no check has been written for it', verdict: 'not verifiable', tolerance: 'none' };
    recorder.step(() => ({
      step: checked.tolerance,
      inputs: { stated: textAt(stated_value, row) },
      result: checked.verdict,
    }));
    const { sources, rules } = recorder.basis();
    const documents = [
      ...sources.map(({ symbol, title }) => symbol ?? title),
      ...rules.map(({ reference }) => reference.document),
    ];
    return {
      ...checked,
      documents: [...new Set(documents)],
      statement: text,
      saidBy: requiredTextAt(said_by, row),
      stated: statedText(facts, row),
    };
  });
}
