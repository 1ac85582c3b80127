import type { Recorder } from '../internal/answer/index.js';
import type { GroupingFacts } from '../internal/states/index.js';
import type { FactTable, MonthColumn, NumberColumn, TextColumn } from '../internal/tables/index.js';

/** Uniformed personnel by state and month, persons at month's end. */
export type PersonnelByMonthTable = FactTable<{
  readonly iso3: TextColumn;
  readonly month: MonthColumn;
  readonly persons: NumberColumn;
}>;

/** The same summed over the months available of each year, in person-months. */
export type PersonnelByYearTable = FactTable<{
  readonly iso3: TextColumn;
  readonly year: NumberColumn;
  readonly person_months: NumberColumn;
}>;

/** `published`: figures as printed. `corrected`: with the contingents moved that appear to be misattributed in the source. */
export type AttributionView = 'published' | 'corrected';

/** What is known of figures under a wrong state or kind; `attributionOf` makes it from its tables. */
export interface Attribution {
  /** What an answer in this view adds to its query and its title. */
  readonly query: { readonly attribution?: 'corrected' };
  readonly title: string;
  /** The same facts with the tables of personnel corrected. */
  readonly correct: <Facts extends DeploymentFacts>(facts: Facts, view: string, query?: AttributionQuery) => Facts;
  /** Says what is doubtful, and what was moved, for some states between some months. */
  readonly note: (
    recorder: Recorder,
    states: readonly string[],
    spans: readonly { readonly from: string; readonly to: string }[],
    counted?: PersonnelCounted,
  ) => void;
}

/** Which figures of some states an answer rests on. */
export interface PersonnelCounted {
  readonly mission?: string | undefined;
  readonly kind?: string | readonly string[] | undefined;
  /** The states by themselves: the total of all states does not matter to the answer. */
  readonly alone?: boolean | undefined;
}

/** The part of a query that decides which figures it rests on. */
export interface AttributionQuery {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly mission?: string | undefined;
  readonly missionKind?: string | undefined;
  readonly kind?: string | undefined;
  readonly sex?: string | undefined;
}

/** One of the two personnel tables is enough: the yearly one is small, the monthly one answers for single months. */
export interface DeploymentFacts extends GroupingFacts {
  readonly personnelByMonth?: PersonnelByMonthTable | undefined;
  readonly personnelByYear?: PersonnelByYearTable | undefined;
  readonly attribution?: Attribution | undefined;
}

export type PersonnelKind =
  | 'troops'
  | 'staff_officers'
  | 'individual_police'
  | 'formed_police_units'
  | 'experts_on_mission'
  | 'police';

/** Uniformed personnel by state, mission, kind and month; a slice may leave out columns that it does not need. */
export type PersonnelByMissionTable = FactTable<{
  readonly iso3: TextColumn;
  readonly mission?: TextColumn;
  readonly kind?: TextColumn;
  readonly month: MonthColumn;
  readonly persons: NumberColumn;
  readonly female?: NumberColumn;
  readonly male?: NumberColumn;
}>;

/**
 * Uniformed personnel by state, kind, sex and month over all missions, with both kinds of police apart since November 2009:
 * also in months whose reports by mission are not available. A slice may leave out columns that it does not need.
 */
export type PersonnelBySexTable = FactTable<{
  readonly iso3: TextColumn;
  readonly kind?: TextColumn;
  readonly month: MonthColumn;
  readonly persons: NumberColumn;
  readonly female?: NumberColumn;
  readonly male?: NumberColumn;
}>;

/** Uniformed personnel by state, kind and month over all missions. Police of both kinds together before November 2009. */
export type PersonnelByKindTable = FactTable<{
  readonly iso3: TextColumn;
  readonly kind: TextColumn;
  readonly month: MonthColumn;
  readonly persons: NumberColumn;
}>;

/** Which missions are peacekeeping operations; the others are political or support missions. */
export type MissionsTable = FactTable<{ readonly mission: TextColumn; readonly kind: TextColumn }>;

/** Uniformed personnel of missions by kind and month. */
export type MissionStrengthTable = FactTable<{
  readonly mission: TextColumn;
  /** A slice of all kinds together has none. */
  readonly kind?: TextColumn;
  readonly month: MonthColumn;
  readonly persons: NumberColumn;
  readonly source?: TextColumn;
}>;

/** What the Security Council authorised for each mission, from a day on; an empty figure is not known. */
export type AuthorisedStrengthTable = FactTable<{
  readonly mission: TextColumn;
  readonly from: TextColumn;
  readonly until: TextColumn;
  readonly military: NumberColumn;
  readonly police: NumberColumn;
  readonly total: NumberColumn;
  readonly resolution: TextColumn;
  readonly paragraph: TextColumn;
  readonly decision: TextColumn;
  readonly source?: TextColumn;
}>;

/** Tables for queries by mission, kind or sex. */
export interface DetailedDeploymentFacts extends DeploymentFacts {
  readonly personnelByMission?: PersonnelByMissionTable | undefined;
  readonly personnelBySex?: PersonnelBySexTable | undefined;
  readonly personnelByKind?: PersonnelByKindTable | undefined;
  readonly missions?: MissionsTable | undefined;
}
