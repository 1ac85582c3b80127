import { type Answer, answer, Recorder, ruleOf } from '../../internal/answer/index.js';
import { BlueLedgerError, checkFacts, checkKeys, checkList, faultOfValue, oneOf } from '../../internal/errors/index.js';
import { discountBearers, publishedRateDecimals, scalePeriod, valueOn } from '../../internal/rules/index.js';
import { leastDeveloped, memberState } from '../../internal/states/index.js';
import { rowIndices } from '../../internal/tables/index.js';
import { carryDiscounts } from '../carryDiscounts.js';
import type { PeacekeepingFactorsTable } from '../facts.js';
import { applyChange } from './applyChange.js';
import { checkIncomes } from './checkIncomes.js';
import { computedOnce } from './computedOnce.js';
import { type BasePeriod, type ComputedScale, computedScale } from './computedScale.js';
import type { NextScaleFacts } from './facts.js';
import { fillYears, type MissingYears, missingYears, type OwnIncome } from './fillYears.js';
import { type IncomeRecords, incomeRecords, sourceRows } from './incomeRecords.js';
import { type MeanIncome, meanIncome } from './meanIncome.js';
import {
  checkMethodology,
  type Methodology,
  methodologyKeys,
  methodologyOf,
  type ScaleMethodology,
} from './methodology.js';
import { type NearThreshold, nearThreshold } from './nearThreshold.js';
import { nextLevels } from './nextLevels.js';
import { officialScale } from './officialScale.js';
import { type FittedBase, officialSides } from './officialSides.js';
import { lastBaseYear, yearsTo } from './scalePeriods.js';

export interface ProjectionFacts extends NextScaleFacts {
  readonly peacekeepingFactors: PeacekeepingFactorsTable;
}

export interface ProjectScaleQuery extends ScaleMethodology {
  /** Year of the peacekeeping rates, 2028 to 2030: states on their way between levels pay other shares in each. Default 2028. */
  readonly year?: number | undefined;
  /** How years that the table does not have yet are filled. Default `as-all`. */
  readonly missingYears?: MissingYears | undefined;
  /** Own incomes in place of the table's. */
  readonly incomes?: readonly OwnIncome[] | undefined;
  /** States left at their official rate beside those without income, by alpha-3 code. */
  readonly held?: readonly string[] | undefined;
}

/** Another assumption under which the projection was computed as well, for the range. */
export interface RangeAlternative {
  readonly name: 'missing-years' | 'base-years-to-2024' | 'other-side';
  /** With `other-side`: the state that stands near the threshold, and the length of the base period. */
  readonly state?: string;
  readonly years?: number;
}

/** A state that crosses the threshold of the low per capita income adjustment. */
export interface ThresholdCrossing extends NearThreshold {
  /** Rate that it would have on the side where it was. */
  readonly ratePercentOtherwise: number;
  /** What the crossing moves: the sum of the differences of all rates, in points of a per cent. */
  readonly moves: number;
}

/** Rates of the regular budget and of peacekeeping in per cent. */
export interface ProjectedRate {
  readonly state: string;
  /** Of the scale decided. */
  readonly officialPercent: number;
  /** Projected with the methodology as it is and the incomes of the table. */
  readonly baselinePercent: number;
  /** Projected with the methodology and the incomes of the query. */
  readonly ratePercent: number;
  /** The last less the one before. */
  readonly differencePercent: number;
  /** Lowest and highest rate under the alternatives. */
  readonly lowPercent: number;
  readonly highPercent: number;
  /** Level of the peacekeeping scale in the last year decided, and the projected one. */
  readonly levelBefore: string;
  readonly level: string;
  readonly peacekeepingBaselinePercent: number;
  readonly peacekeepingPercent: number;
  /** Left at the official rate. */
  readonly held: boolean;
  readonly status: 'projected';
}

