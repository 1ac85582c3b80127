import type { ProblemFound } from './problem.js';

/** The problems of a reading: those of one cell stand once, and beyond the limit they are only counted. */
export class ProblemList {
  readonly found: ProblemFound[] = [];
  readonly badLines = new Set<number>();
  readonly #cells = new Set<string>();
  readonly #limit: number;
  errors = 0;
  untold = 0;

  constructor(limit: number) {
    this.#limit = limit;
  }

  add(problem: ProblemFound, field?: string): void {
    const isError = (problem.severity ?? 'error') === 'error';
    if (field !== undefined && isError) {
      const cell = `${problem.line} ${field}`;
      if (this.#cells.has(cell)) return;
      this.#cells.add(cell);
    }
    if (isError) this.errors += 1;
    if (isError && problem.line !== undefined) this.badLines.add(problem.line);
    if (this.found.length < this.#limit) this.found.push(problem);
    else this.untold += 1;
  }
}
