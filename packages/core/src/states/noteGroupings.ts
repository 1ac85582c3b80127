import type { Recorder } from '../internal/answer/index.js';
import type { Grouping, GroupingPart } from '../internal/states/index.js';

/**
 * One note a list: extrapolated as soon as the list does not cover one of the years. Lists that there are for every year
 * are dated only where they are extrapolated.
 */
export function noteGroupings(recorder: Recorder, groupings: readonly Grouping[]): void {
  const lists = new Map<string, GroupingPart>();
  for (const part of groupings.flatMap(({ parts }) => parts)) {
    const { code, asOf, extrapolated, yearly, basis } = part;
    if (basis) recorder.carries(basis);
    const list = `${code} ${asOf}`;
    if (asOf !== undefined && (extrapolated || !(yearly || lists.has(list)))) lists.set(list, part);
  }
  for (const { code: group, asOf = '', extrapolated, title } of lists.values())
    recorder.note(extrapolated ? 'list-extrapolated' : 'list-as-of', { group, asOf, ...(title && { name: title }) });
}
