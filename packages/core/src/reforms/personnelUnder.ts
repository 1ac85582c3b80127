import type { Recorder } from '../internal/answer/index.js';
import { apportion, budgetYearDates, decimalRatio, monthNumber, monthOf, roundHalfUp } from '../internal/math/index.js';
import { reimbursedKinds, reimbursementRate, valueOn } from '../internal/rules/index.js';
import { selectPersonnel } from '../personnel/selectPersonnel.js';
import { missionClosed, personnelPercent } from './assumedRules.js';
import type { ReformFacts } from './facts.js';
import type { Stack } from './stack.js';

/** The reimbursed persons of one mission in one month by state, and the rate a person, before and under a scenario. */
export interface ServedMonth {
  readonly mission: string;
  /** First day of the month. */
  readonly day: string;
  readonly states: readonly { readonly state: string; readonly baseline: number; readonly reform: number }[];
  readonly rate: { readonly baseline: number; readonly reform: number };
}

export interface Served {
  readonly months: readonly ServedMonth[];
  /** Months without a report: nobody is counted in them, which is not to say that nobody served. */
  readonly missing: readonly string[];
  /** Months past the last report, for which it is held, and the month of that report. */
  readonly carried: readonly string[];
  readonly carriedFrom: string | undefined;
}

type ByMonth = ReadonlyMap<number, ReadonlyMap<string, number>>;

/** The tables do not change, and one question after another asks the same of them. */
const known = new WeakMap<object, Map<string, ByMonth>>();

/** Persons of contingents and formed police units of a mission by month number and state. */
function reimbursed(
  facts: ReformFacts,
  mission: string,
  span: { readonly from: string; readonly to: string },
  recorder: Recorder,
): ByMonth {
  const table = facts.personnelByMission as NonNullable<ReformFacts['personnelByMission']>;
  const ofTable = known.get(table) ?? new Map<string, ByMonth>();
  known.set(table, ofTable);
  const key = `${mission} ${span.from} ${span.to}`;
  const cached = ofTable.get(key);
  if (cached) {
    recorder.readsMonths(table, span.from, span.to);
    return cached;
  }
  const sums = new Map<number, Map<string, number>>();
  for (const kind of ['troops', 'formed_police_units'] as const)
    for (const [month, states] of selectPersonnel(facts, { mission, kind }, span, recorder).byMonth) {
      const sum = sums.get(month) ?? new Map<string, number>();
      for (const [state, persons] of states) sum.set(state, (sum.get(state) ?? 0) + persons);
      sums.set(month, sum);
    }
  ofTable.set(key, sums);
  return sums;
}

/** The persons of a month under a scenario: none where the mission is closed, a part of each contingent where it is cut. */
function personsUnder(
  stack: Stack,
  mission: string,
  day: string,
  states: readonly (readonly [string, number])[],
  recorder: Recorder,
): readonly number[] {
  const closed = stack.assumed(missionClosed, day, mission);
  if (closed) {
    recorder.applies(missionClosed, closed);
    return states.map(() => 0);
  }
  const part = stack.assumed(personnelPercent, day, mission);
  const whole = states.reduce((sum, [, persons]) => sum + persons, 0);
  if (!part || whole === 0) return states.map(([, persons]) => persons);
  const { numerator, denominator } = decimalRatio(String(recorder.applies(personnelPercent, part)));
  const left = roundHalfUp({ numerator: numerator * BigInt(whole), denominator: denominator * 100n }, 0);
  return apportion(
    left,
    states.map(([, persons]) => persons),
  ).map(Number);
}

/**
 * Who is reimbursed for whom in a budget year, month by month. A scenario moves a month that begins on or after its first
 * day. Past the last report available its figures are held, and the answer says so.
 */
export function personnelUnder(
  facts: ReformFacts,
  { budgetYear, missions, stack }: { budgetYear: string; missions: readonly string[]; stack: Stack },
  recorder: Recorder,
): Served {
  const table = facts.personnelByMission;
  const coverage = table?.coverage;
  if (!table || !coverage) return { months: [], missing: [], carried: [], carriedFrom: undefined };
  const { from, to } = budgetYearDates(budgetYear);
  const [first, last, end] = [from.slice(0, 7), to.slice(0, 7), coverage.to].map((month) => monthNumber(month));
  const numbers = Array.from({ length: 12 }, (_, index) => (first as number) + index);
  const carried = numbers.filter((number) => number > (end as number)).map(monthOf);
  const missing = coverage.missing.filter((month) => from.slice(0, 7) <= month && month <= to.slice(0, 7));
  const span = {
    from: monthOf(Math.min(first as number, end as number)),
    to: monthOf(Math.min(last as number, end as number)),
  };
  recorder.applies(reimbursedKinds, valueOn(reimbursedKinds, from));
  recorder.note('equipment-excluded');
  if (missing.length > 0) recorder.note('missing-months', { months: missing.join(' ') });
  if (carried.length > 0) {
    recorder.restsOn('projected');
    recorder.note('last-report-held', { month: coverage.to, months: carried.join(' ') });
  }
  const assumedRate = stack.rule(reimbursementRate);
  const months = missions.flatMap((mission) => {
    if (!table.columns.mission?.values.includes(mission)) return [];
    const byMonth = reimbursed(facts, mission, span, recorder);
    return numbers.flatMap((number): ServedMonth[] => {
      const states = byMonth.get(Math.min(number, end as number));
      if (!states) return [];
      const day = `${monthOf(number)}-01`;
      const listed = [...states].sort(([a], [b]) => (a < b ? -1 : 1));
      const reform = personsUnder(stack, mission, day, listed, recorder);
      const [enacted, assumed] = [valueOn(reimbursementRate, day), valueOn(assumedRate, day)];
      return [
        {
          mission,
          day,
          states: listed.map(([state, baseline], index) => ({ state, baseline, reform: reform[index] as number })),
          rate: {
            baseline: recorder.applies(reimbursementRate, enacted),
            reform: recorder.applies(assumedRate, assumed),
          },
        },
      ];
    });
  });
  return { months, missing, carried, carriedFrom: carried.length > 0 ? coverage.to : undefined };
}
