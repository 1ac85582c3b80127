import type { LevelChoice } from '../rates/options.js';
import { parseRows } from './checkRows.js';
import { stateCode, word } from './fields.js';
import { type RowOf, rowKind } from './rowKind.js';

/** Levels of the peacekeeping scale as the user assumes them. */
export const levels = rowKind({
  name: 'levels',
  description: 'Levels of the peacekeeping scale, one row a Member State; H* is level H by choice.',
  fields: { iso3: stateCode, level: word(['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'H*', 'I', 'J']) },
  states: ['iso3'],
  key: ['iso3'],
});
export type LevelRow = RowOf<typeof levels.fields>;

/**
 * The levels as `effectiveRates` takes them in `overrides.levels`.
 *
 * @throws BlueLedgerError for rows in which something is wrong.
 * @example
 * ```ts
 * levelChoices([{ iso3: 'JPN', level: 'C' }]); // => { JPN: 'C' }
 * ```
 */
export function levelChoices(rows: readonly LevelRow[]): Readonly<Record<string, LevelChoice>> {
  return Object.fromEntries(parseRows(levels, rows).map(({ iso3, level }) => [iso3, level]));
}
