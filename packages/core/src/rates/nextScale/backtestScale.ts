import { type Answer, answer, type Recorder } from '../../internal/answer/index.js';
import { checkFacts, checkKeys, checkList, oneOf } from '../../internal/errors/index.js';
import { levelThresholds, valueOn } from '../../internal/rules/index.js';
import { leastDeveloped, memberState } from '../../internal/states/index.js';
import { rowIndices } from '../../internal/tables/index.js';
import { type BasePeriod, type ComputedScale, computedScale } from './computedScale.js';
import { type DifferenceReason, differenceReason } from './differenceReason.js';
import type { NextScaleFacts } from './facts.js';
import { incomeRecords } from './incomeRecords.js';
import { type MeanIncome, meanIncome } from './meanIncome.js';
import {
  checkMethodology,
  type Methodology,
  methodologyKeys,
  methodologyOf,
  type ScaleMethodology,
  type ScaleStep,
  scaleSteps,
} from './methodology.js';
import { type NearThreshold, nearThreshold } from './nearThreshold.js';
import { officialScale } from './officialScale.js';
import { median, type RatePair, relativeErrors, type ScaleAgreement, scaleAgreement } from './scaleAgreement.js';
import {
  type BacktestedScale,
  backtestedScales,
  basePeriodsTo,
  firstYearOf,
  lastBaseYear,
  yearsTo,
} from './scalePeriods.js';
import { withPrintedMean } from './withPrintedMean.js';

export interface BacktestScaleQuery extends ScaleMethodology {
  /** `2022-2024` or `2025-2027`: the scales of whose base years the table has the incomes. */
  readonly scale: BacktestedScale;
  /** States left at their official rate beside those without income, by alpha-3 code. */
  readonly held?: readonly string[] | undefined;
}

/** A state's computed rate beside the official one. */
export interface BacktestedRate {
  readonly state: string;
  readonly officialPercent: number;
  /** The official rate where the state is held. */
  readonly computedPercent: number;
  /** Computed less official, in points of a per cent. */
  readonly differencePercent: number;
  /** Bases of the incomes of the longest base period, joined with `+`. Empty where the state is held. */
  readonly basis: string;
  readonly reason: DifferenceReason;
}

export type ScaleBacktest = Answer<'backtestScale', BacktestScaleQuery> & {
  /** The base periods, and the mean income per head of each, US dollars. */
  readonly basePeriods: readonly {
    readonly years: number;
    readonly from: number;
    readonly to: number;
    readonly threshold: number;
    /** States below the threshold. */
    readonly below: number;
  }[];
  /** The mean income per head of the six base years as the resolution on the peacekeeping scale prints it. */
  readonly printedPerHead: { readonly years: string; readonly usDollars: number };
  /** States at their official rate: without income in a base year, or as in the query. */
  readonly held: readonly string[];
  readonly agreement: ScaleAgreement;
  /** The same after each step. */
  readonly bySteps: readonly (ScaleAgreement & { readonly step: ScaleStep })[];
  /** Median error of the rates over 0.05 per cent by the basis of income. */
  readonly byBasis: readonly {
    readonly basis: string;
    readonly states: number;
    readonly medianErrorPercent: number | undefined;
  }[];
  /** States near the threshold, each with the agreement of the scale in which it stands on the other side. */
  readonly nearThreshold: readonly (NearThreshold & { readonly otherSide: ScaleAgreement })[];
  /** By alpha-3 code. */
  readonly rates: readonly BacktestedRate[];
};

/** The longest of the base periods, first come. */
const longest = (periods: readonly (readonly number[])[]): readonly number[] =>
  periods.reduce((most, years) => (years.length > most.length ? years : most));

