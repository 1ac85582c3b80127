import type { Cell, FilterProblem, GridColumn } from './protocol.js';

/** What one part of a filter line asks of a row: that a cell fits, of one column, or of any where none is named. */
export interface RowTest {
  /** Number of the column. */
  readonly at: number | undefined;
  readonly fits: (cell: Cell) => boolean;
}

const comparisons: Readonly<Record<string, (a: Cell, b: string | number) => boolean>> = {
  '=': (a, b) => (typeof b === 'number' ? a === b : String(a ?? '').toLowerCase() === b.toLowerCase()),
  '!=': (a, b) => (typeof b === 'number' ? a !== b : String(a ?? '').toLowerCase() !== b.toLowerCase()),
  '>': (a, b) => a !== null && a > b,
  '<': (a, b) => a !== null && a < b,
  '>=': (a, b) => a !== null && a >= b,
  '<=': (a, b) => a !== null && a <= b,
};

/** What a comparison is held against, as the column has its values; undefined where the column cannot hold it. */
function wantedOf(text: string, { kind }: GridColumn): string | number | undefined {
  if (kind === 'month') return /^\d{4}(-\d{2})?$/.test(text) ? text : undefined;
  if (kind === 'text') return text;
  // Yes and no are kept as 1 and 0, and shown as words.
  if (text === 'true' || text === 'false') return text === 'true' ? 1 : 0;
  const digits = text.replace(/(?<=\d),(?=\d{3}\b)/g, '');
  return /^-?\d+(\.\d+)?$/.test(digits) ? Number(digits) : undefined;
}

/**
 * What a filter line asks: words that stand anywhere in a row, and comparisons such as `iso3=JPN` or `persons>=1000`; all of
 * them hold. The first comparison that cannot be asked is handed back as the problem; one without its value yet is left out.
 */
export function rowFilter(
  text: string,
  columns: readonly GridColumn[],
): { readonly tests: readonly RowTest[]; readonly problem: FilterProblem | undefined } {
  const parts = text.match(/[^\s"=<>!]*(?:[=<>!]=?)?(?:"[^"]*"|[^\s"]+)/g) ?? [];
  let problem: FilterProblem | undefined;
  const tests = parts.flatMap((part): RowTest[] => {
    const [, name, sign = '', value = ''] = /^(\w+)(!=|>=|<=|=|>|<)(.*)$/.exec(part) ?? [];
    const compare = comparisons[sign];
    if (name === undefined || !compare) {
      const lower = part.replaceAll('"', '').toLowerCase();
      return [{ at: undefined, fits: (cell) => cell !== null && String(cell).toLowerCase().includes(lower) }];
    }
    const at = columns.findIndex((column) => column.name === name);
    const column = columns[at];
    if (!column) {
      problem ??= { part, because: 'column' };
      return [];
    }
    if (value === '') return [];
    const wanted = wantedOf(value.replaceAll('"', ''), column);
    if (wanted === undefined) {
      problem ??= { part, because: column.kind === 'month' ? 'month' : 'number' };
      return [];
    }
    return [{ at, fits: (cell) => compare(cell, wanted) }];
  });
  return { tests, problem };
}
