import type { FactTable, MonthColumn, NumberColumn, TextColumn } from '../internal/tables/index.js';

/** Runs of months in which a contingent probably stands under a wrong state or kind, as published. */
export type MisattributionsTable = FactTable<{
  readonly run: NumberColumn;
  readonly from_month: MonthColumn;
  readonly to_month: MonthColumn;
  readonly mission_printed?: TextColumn;
  /** Codes of states, with explanations in brackets. */
  readonly printed: TextColumn;
  readonly probable: TextColumn;
  readonly source?: TextColumn;
}>;

/** What a corrected view takes from one state or kind and gives to another, month by month. */
export type MisattributionMovesTable = FactTable<{
  readonly run: NumberColumn;
  readonly month: MonthColumn;
  readonly mission: TextColumn;
  readonly iso3_printed: TextColumn;
  readonly kind_printed: TextColumn;
  readonly iso3_probable: TextColumn;
  readonly kind_probable: TextColumn;
  readonly persons: NumberColumn;
  readonly basis: TextColumn;
  readonly source?: TextColumn;
}>;
