import { answer, Recorder } from '../../internal/answer/index.js';
import { BlueLedgerError, checkFacts, checkKeys, checkList, faultOfValue, oneOf } from '../../internal/errors/index.js';
import { scalePeriod, valueOn } from '../../internal/rules/index.js';
import { memberState } from '../../internal/states/index.js';
import { rowIndices } from '../../internal/tables/index.js';
import { type Baseline, projectionBaseline, unitsOfAll } from './baseline.js';
import { checkIncomes } from './checkIncomes.js';
import { exchangeRateRecords } from './exchangeRateRecords.js';
import type { ProjectionFacts } from './facts.js';
import { type MissingYears, missingYears } from './fillYears.js';
import { sourceRows } from './incomeRecords.js';
import { checkMethodology, methodologyKeys, methodologyOf } from './methodology.js';
import { nextPeacekeeping } from './nextPeacekeeping.js';
import { nextRates } from './nextRates.js';
import { checkExchangeRates, incomesAtOwnRates } from './ownExchangeRates.js';
import { filledIncomes, periodsOf } from './periodMeans.js';
import type { ProjectedRate, ProjectScaleQuery, RangeAlternative, ScaleProjection } from './projection.js';
import { projectionStart, type StartWithRecords } from './projectionStart.js';
import type { RateDrivers } from './rateDrivers.js';
import { yearsTo } from './scalePeriods.js';
import { otherSides, thresholdCrossings } from './thresholdAlternatives.js';

/** The last scale decided, from which the change is counted. */
const decided = '2025-2027';

type CheckedQuery = ProjectScaleQuery & { readonly year: number; readonly missingYears: MissingYears };

/** Whether a query has figures of its own, by which the incomes differ from those of the baseline. */
const hasOwnFigures = ({ incomes, exchangeRates, missingYears: way }: CheckedQuery): boolean =>
  incomes !== undefined || exchangeRates !== undefined || way !== 'as-all';

const hasMethodology = (query: CheckedQuery): boolean => methodologyKeys.some((part) => query[part] !== undefined);

/** The parts of the change of each state computed, in points of a per cent. */
function driversOf(
  baseline: Baseline,
  /** Rates with the figures of the query and the methodology as it is; and rates of the query. */
  withFigures: readonly number[],
  rates: readonly number[],
): RateDrivers[] {
  return baseline.drivers.map(({ growth, currency, othersGrowth, adjustments, crossings, limits }, index) => {
    const [plain, figures, now] = [baseline.rates[index], withFigures[index], rates[index]] as [number, number, number];
    return {
      growth: growth / 1000,
      currency: currency / 1000,
      othersGrowth: othersGrowth / 1000,
      adjustments: adjustments / 1000,
      crossings: crossings / 1000,
      limits: limits / 1000,
      ownFigures: (figures - plain) / 1000,
      methodology: (now - figures) / 1000,
    };
  });
}

const unchanged: RateDrivers = {
  growth: 0,
  currency: 0,
  othersGrowth: 0,
  adjustments: 0,
  crossings: 0,
  limits: 0,
  ownFigures: 0,
  methodology: 0,
};

