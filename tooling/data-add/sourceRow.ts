import { DatasetError } from '../dataset-compiler/problem.js';
import type { TextRow } from './addition.js';
import type { Input } from './readInput.js';

/** The registry's entry for the one document that all rows of the file cite. */
export function sourceRow({ file, rows }: Input, accessed: string): { id: string; row: TextRow } {
  const symbols = new Set(rows.map(({ cells }) => cells['symbol'] ?? ''));
  const [first] = rows;
  const symbol = first?.cells['symbol'] ?? '';
  if (symbols.size !== 1 || symbol === '')
    throw new DatasetError([
      { file, column: 'symbol', reason: `names ${symbols.size} documents; expected one symbol, the same in every row` },
    ]);
  const title = first?.cells['title'] ?? '';
  if (title === '')
    throw new DatasetError([
      { file, line: first?.line ?? 2, column: 'title', reason: 'empty: the first row gives the title of the document' },
    ]);
  const id = symbol
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/-$/, '');
  return {
    id,
    row: {
      id,
      title,
      short: '',
      publisher: first?.cells['publisher'] || 'United Nations General Assembly',
      symbol,
      url: first?.cells['url'] ?? '',
      accessed,
      licence: 'UN terms of use: facts cited by symbol',
      redistributable: 'true',
      note: '',
    },
  };
}
