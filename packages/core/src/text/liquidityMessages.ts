import type { QuotedNumber } from '../liquidity/liquidityAnswer.js';
import type { AssumptionName } from '../liquidity/query/assumptionTable.js';

/** What the months of a language need: its tag and their names. */
export interface MonthNames {
  /** BCP 47 tag. */
  readonly language: string;
  readonly month: (month: string) => string;
}

/** What a sentence about a run says; amounts are text already. */
export interface RunFigures {
  readonly years: string;
  /** The missions of the query; empty: all. */
  readonly missions: readonly string[];
  /** Lowest net position: cash less unpaid bills and what is owed to contributors and the reserve. */
  readonly lowest: string;
  readonly lowestMonth: string;
  /** Month in which the reserve is exhausted; undefined: never. */
  readonly exhausted: string | undefined;
  readonly owedToTen: string;
  readonly unpaidBills: string | undefined;
}

export interface FanFigures {
  readonly years: string;
  /** The missions of the query; empty: all. */
  readonly missions: readonly string[];
  readonly paths: string;
  /** Lowest net position that 5 per cent of the paths do not exceed, and that 95 per cent do not. */
  readonly low: string;
  readonly high: string;
  /** Whole per cent. */
  readonly exhausted: string;
}

type Values = Readonly<Record<string, string | number>>;

/** Everything that a run says to a reader, in one language. Pure text: no figure is made here. */
export interface LiquidityMessages {
  readonly language: string;
  /** An amount of dollars as a sentence has it, with a minus sign below zero. */
  readonly money: (amount: number) => string;
  readonly run: (figures: RunFigures) => string;
  readonly fan: (figures: FanFigures) => string;
  readonly quoted: Readonly<Record<QuotedNumber, string>>;
  readonly assumptions: Readonly<Record<AssumptionName, string>>;
  /** Texts of the notes of liquidity, by code. */
  readonly notes: Readonly<Record<string, (values: Values, month: MonthNames['month']) => string>>;
}
