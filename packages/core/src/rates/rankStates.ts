import { BlueLedgerError, faultOfValue } from '../internal/errors/index.js';
import { type MemberStatesTable, memberStates } from '../internal/states/index.js';

/** A state with its place; equal values share a place. */
export interface Ranked {
  readonly rank: number;
  readonly state: string;
  /** UN short name in English. */
  readonly name: string;
}

/**
 * How many of the largest to name.
 * @throws BlueLedgerError `bad-number` for what is not a valid number of states.
 */
export function checkTop(top: unknown): number {
  if (typeof top === 'number' && Number.isInteger(top) && top >= 1 && top <= 200) return top;
  throw new BlueLedgerError('bad-number', {
    what: faultOfValue(top, 'is not a valid number of states'),
    where: 'top',
    expected: 'a whole number from 1 to 200',
  });
}

/** The largest first, by whole numbers of one unit; states of equal value by their code. */
export function rankStates<Line extends { readonly state: string }>(
  table: MemberStatesTable,
  lines: readonly Line[],
  valueOf: (line: Line) => bigint,
): (Line & Ranked)[] {
  const known = memberStates(table);
  const valued = lines
    .map((line) => ({ line, value: valueOf(line) }))
    .sort((a, b) => (a.value === b.value ? (a.line.state < b.line.state ? -1 : 1) : a.value > b.value ? -1 : 1));
  let rank = 0;
  return valued.map(({ line, value }, index) => {
    if (value !== valued[index - 1]?.value) rank = index + 1;
    return { ...line, rank, name: known.get(line.state)?.name ?? line.state };
  });
}