export type ScaleProjection = Answer<'projectScale', ProjectScaleQuery & { readonly year: number }> & {
  readonly scale: string;
  readonly basePeriods: readonly {
    readonly years: number;
    readonly from: number;
    readonly to: number;
    readonly threshold: number;
  }[];
  /** Years that are filled by assumption, with the number of states. */
  readonly filled: readonly { readonly year: number; readonly states: number }[];
  readonly held: readonly string[];
  /** States that the official scale shows on the other side of the threshold than the incomes of the table. */
  readonly sidesOfOfficialScale: readonly NearThreshold[];
  readonly crossings: readonly ThresholdCrossing[];
  readonly alternatives: readonly RangeAlternative[];
  /** Largest change of a rate from the scale decided. */
  readonly largestChange: { readonly state: string; readonly name: string };
  /** States whose rate rises, falls and stays. */
  readonly rising: number;
  readonly falling: number;
  readonly unchanged: number;
  readonly permanentMemberFactor: number;
  /** By alpha-3 code. */
  readonly rates: readonly ProjectedRate[];
};

/** The last scale decided, from which the change is counted. */
const decided = '2025-2027';

interface Setting {
  readonly official: ReadonlyMap<string, number>;
  readonly inside: readonly string[];
  readonly heldUnits: number;
  readonly base: FittedBase;
  readonly isLeastDeveloped: (state: string) => boolean;
}

/** The table with its missing years filled: once for each way and last year, since no methodology changes it. */
const filledTable = (table: IncomeRecords, last: number, by: MissingYears): IncomeRecords =>
  computedOnce([table], `filled ${by} ${last}`, () => fillYears(table, { last, by, incomes: [] }));

/** The means of every state over a base period: computed once for a set of records. */
function meansOf(records: IncomeRecords, last: number, length: number): ReadonlyMap<string, MeanIncome | undefined> {
  const years = yearsTo(last, length);
  return computedOnce(
    [records],
    `means ${last} ${length}`,
    () => new Map([...records].map(([state, record]) => [state, meanIncome(state, years, record)])),
  );
}

const periodsOf = (
  records: IncomeRecords,
  states: readonly string[],
  last: number,
  lengths: readonly number[],
): BasePeriod[] =>
  lengths.map((length) => {
    const means = meansOf(records, last, length);
    return { years: yearsTo(last, length), means: states.map((state) => means.get(state) as MeanIncome) };
  });

/** The next scale from one set of records, with the official rates as its start. */
function nextScale(
  { official, heldUnits, base, isLeastDeveloped }: Setting,
  basePeriods: readonly BasePeriod[],
  methodology: Methodology,
): { readonly computed: ComputedScale; readonly rates: readonly number[] } {
  const computed = computedScale(basePeriods, { methodology, heldUnits, isLeastDeveloped });
  return {
    computed,
    rates: applyChange(
      official,
      { before: base.computed, next: computed },
      { methodology, heldUnits, isLeastDeveloped },
    ),
  };
}

