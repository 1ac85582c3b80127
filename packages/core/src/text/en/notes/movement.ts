import { grouped } from '../../../internal/math/index.js';
import { monthAndYear } from '../dates.js';

/** English notes on what moved the shares of who pays and who serves. */
export const movementNotes: Readonly<Record<string, (values: Readonly<Record<string, string | number>>) => string>> = {
  'events-derived': ({ points, persons }) =>
    `How far an event moved a share is derived. A scale: rates of its first year less those of the year before. An operation: the share in the year after it began, or before it ended, with its personnel less the share without. Listed are scales, other changes of at least ${points} percentage points, and operations of at least ${grouped(Number(persons))} persons; these thresholds are our convention.`,
  'mission-took-over': ({ mission, from, month }) =>
    `${mission} took over from ${from} in ${monthAndYear(String(month))}: neither is listed for that.`,
  'missions-not-measured': ({ from }) =>
    `Personnel by State and operation are available from ${monthAndYear(String(from))}: how far earlier operations moved the share is not in the data.`,
};
