import { type Coverage, rowsOf } from '@blueledger/datasets/decode';
import type { Plugin } from 'vite';
import { virtualModule } from './virtualModule.js';

/** Available months of a series, and all months from its first to its last. */
interface Months {
  readonly from: string;
  readonly to: string;
  readonly available: number;
  readonly all: number;
}

/** What the tables cover, for the messages and the choices of the workbench: counted from the tables, not written down. */
export interface TableCoverage {
  /** Years with peacekeeping levels; the years before them that were not found, between two available scales. */
  readonly levels: { readonly from: number; readonly to: number };
  readonly levelsNotFound: { readonly from: number; readonly to: number };
  readonly personnel: Months;
  readonly personnelByMission: Months;
  /** Years with a list of what is unpaid by mission. */
  readonly unpaidByMission: { readonly from: number; readonly to: number };
  /** Days of the last honour roll, and of the last figure of what is unpaid for peacekeeping. */
  readonly honourRoll: string;
  readonly unpaid: string;
  /** Years in which the budget years begin of which apportioned pieces are available. */
  readonly apportioned: { readonly from: number; readonly to: number };
  /** Year of the first operation, and the month in which those without an end were active. */
  readonly operations: { readonly from: number; readonly activeIn: string };
}

const numberOf = (month: string) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5));

function months({ coverage: covered }: { readonly coverage?: Coverage }): Months {
  if (!covered)
    throw new Error('The schema of a table of months has no coverage. Expected one with from, to and missing.');
  const { from, to, missing } = covered;
  const all = numberOf(to) - numberOf(from) + 1;
  return { from, to, available: all - missing.length, all };
}

async function coverage(): Promise<TableCoverage> {
  const [
    { peacekeepingFactors },
    { peacekeepingLevels2001 },
    { uniformedPersonnel },
    { personnelByMission },
    { missionTotals },
    { peacekeepingOperations },
    { outstandingByMission },
    { apportionments },
    { honourRollSummary },
    { unpaidAssessments },
  ] = await Promise.all([
    import('@blueledger/datasets/peacekeeping-factors'),
    import('@blueledger/datasets/peacekeeping-levels-2001'),
    import('@blueledger/datasets/uniformed-personnel'),
    import('@blueledger/datasets/personnel-by-mission'),
    import('@blueledger/datasets/mission-totals'),
    import('@blueledger/datasets/peacekeeping-operations'),
    import('@blueledger/datasets/outstanding-by-mission'),
    import('@blueledger/datasets/apportionments'),
    import('@blueledger/datasets/honour-roll-summary'),
    import('@blueledger/datasets/unpaid-assessments'),
  ]);
  const factors = Array.from(rowsOf(peacekeepingFactors));
  const first = Math.min(...factors.map(({ from_year }) => from_year));
  const before = Math.max(...Array.from(rowsOf(peacekeepingLevels2001), ({ to }) => Number(to.slice(0, 4))));
  const lists = Array.from(rowsOf(outstandingByMission), ({ as_of }) => Number(as_of.slice(0, 4)));
  const beginnings = Array.from(
    rowsOf(apportionments),
    ({ from }) => Number(from.slice(0, 4)) - (from.slice(5) < '07-01' ? 1 : 0),
  );
  const latest = (days: readonly string[]) => days.reduce((last, day) => (day > last ? day : last), '');
  return {
    honourRoll: latest(Array.from(rowsOf(honourRollSummary), ({ as_of }) => as_of)),
    unpaid: latest(
      Array.from(rowsOf(unpaidAssessments), ({ fund, status, as_of }) =>
        fund === 'peacekeeping' && status !== 'projected' ? as_of : '',
      ),
    ),
    levels: { from: first, to: Math.max(...factors.map(({ to_year }) => to_year)) },
    levelsNotFound: { from: before + 1, to: first - 1 },
    personnel: months(uniformedPersonnel),
    personnelByMission: months(personnelByMission),
    unpaidByMission: { from: Math.min(...lists), to: Math.max(...lists) },
    apportioned: { from: Math.min(...beginnings), to: Math.max(...beginnings) },
    operations: {
      from: Math.min(...Array.from(rowsOf(peacekeepingOperations), ({ start }) => Number(start.slice(0, 4)))),
      activeIn: months(missionTotals).to,
    },
  };
}

/** What the tables cover, as a module of the workbench: a sentence about months needs no table of months. */
export const coveragePlugin = (): Plugin =>
  virtualModule('coverage', async () => `export const coverage = ${JSON.stringify(await coverage())};`);
