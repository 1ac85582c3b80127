import type { Recorder } from '../../internal/answer/index.js';
import { BlueLedgerError, checkList, faultOfValue, oneOf } from '../../internal/errors/index.js';
import {
  type DatedValue,
  debtIncomeLimit,
  debtShare,
  incomeThreshold,
  leastDevelopedCeiling,
  lowIncomeBearers,
  lowIncomeGradient,
  meanIncomeOfAll,
  type Parameter,
  regularCeiling,
  regularFloor,
  scaleBaseYears,
  specialRegionsCounted,
} from '../../internal/rules/index.js';

/** Steps of the scale in their order. All but the first can be left out. */
export const scaleSteps = ['income', 'debt-burden', 'low-income', 'floor', 'least-developed', 'ceiling'] as const;
export type ScaleStep = (typeof scaleSteps)[number];
export type OptionalStep = Exclude<ScaleStep, 'income'>;

/** What the Assembly debates: each part left out is as the rules have it. Per cent, dollars and years as people say them. */
export interface ScaleMethodology {
  /** Gradient of the low per capita income adjustment, 0 to 100 per cent. */
  readonly gradient?: number | undefined;
  /** Its threshold, in per cent of the mean income per head of all Member States, 10 to 300. */
  readonly threshold?: number | undefined;
  /**
   * The mean from which the threshold is counted: `printed`, as the resolution on the peacekeeping scale prints it, other
   * base periods in proportion; `table`, of the incomes of the table, which lacks some states of low income.
   */
  readonly meanIncome?: 'printed' | 'table' | undefined;
  /** Hong Kong and Macao, which the World Bank lists apart: `with-state`, in the income of China; `apart`, left out. */
  readonly specialRegions?: 'with-state' | 'apart' | undefined;
  /** Who bears what it takes off: `except-ceiling`, all above the threshold but the ceiling state; `all`. */
  readonly lowIncomeBearers?: 'except-ceiling' | 'all' | undefined;
  /** Lengths of the base periods whose scales are averaged, each 1 to 6 years. */
  readonly baseYears?: readonly number[] | undefined;
  /** Share of external debt that is subtracted from income, 0 to 100 per cent. */
  readonly debtShare?: number | undefined;
  /** Income per head from which nothing is subtracted, US dollars. */
  readonly debtIncomeLimit?: number | undefined;
  /** Lowest rate, 0 to 0.5 per cent. */
  readonly floor?: number | undefined;
  /** Highest rate of a least developed country, per cent; not under the floor. */
  readonly leastDevelopedCeiling?: number | undefined;
  /** Highest rate, 1 to 100 per cent; not under that of the least developed countries. */
  readonly ceiling?: number | undefined;
  /** Steps that are left out. */
  readonly without?: readonly OptionalStep[] | undefined;
}

/** Names of the parts of a methodology, for the check of a query that has others beside. */
export const methodologyKeys = [
  'gradient',
  'threshold',
  'meanIncome',
  'specialRegions',
  'lowIncomeBearers',
  'baseYears',
  'debtShare',
  'debtIncomeLimit',
  'floor',
  'leastDevelopedCeiling',
  'ceiling',
  'without',
] as const;

/** The same as shares of one, every part with a value. */
export interface Methodology {
  readonly gradient: number;
  readonly threshold: number;
  readonly meanIncome: 'printed' | 'table';
  /** Mean income per head of all Member States over that of the states computed: one until `withPrintedMean` says otherwise. */
  readonly meanRatio: number;
  readonly specialRegions: 'with-state' | 'apart';
  readonly lowIncomeBearers: 'except-ceiling' | 'all';
  readonly baseYears: readonly number[];
  readonly debtShare: number;
  readonly debtIncomeLimit: (years: number) => number;
  readonly floor: number;
  readonly leastDevelopedCeiling: number;
  readonly ceiling: number;
  readonly without: ReadonlySet<ScaleStep>;
}

function checkRange(value: unknown, where: string, least: number, most: number, unit: string): number {
  if (typeof value === 'number' && value >= least && value <= most) return value;
  throw new BlueLedgerError('bad-number', {
    what: faultOfValue(value, `is not a valid ${where}`),
    where,
    expected: `a number from ${least} to ${most}, ${unit}`,
  });
}

const optionalSteps = scaleSteps.slice(1) as OptionalStep[];

/** The longest base period that the table of national income has for two scales. */
const longestBase = 6;

