import type { Verdict } from '@blueledger/core/claims';
import type { CoverageFamily, CoverageStatus } from '@blueledger/datasets/coverage';
import type { PageName } from '../address/view.js';

/** What the tables cover, counted from them and written as the language writes numbers and months. */
export interface CoverageTexts {
  readonly levelsFrom: string;
  readonly levelsTo: string;
  readonly months: string;
  readonly allMonths: string;
  readonly from: string;
  readonly to: string;
  readonly missionMonths: string;
  readonly allMissionMonths: string;
  readonly missionFrom: string;
}

/** Every message of the workbench itself, apart from figures and the text of the data. One object a language. */
export interface Messages {
  readonly language: string;
  readonly name: string;
  readonly direction: 'ltr' | 'rtl';
  readonly pages: Readonly<Record<PageName, string>>;
  readonly shell: {
    readonly purpose: string;
    readonly skip: string;
    readonly navigation: string;
    readonly year: string;
    readonly group: string;
    readonly allStates: string;
    readonly search: string;
    readonly searchHint: string;
    readonly language: string;
    readonly theme: string;
    readonly themes: { readonly system: string; readonly light: string; readonly dark: string };
    readonly loading: string;
    readonly failed: string;
    readonly figureFailed: string;
    readonly retry: string;
    readonly offline: string;
    readonly unavailable: (parameter: string, available: string) => string;
    readonly noPageTitle: string;
    readonly noPage: (name: string) => string;
    readonly noYear: (value: string, shown: string) => string;
    readonly noGroup: (value: string) => string;
    readonly noChoice: (parameter: string) => string;
    readonly footer: (version: string) => string;
    readonly close: string;
    readonly nothingFound: (text: string) => string;
    readonly whichOne: (text: string) => string;
    readonly kinds: {
      readonly page: string;
      readonly state: string;
      readonly mission: string;
      readonly table: string;
      readonly document: string;
      readonly rule: string;
      readonly claim: string;
      readonly action: string;
    };
    readonly copy: string;
    readonly copied: string;
    readonly copyFailed: string;
    readonly cancel: string;
    readonly cancelled: string;
    readonly sources: string;
    readonly howComputed: string;
    readonly notInData: string;
    readonly showAll: string;
  };
  readonly groups: Readonly<Record<string, string>>;
  readonly data: {
    readonly title: string;
    readonly lead: (tables: string, rows: string) => string;
    readonly find: string;
    readonly rows: (count: string) => string;
    readonly filter: string;
    readonly filterHint: string;
    readonly shown: (shown: string, all: string) => string;
    readonly sortBy: (column: string) => string;
    readonly download: string;
    readonly downloadFiltered: string;
    readonly columns: string;
    readonly column: string;
    readonly type: string;
    readonly unit: string;
    readonly meaning: string;
    readonly licence: string;
    readonly redistributable: string;
    readonly notRedistributable: string;
    readonly back: string;
    readonly noTable: (name: string) => string;
    readonly badFilter: (part: string, columns: string) => string;
    readonly badNumber: (part: string) => string;
    readonly badMonth: (part: string) => string;
    readonly nothing: string;
    readonly pageFailed: string;
    readonly failed: string;
    readonly printed: (shown: string) => string;
    readonly grid: (title: string) => string;
  };
  readonly claims: {
    readonly title: string;
    readonly lead: string;
    readonly checkAgain: string;
    readonly checking: (done: string, all: string) => string;
    readonly verdicts: Readonly<Record<Verdict, string>>;
    readonly claimedBy: string;
    readonly claimedValue: string;
    readonly inTheData: string;
    readonly criterion: string;
    readonly all: string;
    readonly filter: string;
    readonly failed: string;
    readonly noClaim: (name: string) => string;
    readonly noVerdict: (name: string) => string;
  };
  readonly coverage: {
    readonly title: string;
    readonly lead: (families: string, years: string) => string;
    /** How many years of all families have each status since a year, and how many are missing before it. */
    readonly finding: (
      since: string,
      counts: Readonly<Record<CoverageStatus, string>>,
      before: { readonly missing: string; readonly all: string },
    ) => string;
    readonly statuses: Readonly<Record<CoverageStatus, string>>;
    readonly meanings: Readonly<Record<CoverageStatus, string>>;
    readonly subjects: Readonly<Record<CoverageFamily['subject'], string>>;
    readonly families: Readonly<Record<CoverageFamily['id'], string>>;
    readonly family: string;
    readonly place: (family: string, year: string) => string;
    readonly counts: Readonly<Record<CoverageFamily['unit'], (available: string, expected: string) => string>>;
    readonly hint: string;
    readonly nothingYet: string;
    readonly inYears: string;
  };
  readonly methods: {
    readonly title: string;
    readonly lead: (count: string) => string;
    readonly value: string;
    readonly from: string;
    readonly to: string;
    readonly status: string;
    readonly source: string;
    readonly inForce: string;
    readonly conventions: string;
    readonly conventionList: readonly string[];
    readonly limits: string;
    readonly limitList: (coverage: CoverageTexts) => readonly string[];
    readonly cases: string;
    readonly casesLead: (count: string) => string;
    readonly find: string;
    readonly statuses: Readonly<Record<string, string>>;
  };
  readonly scale: {
    readonly title: string;
    readonly lead: (year: string, before: string) => string;
    readonly point: (dollars: string, total: string, year: string) => string;
    readonly noPoint: (year: string) => string;
    /** How the premium of the permanent members moved, in per cent. */
    readonly premium: {
      readonly rose: (before: string, after: string) => string;
      readonly fell: (before: string, after: string) => string;
      readonly same: (percent: string) => string;
    };
    readonly state: string;
    readonly regular: string;
    readonly level: string;
    readonly rate: string;
    readonly change: string;
    readonly why: string;
    readonly onlyChanged: string;
    readonly find: string;
    readonly none: string;
    readonly count: (shown: string, all: string) => string;
    readonly reasons: {
      readonly premium: (before: string, after: string) => string;
      readonly regular: (before: string, after: string) => string;
      readonly transition: (share: string) => string;
      readonly level: (before: string, after: string) => string;
      readonly share: (before: string, after: string) => string;
      readonly same: string;
    };
  };
  readonly overview: {
    readonly title: string;
    readonly dates: (to: {
      readonly personnel: string;
      readonly budgets: string;
      readonly honourRoll: string;
      readonly unpaid: string;
    }) => string;
    readonly ended: (missions: string) => string;
    readonly budgetEnds: (budgetYear: string) => string;
    readonly gap: string;
    readonly pays: string;
    readonly serves: string;
    readonly unpaid: string;
    readonly unpaidByMission: string;
    readonly unpaidByDate: string;
    readonly next: string;
    readonly mandate: (mission: string) => string;
    readonly scaleReview: (years: string) => string;
    readonly nothingNext: string;
  };
  readonly states: {
    readonly title: string;
    readonly lead: string;
    readonly add: string;
    readonly addHint: string;
    readonly remove: (name: string) => string;
    readonly full: string;
    readonly compare: string;
    readonly profile: string;
    readonly print: string;
    readonly pick: string;
    readonly unknown: (text: string, nearest: string | undefined) => string;
  };
  readonly missions: {
    readonly title: string;
    readonly lead: (all: string, active: string, year: string) => string;
    readonly timeline: string;
    readonly find: string;
    readonly activeIn: (month: string) => string;
    readonly activeMark: (month: string) => string;
    readonly money: string;
    readonly noMoney: string;
    readonly strength: string;
    readonly authorised: string;
    readonly deployed: string;
    readonly on: string;
    readonly kind: string;
    readonly kinds: Readonly<Record<'military' | 'police' | 'uniformed', string>>;
    readonly noStrength: string;
    readonly contributors: string;
    readonly noContributors: (month: string) => string;
    readonly fatalities: string;
    readonly budgetYear: string;
    readonly latestYear: (budgetYear: string) => string;
    readonly bills: (budgetYear: string) => string;
    readonly noFatalities: string;
    readonly all: string;
    readonly noMatch: (text: string) => string;
    readonly noMission: (name: string) => string;
    readonly note: string;
    readonly confidence: (source: string) => string;
  };
  readonly embed: {
    readonly servedHere: (address: string) => string;
    readonly title: string;
    readonly lead: string;
    readonly figure: string;
    readonly attributes: string;
    readonly width: string;
    readonly background: string;
    readonly kinds: Readonly<Record<'living' | 'frozen' | 'iframe' | 'picture', string>>;
    /** What is to be done besides copying. */
    readonly hints: Readonly<Record<'iframe' | 'picture', string>>;
    readonly version: string;
    readonly preview: string;
    readonly code: string;
    readonly noCode: string;
  };
}