function computed(
  facts: NextScaleFacts,
  query: BacktestScaleQuery,
  held: readonly string[],
  recorder: Recorder,
): Omit<ScaleBacktest, keyof Answer<string, unknown>> {
  const { nationalIncome, specialRegions, ldcMembership, regularScale } = facts;
  const { scale } = query;
  const year = firstYearOf(scale);
  const day = `${year}-01-01`;
  const ofQuery: Methodology = methodologyOf(query, day, recorder);
  const official = officialScale(regularScale, year, recorder);
  const records = incomeRecords(nationalIncome, specialRegions, ofQuery.specialRegions);
  recorder.reads(nationalIncome, rowIndices(nationalIncome));
  if (ofQuery.specialRegions === 'with-state') recorder.reads(specialRegions, rowIndices(specialRegions));
  recorder.reads(ldcMembership, rowIndices(ldcMembership));
  recorder.restsOn('derived');
  const ldc = new Set(leastDeveloped(ldcMembership, { year, on: day }).members);
  const isLeastDeveloped = (state: string) => ldc.has(state);
  const firstYear = Math.min(...[...records.values()].flatMap((years) => [...years.keys()]));
  const periods = basePeriodsTo(lastBaseYear(scale), ofQuery.baseYears, firstYear);

  const meansOf = (years: readonly number[]) =>
    new Map([...official.keys()].map((state) => [state, meanIncome(state, years, records.get(state))]));
  const means = periods.map(meansOf);
  const without = [...official.keys()].filter((state) => means.some((of) => of.get(state) === undefined));
  const outside = new Set([...without, ...held]);
  if (without.length > 0)
    recorder.note('held-without-income', {
      names: without.map((state) => memberState(facts.memberStates, state).name).join(', '),
    });
  const inside = [...official.keys()].filter((state) => !outside.has(state)).sort();
  const printed = valueOn(levelThresholds, day);
  const methodology = withPrintedMean(ofQuery, printed.value, (last, length) =>
    inside.map((state) => meanIncome(state, yearsTo(last, length), records.get(state))),
  );
  const heldUnits = [...outside].reduce((sum, state) => sum + (official.get(state) ?? 0), 0);
  const basePeriods: BasePeriod[] = periods.map((years, period) => ({
    years,
    means: inside.map((state) => means[period]?.get(state) as MeanIncome),
  }));
  const compute = (of: readonly BasePeriod[]) => computedScale(of, { methodology, heldUnits, isLeastDeveloped });
  const result = compute(basePeriods);
  const resultRates = result.rates();
  const pairs = (rates: readonly number[]): RatePair[] =>
    inside.map((state, index) => ({
      state,
      official: official.get(state) as number,
      computed: rates[index] as number,
    }));
  const rounded = (step: ScaleStep) => result.sharesAfter(step).map((share) => Math.round(share * 100_000));
  const lengths = periods.map(({ length }) => length);
  const near = nearThreshold(result, lengths);
  const otherSide = ({ state, years: length, side }: NearThreshold): ComputedScale =>
    compute(
      basePeriods.map((period) =>
        period.years.length === length
          ? { ...period, sides: new Map([[state, side === 'below' ? 'above' : 'below']]) }
          : period,
      ),
    );
  const bases = new Map(
    inside.map((state) => [state, new Set(longest(periods).map((of) => records.get(state)?.get(of)?.basis ?? ''))]),
  );
  const basisOf = (state: string) => [...(bases.get(state) ?? [])].sort().join('+');
  const finalPairs = pairs(resultRates);
  const errors = relativeErrors(finalPairs);
  const agreement = scaleAgreement(finalPairs);
  recorder.step(() => ({
    step: `Machine scales of ${lengths.join(' and ')} years to ${lastBaseYear(scale)}, averaged and held against the official scale`,
    inputs: { scale, held: [...outside].sort() },
    result: agreement,
  }));
  recorder.note('income-not-of-the-united-nations');
  recorder.applies(levelThresholds, printed);
  return {
    basePeriods: periods.map((years, period) => {
      const machine = result.machines[period];
      return {
        years: years.length,
        from: years[0] as number,
        to: years.at(-1) as number,
        threshold: Math.round(machine?.threshold ?? 0),
        below: machine?.below.filter(Boolean).length ?? 0,
      };
    }),
    printedPerHead: { years: printed.value.incomeYears, usDollars: printed.value.average },
    held: [...outside].sort(),
    agreement,
    bySteps: scaleSteps.map((step) => ({ step, ...scaleAgreement(pairs(rounded(step))) })),
    byBasis: [...new Set(inside.map(basisOf))].sort().map((basis) => {
      const of = errors.filter(({ state }) => basisOf(state) === basis).map(({ errorPercent }) => errorPercent);
      return {
        basis,
        states: inside.filter((state) => basisOf(state) === basis).length,
        medianErrorPercent: median(of),
      };
    }),
    nearThreshold: near.map((entry) => ({ ...entry, otherSide: scaleAgreement(pairs(otherSide(entry).rates())) })),
    rates: [...official.keys()].sort().map((state): BacktestedRate => {
      const decided = official.get(state) as number;
      const at = inside.indexOf(state);
      const rate = at < 0 ? decided : (resultRates[at] as number);
      return {
        state,
        officialPercent: decided / 1000,
        computedPercent: rate / 1000,
        differencePercent: (rate - decided) / 1000,
        basis: basisOf(state),
        reason:
          at < 0
            ? 'held'
            : differenceReason(rate - decided, {
                isNear: near.some((entry) => entry.state === state),
                bases: bases.get(state) ?? new Set(),
              }),
      };
    }),
  };
}

/**
 * A scale that was decided, computed again from national incomes by the Committee’s steps and held against the official
 * rates: how many agree, how large the errors are, what each step brings, which states stand near the threshold, and the
 * likely reason of each difference. The incomes are World Bank figures and not those that the Committee used.
 *
 * @throws BlueLedgerError `bad-query`, `bad-number`, `unknown-code`, `year-not-covered`.
 * @example
 * ```ts
 * backtestScale({ scale: '2025-2027' }).held; // => ['CUB', 'ERI', 'PRK', 'SSD', 'YEM']
 * ```
 */
export function backtestScale(facts: NextScaleFacts, query: BacktestScaleQuery): ScaleBacktest {
  checkFacts(facts, 'memberStates', 'regularScale', 'nationalIncome', 'specialRegions', 'ldcMembership');
  const { scale, held } = checkKeys(query, [...methodologyKeys, 'scale', 'held']);
  const checked: BacktestScaleQuery = {
    scale: oneOf(scale, backtestedScales, 'scale'),
    ...checkMethodology(query),
    ...(held === undefined
      ? {}
      : {
          held: checkList(held, 'held').map(
            (code, index) => memberState(facts.memberStates, code, `held[${index}]`).state,
          ),
        }),
  };
  return answer(
    {
      kind: 'backtestScale',
      query: checked,
      title: `The regular scale of ${scale}, computed again from national incomes`,
    },
    (recorder) => computed(facts, checked, checked.held ?? [], recorder),
  );
}
