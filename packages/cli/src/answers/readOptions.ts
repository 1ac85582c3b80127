import { BlueLedgerError, shown } from '@blueledger/core/internal/errors';
import type { ReadOptions } from '@blueledger/exchange';
import type { CommandInput } from '../spec.js';
import { list, parts, present, text } from './input.js';

/** `heading=field`: a heading may have the sign itself, the name of a field never has. */
function lastPair(input: string, where: string, expected: string): readonly [string, string] {
  const at = input.lastIndexOf('=');
  if (at > 0) return [input.slice(0, at).trim(), input.slice(at + 1).trim()];
  throw new BlueLedgerError('bad-query', { what: `${shown(input)} is not a valid pair`, where, expected });
}

/** The options of `readTable` that were typed. */
export function readOptionsOf(input: CommandInput): Omit<ReadOptions, 'kind'> {
  const columns = list(input, 'columns').map((pair) => lastPair(pair, '--columns', 'heading=field'));
  const values = list(input, 'values').map((pair) => lastPair(pair, '--values', 'field=value'));
  return present({
    columns: columns.length === 0 ? undefined : Object.fromEntries(columns.map(([a, b]) => [a, b === '' ? null : b])),
    values: values.length === 0 ? undefined : Object.fromEntries(values),
    sheet: text(input, 'sheet'),
    dates: text(input, 'dates') as ReadOptions['dates'],
    decimal: text(input, 'decimal') as ReadOptions['decimal'],
    ownMissions: parts(text(input, 'ownMissions')),
  });
}
