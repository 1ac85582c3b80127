import { addDays } from '../internal/math/index.js';
import { numberAt, requiredTextAt, textAt } from '../internal/tables/index.js';
import type { AuthorisedStrengthTable } from './facts.js';

/** `uniformed`: military and police together. */
export type AuthorisedKind = 'military' | 'police' | 'uniformed';

/** What is known of the level that the Council authorised for a mission on a day. */
export interface AuthorisedLevel {
  /** Persons; undefined where it is not known. */
  readonly persons: number | undefined;
  /** Row of the table that the level rests on, or that ends what is known. */
  readonly row: number;
  /** First day of the level, or of what is not known. */
  readonly from: string;
  /** Whether a decision or a renewal that nobody has read, or the end of the level, leaves nothing known. */
  readonly unknown: 'not-read' | 'no-figure' | 'ended' | undefined;
}

/**
 * The level that holds at a month's end: that of the last row before it. An empty figure is not known, and no row before or
 * after fills it. Undefined before the first row of the mission.
 */
export function authorisedLevel(
  { rowCount, columns }: AuthorisedStrengthTable,
  { mission, month, kind }: { readonly mission: string; readonly month: string; readonly kind: AuthorisedKind },
): AuthorisedLevel | undefined {
  let [row, from] = [-1, ''];
  for (let index = 0; index < rowCount; index += 1) {
    const start = requiredTextAt(columns.from, index);
    if (textAt(columns.mission, index) === mission && start.slice(0, 7) <= month && start > from)
      [row, from] = [index, start];
  }
  if (row < 0) return undefined;
  const until = textAt(columns.until, row);
  // A level that ends within the month no longer holds at its end.
  if (until !== undefined && until < `${month}-28`)
    return { persons: undefined, row, from: addDays(until, 1), unknown: 'ended' };
  const persons = numberAt(kind === 'uniformed' ? columns.total : columns[kind], row);
  if (persons !== undefined) return { persons, row, from, unknown: undefined };
  return {
    persons,
    row,
    from,
    unknown: textAt(columns.decision, row) === 'not_read' ? 'not-read' : 'no-figure',
  };
}
