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

/** Who paid the regular budget in full, and when: one row a state and year. */
export type HonourRollTable = FactTable<{
  readonly iso3: TextColumn;
  readonly year: NumberColumn;
  readonly payment: TextColumn;
  readonly paid_on: TextColumn;
  readonly as_of: TextColumn;
  readonly source?: TextColumn;
}>;

export interface PaymentInYear {
  readonly year: number;
  /** On time is within 30 days of the letter of assessment. */
  readonly payment: 'paid_on_time' | 'paid_late' | 'not_paid_in_full';
  /** Day of the last payment; undefined while not paid in full. */
  readonly paidOn: string | undefined;
  /** Day of the page that says so. */
  readonly asOf: string;
}

export type PaymentRecord = Answer<'paymentRecord', { readonly state: string }> & {
  readonly name: string;
  readonly years: readonly PaymentInYear[];
  /** Years paid in full, on time or late. */
  readonly inFull: number;
  readonly onTime: number;
  /** Years whose outcome stands; a state may still pay in full in a year that is not over, which counts once it has. */
  readonly settledYears: number;
  /** The year that is not over and not paid in full yet, by the last page of the honour roll. */
  readonly openYear: PaymentInYear | undefined;
};

/**
 * When a Member State paid its regular-budget assessment in full, by the honour roll of the Committee on Contributions. It
 * covers the regular budget only: of peacekeeping no such list is published.
 *
 * @throws BlueLedgerError `unknown-code`.
 * @example
 * ```ts
 * const { years, inFull } = paymentRecord({ state: 'CAN' });
 * [years.length, inFull]; // => [8, 8]
 * ```
 */
export function paymentRecord(
  facts: { readonly memberStates: MemberStatesTable; readonly honourRoll: HonourRollTable },
  query: { readonly state: StateText },
): PaymentRecord {
  const { memberStates, honourRoll: table } = checkFacts(facts, 'memberStates', 'honourRoll');
  const { state, name } = memberState(memberStates, checkKeys(query, ['state']).state);
  const { iso3, year, payment, paid_on, as_of } = table.columns;
  return answer(
    { kind: 'paymentRecord', query: { state }, title: `Payments of ${name} to the regular budget` },
    (recorder) => {
      const rows = rowIndices(table).filter((row) => textAt(iso3, row) === state);
      recorder.reads(table, rows);
      recorder.note('honour-roll-regular');
      const years = rows.map(
        (row): PaymentInYear => ({
          year: requiredNumberAt(year, row),
          payment: textAt(payment, row) as PaymentInYear['payment'],
          paidOn: textAt(paid_on, row),
          asOf: requiredTextAt(as_of, row),
        }),
      );
      recorder.step(() => ({ step: 'Years of the honour roll', inputs: { state }, result: years.length }));
      // Each year’s last page stands; of the newest year, one before its end does not say how the year ends.
      const newest = Math.max(...rowIndices(table).map((row) => requiredNumberAt(year, row)));
      const openYear = years.find(
        (line) => line.year === newest && line.payment === 'not_paid_in_full' && line.asOf < `${newest}-12-31`,
      );
      return {
        name,
        years,
        settledYears: years.length - (openYear ? 1 : 0),
        openYear,
        inFull: years.filter((line) => line.payment !== 'not_paid_in_full').length,
        onTime: years.filter((line) => line.payment === 'paid_on_time').length,
      };
    },
  );
}
