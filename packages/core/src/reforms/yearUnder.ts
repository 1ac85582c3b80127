import type { Recorder } from '../internal/answer/index.js';
import { budgetYearDates } from '../internal/math/index.js';
import { type AssessedStretch, assessedUnder } from './assessedUnder.js';
import { addUp, type Compared, compared, Sums } from './compared.js';
import type { ReformFacts } from './facts.js';
import { personnelUnder, type Served } from './personnelUnder.js';
import { type Stretch, stretchesOf } from './pieces.js';
import { RatesOfDays } from './ratesUnder.js';
import { reserveUnder } from './reserveUnder.js';
import type { Stack } from './stack.js';
import { withheldUnder } from './withheldUnder.js';

/** A Member State as payer. Whole US dollars. */
export interface StateUnderReform {
  /** ISO 3166 alpha-3 code. */
  readonly state: string;
  readonly assessed: Compared;
  /** Assessed and, as the scenario assumes, never paid. */
  readonly withheld: Compared;
  /** Into the Peacekeeping Reserve Fund, beside what is assessed for missions. */
  readonly paidIntoReserve: Compared;
}

export interface MissionUnderReform {
  /** UN acronym. */
  readonly mission: string;
  /** Apportioned among Member States. */
  readonly assessed: Compared;
  readonly withheld: Compared;
  /** Contingents and formed police units over the months available. */
  readonly personMonths: Compared;
  /** Personnel reimbursement at the standard rate, equipment excluded. */
  readonly reimbursement: Compared;
  /**
   * What is assessed less that reimbursement: staff, equipment, operations. Below zero where a reform leaves less than
   * contributors are due, which a note says.
   */
  readonly otherCost: Compared;
}

/** A Member State as contributor of contingents and formed police units. */
export interface ContributorUnderReform {
  readonly state: string;
  readonly personMonths: Compared;
  readonly reimbursement: Compared;
}

/**
 * Where the money goes. `saved` and `paidByOthers` add up what states are assessed less and more, so that `paidByOthers −
 * saved = budget` always; the budget moves by what contributors are due and by the other cost.
 */
export interface Balance {
  /** What the states that are assessed less are assessed less, together. */
  readonly saved: number;
  /** What the others are assessed more. */
  readonly paidByOthers: number;
  /** Change of all that is assessed. Below zero: the budget falls. */
  readonly budget: number;
  readonly reimbursement: number;
  readonly otherCost: number;
  /** Not paid, as assumed: no other state pays it, and the cash of the missions falls by it. */
  readonly withheld: number;
  /** Paid into the Peacekeeping Reserve Fund. */
  readonly reserve: number;
}

export interface Outcome {
  /** By alpha-3 code. */
  readonly states: readonly StateUnderReform[];
  readonly missions: readonly MissionUnderReform[];
  readonly contributors: readonly ContributorUnderReform[];
  readonly balance: Balance;
}

export interface YearUnderReform extends Outcome {
  readonly budgetYear: string;
  /** Months without a report, in which nobody is counted. */
  readonly missingMonths: readonly string[];
  /** Months past the last report, for which it is held. */
  readonly carriedMonths: readonly string[];
}

/** Figures of an outcome by key, before they are set out in lists. */
interface Figures {
  readonly assessed: Sums;
  readonly withheld: Sums;
  readonly reserve: Sums;
  readonly ofMission: Sums;
  readonly withheldOf: Sums;
  readonly monthsOf: Sums;
  readonly reimbursementOf: Sums;
  readonly personMonths: Sums;
  readonly reimbursement: Sums;
}

const sorted = (keys: readonly string[]) => [...keys].sort();
const less = (a: Compared, b: Compared) => compared({ baseline: a.baseline - b.baseline, reform: a.reform - b.reform });

function setOut(figures: Figures): Outcome {
  const { assessed, withheld, reserve, ofMission, withheldOf, monthsOf, reimbursementOf } = figures;
  const states = sorted(assessed.keys()).map((state) => ({
    state,
    assessed: assessed.of(state),
    withheld: withheld.of(state),
    paidIntoReserve: reserve.of(state),
  }));
  const missions = sorted(ofMission.keys()).map((mission) => ({
    mission,
    assessed: ofMission.of(mission),
    withheld: withheldOf.of(mission),
    personMonths: monthsOf.of(mission),
    reimbursement: reimbursementOf.of(mission),
    otherCost: less(ofMission.of(mission), reimbursementOf.of(mission)),
  }));
  const contributors = sorted(figures.personMonths.keys()).map((state) => ({
    state,
    personMonths: figures.personMonths.of(state),
    reimbursement: figures.reimbursement.of(state),
  }));
  const moves = states.map(({ assessed: { difference } }) => difference);
  const sum = (some: readonly number[]) => some.reduce((a, b) => a + b, 0);
  return {
    states,
    missions,
    contributors,
    balance: {
      saved: sum(moves.map((move) => Math.max(0, -move))),
      paidByOthers: sum(moves.map((move) => Math.max(0, move))),
      budget: ofMission.total().difference,
      reimbursement: figures.reimbursement.total().difference,
      otherCost: addUp(missions.map(({ otherCost }) => otherCost)).difference,
      withheld: withheld.total().difference,
      reserve: reserve.total().difference,
    },
  };
}

