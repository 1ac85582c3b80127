/** An expression of an example, and what its comment says it gives. */
export interface Claim {
  readonly expression: string;
  readonly actual: unknown;
  readonly expected: unknown;
}
/** One `@example` block of a public docstring. */
export interface DocExample {
  /** Name of the function or class that the docstring stands on. */
  readonly of: string;
  readonly file: string;
  readonly code: string;
}
/** The examples in the docstrings of one source file. */
export declare function docExamples(file: string, source: string): DocExample[];
/**
 * Runs an example with the given names in scope.
 * @returns its claims: every expression with a `// =>` after it, and what it gave.
 */
export declare function runExample(code: string, scope: Readonly<Record<string, unknown>>): Claim[];
