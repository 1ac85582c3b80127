import type { Cell, GridColumn } from './protocol.js';

export type RowTest = (cells: readonly Cell[]) => boolean;

const comparisons: Readonly<Record<string, (a: Cell, b: string | number) => boolean>> = {
  '=': (a, b) => (typeof b === 'number' ? a === b : String(a ?? '').toLowerCase() === b.toLowerCase()),
  '!=': (a, b) => (typeof b === 'number' ? a !== b : String(a ?? '').toLowerCase() !== b.toLowerCase()),
  '>': (a, b) => a !== null && a > b,
  '<': (a, b) => a !== null && a < b,
  '>=': (a, b) => a !== null && a >= b,
  '<=': (a, b) => a !== null && a <= b,
};

/**
 * What a filter line asks: words that stand anywhere in a row, and comparisons such as `iso3=JPN` or `persons>=1000`; all of
 * them hold. A comparison with a column that is not there is handed back as the problem.
 */
export function rowFilter(
  text: string,
  columns: readonly GridColumn[],
): { readonly tests: readonly RowTest[]; readonly problem: string | undefined } {
  const parts = text.match(/[^\s"=<>!]*(?:[=<>!]=?)?(?:"[^"]*"|[^\s"]+)/g) ?? [];
  let problem: string | undefined;
  const tests = parts.flatMap((part): RowTest[] => {
    const [, name = '', sign = '', quoted = ''] = /^(\w+)(!=|>=|<=|=|>|<)(.+)$/.exec(part) ?? [];
    const wanted = (sign ? quoted : part).replaceAll('"', '');
    if (sign === '') {
      const lower = wanted.toLowerCase();
      return [(cells) => cells.some((cell) => cell !== null && String(cell).toLowerCase().includes(lower))];
    }
    const at = columns.findIndex((column) => column.name === name);
    const column = columns[at];
    const compare = comparisons[sign];
    if (!column || !compare) {
      problem ??= part;
      return [];
    }
    const value =
      column.kind === 'number' && wanted.trim() !== '' && !Number.isNaN(Number(wanted)) ? Number(wanted) : wanted;
    return [(cells) => compare(cells[at] ?? null, value)];
  });
  return { tests, problem };
}
