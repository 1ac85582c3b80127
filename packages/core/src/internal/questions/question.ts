/** A table of `@blueledger/datasets` by its subpath, `regular-scale` or `regular-scale/since-2010` for a slice. */
export type TableName = string;

/** What a function makes of tables, such as `datedLists` of the tables of groups. */
export interface MadeOfTables {
  readonly made: string;
  readonly of: Readonly<Record<string, TableName>>;
}

/** The facts that a function reads, as it names them. */
export interface Facts {
  readonly [name: string]: TableName | MadeOfTables | Facts;
}

/** Asks a bound function by its name, for a query that holds an answer. */
export type Ask = (name: string, query: unknown) => unknown;

export interface Sample {
  /** What the function takes beside its facts: plain data, or made of other answers. Left out: nothing. */
  readonly query?: unknown;
  /** The whole English summary of its answer. */
  readonly summary: string;
}

/** A function that `@blueledger/core/bundled` offers without its facts. */
export interface BoundFunction {
  /** Its name in `@blueledger/core/bundled`. */
  readonly name: string;
  /** The pure function, where it has another name. */
  readonly form?: string;
  /** The kind of its answers, where it is not the name; nothing where it gives no answer. */
  readonly kind?: string;
  /** A table by itself where the function takes one. Left out: the function reads no table. */
  readonly facts?: Facts | TableName;
  /** The function that `explain` asks again, where the query of an answer is not all that the function takes. */
  readonly again?: string;
  /** What the bound function is, where it is not the pure one on the bundled facts. */
  readonly about?: string;
}

/** A question that core answers, registered once: what needs a list of all questions is made from these. */
export interface Question extends BoundFunction {
  /** The question whose answer the function takes in place of a query. */
  readonly answerOf?: string;
  /** Whether each part of the query may be left out. */
  readonly optional?: true;
  /** The first has every option, and is put wrong in every place by `badQueries.test.ts`. */
  readonly samples: readonly [Sample, ...Sample[]];
}

/** The query of a sample; one that holds an answer asks for it. */
export const queryOf = ({ query }: Sample, ask: Ask): unknown =>
  typeof query === 'function' ? (query as (ask: Ask) => unknown)(ask) : query;
