import type { Recorder } from '../internal/answer/index.js';
import { BlueLedgerError, didYouMean, faultOfValue, nearest, oneOf } from '../internal/errors/index.js';
import { monthNumber, monthOf } from '../internal/math/index.js';
import type { MissionText } from '../internal/states/index.js';
import {
  type FactTable,
  type MonthColumn,
  type NumberColumn,
  requiredTextAt,
  type TextColumn,
  textAt,
} from '../internal/tables/index.js';
import type { DetailedDeploymentFacts, PersonnelByMissionTable, PersonnelKind } from './facts.js';

/** Which personnel a question is about; left out means all. */
export interface PersonnelFilter {
  /** UN acronym. From November 2009. */
  readonly mission?: MissionText | undefined;
  /** `peacekeeping` leaves out the uniformed personnel of political and support missions. From November 2009. */
  readonly missionKind?: 'peacekeeping' | undefined;
  readonly kind?: PersonnelKind | undefined;
  /** From November 2009. */
  readonly sex?: 'female' | 'male' | undefined;
}

const kinds: readonly PersonnelKind[] = [
  'troops',
  'staff_officers',
  'individual_police',
  'formed_police_units',
  'experts_on_mission',
  'police',
];

/** First month in which a kind has separate figures, and the kind that it was counted with before. */
const apartSince: Readonly<Partial<Record<PersonnelKind, { readonly since: string; readonly inside: PersonnelKind }>>> =
  {
    staff_officers: { since: '2017-05', inside: 'troops' },
    individual_police: { since: '2009-11', inside: 'police' },
    formed_police_units: { since: '2009-11', inside: 'police' },
    experts_on_mission: { since: '1992-08', inside: 'troops' },
  };

/** Rejects what is not a filter, so that nothing mistyped passes for all or for none. */
function checkFilter({ missionKind, kind, sex }: PersonnelFilter): void {
  if (missionKind !== undefined) oneOf(missionKind, ['peacekeeping'], 'missionKind');
  if (kind !== undefined) oneOf(kind, kinds, 'kind');
  if (sex !== undefined) oneOf(sex, ['female', 'male'], 'sex');
}

/** Months in which a kind stands inside another, and breaks where one left the figures of the kind of the query. */
function noteKinds(
  kind: PersonnelKind | undefined,
  notApart: readonly string[],
  span: { from: string; to: string },
  recorder: Recorder,
): void {
  const apart = kind && apartSince[kind];
  if (apart && notApart.length > 0) recorder.note('kinds-not-apart', { kind, ...apart });
  for (const [left, { since, inside }] of Object.entries(apartSince))
    if (kind === inside && kind === 'troops' && span.from < since && since <= span.to)
      recorder.note('kind-leaves', { kind: left, since, inside });
}

/** Months that the figures over all missions answer and the figures by mission do not. */
function noteMonthsBeyondMissions(
  byMission: PersonnelByMissionTable | undefined,
  byMonth: ReadonlyMap<number, unknown>,
  recorder: Recorder,
): void {
  const beyond = [...byMonth.keys()].map(monthOf).filter((month) => byMission?.coverage?.missing.includes(month));
  if (beyond.length > 0) recorder.note('over-all-missions', { months: beyond.join(' ') });
}

/** Whether a kind of police is one of the two that have figures of their own by mission and by sex alone. */
export const isPoliceApart = (kind: PersonnelKind | undefined): boolean =>
  kind === 'individual_police' || kind === 'formed_police_units';

type Columns = {
  readonly iso3: TextColumn;
  readonly month: MonthColumn;
  readonly persons: NumberColumn;
  readonly mission?: TextColumn;
  readonly kind?: TextColumn;
  readonly female?: NumberColumn;
  readonly male?: NumberColumn;
};

const missing = (what: string, table: string, where: string) =>
  new BlueLedgerError('facts-missing', {
    what,
    where: `facts.${where}`,
    expected: `the table @blueledger/datasets/${table}`,
  });

/**
 * The table that knows most months of what the filter names: by mission where missions matter; else, for the sexes and the
 * two kinds of police, the one over all missions, which has months that are not available by mission.
 */
function tableFor(
  facts: DetailedDeploymentFacts,
  { mission, missionKind, kind, sex }: PersonnelFilter,
): FactTable<Columns> {
  const { personnelByMission, personnelBySex, personnelByKind, personnelByMonth } = facts;
  const byMission = (mission ?? missionKind) !== undefined;
  if (byMission || sex !== undefined || isPoliceApart(kind)) {
    const table: FactTable<Columns> | undefined = byMission
      ? personnelByMission
      : (personnelBySex ?? personnelByMission);
    const [from, where] =
      byMission || (table && table === personnelByMission)
        ? ['personnel-by-mission', 'personnelByMission']
        : ['personnel-by-sex', 'personnelBySex'];
    if (!table)
      throw missing(
        byMission ? 'personnel by mission are not among the facts' : 'personnel by sex are not among the facts',
        from,
        where,
      );
    const { columns } = table;
    if (sex !== undefined && !columns[sex]) throw missing('sexes are not in the slice among the facts', from, where);
    if ((byMission && !columns.mission) || (kind !== undefined && !columns.kind))
      throw missing('missions or kinds are not in the slice among the facts', from, where);
    return table;
  }
  if (kind !== undefined) {
    if (!personnelByKind)
      throw missing('personnel by kind are not among the facts', 'uniformed-personnel', 'personnelByKind');
    return personnelByKind;
  }
  const table = personnelByMonth ?? personnelByKind;
  if (!table)
    throw missing('uniformed personnel are not among the facts', 'uniformed-personnel/by-month', 'personnelByMonth');
  return table;
}

