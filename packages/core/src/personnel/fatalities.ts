import { type Answer, answer } from '../internal/answer/index.js';
import {
  BlueLedgerError,
  checkFacts,
  checkKeys,
  didYouMean,
  faultOfValue,
  nearest,
  oneOf,
} from '../internal/errors/index.js';
import { percentOf } from '../internal/math/index.js';
import { type MemberStatesTable, type MissionText, memberStates, type StateText } from '../internal/states/index.js';
import {
  type FactTable,
  type NumberColumn,
  requiredNumberAt,
  requiredTextAt,
  rowIndices,
  type TextColumn,
} from '../internal/tables/index.js';
import type { MissionsTable } from './facts.js';

/**
 * Deaths in UN peace operations by year, mission, nationality, kind of personnel and cause. A slice may leave out what a
 * query does not name.
 */
export type FatalitiesTable = FactTable<{
  readonly year: NumberColumn;
  readonly mission?: TextColumn;
  readonly nationality?: TextColumn;
  readonly kind?: TextColumn;
  readonly cause: TextColumn;
  readonly deaths: NumberColumn;
  readonly source?: TextColumn;
  readonly status?: TextColumn;
}>;

/** Single figures that other reports give, of other personnel or of killings alone. */
export type FatalityPointsTable = FactTable<{
  readonly year: NumberColumn;
  readonly scope: TextColumn;
  readonly deaths: NumberColumn;
  readonly at_least: NumberColumn;
  readonly source?: TextColumn;
  readonly status?: TextColumn;
}>;

export interface FatalitiesFacts {
  readonly fatalities: FatalitiesTable;
  readonly fatalityPoints: FatalityPointsTable;
  /** Needed where the query names a mission. */
  readonly missions?: MissionsTable;
  /** Needed where the query names a nationality, or counts by it. */
  readonly memberStates?: MemberStatesTable;
}

export type FatalitiesBy = 'year' | 'mission' | 'nationality' | 'kind' | 'cause';
export type FatalityCause =
  | 'accident'
  | 'illness'
  | 'malicious_act'
  | 'self_inflicted'
  | 'to_be_determined'
  | 'unknown';
export type FatalityKind = 'international_civilian' | 'local' | 'military' | 'military_observer' | 'other' | 'police';

export interface FatalitiesQuery {
  /** What the deaths are added up by. Default: `year`. */
  readonly by?: FatalitiesBy | undefined;
  /** First and last year. Default: all years available. */
  readonly from?: number | undefined;
  readonly to?: number | undefined;
  /** UN acronym. */
  readonly mission?: MissionText | undefined;
  /** ISO 3166 alpha-3 code; also `YUG`, `SCG`, `PSE`, and `XXX` for what is not determined. */
  readonly nationality?: StateText | undefined;
  readonly kind?: FatalityKind | undefined;
  readonly cause?: FatalityCause | undefined;
}

/** Deaths of one cause. */
export interface DeathsOfCause {
  readonly cause: FatalityCause;
  readonly deaths: number;
}

export interface DeathsOf {
  /** Year, acronym, alpha-3 code, kind or cause. */
  readonly key: string;
  /** What a sentence calls it: of a state its UN short name in English, else the key. */
  readonly name: string;
  readonly deaths: number;
  /** Per cent of all deaths of the query, one decimal, half up. */
  readonly sharePercent: number;
  /** The same deaths by their causes, most first; a cause without deaths is left out. */
  readonly causes: readonly DeathsOfCause[];
}

/** A figure of another report, kept apart. */
export interface FatalityPoint {
  readonly year: number;
  readonly scope: string;
  readonly deaths: number;
  /** The report prints a lower bound. */
  readonly atLeast: boolean;
}

export type Fatalities = Answer<'fatalities', FatalitiesQuery> & {
  readonly by: FatalitiesBy;
  readonly from: number;
  readonly to: number;
  /** Last month of the last year, where not all of it is available: `2025-02`. */
  readonly throughMonth: string | undefined;
  /** UN short name of the nationality of the query. */
  readonly nationalityName: string | undefined;
  readonly deaths: number;
  /** Years in order, else most deaths first; a year, mission, state … without deaths is left out. */
  readonly groups: readonly DeathsOf[];
  /** All deaths of the query by their causes, most first. */
  readonly causes: readonly DeathsOfCause[];
  /** Of the years of the query, where it names nothing else: figures of other reports, never added. */
  readonly points: readonly FatalityPoint[];
};