function project(
  facts: ProjectionFacts,
  query: ProjectScaleQuery & { readonly year: number; readonly missingYears: MissingYears },
  span: { readonly first: number; readonly last: number },
  recorder: Recorder,
): Omit<ScaleProjection, keyof Answer<string, unknown>> {
  const { nationalIncome, regularScale, ldcMembership } = facts;
  const day = `${span.first}-01-01`;
  const methodology = methodologyOf(query, day, recorder);
  const silent = new Recorder({ trace: false });
  const asItIs = methodologyOf({}, day, silent);
  const decidedYear = Number(decided.slice(0, 4));
  const official = officialScale(regularScale, decidedYear, recorder);
  const table = incomeRecords(nationalIncome);
  recorder.reads(nationalIncome, sourceRows(nationalIncome));
  recorder.reads(ldcMembership, rowIndices(ldcMembership));
  recorder.restsOn('projected');
  const leastDevelopedIn = (year: number) => {
    const ldc = new Set(leastDeveloped(ldcMembership, { year, on: `${year}-01-01` }).members);
    return (state: string) => ldc.has(state);
  };
  const isLeastDeveloped = leastDevelopedIn(span.first);
  const lastBase = span.first - 3;
  const decidedMethodology = methodologyOf({}, `${decidedYear}-01-01`, silent);
  const lastDecided = lastBaseYear(decided);
  const hasBase = (state: string) =>
    decidedMethodology.baseYears.every((length) => meansOf(table, lastDecided, length).get(state) !== undefined);
  const states = [...official.keys()].sort();
  const held = states.filter((state) => !hasBase(state) || query.held?.includes(state));
  const outside = new Set(held);
  const inside = states.filter((state) => !outside.has(state));
  const heldUnits = held.reduce((sum, state) => sum + (official.get(state) as number), 0);
  const base = computedOnce([nationalIncome, regularScale, ldcMembership], held.join(' '), () =>
    officialSides(periodsOf(table, inside, lastDecided, decidedMethodology.baseYears), {
      methodology: decidedMethodology,
      heldUnits,
      isLeastDeveloped: leastDevelopedIn(decidedYear),
      official,
    }),
  );
  const setting: Setting = { official, inside, heldUnits, base, isLeastDeveloped };

  const incomes = query.incomes ?? [];
  const fill = (by: MissingYears) =>
    incomes.length === 0 ? filledTable(table, lastBase, by) : fillYears(table, { last: lastBase, by, incomes });
  const filled = fill(query.missingYears);
  const other = missingYears.find((way) => way !== query.missingYears) as MissingYears;
  const lengths = methodology.baseYears;
  const mainPeriods = periodsOf(filled, inside, lastBase, lengths);
  const main = nextScale(setting, mainPeriods, methodology);
  // With a state on the other side in one base period the scales of the others are what they were.
  const onOtherSide = (entry: NearThreshold) =>
    nextScale(
      setting,
      mainPeriods.map((period, index) =>
        entry.years === period.years.length
          ? { ...period, sides: new Map([[entry.state, entry.side === 'below' ? 'above' : 'below'] as const]) }
          : { ...period, machine: main.computed.machines[index] },
      ),
      methodology,
    ).rates;
  const near = nearThreshold(main.computed, lengths);
  const flipped = near.map((entry) => ({
    entry,
    rates: onOtherSide(entry),
  }));
  const ranges: { readonly alternative: RangeAlternative; readonly rates: readonly number[] }[] = [
    {
      alternative: { name: 'missing-years' },
      rates: nextScale(setting, periodsOf(fill(other), inside, lastBase, lengths), methodology).rates,
    },
    {
      alternative: { name: 'base-years-to-2024' },
      rates: nextScale(setting, periodsOf(filled, inside, lastBase - 1, lengths), methodology).rates,
    },
    ...flipped.map(({ entry: { state, years }, rates }) => ({
      alternative: { name: 'other-side' as const, state, years },
      rates,
    })),
  ];

  const crossings: ThresholdCrossing[] = main.computed.machines.flatMap((machine, period) => {
    const length = lengths[period] as number;
    const old = base.computed.machines[base.periods.findIndex(({ years }) => years.length === length)];
    if (!old) return [];
    return inside.flatMap((state, index): ThresholdCrossing[] => {
      const below = machine.below[index] as boolean;
      if (old.below[index] === below) return [];
      const entry: NearThreshold = {
        state,
        years: length,
        perHead: Math.round(machine.perHead[index] as number),
        threshold: Math.round(machine.threshold),
        side: below ? 'below' : 'above',
      };
      const rates =
        flipped.find(({ entry: { state: of, years } }) => of === state && years === length)?.rates ??
        onOtherSide(entry);
      return [
        {
          ...entry,
          ratePercentOtherwise: (rates[index] as number) / 1000,
          moves: rates.reduce((sum, rate, at) => sum + Math.abs(rate - (main.rates[at] as number)), 0) / 1000,
        },
      ];
    });
  });

  // The threshold of the methodology may be another than the mean, which decides the levels.
  const ratiosIn = (means: readonly MeanIncome[]): number[] => {
    const all = means.reduce((sum, { income }) => sum + income, 0);
    const people = means.reduce((sum, { population }) => sum + population, 0);
    return means.map(({ income, population }) => (income / population) * (people / all));
  };
  const longestBase = base.periods.reduce((most, of) => (of.years.length > most.years.length ? of : most));
  const ratiosBefore = ratiosIn(longestBase.means);
  const levelsFrom = (records: IncomeRecords, longest: number, of: Recorder) => {
    const [next] = periodsOf(records, inside, lastBase, [longest]);
    const ratiosNext = ratiosIn(next?.means ?? []);
    const ratios = new Map(
      inside.map((state, index) => [
        state,
        { before: ratiosBefore[index] as number, next: ratiosNext[index] as number },
      ]),
    );
    return nextLevels(
      facts.peacekeepingFactors,
      { lastYear: span.first - 1, year: query.year, firstYear: span.first, states, ratios, isLeastDeveloped },
      of,
    );
  };
  const levels = levelsFrom(filled, Math.max(...lengths), recorder);
  const bearers = valueOn(discountBearers, day);
  const unitsOf = (rates: readonly number[]) => {
    const of = new Map(inside.map((state, index) => [state, rates[index] as number]));
    return states.map((state) => of.get(state) ?? (official.get(state) as number));
  };
  const peacekeeping = (units: readonly number[], of: typeof levels) =>
    carryDiscounts(
      states.map((state, index) => {
        const level = of.get(state);
        return {
          state,
          level: level?.level ?? '',
          regular: units[index] as number,
          factor: level?.factor,
        };
      }),
      {
        rateDecimals: 3,
        publishedDecimals: recorder.applies(publishedRateDecimals, valueOn(publishedRateDecimals, day)),
        rule: ruleOf(discountBearers, bearers),
        certainty: 'projected',
      },
      recorder,
    );
  recorder.applies(discountBearers, bearers);
  const units = unitsOf(main.rates);
  const paid = peacekeeping(units, levels);
  const isBaseline =
    incomes.length === 0 &&
    query.missingYears === 'as-all' &&
    methodologyKeys.every((part) => query[part] === undefined);
  const asEverythingIs = () => {
    const records = filledTable(table, lastBase, 'as-all');
    const { baseYears } = asItIs;
    const all = unitsOf(nextScale(setting, periodsOf(records, inside, lastBase, baseYears), asItIs).rates);
    return { units: all, paid: peacekeeping(all, levelsFrom(records, Math.max(...baseYears), silent)) };
  };
  const baseline = isBaseline
    ? { units, paid }
    : computedOnce(
        [nationalIncome, regularScale, ldcMembership, facts.peacekeepingFactors],
        `baseline ${query.year} ${held.join(' ')}`,
        asEverythingIs,
      );
  const rangeUnits = ranges.map(({ rates }) => unitsOf(rates));

  if (held.length > 0)
    recorder.note('held-without-income', {
      names: held.map((state) => memberState(facts.memberStates, state).name).join(', '),
    });
  recorder.note('income-not-of-the-united-nations');
  recorder.note('change-applied-to-official-rates', { scale: decided });
  const fillCounts = yearsTo(lastBase, Math.max(...lengths))
    .map((year) => ({
      year,
      states: inside.filter((state) => table.get(state)?.get(year)?.income === undefined).length,
    }))
    .filter(({ states: count }) => count > 0);
  for (const { year, states: count } of fillCounts)
    recorder.note(`missing-years-${query.missingYears}`, { year, states: count });
  recorder.note('levels-projected', { year: query.year });

  const rates = states.map((state, index): ProjectedRate => {
    const [was, now, plain] = [official.get(state) as number, units[index] as number, baseline.units[index] as number];
    const all = [now, ...rangeUnits.map((of) => of[index] as number)];
    const level = levels.get(state);
    return {
      state,
      officialPercent: was / 1000,
      baselinePercent: plain / 1000,
      ratePercent: now / 1000,
      differencePercent: (now - plain) / 1000,
      lowPercent: Math.min(...all) / 1000,
      highPercent: Math.max(...all) / 1000,
      levelBefore: level?.before ?? '',
      level: level?.level ?? '',
      peacekeepingBaselinePercent: baseline.paid.rates[index]?.peacekeepingRatePercent ?? 0,
      peacekeepingPercent: paid.rates[index]?.peacekeepingRatePercent ?? 0,
      held: outside.has(state),
      status: 'projected',
    };
  });
  const changeOf = ({ ratePercent, officialPercent }: ProjectedRate) => ratePercent - officialPercent;
  const largest = rates.reduce((most, rate) => (Math.abs(changeOf(rate)) > Math.abs(changeOf(most)) ? rate : most));
  recorder.step(() => ({
    step: `Computed change of each rate from ${decided} to ${span.first}-${span.last}, applied to the official rate`,
    inputs: { missingYears: query.missingYears, held },
    result: largest,
  }));
  return {
    scale: `${span.first}-${span.last}`,
    basePeriods: main.computed.machines.map(({ threshold }, period) => {
      const years = yearsTo(lastBase, lengths[period] as number);
      return {
        years: years.length,
        from: years[0] as number,
        to: lastBase,
        threshold: Math.round(threshold),
      };
    }),
    filled: fillCounts,
    held,
    sidesOfOfficialScale: base.moved,
    crossings,
    alternatives: ranges.map(({ alternative }) => alternative),
    largestChange: { state: largest.state, name: memberState(facts.memberStates, largest.state).name },
    rising: rates.filter((rate) => changeOf(rate) > 0).length,
    falling: rates.filter((rate) => changeOf(rate) < 0).length,
    unchanged: rates.filter((rate) => changeOf(rate) === 0).length,
    permanentMemberFactor: paid.permanentMemberFactor,
    rates,
  };
}

