import type { Answer } from '@blueledger/core';
import type { About, OutTable } from '@blueledger/exchange';
import type { NumberKind } from './readNumber.js';

/** What a person typed: arguments in their order, options by the name of their flag in camel case. */
export interface CommandInput {
  readonly args: readonly string[];
  readonly options: Readonly<Record<string, unknown>>;
  /** Is called with how much of long work is done, 0 to 1. */
  readonly progress: (done: number) => void;
  /** What stands for the file `-`. */
  readonly stdin?: AsyncIterable<Uint8Array> | undefined;
}

/** `no`: the query was understood, and the answer is no. `bad-data`: a file of the person's cannot be used. */
export type Verdict = 'yes' | 'no' | 'bad-data';

/** What a command answers. The first table is the one that formats of one table write. */
export interface Reply {
  readonly about: About;
  /** Undefined where published rows are handed on as they are, and nothing was worked out. */
  readonly answer?: Answer<string, unknown> | undefined;
  readonly summary?: string | undefined;
  readonly notes?: readonly string[] | undefined;
  readonly tables: readonly OutTable[];
  readonly verdict?: Verdict | undefined;
}

/** A command that prints text of its own instead of tables. */
export interface TextReply {
  readonly text: string;
  readonly verdict?: Verdict | undefined;
}

/** `year` and `month` take `latest` as well; `money` takes 5.1bn and 5_100_000_000. */
export type OptionKind = 'text' | 'list' | 'flag' | 'month' | NumberKind;

export interface OptionSpec {
  /** As commander reads it: `--year <year>`, `--no-reserve`. */
  readonly flags: string;
  readonly description: string;
  /** Default `text`; `list` may be given more than once. */
  readonly kind?: OptionKind | undefined;
  readonly choices?: readonly string[] | undefined;
  /** What it names: it may be written as people call it, and reaches the answer as a code. */
  readonly names?: Named | undefined;
}

/** A Member State, a mission, or groups and states joined with +. */
export type Named = 'state' | 'mission' | 'grouping';

export interface CommandSpec {
  /** One word, or two as in `data show`. */
  readonly name: string;
  /** As commander reads it: `<state>`, `[claim]`. */
  readonly args?: string | undefined;
  /** What its first argument names. */
  readonly argNames?: Named | undefined;
  readonly summary: string;
  readonly options: readonly OptionSpec[];
  /** What a person would type after `blueledger`. Tests run them. */
  readonly examples: readonly string[];
  /** Prints text of its own, so that it takes no options of tables. */
  readonly printsText?: true;
  /** The columns of the first table, in order: a contract. */
  readonly columns?: readonly string[] | undefined;
  /** Loads what answers, only when the command runs. */
  readonly load: () => Promise<{
    readonly reply: (input: CommandInput) => Reply | TextReply | Promise<Reply | TextReply>;
  }>;
}
