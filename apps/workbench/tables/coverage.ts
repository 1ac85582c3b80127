import { type Coverage, rowsOf } from '@blueledger/datasets/decode';

/** Months in hand of a series, and all months from its first to its last. */
export interface Months {
  readonly from: string;
  readonly to: string;
  readonly inHand: number;
  readonly all: number;
}

/** What the tables cover, as the desk says it and offers it: counted from the tables, not written down. */
export interface Covered {
  /** Years for which peacekeeping levels are in hand; those before them that were not found, between two scales in hand. */
  readonly levels: { readonly from: number; readonly to: number };
  readonly levelsNotFound: { readonly from: number; readonly to: number };
  readonly personnel: Months;
  readonly personnelByMission: Months;
  /** Years with a list of what is unpaid by mission. */
  readonly unpaidByMission: { readonly from: number; readonly to: number };
  /** Year of the first operation, and the month in which those without an end were active. */
  readonly operations: { readonly from: number; readonly activeIn: string };
}

const numberOf = (month: string) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5));

function months({ coverage }: { readonly coverage?: Coverage }): Months {
  if (!coverage) throw new Error('a table of months has no coverage');
  const { from, to, missing } = coverage;
  const all = numberOf(to) - numberOf(from) + 1;
  return { from, to, inHand: all - missing.length, all };
}

export async function covered(): Promise<Covered> {
  const [
    { peacekeepingFactors },
    { peacekeepingLevels2001 },
    { uniformedPersonnel },
    { personnelByMission },
    { missionTotals },
    { peacekeepingOperations },
    { outstandingByMission },
  ] = await Promise.all([
    import('@blueledger/datasets/peacekeeping-factors'),
    import('@blueledger/datasets/peacekeeping-levels-2001'),
    import('@blueledger/datasets/uniformed-personnel'),
    import('@blueledger/datasets/personnel-by-mission'),
    import('@blueledger/datasets/mission-totals'),
    import('@blueledger/datasets/peacekeeping-operations'),
    import('@blueledger/datasets/outstanding-by-mission'),
  ]);
  const factors = Array.from(rowsOf(peacekeepingFactors));
  const first = Math.min(...factors.map(({ from_year }) => from_year));
  const before = Math.max(...Array.from(rowsOf(peacekeepingLevels2001), ({ to }) => Number(to.slice(0, 4))));
  const lists = Array.from(rowsOf(outstandingByMission), ({ as_of }) => Number(as_of.slice(0, 4)));
  return {
    levels: { from: first, to: Math.max(...factors.map(({ to_year }) => to_year)) },
    levelsNotFound: { from: before + 1, to: first - 1 },
    personnel: months(uniformedPersonnel),
    personnelByMission: months(personnelByMission),
    unpaidByMission: { from: Math.min(...lists), to: Math.max(...lists) },
    operations: {
      from: Math.min(...Array.from(rowsOf(peacekeepingOperations), ({ start }) => Number(start.slice(0, 4)))),
      activeIn: months(missionTotals).to,
    },
  };
}
