import { type Answer, answer, type Recorder } from '../internal/answer/index.js';
import { BlueLedgerError, checkLength, checkList, faultOfValue } from '../internal/errors/index.js';
import {
  type Fraction,
  fractionOf,
  monthNumber,
  monthsBetween,
  percentOf,
  roundHalfUp,
} from '../internal/math/index.js';
import { type Grouping, type GroupingText, resolveGrouping } from '../internal/states/index.js';
import { type Coverage, requiredNumberAt, requiredTextAt } from '../internal/tables/index.js';
import { noteGroupings } from '../states/noteGroupings.js';
import type { AttributionView, DeploymentFacts, PersonnelByYearTable } from './facts.js';
import type { PersonnelFilter } from './selectPersonnel.js';

/** Groupings that one history may have: each state by itself, and the groups beside them. */
const mostGroups = 300;

export interface HistoryQuery extends PersonnelFilter {
  /** Each a separate grouping: `['ETH', 'weog', 'FRA+DEU']`. */
  readonly groups: readonly GroupingText[];
  /** `year`: the mean of the month-end strengths available; `month`: each month's end. Default: as precise as from and to. */
  readonly by?: 'year' | 'month' | undefined;
  /** First and last, as years (`1990`) or months (`1990-11`). Default: all that is available. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  /** Default `published`. */
  readonly attribution?: AttributionView | undefined;
}

/** The strength of a grouping at one time; undefined where no figure of that time is available. */
export interface StrengthAt {
  /** Persons at the month's end; of a year, the mean over its months available, half up. */
  readonly persons: number | undefined;
  /** Share of all states; undefined also where nobody was deployed. */
  readonly exactShare: Fraction | undefined;
  /** The same in per cent, two decimals, half up. */
  readonly sharePercent: number | undefined;
}

export interface TimeInHistory {
  /** `2012`, or `2012-05`. */
  readonly time: string;
  readonly monthsAvailable: number;
  /** First and last month that it takes in: of the first and the last year perhaps not all. */
  readonly from: string;
  readonly to: string;
  /** All states together, as `persons`. */
  readonly totalPersons: number | undefined;
}

export type PersonnelHistory = Answer<'personnelHistory', HistoryQuery> & {
  readonly by: 'year' | 'month';
  readonly times: readonly TimeInHistory[];
  /** One a grouping, its values in the order of `times`. */
  readonly series: readonly { readonly group: Grouping; readonly values: readonly StrengthAt[] }[];
  /** Last month that the table has. */
  readonly personnelTo: string;
};

/** Strength of each state over the months available of a time. */
export interface Pooled {
  readonly time: string;
  readonly monthsAvailable: number;
  readonly byState: ReadonlyMap<string, number>;
}

/** A year stands for its months that the table takes in, a month for itself. */
function endOf(time: string | undefined, where: 'from' | 'to', coverage: Coverage): string {
  if (time === undefined) return coverage[where];
  const [first, last] = typeof time === 'string' && /^\d{4}$/.test(time) ? [`${time}-01`, `${time}-12`] : [time, time];
  monthNumber(first, where);
  if (last < coverage.from || first > coverage.to)
    throw new BlueLedgerError('month-missing', {
      what: `${time} is outside what is available`,
      where,
      expected: `a year or a month from ${coverage.from} to ${coverage.to}`,
    });
  if (where === 'from') return first < coverage.from ? coverage.from : first;
  return last > coverage.to ? coverage.to : last;
}

export function checkYears(query: HistoryQuery): void {
  for (const where of ['from', 'to'] as const) {
    const end = query[where];
    if (end !== undefined && !(typeof end === 'string' && /^\d{4}$/.test(end)))
      throw new BlueLedgerError('bad-year', {
        what: faultOfValue(end, 'is not a year'),
        where,
        expected: 'a year such as 2012, or by month',
      });
  }
}

export interface Span {
  readonly from: string;
  readonly to: string;
}

/** Strengths of the years between two months, of the yearly table. */
export function pooledYears(yearly: PersonnelByYearTable, span: Span, recorder: Recorder): Pooled[] {
  const months = monthsBetween(span.from, span.to);
  const missing = months.filter((month) => yearly.coverage?.missing.includes(month));
  if (missing.length > 0) recorder.note('missing-months', { months: missing.join(' ') });
  recorder.readsMonths(yearly, span.from, span.to);
  const years = new Map<number, Map<string, number>>();
  const { iso3, year, person_months } = yearly.columns;
  for (let row = 0; row < yearly.rowCount; row += 1) {
    const yearOfRow = requiredNumberAt(year, row);
    const states = years.get(yearOfRow) ?? new Map<string, number>();
    const state = requiredTextAt(iso3, row);
    states.set(state, (states.get(state) ?? 0) + requiredNumberAt(person_months, row));
    years.set(yearOfRow, states);
  }
  return [...new Set(months.map((month) => month.slice(0, 4)))].map((time) => {
    const byState = years.get(Number(time)) ?? new Map<string, number>();
    const available = months.filter((month) => month.startsWith(time) && !missing.includes(month)).length;
    // A slice may begin after the whole table does: nothing available is missing, never zero.
    return { time, monthsAvailable: byState.size > 0 ? available : 0, byState };
  });
}

