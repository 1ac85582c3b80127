import type { Source } from '@blueledger/core';
import type { ChangedRate, OwnIncome, ProjectScaleQuery, ScaleBacktest, ScaleProjection } from '@blueledger/core/rates';
import type { About } from './about.js';
import type { PersonnelTasks } from './personnelTypes.js';

export type FileCell = string | number | null;

/** A table as the page shows it, on its way into a file. */
export interface FileTable {
  readonly name: string;
  readonly columns: readonly { readonly name: string; readonly unit?: string | undefined }[];
  readonly rows: readonly (readonly FileCell[])[];
  readonly about: About;
}

/** A Member State in a year: what could not be known is undefined. */
export interface StateInYear {
  readonly state: string;
  /** Code of its regional group. */
  readonly region: string | undefined;
  readonly level: string | undefined;
  /** Peacekeeping rate in per cent; undefined without one. */
  readonly ratePercent: number | undefined;
  /** Whole US dollars assessed for the budget year. */
  readonly assessed: number | undefined;
  /** Uniformed personnel at the end of the month. */
  readonly persons: number | undefined;
  /** Whole US dollars: reimbursement due for personnel less what was assessed. */
  readonly net: number | undefined;
  /** The last single figure of what it owes for peacekeeping. */
  readonly unpaid: { readonly amount: number; readonly asOf: string } | undefined;
}

export interface StatesInYear {
  readonly states: readonly StateInYear[];
  /** Budget years and month of the columns; undefined where the year has none. */
  readonly budgetYear: string | undefined;
  readonly month: string | undefined;
  readonly netYear: string | undefined;
  readonly about: About;
}

/** What one state is assessed for each mission of a budget year, in order of size. */
export interface StateBills {
  readonly missions: readonly { readonly mission: string; readonly amount: number }[];
  /** All missions, and the place among payers. */
  readonly total: number;
  readonly rank: number;
  readonly payers: number;
  readonly summary: string;
  readonly citation: string;
  readonly about: About;
}

/** An appropriation as the resolutions of a budget year apportioned it. */
export interface KnownAppropriation {
  readonly mission: string;
  readonly budgetYear: string;
  /** Whole US dollars among Member States. */
  readonly amount: number;
  readonly from: string;
  readonly to: string;
  /** Last day of the mandate; undefined where nothing depended on an extension. */
  readonly mandateUntil: string | undefined;
}

export interface BillQuery {
  readonly mission: string;
  readonly amount: number;
  readonly from: string;
  readonly to: string;
  readonly mandateUntil?: string | undefined;
  /** Day on which the letters go out. */
  readonly issued: string;
}

/** What every state is billed of one appropriation, piece by piece. */
export interface Bill {
  readonly pieces: readonly {
    readonly from: string;
    readonly to: string;
    readonly amount: number;
    readonly conditional: boolean;
    /** Undefined while the mandate has not been extended, or where no letter goes out. */
    readonly due: string | undefined;
  }[];
  /** By state: an amount a piece, in their order, and the sum. */
  readonly states: readonly { readonly state: string; readonly amounts: readonly number[]; readonly total: number }[];
  /** What no scale covers, whole US dollars. */
  readonly withheld: number;
  readonly summary: string;
  readonly citation: string;
  readonly about: About;
}

export interface Compared {
  readonly baseline: number;
  readonly reform: number;
  readonly difference: number;
}

/** A reform as the page's controls set it; its first day is that of the budget year. */
export type ReformControl =
  | { readonly kind: 'at-most' | 'pays-part'; readonly payer: string; readonly percent: number }
  | { readonly kind: 'pays-later'; readonly payer: string; readonly days: number }
  | { readonly kind: 'premium' | 'discounts' }
  | { readonly kind: 'bounds'; readonly ceiling: number; readonly floor: number }
  | { readonly kind: 'cut'; readonly percent: number; readonly personnel: number }
  | { readonly kind: 'closed'; readonly mission: string }
  | { readonly kind: 'reserve'; readonly millions: number }
  | { readonly kind: 'pooling'; readonly pooled: boolean }
  | { readonly kind: 'indexed'; readonly percent: number };

