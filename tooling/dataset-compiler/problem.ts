/** One thing that is wrong in a dataset, said so that the person who must mend it finds the place at once. */
export interface Problem {
  readonly file: string;
  /** 1-based line of the file; the header is line 1. Absent where the whole file is meant. */
  readonly line?: number;
  readonly column?: string;
  readonly reason: string;
}

export function describeProblem({ file, line, column, reason }: Problem): string {
  const place = line === undefined ? file : `${file}:${line}`;
  return column === undefined ? `${place}: ${reason}` : `${place}: column ${column}: ${reason}`;
}

/** Thrown once per table with all that was found, so that one run shows everything there is to mend. */
export class DatasetError extends Error {
  override readonly name = 'DatasetError';
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    const shown = problems.slice(0, 20).map(describeProblem);
    const rest = problems.length > 20 ? [`… and ${problems.length - 20} more`] : [];
    super([...shown, ...rest].join('\n'));
    this.problems = problems;
  }
}