/** Years of which the table takes in a part only. */
function notePartialYears(recorder: Recorder, { from, to }: { readonly from: string; readonly to: string }): void {
  const [first, last] = [from.slice(0, 4), to.slice(0, 4)];
  for (const year of new Set([first, last])) {
    const [begin, end] = [year === first ? from : `${year}-01`, year === last ? to : `${year}-12`];
    if (!begin.endsWith('-01') || !end.endsWith('-12')) recorder.note('partial-year', { year, from: begin, to: end });
  }
}

/** The history of some groupings, from strengths that `pool` adds up for the span of the query. */
export function answerHistory(
  facts: DeploymentFacts,
  {
    query,
    by,
    coverage,
  }: { readonly query: HistoryQuery; readonly by: 'year' | 'month'; readonly coverage: Coverage | undefined },
  pool: (span: Span, recorder: Recorder) => Pooled[],
): PersonnelHistory {
  const { groups, from, to, mission, missionKind, kind, sex } = query;
  const filter = { mission, missionKind, kind, sex };
  if (checkLength(checkList(groups, 'groups'), mostGroups, 'groups').length === 0)
    throw new BlueLedgerError('bad-query', {
      what: 'no states were named',
      where: 'groups',
      expected: 'one grouping or several, such as ETH',
    });
  if (by === 'year') checkYears(query);
  if (!coverage)
    throw new BlueLedgerError('facts-missing', {
      what: 'the table of personnel does not say which months it has',
      where: 'facts',
      expected: 'a table with its coverage',
    });
  const span = { from: endOf(from, 'from', coverage), to: endOf(to, 'to', coverage) };
  if (span.to < span.from)
    throw new BlueLedgerError('out-of-order', {
      what: `${to ?? span.to} lies before ${from ?? span.from}`,
      where: 'to',
      expected: 'a time not before the first',
    });
  const year = Number(span.to.slice(0, 4));
  const groupings = groups.map((grouping) => resolveGrouping(facts, { grouping, year, where: 'groups' }));
  const codes = groupings.map(({ code }) => code);
  const title = `Uniformed personnel of ${codes.join(', ')} by ${by}, ${span.from} to ${span.to}${facts.attribution?.title ?? ''}`;
  return answer({ kind: 'personnelHistory', query: { ...query, groups: codes, by }, title }, (recorder) => {
    recorder.restsOn('derived');
    const pooled = pool(span, recorder);
    recorder.step(() => ({
      step: `Persons at each month’s end, added up by ${by} and state`,
      inputs: { ...span, ...filter },
      result: `${pooled.length} ${by}s`,
    }));
    recorder.note(by === 'year' ? 'mean-strengths' : 'month-end-strengths');
    if (by === 'year') notePartialYears(recorder, span);
    noteGroupings(recorder, groupings);
    const members = groupings.flatMap((grouping) => grouping.members);
    facts.attribution?.note(recorder, members, [span], filter);
    const mean = (persons: number, monthsAvailable: number) =>
      Number(roundHalfUp({ numerator: BigInt(persons), denominator: BigInt(monthsAvailable) }, 0));
    const strengths = pooled.map((strength) => ({
      ...strength,
      total: [...strength.byState.values()].reduce((sum, count) => sum + count, 0),
    }));
    return {
      by,
      personnelTo: coverage.to,
      times: strengths.map(({ time, monthsAvailable, total }, i) => ({
        time,
        monthsAvailable,
        from: i === 0 ? span.from : by === 'year' ? `${time}-01` : time,
        to: i === pooled.length - 1 ? span.to : by === 'year' ? `${time}-12` : time,
        totalPersons: monthsAvailable === 0 ? undefined : mean(total, monthsAvailable),
      })),
      series: groupings.map((group) => ({
        group,
        values: strengths.map(({ byState, monthsAvailable, total }): StrengthAt => {
          if (monthsAvailable === 0) return { persons: undefined, exactShare: undefined, sharePercent: undefined };
          const persons = group.members.reduce((sum, state) => sum + (byState.get(state) ?? 0), 0);
          const share = fractionOf({ numerator: BigInt(persons), denominator: BigInt(total || 1) });
          return {
            persons: mean(persons, monthsAvailable),
            exactShare: total === 0 ? undefined : share,
            sharePercent: total === 0 ? undefined : percentOf(share, 2),
          };
        }),
      })),
    };
  });
}
