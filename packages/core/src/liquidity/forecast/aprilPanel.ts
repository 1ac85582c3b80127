import type { ApportionmentsTable } from '../../budgets/facts.js';
import type { Recorder } from '../../internal/answer/index.js';
import { budgetYearOf, daysBetween } from '../../internal/math/index.js';
import { lookup, unitedStatesCap } from '../../internal/rules/index.js';
import { type FactTable, type NumberColumn, numberAt, type TextColumn, textAt } from '../../internal/tables/index.js';
import type { ScaleFacts } from '../../rates/facts.js';
import { requiredScaleOn } from '../../rates/scaleOn.js';
import type { OutstandingTable } from '../facts.js';
import { scaleUntil } from '../inputs/buildLetters.js';

/** Member States that had paid the regular budget in full, by month's end. */
export type StatesPaidTable = FactTable<{
  readonly as_of: TextColumn;
  readonly fund: TextColumn;
  readonly states: NumberColumn;
  readonly preferred: NumberColumn;
  readonly source?: TextColumn;
}>;

export interface ForecastFacts extends ScaleFacts {
  readonly apportionments: ApportionmentsTable;
  readonly outstandingByMission: OutstandingTable;
  readonly statesPaidInFull: StatesPaidTable;
}

/** One mission from one April to the next; whole US dollars. */
export interface MissionSpring {
  readonly mission: string;
  /** Of the April that is forecast. */
  readonly year: number;
  /** Published a year before. */
  readonly before: number;
  /** Published then; undefined where it is not yet. */
  readonly published: number | undefined;
  /** Assessed for the budget year between; `late` the part for its second half that goes out by itself. */
  readonly assessed: number;
  readonly late: number;
  /** Assessed for the budget year before it. */
  readonly assessedBefore: number;
  /** Share of an assessment that United States law leaves unpaid in the year, 0 to 1. */
  readonly aboveCap: number;
  /** Member States with the regular budget paid in the April before, less the mean of five years, as a share of 193. */
  readonly paidUp: number;
}

interface Assessed {
  readonly all: number;
  readonly late: number;
}

const [spring, april] = [['03', '04', '05'], '04-30'];

/** What was unpaid by mission each spring: the day nearest to 30 April; shared accounts are counted once. */
function unpaidEachSpring({ outstandingByMission: table }: ForecastFacts, recorder: Recorder) {
  const years = new Map<number, Map<string, { readonly day: string; readonly amount: number }>>();
  const rows: number[] = [];
  for (let row = 0; row < table.rowCount; row += 1) {
    const { columns } = table;
    const day = textAt(columns.as_of, row) as string;
    const amount = numberAt(columns.outstanding_usd, row);
    if (amount === undefined || !spring.includes(day.slice(5, 7)) || day.length < 10) continue;
    if (textAt(columns.counted_with, row) !== undefined) continue;
    const year = Number(day.slice(0, 4));
    const missions = years.get(year) ?? new Map<string, { day: string; amount: number }>();
    years.set(year, missions);
    const mission = textAt(columns.mission, row) as string;
    const known = missions.get(mission);
    const distance = (on: string) => Math.abs(daysBetween(on, `${year}-${april}`));
    if (known && distance(known.day) <= distance(day)) continue;
    missions.set(mission, { day, amount });
    rows.push(row);
  }
  recorder.reads(table, rows);
  return years;
}

/** What is assessed by mission and first calendar year of the budget year. What is apportioned anew is in its first piece. */
function assessedByYear({ apportionments: table }: ForecastFacts, recorder: Recorder) {
  const missions = new Map<string, Map<number, Assessed>>();
  const rows: number[] = [];
  for (let row = 0; row < table.rowCount; row += 1) {
    const { columns } = table;
    if (textAt(columns.of, row) === 'reapportioned') continue;
    rows.push(row);
    const [mission, from, to] = [columns.mission, columns.from, columns.to].map((column) => textAt(column, row)) as [
      string,
      string,
      string,
    ];
    const amount = columns.amount_usd.values[row] as number;
    const year = Number(budgetYearOf(from).slice(0, 4));
    const until = scaleUntil(from);
    const beyond = until < to ? daysBetween(until, to) / (daysBetween(from, to) + 1) : 0;
    const years = missions.get(mission) ?? new Map<number, Assessed>();
    missions.set(mission, years);
    const known = years.get(year) ?? { all: 0, late: 0 };
    years.set(year, {
      all: known.all + amount,
      late: known.late + (from >= `${year + 1}-01-01` ? amount : Math.round(amount * beyond)),
    });
  }
  recorder.reads(table, rows);
  return missions;
}

