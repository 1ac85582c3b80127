/**
 * One call of a public function, the same in both builds. An argument may name what it is made of:
 * `{ $answer: name, query }` the answer of a bound function (`args` for one that takes more than a query),
 * `{ $value: name }` what core exports, `{ $table: subpath }` a table of the datasets, `{ $rule: id }` a rule; each with a
 * `part` of it.
 */
export interface Call {
  readonly name: string;
  readonly args: readonly unknown[];
  /** Whether its answer is kept for the calls after it, which sum it up, explain it and cite it. */
  readonly isQuestion?: true;
  /** Whether a value was put wrong, so that it should be rejected. */
  readonly isWrong?: true;
}

/** What was renamed between two builds. */
export interface Renames {
  /** The former name of a function, by its name now. */
  readonly functions: Readonly<Record<string, string>>;
  /** The name now of a key in answers, by its former name. */
  readonly keys: Readonly<Record<string, string>>;
  /** The text now of a code in answers, by its former text. */
  readonly values: Readonly<Record<string, string>>;
}

/** A registered question as the comparison asks it. */
export interface SampledQuestion {
  readonly name: string;
  readonly kind?: string;
  readonly answerOf?: string;
  readonly samples: readonly unknown[];
}
