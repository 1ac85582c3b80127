import type { Cell, Row } from '../rowValidator.js';

export type RowsOf = (table: string) => readonly Row[];

/** Something that is known from one year to another: of a State, a mission, a month of the year, or the one figure of a year. */
export interface Entry {
  readonly key: string;
  readonly from: number;
  readonly to: number;
  readonly kind: 'read' | 'derived' | 'bounded';
}

/** What there was to know in a year; empty where nothing was. */
export type Expected = (rowsOf: RowsOf) => (year: number) => ReadonlySet<string>;

export const yearOfDate = (date: Cell | undefined): number => Number(String(date).slice(0, 4));

/** The budget year of a day, 1 July to 30 June, by the year in which it begins. */
export const budgetYearOfDate = (date: Cell | undefined): number => {
  const text = String(date);
  return Number(text.slice(0, 4)) - (text.slice(5, 7) < '07' ? 1 : 0);
};

/** States that a former member is counted for: its own membership under a later name, or those that were united in it. */
function countedUnder(former: Row, admittedOf: (iso3: string) => string): string[] {
  const successors = former['successors'] === null ? [] : String(former['successors']).split(';');
  const admitted = String(former['admitted']);
  const united = successors.length > 1 && successors.every((iso3) => admittedOf(iso3) < admitted);
  return united ? successors : successors.filter((iso3) => admittedOf(iso3) === admitted);
}

/** Member States on 1 January: one that joins in a year is not in its scale yet. Each membership counts once. */
export const memberStates: Expected = (rowsOf) => {
  const rows = rowsOf('member-states');
  const admitted = new Map(rows.map((row) => [String(row['iso3']), String(row['admitted'])]));
  return (year) => {
    const members = rows.filter(
      (row) =>
        String(row['admitted']) <= `${Math.max(year, 1946)}-01-01` &&
        (row['ended'] === null || String(row['ended']) >= `${year}-01-01`),
    );
    const counted = new Set(members.flatMap((row) => countedUnder(row, (iso3) => admitted.get(iso3) ?? '')));
    return new Set(members.map(({ iso3 }) => String(iso3)).filter((iso3) => !counted.has(iso3)));
  };
};

/** Operations that assessments beside the regular budget pay, with their first and last month. */
const operations = (rowsOf: RowsOf) =>
  rowsOf('peacekeeping-operations').filter((row) => row['account'] !== 'regular_budget');

const between = (rowsOf: RowsOf, from: string, to: string) =>
  new Set(
    operations(rowsOf)
      .filter(({ start, end }) => String(start) <= to && (end === null || String(end) >= from))
      .map(({ mission }) => String(mission)),
  );

export const missionsInYear: Expected = (rowsOf) => (year) => between(rowsOf, `${year}-01`, `${year}-12`);
export const missionsInBudgetYear: Expected = (rowsOf) => (year) => between(rowsOf, `${year}-07`, `${year + 1}-06`);

/** Months of a year in which there were operations. */
export const monthsOfOperations: Expected = (rowsOf) => {
  const first = rowsOf('peacekeeping-operations')
    .map(({ start }) => String(start))
    .sort()[0];
  return (year) =>
    new Set(
      Array.from({ length: 12 }, (_, month) => month)
        .filter((month) => `${year}-${String(month + 1).padStart(2, '0')}` >= (first ?? ''))
        .map(String),
    );
};

/** One figure a year, from the year of the first operation. */
export const oneFigure: Expected = (rowsOf) => {
  const first = Math.min(...rowsOf('peacekeeping-operations').map(({ start }) => yearOfDate(start)));
  return (year) => new Set(year < first ? [] : ['figure']);
};