/** Share of an assessment above the limit of United States law on 1 July; none where the law is waived or not known. */
function aboveCapIn(facts: ForecastFacts, year: number, recorder: Recorder): number {
  const cap = lookup(unitedStatesCap, `${year}-07-01`);
  if (!cap.known || cap.value === 'waived') return 0;
  const { rates } = requiredScaleOn(facts, { year, date: `${year}-07-01` }, recorder);
  const rate = rates.find(({ state }) => state === 'USA');
  recorder.applies(unitedStatesCap, cap);
  return Math.max(0, (rate?.peacekeepingRatePercent ?? 0) - cap.value) / 100;
}

/** How many more states had paid the regular budget by an April than in the five Aprils before, as a share of 193. */
function paidUpEachApril({ statesPaidInFull: table }: ForecastFacts, recorder: Recorder) {
  const byYear = new Map<number, number>();
  const rows: number[] = [];
  for (let row = 0; row < table.rowCount; row += 1) {
    const { columns } = table;
    const day = textAt(columns.as_of, row) as string;
    if (!day.endsWith(april) || textAt(columns.fund, row) !== 'regular' || columns.preferred.values[row] !== 1)
      continue;
    byYear.set(Number(day.slice(0, 4)), columns.states.values[row] as number);
    rows.push(row);
  }
  recorder.reads(table, rows);
  return (year: number): number => {
    const before = [1, 2, 3, 4, 5].flatMap((back) => byYear.get(year - back) ?? []);
    const now = byYear.get(year);
    if (now === undefined || before.length === 0) return 0;
    return (now - before.reduce((sum, states) => sum + states, 0) / before.length) / 193;
  };
}

interface AprilPanel {
  /** In order of year and mission. */
  readonly springs: readonly MissionSpring[];
  /** Last year with published amounts; the one after it is to be forecast. */
  readonly last: number;
  /** Missions with an amount in the last April that cannot be forecast: what was assessed since is not in the tables. */
  readonly leftOut: readonly string[];
}

/** All missions from each April to the next, as far as the amount a year before and what was assessed since are known. */
export function aprilPanel(facts: ForecastFacts, recorder: Recorder): AprilPanel {
  const unpaid = unpaidEachSpring(facts, recorder);
  const assessed = assessedByYear(facts, recorder);
  const paidUp = paidUpEachApril(facts, recorder);
  const last = Math.max(...unpaid.keys());
  const springs: MissionSpring[] = [];
  const leftOut: string[] = [];
  for (const [from, missions] of [...unpaid].sort(([a], [b]) => a - b)) {
    const aboveCap = aboveCapIn(facts, from, recorder);
    for (const [mission, { amount: before }] of [...missions].sort(([a], [b]) => (a < b ? -1 : 1))) {
      const years = assessed.get(mission);
      const year = years?.get(from);
      // A year without a row has no assessment only if the mission had ended; the tables have nothing of UNAMID after 2020/21.
      const isGap = !years || mission === 'UNAMID' || [...years.keys()].some((later) => later > from);
      const published = unpaid.get(from + 1)?.get(mission)?.amount;
      if (!year?.all && isGap) {
        if (from === last) leftOut.push(mission);
        continue;
      }
      if (published === undefined && from !== last) continue;
      springs.push({
        mission,
        year: from + 1,
        before,
        published,
        assessed: year?.all ?? 0,
        late: year?.late ?? 0,
        assessedBefore: years?.get(from - 1)?.all ?? 0,
        aboveCap,
        paidUp: paidUp(from),
      });
    }
  }
  return { springs, last, leftOut };
}
