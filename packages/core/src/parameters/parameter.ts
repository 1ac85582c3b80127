import { BlueLedgerError, shown } from '../error/index.js';

/** How sure a value is: decided, computed from what was decided, expected by rule, or supposed by a reform. */
export type ParameterStatus = 'enacted' | 'derived' | 'projected' | 'scenario';

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
 * The value that holds on a date.
 * @throws BlueLedgerError `year-not-covered` when no value is in hand for the date: a gap is unknown, never its neighbour.
 * @example
 * ```ts
 * const [levelFactors] = parameters();
 * valueOn(levelFactors, '2025-01-01').reference; // => { document: 'A/RES/55/235', paragraph: '10' }
 * ```
 */
export function valueOn<Value>(parameter: Parameter<Value>, date: string): DatedValue<Value> {
  const found = parameter.values.find(({ from, to }) => from <= date && (to === undefined || date <= to));
  if (found) return found;
  const spans = parameter.values.map(({ from, to }) => `${from} to ${to ?? 'now'}`).join('; ');
  throw new BlueLedgerError('year-not-covered', {
    what: `no value of “${parameter.title}” is in hand for ${shown(date)}`,
    where: parameter.id,
    expected: `a date within ${spans}`,
  });
}