/** A scenario beside things as they are. */
export interface WhatIf {
  readonly sentences: readonly string[];
  readonly states: readonly { readonly state: string; readonly assessed: Compared; readonly withheld: Compared }[];
  readonly missions: readonly { readonly mission: string; readonly assessed: Compared; readonly withheld: Compared }[];
  readonly contributors: readonly { readonly state: string; readonly reimbursement: Compared }[];
  /** Month by month, where cash was simulated; millions are left to the page. */
  readonly cash:
    | {
        readonly months: readonly string[];
        readonly baseline: readonly number[];
        readonly reform: readonly number[];
        readonly owed: Compared;
      }
    | undefined;
  readonly citation: string;
  readonly about: About;
}

/** The fan of the cash of peacekeeping missions, as far as it is drawn. */
export interface CashFan {
  readonly months: readonly string[];
  readonly paths: number;
  readonly of: number;
  /** Net position, US dollars, by per cent of the paths that lie at or below. */
  readonly bands: Readonly<Record<'p5' | 'p25' | 'p50' | 'p75' | 'p95', readonly number[]>>;
  readonly probability: Readonly<
    Record<'reserveDrawn' | 'reserveExhausted' | 'billsUnpaid' | 'contributorsOwedMore', number>
  >;
  readonly assumptions: readonly {
    readonly name: string;
    readonly title: string;
    readonly unit: string;
    readonly value: number;
    readonly default: number;
    readonly low: number;
    readonly high: number;
    readonly reason: string;
  }[];
  readonly sentences: readonly string[];
  readonly citation: string;
  readonly about: About;
}

/** What contributors are owed at the end of a run, by state. */
export interface OwedToContributors {
  readonly month: string;
  readonly states: readonly { readonly state: string; readonly owed: number }[];
  readonly about: About;
}

/** Who pays and who serves in a year, as the two statements that are quoted together have it, with both divisions. */
export interface PairInYear {
  readonly year: number;
  readonly paidPercent: number;
  readonly states: number;
  readonly allStates: number;
  readonly servedPercent: number;
  readonly persons: number;
  readonly totalPersons: number;
  /** First and last month that were added up. */
  readonly from: string;
  readonly to: string;
}

export const ownKinds = ['payments', 'personnel', 'appropriations', 'groupings', 'scale', 'levels', 'incomes'] as const;
export type OwnKind = (typeof ownKinds)[number];

/** A file of the reader's own as it was read: what was guessed of it, what is wrong in it, and the rows that can be used. */
export interface OwnFile {
  readonly name: string;
  /** Undefined where it could not be recognised. */
  readonly kind: OwnKind | undefined;
  readonly kindWhy: string | undefined;
  readonly mapping: readonly { readonly heading: string; readonly field: string | undefined; readonly why: string }[];
  readonly problems: readonly {
    readonly severity: 'error' | 'warning';
    readonly line: number | undefined;
    readonly column: string | undefined;
    readonly what: string;
    readonly expected: string;
    readonly remedy: string | undefined;
  }[];
  /** Problems beyond those listed. */
  readonly untold: number;
  readonly rowCount: number;
  readonly badRows: number;
  readonly rows: readonly Readonly<Record<string, string | number>>[];
}

/** Payments of the reader's beside what the model has states pay over the same budget year. Whole US dollars. */
export interface PaymentsBeside {
  readonly budgetYear: string;
  readonly states: readonly {
    readonly state: string;
    readonly assessed: number | undefined;
    readonly yours: number;
    readonly modelled: number | undefined;
  }[];
  /** Payments outside the budget year, which are not compared. */
  readonly outside: number;
  readonly about: About;
}

/** The projected scale with its summary. */
export interface NextScale {
  readonly projection: ScaleProjection;
  readonly summary: string;
  readonly about: About;
}

/** A decided scale computed again, as far as the page shows it. */
export type Backtest = Pick<
  ScaleBacktest,
  'agreement' | 'bySteps' | 'basePeriods' | 'printedPerHead' | 'held' | 'nearThreshold'
> & { readonly scale: string; readonly summary: string };

