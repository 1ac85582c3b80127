import type { Rule, RuleValue } from '@blueledger/datasets/decode';

/**
 * How sure a value is. `enacted`: read in the text named. `derived`: computed from what was decided. `projected`: held
 * past the last known date. `scenario`: assumed by a reform. `secondary`: a secondary source says so. `unverified`:
 * general knowledge, the text was not seen.
 */
export type ParameterStatus = RuleValue<unknown>['status'] | 'scenario';

/** The place where a rule stands. */
export interface LegalReference {
  /** Document symbol, or the name of the instrument: `A/RES/55/235`, `Charter`. */
  readonly document: string;
  /** Paragraph or article, where it is known here. */
  readonly paragraph?: string;
}

/** A value of a rule and the days for which it holds; `to` absent: until further notice. */
export interface DatedValue<Value> {
  readonly value: Value;
  readonly from: string;
  readonly to?: string;
  readonly status: ParameterStatus;
  readonly reference: LegalReference;
}

/** A rule that changes over time: a series of dated values, in order of date. */
export interface Parameter<Value> {
  readonly id: string;
  readonly title: string;
  readonly unit: string;
  readonly values: readonly DatedValue<Value>[];
}

/**
 * A rule of the table `rules` under the title that people read. Calls at the top of a module are marked pure, so that a
 * bundler drops the rules that a page does not apply.
 */
export const parameter = <Value>({ id, unit, values }: Rule<Value>, title: string): Parameter<Value> => ({
  id,
  title,
  unit,
  values,
});
