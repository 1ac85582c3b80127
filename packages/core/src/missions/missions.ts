import { type Answer, answer } from '../internal/answer/index.js';
import { checkFacts, checkKeys, oneOf } from '../internal/errors/index.js';
import { monthOf } from '../internal/math/index.js';
import {
  type FactTable,
  type MonthColumn,
  requiredTextAt,
  rowIndices,
  type TextColumn,
  textAt,
} from '../internal/tables/index.js';

const kinds = ['peacekeeping', 'support', 'other'] as const;

/**
 * `peacekeeping`: on the UN's list of peacekeeping operations, or another code of one that is. `support`: support offices,
 * bases and accounts. `other`: political and special missions.
 */
export type MissionKind = (typeof kinds)[number];

type MonthsWithGaps = MonthColumn & { readonly missing?: ArrayLike<number> | undefined };

const monthAt = ({ values, missing }: MonthsWithGaps, row: number) =>
  missing?.[row] ? undefined : monthOf(values[row] as number);

/** Every code of a mission, and the UN's list of peacekeeping operations, which has their dates and places. */
export interface MissionListFacts {
  readonly missions: FactTable<{
    readonly mission: TextColumn;
    readonly name_en: TextColumn;
    readonly kind: TextColumn;
    readonly alias_of: TextColumn;
    readonly host_iso3: TextColumn;
    readonly account: TextColumn;
    readonly first_month: MonthsWithGaps;
    readonly last_month: MonthsWithGaps;
    readonly source?: TextColumn;
    readonly status?: TextColumn;
  }>;
  readonly operations: FactTable<{
    readonly mission: TextColumn;
    readonly start: TextColumn;
    readonly end: TextColumn;
    readonly location_en: TextColumn;
    readonly source?: TextColumn;
    readonly status?: TextColumn;
  }>;
}

export interface MissionsQuery {
  /** Only missions of this kind. Default: all. */
  readonly kind?: MissionKind | undefined;
}

export interface MissionOnList {
  /** The code by which every query names it: the acronym as published. */
  readonly mission: string;
  readonly kind: MissionKind;
  /** English name, where the UN's list of operations gives one. */
  readonly name: string | undefined;
  /** Month of its start and of its end, `1948-05`: of peacekeeping operations alone. One without an end is listed as current. */
  readonly start: string | undefined;
  readonly end: string | undefined;
  /** Where it served, in English, and where it has its main seat, by alpha-3 code. */
  readonly place: string | undefined;
  readonly host: string | undefined;
  /** How it is financed: `special_account` or `regular_budget`. */
  readonly account: string | undefined;
  /** First and last month with uniformed personnel in the tables. */
  readonly firstMonth: string | undefined;
  readonly lastMonth: string | undefined;
  /** The operations that a code stands for which is not one itself: UNAVEM is published without its phase. */
  readonly aliasOf: readonly string[];
}

export type Missions = Answer<'missions', MissionsQuery> & {
  /** In alphabetical order of their codes. */
  readonly missions: readonly MissionOnList[];
  /** How many of them are on the UN's list of peacekeeping operations, and how many of these without an end. */
  readonly operations: number;
  readonly withoutEnd: number;
  /** How many support offices, bases and accounts, and how many other missions. */
  readonly supportOffices: number;
  readonly otherMissions: number;
};

/**
 * Every mission that a query can name, by its code: name, start, end and place of the peacekeeping operations on the UN's list,
 * and what the tables have of political missions, support offices and accounts beside them. What is not known is undefined.
 *
 * @throws BlueLedgerError `bad-query` for a kind that is not valid; `facts-missing`.
 * @example
 * ```ts
 * const { missions: list, operations, withoutEnd } = missions({ kind: 'peacekeeping' });
 * [operations, withoutEnd]; // => [71, 11]
 * const { name, start, end, place } = list.find(({ mission }) => mission === 'UNTAG');
 * [name, start, end, place]; // => ['United Nations Transition Assistance Group', '1989-04', '1990-03', 'Namibia']
 * ```
 */
export function missions(facts: MissionListFacts, query: MissionsQuery = {}): Missions {
  const { kind } = checkKeys(query, ['kind']);
  if (kind !== undefined) oneOf(kind, kinds, 'kind');
  const { missions: table, operations } = checkFacts(facts, 'missions', 'operations');
  const title = `Missions${kind === undefined ? '' : ` of the kind ${kind}`}`;
  return answer({ kind: 'missions', query: kind === undefined ? {} : { kind }, title }, (recorder) => {
    const rows = rowIndices(table).filter((row) => kind === undefined || textAt(table.columns.kind, row) === kind);
    const rowOf = new Map(rowIndices(operations).map((row) => [textAt(operations.columns.mission, row), row]));
    const list = rows.map((row): MissionOnList => {
      const mission = requiredTextAt(table.columns.mission, row);
      const operation = rowOf.get(mission);
      const listed = (column: TextColumn) => (operation === undefined ? undefined : textAt(column, operation));
      return {
        mission,
        kind: requiredTextAt(table.columns.kind, row) as MissionKind,
        name: textAt(table.columns.name_en, row),
        start: listed(operations.columns.start),
        end: listed(operations.columns.end),
        place: listed(operations.columns.location_en),
        host: textAt(table.columns.host_iso3, row),
        account: textAt(table.columns.account, row),
        firstMonth: monthAt(table.columns.first_month, row),
        lastMonth: monthAt(table.columns.last_month, row),
        aliasOf: textAt(table.columns.alias_of, row)?.split(';') ?? [],
      };
    });
    recorder.reads(table, rows);
    recorder.reads(
      operations,
      list.flatMap(({ mission }) => rowOf.get(mission) ?? []),
    );
    const own = list.filter(({ start }) => start !== undefined);
    const withoutEnd = own.filter(({ end }) => end === undefined).length;
    const count = (of: MissionKind) => list.filter((mission) => mission.kind === of).length;
    const [supportOffices, otherMissions] = [count('support'), count('other')];
    recorder.step(() => ({
      step: 'Codes of missions, those of peacekeeping operations with their dates on the list',
      inputs: { codes: list.length },
      result: { operations: own.length, withoutEnd, supportOffices, otherMissions },
    }));
    return { missions: list, operations: own.length, withoutEnd, supportOffices, otherMissions };
  });
}
