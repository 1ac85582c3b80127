import type { Problem } from '../dataset-compiler/problem.js';
import type { Input, InputRow } from './readInput.js';

/** A cell as a whole number; thousands may be set off by commas or spaces, as reports print them. */
export function wholeNumber({ file }: Input, { line, cells }: InputRow, column: string, problems: Problem[]): number {
  const text = (cells[column] ?? '').replace(/(\d)[, \u00a0](?=\d{3}\b)/g, '$1');
  if (!/^-?\d+$/.test(text)) {
    problems.push({ file, line, column, reason: `"${cells[column] ?? ''}" is not a whole number` });
    return 0;
  }
  return Number(text);
}
