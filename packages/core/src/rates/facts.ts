import type { MemberStatesTable } from '../internal/states/index.js';
import type { FactTable, NumberColumn, TextColumn } from '../internal/tables/index.js';
import type { EarlierScales } from './earlierScales.js';

/** Regular-budget rates by the years they hold for; `rate` in per cent. */
export type RegularScaleTable = FactTable<{
  readonly iso3: TextColumn;
  readonly from_year: NumberColumn;
  readonly to_year: NumberColumn;
  readonly rate: NumberColumn;
  /** 1: the rate of a state admitted after the scale was fixed, assessed beyond it. Without it nobody counts so. */
  readonly added?: NumberColumn | undefined;
  readonly source?: TextColumn;
}>;

/** Peacekeeping levels and factors by the years they hold for; level A has no factor. */
export type PeacekeepingFactorsTable = FactTable<{
  readonly iso3: TextColumn;
  readonly from_year: NumberColumn;
  readonly to_year: NumberColumn;
  readonly level: TextColumn;
  readonly factor: NumberColumn;
  readonly source?: TextColumn;
  readonly status?: TextColumn;
}>;

/** Moves between levels in equal yearly steps; `full_year` is the first year at the new level's factor. */
export type LevelTransitionsTable = FactTable<{
  readonly iso3: TextColumn;
  readonly first_year: NumberColumn;
  readonly full_year: NumberColumn;
  readonly from_level: TextColumn;
  readonly to_level: TextColumn;
  readonly source?: TextColumn;
}>;

/** Levels of 1 July 2001 to 2003, one row a Member State. */
export type Levels2001Table = FactTable<{
  readonly iso3: TextColumn;
  readonly level: TextColumn;
  readonly source?: TextColumn;
}>;

export interface ScaleFacts {
  readonly memberStates: MemberStatesTable;
  readonly regularScale: RegularScaleTable;
  readonly peacekeepingFactors: PeacekeepingFactorsTable;
  readonly levelTransitions: LevelTransitionsTable;
  /** The scales of 1974 to 2011: `earlierScales` makes them from their tables. Without it rates begin in 2012. */
  readonly earlierScales?: EarlierScales | undefined;
}

/** Rows of a table whose years, first to last, take in a year. */
export function rowsInForce(
  table: { readonly rowCount: number },
  from: NumberColumn,
  to: NumberColumn,
  year: number,
): number[] {
  const rows: number[] = [];
  for (let row = 0; row < table.rowCount; row += 1)
    if ((from.values[row] as number) <= year && year <= (to.values[row] as number)) rows.push(row);
  return rows;
}
