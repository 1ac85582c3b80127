import { BlueLedgerError, didYouMean, nearest } from '@blueledger/core/internal/errors';
import type { CommandInput, Reply } from '../spec.js';
import { chosenRows } from './chosenRows.js';
import { factTable } from './factTable.js';
import { list, pair } from './input.js';

export async function reply(input: CommandInput): Promise<Reply> {
  const facts = await factTable(input.args[0] ?? '');
  const names = Object.keys(facts.columns);
  const wanted = list(input, 'where').map((one) => pair(one, '--where'));
  for (const [column] of wanted)
    if (!names.includes(column)) {
      const near = nearest(column, names);
      throw new BlueLedgerError('bad-query', {
        what: `${facts.name} has no column ${column}`,
        where: '--where',
        expected: `one of ${names.join(', ')}`,
        remedy: didYouMean(near),
      });
    }
  const table = chosenRows(facts, (cell) => wanted.every(([column, value]) => String(cell(column) ?? '') === value));
  return {
    about: table.about,
    tables: [table],
    summary: `${table.about.title}: ${table.rowCount} of ${facts.rowCount} rows.`,
    verdict: table.rowCount === 0 ? 'no' : 'yes',
  };
}
