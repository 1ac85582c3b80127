import type { OutCell, OutColumn, OutTable } from '@blueledger/exchange';

export interface TableOptions {
  /** Characters in a line; undefined for no limit. */
  readonly width?: number | undefined;
  /** Rows to show; undefined for all. */
  readonly rows?: number | undefined;
  /** How a heading is set apart where there are colours. It stands above a line of dashes in any case. */
  readonly bold?: ((text: string) => string) | undefined;
}

const narrowest = 8;
const gap = 2;
const countable = /dollars|persons|person|usd/i;

/** Digits in threes for amounts and persons; a year or a code stays as it is. */
function shown(cell: OutCell, { type, decimals, unit = '', name }: OutColumn): string {
  if (cell === null) return '–';
  if (typeof cell !== 'number') return String(cell).replace(/[\u0000-\u001F\u007F]+/g, ' ');
  const text = decimals === undefined || type === 'whole' ? String(cell) : cell.toFixed(decimals);
  if (!countable.test(`${unit} ${name}`)) return text;
  const [whole = '', part] = text.split('.');
  return `${whole.replace(/\B(?=(\d{3})+$)/g, ',')}${part === undefined ? '' : `.${part}`}`;
}

const cut = (text: string, width: number) => (text.length <= width ? text : `${text.slice(0, width - 1)}…`);

/** Widths that fit the line: columns of text give way down to eight signs, then columns at the end are left out. */
function fitted(columns: readonly { readonly natural: number; readonly isText: boolean }[], width: number): number[] {
  const widths = columns.map(({ natural }) => natural);
  const total = () => widths.reduce((sum, one) => sum + one + gap, -gap);
  while (total() > width) {
    const widest = widths.reduce(
      (best, one, at) =>
        columns[at]?.isText && one > narrowest && (best < 0 || one > (widths[best] as number)) ? at : best,
      -1,
    );
    if (widest >= 0) widths[widest] = (widths[widest] as number) - 1;
    else if (widths.length > 1) widths.pop();
    else break;
  }
  return widths;
}

/**
 * A table for eyes: headings, a line of dashes, rows. Numbers stand to the right. What does not fit is shortened with `…`
 * or left out, and the last lines say so. A missing value is a dash.
 */
export function terminalTable(table: OutTable, { width, rows = table.rowCount, bold }: TableOptions = {}): string {
  const count = Math.min(rows, table.rowCount);
  const cells = table.columns.map((column) => Array.from({ length: count }, (_, row) => shown(column.at(row), column)));
  const columns = table.columns.map(({ name, type }, at) => ({
    name,
    isText: type === 'text' || type === 'month' || type === 'boolean',
    natural: Math.max(name.length, ...(cells[at] ?? []).map((text) => text.length)),
  }));
  const widths = fitted(columns, width ?? Number.POSITIVE_INFINITY);
  const line = (texts: readonly string[]) =>
    widths
      .map((wide, at) => {
        const text = cut(texts[at] ?? '', wide);
        return columns[at]?.isText ? text.padEnd(wide) : text.padStart(wide);
      })
      .join(' '.repeat(gap))
      .trimEnd();
  const head = line(columns.map(({ name }) => name));
  const lines = [bold ? bold(head) : head, widths.map((wide) => '-'.repeat(wide)).join(' '.repeat(gap))];
  for (let row = 0; row < count; row += 1) lines.push(line(cells.map((column) => column[row] ?? '')));
  const hidden = columns.slice(widths.length).map(({ name }) => name);
  if (count < table.rowCount) lines.push(`… ${table.rowCount - count} more rows: --rows ${table.rowCount} shows them`);
  if (hidden.length > 0) lines.push(`Too narrow for ${hidden.join(', ')}: --format csv has them`);
  return lines.join('\n');
}