function project(
  facts: ProjectionFacts,
  query: CheckedQuery,
  span: { readonly first: number; readonly last: number },
  recorder: Recorder,
): Omit<ScaleProjection, keyof ReturnType<typeof answer>> {
  const { nationalIncome, specialRegions, ldcMembership, exchangeRates } = facts;
  const day = `${span.first}-01-01`;
  const decidedDay = `${decided.slice(0, 4)}-01-01`;
  const lastBase = span.first - 3;
  const silent = new Recorder({ trace: false });
  const ofQuery = methodologyOf(query, day, recorder);
  for (const table of [nationalIncome, specialRegions, exchangeRates]) recorder.reads(table, sourceRows(table));
  recorder.reads(ldcMembership, rowIndices(ldcMembership));
  recorder.restsOn('projected');

  const startWith = ({ meanIncome, specialRegions: counted }: ProjectScaleQuery, of: Recorder): StartWithRecords =>
    projectionStart(
      facts,
      {
        decided,
        firstYear: span.first,
        heldByQuery: query.held ?? [],
        methodology: methodologyOf({ meanIncome, specialRegions: counted }, decidedDay, silent),
      },
      of,
    );
  const start = startWith(query, recorder);
  const plainStart = startWith({}, silent);
  const methodology = { ...ofQuery, meanRatio: start.meanRatio };
  const asItIs = { ...methodologyOf({}, day, silent), meanRatio: plainStart.meanRatio };
  const { states, inside, held } = start;

  const exchange = exchangeRateRecords(exchangeRates);
  const fill = (by: MissingYears, { records }: StartWithRecords) => {
    const filled = filledIncomes(records, { last: lastBase, by, incomes: [] });
    const own = incomesAtOwnRates(filled, exchange, query.exchangeRates ?? [], { first: lastBase - 5, last: lastBase });
    return filledIncomes(records, { last: lastBase, by, incomes: [...(query.incomes ?? []), ...own] });
  };
  const filled = fill(query.missingYears, start);
  const lengths = methodology.baseYears;
  const periods = periodsOf(filled, inside, lastBase, lengths);
  const main = nextRates(start, periods, methodology);
  const near = otherSides(start, periods, main, methodology);
  const other = missingYears.find((way) => way !== query.missingYears) as MissingYears;
  const ranges: { readonly alternative: RangeAlternative; readonly rates: readonly number[] }[] = [
    {
      alternative: { name: 'missing-years' },
      rates: nextRates(start, periodsOf(fill(other, start), inside, lastBase, lengths), methodology).rates,
    },
    {
      alternative: { name: 'base-years-to-2024' },
      rates: nextRates(start, periodsOf(filled, inside, lastBase - 1, lengths), methodology).rates,
    },
    ...near.map(({ entry: { state, years }, rates }) => ({
      alternative: { name: 'other-side' as const, state, years },
      rates,
    })),
  ];

  const units = unitsOfAll(start, main.rates);
  const { levels, paid } = nextPeacekeeping(
    facts,
    {
      start,
      incomes: filled,
      units,
      longest: Math.max(...lengths),
      year: query.year,
      firstYear: span.first,
      lastBase,
    },
    recorder,
  );
  const baseline = projectionBaseline(facts, {
    start: plainStart,
    methodology: asItIs,
    year: query.year,
    firstYear: span.first,
    lastBase,
  });
  const ofFigures = !hasOwnFigures(query)
    ? baseline.rates
    : hasMethodology(query)
      ? nextRates(
          plainStart,
          periodsOf(fill(query.missingYears, plainStart), inside, lastBase, asItIs.baseYears),
          asItIs,
        ).rates
      : main.rates;
  const drivers = driversOf(baseline, ofFigures, main.rates);
  const baselineUnits = unitsOfAll(plainStart, baseline.rates);
  const rangeUnits = ranges.map(({ rates }) => unitsOfAll(start, rates));

  if (held.length > 0)
    recorder.note('held-without-income', {
      names: held.map((state) => memberState(facts.memberStates, state).name).join(', '),
    });
  recorder.note('income-not-of-the-united-nations');
  recorder.note('change-applied-to-official-rates', { scale: decided });
  const fillCounts = yearsTo(lastBase, Math.max(...lengths))
    .map((year) => ({
      year,
      states: inside.filter((state) => start.records.get(state)?.get(year)?.income === undefined).length,
    }))
    .filter(({ states: count }) => count > 0);
  for (const { year, states: count } of fillCounts)
    recorder.note(`missing-years-${query.missingYears}`, { year, states: count });
  recorder.note('levels-projected', { year: query.year });

  const outside = new Set(held);
  const rates = states.map((state, index): ProjectedRate => {
    const [was, now, plain] = [start.official.get(state), units[index], baselineUnits[index]] as [
      number,
      number,
      number,
    ];
    let [low, high] = [now, now];
    for (const of of rangeUnits) {
      low = Math.min(low, of[index] as number);
      high = Math.max(high, of[index] as number);
    }
    const level = levels.get(state);
    return {
      state,
      officialPercent: was / 1000,
      baselinePercent: plain / 1000,
      ratePercent: now / 1000,
      differencePercent: (now - plain) / 1000,
      drivers: drivers[start.positions[index] as number] ?? unchanged,
      lowPercent: low / 1000,
      highPercent: high / 1000,
      levelBefore: level?.before ?? '',
      level: level?.level ?? '',
      peacekeepingBaselinePercent: baseline.peacekeeping.paid.rates[index]?.peacekeepingRatePercent ?? 0,
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
      return { years: years.length, from: years[0] as number, to: lastBase, threshold: Math.round(threshold) };
    }),
    filled: fillCounts,
    held,
    sidesOfOfficialScale: start.base.moved,
    crossings: thresholdCrossings(start, periods, main, methodology, near),
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
 * from other assumptions, what drives each change, the states that cross the low-income threshold, and the levels and rates
 * of peacekeeping that follow. With another methodology, own incomes or own exchange rates: baseline, alternative and
 * difference of every state.
 *
 * @throws BlueLedgerError `bad-query`, `bad-number`, `bad-year`, `unknown-code`, `facts-missing`.
 * @example
 * ```ts
 * projectScale({ gradient: 75 }).rates.every(({ status }) => status === 'projected'); // => true
 * ```
 */
export function projectScale(facts: ProjectionFacts, query: ProjectScaleQuery = {}): ScaleProjection {
  checkFacts(
    facts,
    'memberStates',
    'regularScale',
    'nationalIncome',
    'specialRegions',
    'ldcMembership',
    'peacekeepingFactors',
    'exchangeRates',
  );
  const {
    held,
    year,
    incomes,
    exchangeRates,
    missingYears: way = 'as-all',
  } = checkKeys(query, [...methodologyKeys, 'year', 'missingYears', 'incomes', 'exchangeRates', 'held']);
  const first = Number(decided.slice(5)) + 1;
  const last = first + valueOn(scalePeriod, `${decided.slice(0, 4)}-01-01`).value.years - 1;
  if (year !== undefined && !(Number.isInteger(year) && year >= first && year <= last))
    throw new BlueLedgerError('bad-year', {
      what: faultOfValue(year, 'is not a year of the next scale'),
      where: 'year',
      expected: `a year from ${first} to ${last}`,
    });
  const years = { first: first - 8, last: first - 3 };
  const ownIncomes = incomes === undefined ? undefined : checkIncomes(facts.memberStates, incomes, years);
  const checked: CheckedQuery = {
    ...checkMethodology(query),
    year: year ?? first,
    missingYears: oneOf(way, missingYears, 'missingYears'),
    ...(ownIncomes === undefined ? {} : { incomes: ownIncomes }),
    ...(exchangeRates === undefined
      ? {}
      : {
          exchangeRates: checkExchangeRates(facts.memberStates, exchangeRates, {
            years,
            incomes: ownIncomes ?? [],
            records: exchangeRateRecords(facts.exchangeRates),
          }),
        }),
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
