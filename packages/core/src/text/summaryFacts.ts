/** What several languages read out of an answer for its summary. No text stands here. */
import type { Assessment } from '../assessments/assess.js';
import type { Note } from '../internal/answer/index.js';
import { decimalText, type Fraction, monthsBetween } from '../internal/math/index.js';
import type { Grouping } from '../internal/states/index.js';
import type { PersonnelHistory } from '../personnel/answerHistory.js';
import type { Fatalities } from '../personnel/fatalities.js';
import type { RankedState } from '../personnel/personnelRanks.js';
import type { PersonnelTrend } from '../personnel/personnelTrend.js';
import type { AssessmentShare } from '../rates/assessmentShare.js';
import type { ScaleProjection } from '../rates/nextScale/projection.js';
import type { RateInYear } from '../rates/ratesOfYear.js';
import type { RatesOverYears } from '../rates/ratesOverYears.js';
import type { PartOfYear } from './messages.js';
import type { ShareOrRange } from './percentText.js';

/** What those who carry pay of their regular rates, as an answer has it. */
export interface Premium {
  readonly exactPermanentMemberFactor: Fraction | undefined;
  readonly permanentMemberFactorRange?: { readonly exactLow: Fraction; readonly exactHigh: Fraction } | undefined;
}

/** The days whose rates an answer on a year has, where others follow within the year. */
export function daysOfRates(
  { notes }: { readonly notes: readonly Note[] },
  year: number,
): { readonly from: string; readonly to: string } | undefined {
  const values = notes.find(({ code, values }) => code === 'rates-of-days' && values['year'] === year)?.values;
  return values && { from: String(values['from']), to: String(values['to']) };
}

/** A rate of a span of years as a share, or the two between which it lies. */
export const asShare = ({ exactRate, range }: RateInYear): ShareOrRange => ({ exactShare: exactRate, range });

/** Whether a grouping is one state, of which verbs are singular. */
export const singleState = ({ parts }: Grouping): boolean => parts.length === 1 && parts[0]?.kind === 'state';

/** How many members have a rate, where not all of a group do. */
export function memberRates(
  { payers, states }: Pick<AssessmentShare, 'payers' | 'states'>,
  say: (rated: number, all: number) => string,
): string {
  return singleState(payers) || states === payers.members.length ? '' : say(states, payers.members.length);
}

/** The first and the last rate of each state in a span of years. */
export function ratesAtEnds({ states, years }: RatesOverYears): readonly {
  readonly state: string;
  readonly name: string;
  readonly first: (RateInYear & { readonly year: number; readonly from: string }) | undefined;
  readonly last: (RateInYear & { readonly year: number; readonly from: string }) | undefined;
}[] {
  return states.map(({ state, name }, index) => {
    const known = years.flatMap(({ year, from, rates }) => {
      const rate = rates[index];
      return rate ? [{ year, from, ...rate }] : [];
    });
    return { state, name, first: known[0], last: known.at(-1) };
  });
}

/** How many states have an amount of at least one dollar. */
export const payingStates = (lines: readonly { readonly amount: number }[]): number =>
  lines.filter(({ amount }) => amount !== 0).length;

/** What of an assessment has no scale. */
export const withheldOf = ({ pieces }: Pick<Assessment, 'pieces'>): number =>
  pieces.reduce((sum, { withheld }) => sum + withheld, 0);

/** How much of what is assessed falls due only if the Security Council extends the mandate. */
export function conditionalPart({ pieces }: Pick<Assessment, 'pieces'>): 'none' | 'part' | 'all' {
  const assessed = pieces.filter(({ amount, withheld }) => amount > withheld);
  const conditional = assessed.filter((piece) => piece.conditional).length;
  return conditional === 0 ? 'none' : conditional === assessed.length ? 'all' : 'part';
}

interface StrengthInTime {
  readonly time: string;
  readonly persons: number;
  /** Months available in a year, and months of it that the query takes in. */
  readonly months: number;
  readonly of: number;
}

/** A series of personnel at its first and its last time with a figure. */
export interface SeriesAtEnds {
  readonly group: Grouping;
  readonly first: StrengthInTime | undefined;
  readonly last: StrengthInTime | undefined;
  /** Times with a figure from the first to the last time of the query, and all of them. */
  readonly known: number;
  readonly times: number;
  /** First and last time of the query: years or months. */
  readonly from: string;
  readonly to: string;
}

export function historyAtEnds({ times, series }: PersonnelHistory): SeriesAtEnds[] {
  return series.map(({ group, values }) => {
    const known = values.flatMap(({ persons }, index): StrengthInTime[] => {
      const at = times[index];
      return persons === undefined || !at
        ? []
        : [{ time: at.time, persons, months: at.monthsAvailable, of: monthsOf(at.from, at.to) }];
    });
    return {
      group,
      first: known[0],
      last: known.at(-1),
      known: known.length,
      times: times.length,
      from: times[0]?.time ?? '',
      to: times.at(-1)?.time ?? '',
    };
  });
}

export function trendAtEnds({ group, months, query: { from, to } }: PersonnelTrend): SeriesAtEnds {
  const known = months.flatMap(({ month, persons }) =>
    persons === undefined ? [] : [{ time: month, persons, months: 1, of: 1 }],
  );
  return { group, first: known[0], last: known.at(-1), known: known.length, times: monthsOf(from, to), from, to };
}

/** How many months lie between two, both included. */
export const monthsOf = (from: string, to: string): number => monthsBetween(from, to).length;

/** The group of deaths with the most, and how many others have as many; none where there is one group or nobody died. */
export function mostDeaths({
  groups,
}: Fatalities):
  | { readonly key: string; readonly name: string; readonly deaths: number; readonly others: number }
  | undefined {
  const most = groups.reduce<(typeof groups)[number] | undefined>(
    (high, group) => (high && high.deaths >= group.deaths ? high : group),
    undefined,
  );
  return most && { ...most, others: groups.filter(({ deaths }) => deaths === most.deaths).length - 1 };
}

/** The states of the first rank: several where they tie. */
export const largestContributors = (ranks: readonly RankedState[]): readonly RankedState[] =>
  ranks.filter(({ rank }) => rank === 1);

/** What of a year personnel stand for. */
export function partOfYear(
  year: number,
  { from, to, monthsAvailable }: { readonly from: string; readonly to: string; readonly monthsAvailable: number },
): PartOfYear {
  const of = monthsOf(from, to);
  return {
    year,
    ...(from === `${year}-01` && to === `${year}-12` ? {} : { span: { from, to } }),
    ...(monthsAvailable === of ? {} : { months: { available: monthsAvailable, of } }),
  };
}

/** Whether a projection of the scale assumes nothing but how missing years are filled by default. */
export const isPlainProjection = (query: ScaleProjection['query']): boolean =>
  query.missingYears === 'as-all' && Object.keys(query).every((part) => part === 'year' || part === 'missingYears');

/** A factor that an answer holds as a number, with three decimals, half up by its decimal digits: 1.2025 is 1.203. */
export const factorText = (factor: number): string =>
  decimalText({ numerator: BigInt(Math.round(factor * 1e9)), denominator: 1_000_000_000n }, 3);
