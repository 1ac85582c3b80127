import type { ReformAnswer } from '../reforms/compareReform.js';
import type { NamedReform } from '../reforms/scenario.js';
import type { LiquidityMessages } from './liquidityMessages.js';
import type { Messages } from './messages.js';

/** A state with an amount, in words. */
export interface Mover {
  readonly name: string;
  readonly money: string;
}

/** An amount in words, and whether it is less. */
export interface Move {
  readonly money: string;
  readonly less: boolean;
}

/** A figure as it is and under the reform, each in words, with its month where it has one. */
export interface MovedText {
  readonly baseline: string;
  readonly reform: string;
  /** The two are the same. */
  readonly same: boolean;
  readonly months?: { readonly baseline: string; readonly reform: string };
}

/** What a scenario is called, and what it is compared over. */
export interface ScenarioTitle {
  readonly reforms: readonly string[];
  readonly from: string;
  readonly to: string;
  /** Empty: all. */
  readonly missions: readonly string[];
}

/** What is said of a reform in one language. Pure text: amounts come as words, and every sentence is whole. */
export interface ReformMessages {
  /** Groups, months and the notes that other answers carry as well. */
  readonly base: Messages;
  /** Words of what the simulation of cash says. */
  readonly liquidity: LiquidityMessages;
  /** Whole US dollars in words, without their sign: millions to one decimal from 100,000 on. */
  readonly money: (amount: number) => string;
  /** The same to the dollar. */
  readonly exactMoney: (amount: number) => string;
  /** Titles of the shipped reforms by the beginning of their id; `who` is the state or mission that one names. */
  readonly titles: Readonly<Record<string, (reform: NamedReform, who: string) => string>>;
  readonly title: (reforms: readonly string[], from: string, to: string) => string;
  /** A summary that stands alone: the reforms, the budget years, the missions where not all, and the sentences. */
  readonly alone: (title: ScenarioTitle, sentences: string) => string;
  /** `small` states move by less than `under`, which the counts of the others leave out. */
  readonly shifted: (less: number, money: string, more: number, small: number, under: string) => string;
  readonly falls: (states: number, money: string) => string;
  readonly rises: (states: number, money: string) => string;
  readonly mixed: (saved: string, paidByOthers: string, budget: string, falls: boolean) => string;
  readonly unmoved: () => string;
  readonly begins: (day: string) => string;
  /** What contributors are due more or less when the budget moves, and what other cost moves by. */
  readonly costs: (reimbursement: Move, other: Move | undefined) => string;
  readonly withheld: (money: string) => string;
  readonly reserve: (money: string, paidIn: boolean) => string;
  readonly mostLess: (movers: readonly Mover[]) => string;
  readonly mostMore: (movers: readonly Mover[]) => string;
  /** The lowest net position of the missions, and what contributors are owed at the end. */
  readonly cash: (lowest: MovedText, owed: MovedText) => string;
  readonly cashUnmoved: () => string;
  readonly meets: (count: number) => string;
  /** Words of the notes of a reform by their code; those of other answers stand in the messages. */
  readonly notes: Readonly<Record<string, (values: ReformAnswer['notes'][number]['values']) => string>>;
}