const dimensions: readonly FatalitiesBy[] = ['year', 'mission', 'nationality', 'kind', 'cause'];
/** Codes of the database that are no Member State of today. */
const otherNationalities: Readonly<Record<string, string>> = {
  PSE: 'State of Palestine',
  SCG: 'Serbia and Montenegro',
  XXX: 'undetermined nationality',
  YUG: 'Yugoslavia',
};

function checkCode(value: string, known: readonly string[], where: string, expected: string): void {
  if (known.includes(value)) return;
  throw new BlueLedgerError('unknown-code', {
    what: faultOfValue(value, 'is not a valid code'),
    where,
    expected,
    remedy: didYouMean(nearest(value, known)),
  });
}

/** A column that a slice may lack. */
function columnOf(
  { name, columns }: FatalitiesTable,
  wanted: 'mission' | 'nationality' | 'kind' | 'cause',
): TextColumn {
  const column = columns[wanted];
  if (column) return column;
  throw new BlueLedgerError('facts-missing', {
    what: `${name} has no column ${wanted}`,
    where: 'facts.fatalities',
    expected: 'the table with the column that the query names',
  });
}

/** Deaths of some rows by cause, most first. */
function causesOf({ columns }: FatalitiesTable, rows: readonly number[]): DeathsOfCause[] {
  const sums = new Map<FatalityCause, number>();
  for (const row of rows) {
    const cause = requiredTextAt(columns.cause, row) as FatalityCause;
    sums.set(cause, (sums.get(cause) ?? 0) + requiredNumberAt(columns.deaths, row));
  }
  return [...sums]
    .map(([cause, deaths]) => ({ cause, deaths }))
    .sort((a, b) => b.deaths - a.deaths || (a.cause < b.cause ? -1 : 1));
}

/**
 * The years of a query, within those of the table. Of a mission whose first year it does not name, from the first death on:
 * the table begins decades before most missions.
 */
function yearsOf(table: FatalitiesTable, query: FatalitiesQuery): readonly [number, number] {
  const { year } = table.columns;
  let [first, last] = [Number.POSITIVE_INFINITY, 0];
  for (const value of Array.from(year.values)) [first, last] = [Math.min(first, value), Math.max(last, value)];
  const { mission } = query;
  const ofMission = (row: number) => requiredTextAt(columnOf(table, 'mission'), row) === mission;
  const died = mission === undefined ? [] : rowIndices(table).filter(ofMission);
  const { to = last } = query;
  // An end that is no year is refused below, with its name.
  const end = Number.isInteger(to) ? to : last;
  const begins = Math.min(end, ...died.map((row) => requiredNumberAt(year, row)));
  const { from = died.length === 0 ? first : begins } = query;
  for (const [where, value] of Object.entries({ from, to }))
    if (!Number.isInteger(value) || value < first || value > last)
      throw new BlueLedgerError('year-not-covered', {
        what: faultOfValue(value, 'is not a year with deaths in the table'),
        where,
        expected: `a year from ${first} to ${last}`,
      });
  if (to < from)
    throw new BlueLedgerError('out-of-order', {
      what: `${to} lies before ${from}`,
      where: 'to',
      expected: 'a year not before the first',
    });
  return [from, to];
}

/**
 * Deaths in UN peace operations as the database of the United Nations counts them: of all personnel, uniformed or civilian,
 * and of any cause, by year, mission, nationality, kind of personnel or cause. Figures of other reports stand in `points`,
 * apart from them: they count other personnel, or killings alone. Each group has its deaths by cause as well.
 *
 * @throws BlueLedgerError `unknown-code` for a mission or a nationality, `bad-query` for a kind, a cause or `by`,
 * `year-not-covered`, `out-of-order`, `facts-missing`.
 * @example
 * ```ts
 * const { deaths, groups } = fatalities({ by: 'mission', from: 1993, to: 1993 });
 * [deaths, groups[0].key]; // => [252, 'UNOSOM']
 * ```
 */
