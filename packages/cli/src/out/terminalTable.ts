import type { OutCell, OutColumn, OutTable } from '@blueledger/exchange';
import { wrapped } from './wrapped.js';

export interface TableOptions {
  /** Characters in a line; undefined for no limit. */
  readonly width?: number | undefined;
  /** Rows to show; undefined for all. */
  readonly rows?: number | undefined;
  /** How a heading is set apart where there are colours. It stands above a line of dashes in any case. */
  readonly bold?: ((text: string) => string) | undefined;
}

const narrowest = 16;
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

/** A heading in lines, cut behind underscores: `peacekeeping_`, `rate_percent`. A part that is too long is shortened. */
function headingLines(name: string, width: number): string[] {
  const lines: string[] = [];
  for (const part of name.split(/(?<=_)/)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + part.length <= width) lines[lines.length - 1] = last + part;
    else lines.push(part);
  }
  return lines.map((line) => cut(line, width));
}

interface Sized {
  readonly name: string;
  readonly isText: boolean;
  /** Characters of its widest cell. */
  readonly cells: number;
}

const longestPart = (name: string) => Math.max(...name.split(/(?<=_)/).map((part) => part.length));

/**
 * Widths that fit the line: headings wrap first, then columns of text give way down to sixteen signs, then columns at the end
 * are left out.
 */
function fitted(columns: readonly Sized[], width: number): number[] {
  const sum = (all: readonly number[]) => all.reduce((whole, one) => whole + one + gap, -gap);
  const natural = columns.map(({ name, cells }) => Math.max(name.length, cells));
  if (sum(natural) <= width) return natural;
  const widths = columns.map(({ name, cells }) => Math.max(longestPart(name), cells));
  const total = () => sum(widths);
  // What wrapping leaves over goes back to the headings, from the left.
  for (const [at, wanted] of natural.entries()) {
    const spare = width - total();
    if (spare > 0) widths[at] = Math.min(wanted, (widths[at] as number) + spare);
  }
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
    cells: (cells[at] ?? []).reduce((most, text) => Math.max(most, text.length), 0),
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
  const headings = widths.map((wide, at) => headingLines(columns[at]?.name ?? '', wide));
  const tallest = Math.max(0, ...headings.map((heading) => heading.length));
  // Headings stand at the foot of their lines, next to the cells.
  const head = Array.from({ length: tallest }, (_, at) =>
    line(headings.map((heading) => heading[at - (tallest - heading.length)] ?? '')),
  );
  const lines = [
    ...head.map((text) => (bold ? bold(text) : text)),
    widths.map((wide) => '-'.repeat(wide)).join(' '.repeat(gap)),
  ];
  for (let row = 0; row < count; row += 1) lines.push(line(cells.map((column) => column[row] ?? '')));
  const hidden = columns.slice(widths.length).map(({ name }) => name);
  if (count < table.rowCount) lines.push(`… ${table.rowCount - count} more rows: --rows ${table.rowCount} shows them`);
  if (hidden.length > 0) lines.push(wrapped(`Too narrow for ${hidden.join(', ')}: --format csv has them`, width));
  return lines.join('\n');
}
