import { ownIncomes } from '@blueledger/core/schemas';
import { reportOf } from '@blueledger/exchange';
import { readTable } from '@blueledger/exchange/bundled';
import type { Tasks } from './protocol.js';

/** The incomes of a CSV that a reader pasted; one in which anything is wrong is refused whole. */
export async function readIncomes(input: Tasks['readIncomes']['input']): Promise<Tasks['readIncomes']['output']> {
  try {
    // Rows of a file that was read have been checked.
    if ('rows' in input) return { incomes: ownIncomes(input.rows as never), problems: [] };
    const { text } = input;
    const read = await readTable(new TextEncoder().encode(text), { name: 'CSV', kind: 'incomes' });
    if (read.clean) return { incomes: ownIncomes(read.rows), problems: [] };
    return { incomes: [], problems: reportOf(read).filter((line) => line.startsWith('error: ')) };
  } catch (error) {
    return { incomes: [], problems: [error instanceof Error ? error.message : String(error)] };
  }
}