export function fatalities(facts: FatalitiesFacts, query: FatalitiesQuery = {}): Fatalities {
  const {
    by = 'year',
    mission,
    nationality,
    kind,
    cause,
  } = checkKeys(query, ['by', 'from', 'to', 'mission', 'nationality', 'kind', 'cause']);
  oneOf(by, dimensions, 'by');
  const namesStates = nationality !== undefined || by === 'nationality';
  checkFacts(
    facts,
    'fatalities',
    'fatalityPoints',
    ...(mission === undefined ? [] : (['missions'] as const)),
    ...(namesStates ? (['memberStates'] as const) : []),
  );
  const { fatalities: table, fatalityPoints, missions, memberStates: members } = facts as Required<FatalitiesFacts>;
  const { columns } = table;
  if (kind !== undefined) oneOf(kind, columnOf(table, 'kind').values, 'kind');
  if (cause !== undefined) oneOf(cause, columns.cause.values, 'cause');
  if (mission !== undefined)
    checkCode(mission, [...missions.columns.mission.values], 'mission', 'the acronym of a mission, such as UNIFIL');
  const names: ReadonlyMap<string, { readonly name: string }> = namesStates ? memberStates(members) : new Map();
  if (nationality !== undefined)
    checkCode(
      nationality,
      [...names.keys(), ...Object.keys(otherNationalities)],
      'nationality',
      'an alpha-3 code, such as IND',
    );
  const [from, to] = yearsOf(table, query);
  const nameOf = (code: string) => names.get(code)?.name ?? otherNationalities[code] ?? code;
  return answer(
    { kind: 'fatalities', query, title: `Deaths in UN peace operations by ${by}, ${from} to ${to}` },
    (recorder) => {
      recorder.restsOn('derived');
      const filter = Object.entries({ mission, nationality, kind, cause }).filter(([, value]) => value !== undefined);
      const textOf = (name: string, row: number) =>
        name === 'year'
          ? String(requiredNumberAt(columns.year, row))
          : requiredTextAt(columnOf(table, name as Exclude<FatalitiesBy, 'year'>), row);
      const rows = rowIndices(table).filter((row) => {
        const year = requiredNumberAt(columns.year, row);
        return from <= year && year <= to && filter.every(([name, value]) => textOf(name, row) === value);
      });
      recorder.reads(table, rows);
      const rowsOf = new Map<string, number[]>();
      for (const row of rows) {
        const key = textOf(by, row);
        const own = rowsOf.get(key);
        if (own) own.push(row);
        else rowsOf.set(key, [row]);
      }
      const sumOf = (some: readonly number[]) =>
        some.reduce((sum, row) => sum + requiredNumberAt(columns.deaths, row), 0);
      const sums = [...rowsOf].map(([key, own]) => [key, sumOf(own), own] as const);
      const deaths = sumOf(rows);
      recorder.step(() => ({
        step: `Deaths added up by ${by}`,
        inputs: { rows: rows.length, from, to, ...Object.fromEntries(filter) },
        result: deaths,
      }));
      const ordered = sums.sort(([a, x], [b, y]) => (by === 'year' ? 0 : y - x) || (a < b ? -1 : 1));
      const last = table.coverage?.to ?? '';
      const through = last.startsWith(`${to}-`) && !last.endsWith('-12') ? last : undefined;
      if (through) recorder.note('partial-year', { year: to, from: `${to}-01`, to: through });
      const points =
        filter.length > 0
          ? []
          : rowIndices(fatalityPoints).filter((row) => {
              const year = requiredNumberAt(fatalityPoints.columns.year, row);
              return from <= year && year <= to;
            });
      if (points.length > 0) {
        recorder.reads(fatalityPoints, points);
        recorder.note('fatality-points-apart');
      }
      return {
        by,
        from,
        to,
        throughMonth: through,
        nationalityName: nationality === undefined ? undefined : nameOf(nationality),
        deaths,
        groups: ordered.map(([key, count, own]) => ({
          key,
          name: by === 'nationality' ? nameOf(key) : key,
          deaths: count,
          sharePercent: percentOf({ numerator: BigInt(count), denominator: BigInt(deaths) }, 1),
          causes: causesOf(table, own),
        })),
        causes: causesOf(table, rows),
        points: points.map((row) => ({
          year: requiredNumberAt(fatalityPoints.columns.year, row),
          scope: requiredTextAt(fatalityPoints.columns.scope, row),
          deaths: requiredNumberAt(fatalityPoints.columns.deaths, row),
          atLeast: requiredNumberAt(fatalityPoints.columns.at_least, row) === 1,
        })),
      };
    },
  );
}