/** The table that answers: by year the yearly one, where the query names nothing but states and it alone is available. */
export function personnelTable(
  facts: DetailedDeploymentFacts,
  filter: PersonnelFilter,
  by: 'year' | 'month',
): FactTable<object> {
  checkFilter(filter);
  const yearly =
    by === 'year' && !facts.personnelByMonth && Object.values(filter).every((value) => value === undefined)
      ? facts.personnelByYear
      : undefined;
  return yearly ?? tableFor(facts, filter);
}

/** Codes of a text column that pass; undefined where all do. */
function passing(column: TextColumn | undefined, test: (value: string) => boolean): Uint8Array | undefined {
  return column && Uint8Array.from(column.values, (value) => (test(value) ? 1 : 0));
}

/** The months between two that are available for some personnel, and those that are not. */
export interface SelectedPersonnel {
  /** Persons of every state by month number, only for months available. */
  readonly byMonth: ReadonlyMap<number, ReadonlyMap<string, number>>;
  readonly missing: readonly string[];
  /** Months outside what the table covers. */
  readonly outside: readonly string[];
  /** Months with a report in which the kind of the query stands inside another: its figure is not known, never zero. */
  readonly notApart: readonly string[];
}

/**
 * Uniformed personnel by month and state as the filter has it, in one pass over the table that knows the answer.
 * @throws BlueLedgerError `bad-month`, `out-of-order`, `unknown-code` for a mission without personnel, `facts-missing`,
 * `bad-query` for a kind, sex or kind of mission that is not valid.
 */
export function selectPersonnel(
  facts: DetailedDeploymentFacts,
  filter: PersonnelFilter,
  span: { readonly from: string; readonly to: string },
  recorder: Recorder,
): SelectedPersonnel {
  const [first, last] = [monthNumber(span.from, 'from'), monthNumber(span.to, 'to')];
  if (last < first)
    throw new BlueLedgerError('out-of-order', {
      what: `${span.to} lies before ${span.from}`,
      where: 'to',
      expected: 'a month not before the first',
    });
  checkFilter(filter);
  const table = tableFor(facts, filter);
  const { iso3, month, mission, kind, ...counts } = table.columns;
  if (filter.mission !== undefined && !mission?.values.includes(filter.mission)) {
    const near = nearest(filter.mission, mission?.values ?? []);
    throw new BlueLedgerError('unknown-code', {
      what: faultOfValue(filter.mission, 'is not a mission with personnel in the tables'),
      where: 'mission',
      expected: 'the acronym of a mission since November 2009, such as UNMISS',
      remedy: didYouMean(near),
    });
  }
  let peacekeeping: Set<string> | undefined;
  if (filter.missionKind !== undefined) {
    if (!facts.missions) throw missing('kinds of mission are not among the facts', 'missions', 'missions');
    const list = facts.missions;
    peacekeeping = new Set();
    for (let row = 0; row < list.rowCount; row += 1)
      if (textAt(list.columns.kind, row) === 'peacekeeping')
        peacekeeping.add(requiredTextAt(list.columns.mission, row));
  }
  const missions =
    filter.mission === undefined && !peacekeeping
      ? undefined
      : passing(mission, (code) =>
          filter.mission === undefined ? peacekeeping?.has(code) === true : code === filter.mission,
        );
  const ofKind =
    filter.kind === undefined
      ? undefined
      : passing(kind, (code) => code === filter.kind || (filter.kind === 'police' && code.includes('police')));
  const persons = (filter.sex === undefined ? counts.persons : counts[filter.sex]) as NumberColumn;
  const coverage = table.coverage;
  const byMonth = new Map<number, Map<string, number>>();
  const [gaps, outside, notApart]: [string[], string[], string[]] = [[], [], []];
  const apart = filter.kind && apartSince[filter.kind];
  // Kinds of police have figures only by mission, and stand inside the police of the longer table before those begin.
  const byMission = filter.mission !== undefined || filter.missionKind !== undefined || filter.sex !== undefined;
  const longest = byMission ? coverage : (facts.personnelByKind?.coverage ?? coverage);
  for (let number = first; number <= last; number += 1) {
    const text = monthOf(number);
    if (apart && text < apart.since && longest && text >= longest.from) {
      if (longest.missing.includes(text)) gaps.push(text);
      else notApart.push(text);
    } else if (coverage && (text < coverage.from || text > coverage.to)) outside.push(text);
    else if (coverage?.missing.includes(text)) gaps.push(text);
    else byMonth.set(number, new Map());
  }
  noteKinds(filter.kind, notApart, span, recorder);
  if (table === facts.personnelBySex) noteMonthsBeyondMissions(facts.personnelByMission, byMonth, recorder);
  recorder.readsMonths(table, span.from, span.to);
  for (let row = 0; row < table.rowCount; row += 1) {
    const states = byMonth.get(month.values[row] as number);
    if (!states) continue;
    if (missions && !missions[mission?.codes[row] as number]) continue;
    if (ofKind && !ofKind[kind?.codes[row] as number]) continue;
    const count = persons.values[row] as number;
    if (count === 0) continue;
    const state = iso3.values[iso3.codes[row] as number] as string;
    states.set(state, (states.get(state) ?? 0) + count);
  }
  return { byMonth, missing: gaps, outside, notApart };
}
