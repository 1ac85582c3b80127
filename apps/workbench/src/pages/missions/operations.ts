import { rowsOf } from '@blueledger/datasets/decode';
import { peacekeepingOperations } from '@blueledger/datasets/peacekeeping-operations';

/** A peacekeeping operation since 1948. */
export interface Operation {
  readonly mission: string;
  readonly name: string;
  /** Months as `1994-10`; no end for those that were active in the month of the list. */
  readonly start: string;
  readonly end: string | undefined;
  readonly where: string;
}

/** All operations, oldest first. */
export const operations: readonly Operation[] = Array.from(
  rowsOf(peacekeepingOperations),
  ({ mission, name_en, start, end, location_en }) => ({
    mission,
    name: name_en ?? mission,
    start,
    end: end ?? undefined,
    where: location_en ?? '',
  }),
).sort((a, b) => a.start.localeCompare(b.start) || a.mission.localeCompare(b.mission));

/** Year and part of the year of a month, for the timeline. */
export const yearOf = (month: string): number => {
  const [year = 0, monthOfYear = 1] = month.split('-').map(Number);
  return year + (monthOfYear - 1) / 12;
};

/** Whether an operation was active on some day of a year. */
export const wasActiveIn = ({ start, end }: Operation, year: number): boolean =>
  Number(start.slice(0, 4)) <= year && (end === undefined || Number(end.slice(0, 4)) >= year);
