import type { Parameter } from './parameter.js';

/** First day for which a rule has a value. */
export const firstDayOf = ({ values: [first] }: Parameter<unknown>): string => first?.from ?? '';

/** First day of a year on which a rule can hold: 1 January, or the rule's own first day where it lies in the year. */
export function firstDayIn(rule: Parameter<unknown>, year: number): string {
  const first = firstDayOf(rule);
  return first.startsWith(`${year}-`) ? first : `${year}-01-01`;
}
