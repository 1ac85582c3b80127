/**
 * How sure a value is. `enacted`: read in the text named. `derived`: computed from what was decided. `projected`: held
 * past the last date available. `scenario`: supposed by a reform. `secondary`: a secondary source says so. `unverified`:
 * general knowledge, the text was not seen.
 */
export type ParameterStatus = 'enacted' | 'derived' | 'projected' | 'scenario' | 'secondary' | 'unverified';

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
