import type { Cell, FilterProblem, GridColumn } from './protocol.js';

/** What one part of a filter line requires of a row: that a cell matches, in one column, or in any where none is named. */
export interface CellTest {
  /** Index of the column. */
  readonly column: number | undefined;
  readonly matches: (cell: Cell) => boolean;
}

const comparisons: Readonly<Record<string, (a: Cell, b: string | number) => boolean>> = {
  '=': (a, b) => (typeof b === 'number' ? a === b : String(a ?? '').toLowerCase() === b.toLowerCase()),
  '!=': (a, b) => (typeof b === 'number' ? a !== b : String(a ?? '').toLowerCase() !== b.toLowerCase()),
  '>': (a, b) => a !== null && a > b,
  '<': (a, b) => a !== null && a < b,
  '>=': (a, b) => a !== null && a >= b,
  '<=': (a, b) => a !== null && a <= b,
};

/** The value of a comparison as the column has its values; undefined where the column cannot hold it. */
function comparedValue(text: string, { kind }: GridColumn): string | number | undefined {
  if (kind === 'month') return /^\d{4}(-\d{2})?$/.test(text) ? text : undefined;
  if (kind === 'text') return text;
  // Yes and no are kept as 1 and 0, and shown as true and false.
  if (text === 'true' || text === 'false') return text === 'true' ? 1 : 0;
  const digits = text.replace(/(?<=\d),(?=\d{3}\b)/g, '');
  return /^-?\d+(\.\d+)?$/.test(digits) ? Number(digits) : undefined;
}

/**
 * The tests of a filter line: words that occur anywhere in a row, and comparisons such as `iso3=JPN` or `persons>=1000`; a
 * row must pass all. The first comparison that is not valid is returned as the problem; one without its value yet is left
 * out.
 */
export function rowFilter(
  text: string,
  columns: readonly GridColumn[],
): { readonly tests: readonly CellTest[]; readonly problem: FilterProblem | undefined } {
  const parts = text.match(/[^\s"=<>!]*(?:[=<>!]=?)?(?:"[^"]*"|[^\s"]+)/g) ?? [];
  let problem: FilterProblem | undefined;
  const tests = parts.flatMap((part): CellTest[] => {
    const [, name, sign = '', value = ''] = /^(\w+)(!=|>=|<=|=|>|<)(.*)$/.exec(part) ?? [];
    const compare = comparisons[sign];
    if (name === undefined || !compare) {
      const lower = part.replaceAll('"', '').toLowerCase();
      return [{ column: undefined, matches: (cell) => cell !== null && String(cell).toLowerCase().includes(lower) }];
    }
    const index = columns.findIndex((column) => column.name === name);
    const column = columns[index];
    if (!column) {
      problem ??= { part, expected: 'column' };
      return [];
    }
    if (value === '') return [];
    const wanted = comparedValue(value.replaceAll('"', ''), column);
    if (wanted === undefined) {
      problem ??= { part, expected: column.kind === 'month' ? 'month' : 'number' };
      return [];
    }
    return [{ column: index, matches: (cell) => compare(cell, wanted) }];
  });
  return { tests, problem };
}