/** The scale of a year beside the one before. */
export interface ReviewedScale {
  readonly year: number;
  readonly against: number;
  /** What the permanent members pay for each unit of their regular rate. */
  readonly premium: { readonly before: number; readonly after: number };
  readonly states: readonly ChangedRate[];
  /** Members of the group that was chosen; undefined for all. */
  readonly members: readonly string[] | undefined;
  /** US dollars announced as the total approved; undefined where that is not available. */
  readonly approved: { readonly amount: number; readonly sources: readonly Source[] } | undefined;
  readonly summary: string;
  readonly about: About;
}

/** The tasks that answer a question of core for a page; `language` is that of its notes and summaries. */
export interface PageTasks extends PersonnelTasks {
  readonly statesInYear: {
    readonly input: { readonly year: number; readonly language: string };
    readonly output: StatesInYear;
  };
  readonly stateBills: {
    readonly input: { readonly state: string; readonly budgetYear: string; readonly language: string };
    readonly output: StateBills;
  };
  readonly knownAppropriations: {
    readonly input: Record<string, never>;
    readonly output: readonly KnownAppropriation[];
  };
  readonly bill: { readonly input: BillQuery & { readonly language: string }; readonly output: Bill };
  readonly mandateEnds: {
    readonly input: { readonly budgetYear: string };
    readonly output: readonly { readonly mission: string; readonly until: string }[];
  };
  /** A scenario after a change: with one more reform, without one, or as a file has it. Undefined once nothing is left. */
  readonly editScenario: {
    readonly input: {
      readonly scenario: string;
      readonly budgetYear: string;
      readonly add?: ReformControl;
      readonly remove?: string;
    };
    readonly output:
      | {
          /** For an address, and for a file. */
          readonly address: string;
          readonly text: string;
          readonly reforms: readonly { readonly id: string; readonly title: string; readonly rationale: string }[];
        }
      | undefined;
  };
  readonly whatIf: {
    readonly input: { readonly scenario: string; readonly budgetYear: string; readonly language: string };
    readonly output: WhatIf;
  };
  readonly cashFan: {
    readonly input: {
      readonly budgetYear: string;
      readonly assumptions: Readonly<Record<string, number>>;
      readonly paths: number;
      readonly language: string;
    };
    readonly output: CashFan;
  };
  readonly owedToContributors: {
    readonly input: {
      readonly budgetYear: string;
      readonly assumptions: Readonly<Record<string, number>>;
      readonly language: string;
    };
    readonly output: OwedToContributors;
  };
  readonly quotedPair: {
    readonly input: { readonly years: readonly number[]; readonly language: string };
    readonly output: { readonly years: readonly PairInYear[]; readonly about: About };
  };
  readonly readOwn: {
    readonly input: { readonly name: string; readonly bytes: Uint8Array; readonly kind?: OwnKind | undefined };
    readonly output: OwnFile;
  };
  readonly paymentsBeside: {
    readonly input: {
      readonly rows: readonly Readonly<Record<string, string | number>>[];
      readonly budgetYear: string;
      readonly language: string;
    };
    readonly output: PaymentsBeside;
  };
  readonly nextScale: {
    readonly input: { readonly query: ProjectScaleQuery; readonly language: string };
    readonly output: NextScale;
  };
  readonly reviewScale: {
    readonly input: { readonly year: number; readonly group: string; readonly language: string };
    readonly output: ReviewedScale;
  };
  readonly backtests: {
    readonly input: { readonly language: string };
    readonly output: readonly Backtest[];
  };
  /** Incomes of the reader’s own, from the text of a CSV or as rows of it: the rows, or each problem by its line. */
  readonly readIncomes: {
    readonly input: { readonly text: string } | { readonly rows: OwnFile['rows'] };
    readonly output: { readonly incomes: readonly OwnIncome[]; readonly problems: readonly string[] };
  };
  readonly writeFiles: {
    readonly input: { readonly tables: readonly FileTable[]; readonly format: 'csv' | 'xlsx'; readonly name: string };
    readonly output: readonly { readonly name: string; readonly type: string; readonly bytes: Uint8Array }[];
  };
}
