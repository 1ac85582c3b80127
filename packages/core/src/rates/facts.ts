import type { Recorder } from '../internal/answer/index.js';
import type { MemberStatesTable } from '../internal/states/index.js';
import { columnMissing, type FactTable, type NumberColumn, type TextColumn } from '../internal/tables/index.js';
import type { RatedState } from './carryDiscounts.js';
import type { DatedScale, DaySpan } from './datedScale.js';
import type { FormerStates } from './formerStates.js';
import type { RatioRange } from './percentRange.js';
import type { FactorRules, StateFactor } from './stateFactor.js';

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

/** A state with its regular rate, before it has a group. */
export type UngroupedState = Omit<RatedState, 'level' | 'factor'>;

/** What is known of a state’s level and factor in a year; `level` is undefined where it is open. */
export interface FactorBounds {
  readonly level: string | undefined;
  /** Undefined for those who carry. */
  readonly factor: RatioRange | undefined;
}

/** The scales of peacekeeping before 2012, of which no table has every level. */
export interface EarlierScales {
  /** First calendar year: the groups begin in October 1973, the regular rates that close in 1974. */
  readonly firstYear: number;
  readonly formerStates: FormerStates;
  /** By state: the levels of a year that were read, and the shares that go with them; of July 2001 to 2003. */
  readonly factorsOf2001: (
    year: number,
    rules: FactorRules,
    recorder: Recorder,
  ) => Map<string, StateFactor> | undefined;
  /** Whether the levels of a year are known within bounds only. */
  readonly hasBounds: (year: number) => boolean;
  /** The days of a year on which one set of rates holds. */
  readonly spansIn: (year: number) => readonly DaySpan[];
  /** The rates of some days of a year; undefined where neither groups nor bounds are available for them. */
  readonly scaleOn: (
    facts: Pick<ScaleFacts, 'memberStates' | 'regularScale'>,
    days: Pick<DatedScale, 'year' | 'from' | 'to'>,
    recorder: Recorder,
  ) => DatedScale | undefined;
  /** By state: what is known of its factor in a year. */
  readonly boundsIn: (year: number, recorder: Recorder) => ReadonlyMap<string, FactorBounds>;
}

export interface ScaleFacts {
  readonly memberStates: MemberStatesTable;
  readonly regularScale: RegularScaleTable;
  readonly peacekeepingFactors: PeacekeepingFactorsTable;
  readonly levelTransitions: LevelTransitionsTable;
  /** The scales of 1974 to 2011: `earlierScales` makes them from their tables. Without it rates begin in 2012. */
  readonly earlierScales?: EarlierScales | undefined;
}

/** The tables from which the rates of a year are derived. */
export const scaleTables = ['memberStates', 'regularScale', 'peacekeepingFactors', 'levelTransitions'] as const;

/** Rows of a table whose years, first to last, take in a year. */
export function rowsInForce(
  table: { readonly name?: string; readonly rowCount: number },
  from: NumberColumn,
  to: NumberColumn,
  year: number,
): number[] {
  if (!from || !to) throw columnMissing(table.name);
  const rows: number[] = [];
  for (let row = 0; row < table.rowCount; row += 1)
    if ((from.values[row] as number) <= year && year <= (to.values[row] as number)) rows.push(row);
  return rows;
}