/**
 * The regular scale that follows the last one decided, projected: by the Committee’s steps on incomes of the World Bank,
 * each computed change applied to the official rate, within floor and ceilings, adding up to 100 per cent; with a range
 * from other assumptions, the states that cross the low-income threshold, and the levels and rates of peacekeeping that
 * follow. With another methodology or own incomes: baseline, alternative and difference of every state.
 *
 * @throws BlueLedgerError `bad-query`, `bad-number`, `bad-year`, `unknown-code`, `facts-missing`.
 * @example
 * ```ts
 * projectScale({ gradient: 75 }).rates.every(({ status }) => status === 'projected'); // => true
 * ```
 */
export function projectScale(facts: ProjectionFacts, query: ProjectScaleQuery = {}): ScaleProjection {
  checkFacts(facts, 'memberStates', 'regularScale', 'nationalIncome', 'ldcMembership', 'peacekeepingFactors');
  const {
    held,
    year,
    incomes,
    missingYears: way = 'as-all',
  } = checkKeys(query, [...methodologyKeys, 'year', 'missingYears', 'incomes', 'held']);
  const first = Number(decided.slice(5)) + 1;
  const last = first + valueOn(scalePeriod, `${decided.slice(0, 4)}-01-01`).value.years - 1;
  if (year !== undefined && !(Number.isInteger(year) && year >= first && year <= last))
    throw new BlueLedgerError('bad-year', {
      what: faultOfValue(year, 'is not a year of the next scale'),
      where: 'year',
      expected: `a year from ${first} to ${last}`,
    });
  const checked: ProjectScaleQuery & { readonly year: number; readonly missingYears: MissingYears } = {
    ...checkMethodology(query),
    year: year ?? first,
    missingYears: oneOf(way, missingYears, 'missingYears'),
    ...(incomes === undefined
      ? {}
      : { incomes: checkIncomes(facts.memberStates, incomes, { first: first - 8, last: first - 3 }) }),
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
      kind: 'projectScale',
      query: checked,
      title: `The regular scale of ${first} to ${last}, projected from national incomes`,
    },
    (recorder) => project(facts, checked, { first, last }, recorder),
  );
}