/** What a changed rate of reimbursement adds to the appropriation of a mission over some days, by the month's first. */
const addedByRate =
  ({ months }: Served) =>
  ({ mission, from, to }: Pick<Stretch, 'mission' | 'from' | 'to'>): number =>
    months
      .filter((month) => month.mission === mission && from <= month.day && month.day <= to)
      .reduce(
        (sum, { states, rate }) =>
          sum + (rate.reform - rate.baseline) * states.reduce((persons, { reform }) => persons + reform, 0),
        0,
      );

const total = (lines: AssessedStretch['reform']) => lines.reduce((sum, { amount }) => sum + amount, 0);

/** One budget year before and under a scenario. */
export function yearUnder(
  facts: ReformFacts,
  inputs: { readonly budgetYear: string; readonly missions: readonly string[] | undefined; readonly stack: Stack },
  recorder: Recorder,
): { year: YearUnderReform; stretches: readonly AssessedStretch[]; served: Served } {
  const { budgetYear, stack } = inputs;
  const stretches = stretchesOf(facts.apportionments, { ...inputs, turns: stack.turns }, recorder);
  const missions = sorted([...new Set(stretches.map(({ mission }) => mission))]);
  const rates = new RatesOfDays(facts, stack, recorder);
  const served = personnelUnder(facts, { budgetYear, missions, stack }, recorder);
  const added = addedByRate(served);
  const figures: Figures = {
    assessed: new Sums(),
    withheld: new Sums(),
    reserve: new Sums(),
    ofMission: new Sums(),
    withheldOf: new Sums(),
    monthsOf: new Sums(),
    reimbursementOf: new Sums(),
    personMonths: new Sums(),
    reimbursement: new Sums(),
  };
  const assessed = assessedUnder(stretches, { stack, rates, added }, recorder);
  for (const stretch of assessed) {
    const { mission, baseline, reform } = stretch;
    for (const { state, amount } of baseline) figures.assessed.add(state, amount, 0);
    for (const { state, amount } of reform) figures.assessed.add(state, 0, amount);
    figures.ofMission.add(mission, total(baseline), total(reform));
    for (const { state, amount } of withheldUnder(stretch, stack, recorder)) {
      figures.withheld.add(state, 0, amount);
      figures.withheldOf.add(mission, 0, amount);
    }
  }
  for (const { mission, states, rate } of served.months)
    for (const { state, baseline, reform } of states) {
      const paid = [baseline * rate.baseline, reform * rate.reform] as const;
      figures.personMonths.add(state, baseline, reform);
      figures.reimbursement.add(state, ...paid);
      figures.monthsOf.add(mission, baseline, reform);
      figures.reimbursementOf.add(mission, ...paid);
    }
  for (const { state, amount } of reserveUnder(stack, rates, budgetYearDates(budgetYear), recorder))
    figures.reserve.add(state, 0, amount);
  const outcome = setOut(figures);
  for (const { mission, otherCost } of outcome.missions)
    if (otherCost.reform < 0 && otherCost.baseline >= 0)
      recorder.note('reimbursement-not-covered', { mission, budgetYear });
  return {
    year: {
      budgetYear,
      ...outcome,
      missingMonths: served.missing,
      carriedMonths: served.carried,
    },
    stretches: assessed,
    served,
  };
}

const figure = <Row>(rows: readonly Row[], key: (row: Row) => string, value: (row: Row) => Compared, into: Sums) => {
  for (const row of rows) into.add(key(row), value(row).baseline, value(row).reform);
  return into;
};

/** Several years together. */
export function yearsTogether(years: readonly YearUnderReform[]): Outcome {
  const states = years.flatMap((year) => year.states);
  const missions = years.flatMap((year) => year.missions);
  const contributors = years.flatMap((year) => year.contributors);
  const ofState = (value: (row: StateUnderReform) => Compared) =>
    figure(states, ({ state }) => state, value, new Sums());
  const ofMission = (value: (row: MissionUnderReform) => Compared) =>
    figure(missions, ({ mission }) => mission, value, new Sums());
  const ofContributor = (value: (row: ContributorUnderReform) => Compared) =>
    figure(contributors, ({ state }) => state, value, new Sums());
  return setOut({
    assessed: ofState(({ assessed }) => assessed),
    withheld: ofState(({ withheld }) => withheld),
    reserve: ofState(({ paidIntoReserve }) => paidIntoReserve),
    ofMission: ofMission(({ assessed }) => assessed),
    withheldOf: ofMission(({ withheld }) => withheld),
    monthsOf: ofMission(({ personMonths }) => personMonths),
    reimbursementOf: ofMission(({ reimbursement }) => reimbursement),
    personMonths: ofContributor(({ personMonths }) => personMonths),
    reimbursement: ofContributor(({ reimbursement }) => reimbursement),
  });
}