/** The parts of a query that are a methodology, each within its range: thrown before anything is computed. */
export function checkMethodology(query: ScaleMethodology): ScaleMethodology {
  const checked: { -readonly [Part in keyof ScaleMethodology]: ScaleMethodology[Part] } = {};
  const range = (
    part: 'gradient' | 'threshold' | 'debtShare' | 'debtIncomeLimit' | 'floor' | 'leastDevelopedCeiling' | 'ceiling',
    least: number,
    most: number,
    unit = 'per cent',
  ) => {
    if (query[part] !== undefined) checked[part] = checkRange(query[part], part, least, most, unit);
  };
  range('gradient', 0, 100);
  range('threshold', 10, 300, 'per cent of the mean income per head');
  if (query.meanIncome !== undefined) checked.meanIncome = oneOf(query.meanIncome, ['printed', 'table'], 'meanIncome');
  if (query.specialRegions !== undefined)
    checked.specialRegions = oneOf(query.specialRegions, ['with-state', 'apart'], 'specialRegions');
  if (query.lowIncomeBearers !== undefined)
    checked.lowIncomeBearers = oneOf(query.lowIncomeBearers, ['except-ceiling', 'all'], 'lowIncomeBearers');
  if (query.baseYears !== undefined) {
    const years = checkList(query.baseYears, 'baseYears');
    if (years.length === 0 || new Set(years).size !== years.length)
      throw new BlueLedgerError('bad-query', {
        what: faultOfValue(query.baseYears, 'is not a list of base periods'),
        where: 'baseYears',
        expected: 'one length or more, none of them twice, such as [3, 6]',
      });
    checked.baseYears = years.map((length, index) => {
      if (Number.isInteger(length) && length >= 1 && length <= longestBase) return length;
      throw new BlueLedgerError('bad-number', {
        what: faultOfValue(length, 'is not a valid length of a base period'),
        where: `baseYears[${index}]`,
        expected: `a whole number of years from 1 to ${longestBase}`,
      });
    });
  }
  range('debtShare', 0, 100);
  range('debtIncomeLimit', 0, 1_000_000, 'US dollars a person');
  range('floor', 0, 0.5);
  range('leastDevelopedCeiling', 0, 100);
  range('ceiling', 1, 100);
  if (query.without !== undefined)
    checked.without = checkList(query.without, 'without').map((step, index) =>
      oneOf(step, optionalSteps, `without[${index}]`),
    );
  return checked;
}

/** The value of a rule on a day; where none is known for it, the newest, which the caller says. */
function valueFor<Value>(parameter: Parameter<Value>, day: string): { dated: DatedValue<Value>; other: boolean } {
  const dated = parameter.values.find(({ from, to }) => from <= day && (to === undefined || day <= to));
  const newest = parameter.values.at(-1) as DatedValue<Value>;
  return { dated: dated ?? newest, other: dated === undefined };
}

/**
 * The methodology of a scale: what the query has, else the rule of its first day, else the newest value of the rule, which
 * a note says: for a scale that is not decided yet, and for one whose resolution was not read.
 */
export function methodologyOf(query: ScaleMethodology, day: string, recorder: Recorder): Methodology {
  let borrowed: string | undefined;
  const rule = <Value>(parameter: Parameter<Value>): Value => {
    const { dated, other } = valueFor(parameter, day);
    if (other) borrowed = dated.from.slice(0, 4);
    return recorder.applies(parameter, dated);
  };
  const without = new Set<ScaleStep>(query.without ?? []);
  const has = (step: OptionalStep) => !without.has(step);
  const limit = query.debtIncomeLimit ?? (has('debt-burden') ? rule(debtIncomeLimit) : 0);
  if (query.lowIncomeBearers === undefined && has('low-income')) rule(lowIncomeBearers);
  if (query.meanIncome === undefined && has('low-income')) rule(meanIncomeOfAll);
  if (query.specialRegions === undefined) rule(specialRegionsCounted);
  const methodology: Methodology = {
    gradient: (query.gradient ?? (has('low-income') ? rule(lowIncomeGradient) : 0)) / 100,
    threshold: (query.threshold ?? rule(incomeThreshold)) / 100,
    meanIncome: query.meanIncome ?? 'printed',
    meanRatio: 1,
    specialRegions: query.specialRegions ?? 'with-state',
    lowIncomeBearers: query.lowIncomeBearers ?? 'except-ceiling',
    baseYears: query.baseYears ?? rule(scaleBaseYears).map(Number),
    debtShare: (query.debtShare ?? (has('debt-burden') ? rule(debtShare) : 0)) / 100,
    debtIncomeLimit: (years) => (typeof limit === 'number' ? limit : years < 5 ? limit.threeYears : limit.sixYears),
    floor: has('floor') ? (query.floor ?? rule(regularFloor)) / 100 : 0,
    leastDevelopedCeiling: has('least-developed')
      ? (query.leastDevelopedCeiling ?? rule(leastDevelopedCeiling)) / 100
      : 1,
    ceiling: has('ceiling') ? (query.ceiling ?? rule(regularCeiling)) / 100 : 1,
    without,
  };
  const { floor, leastDevelopedCeiling: lower, ceiling } = methodology;
  if (floor > lower || floor > ceiling || (has('least-developed') && lower > ceiling))
    throw new BlueLedgerError('bad-query', {
      what: 'the floor lies above a ceiling, or the ceiling of the least developed countries above that of all',
      where: 'floor',
      expected: 'a floor not above the ceiling of the least developed countries, nor that above the ceiling of all',
    });
  if (borrowed !== undefined) recorder.note('methodology-of-scale', { year: borrowed, day });
  return methodology;
}
