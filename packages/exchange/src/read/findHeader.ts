import type { RowKind } from '@blueledger/core/schemas';
import { headingsOfField } from './columnWords.js';
import { dateReadings } from './dates.js';
import { formsOf, joinedWord } from './heading.js';
import { monthOfWord } from './monthWords.js';
import type { Names } from './names.js';
import { numberReadings } from './numbers.js';
import { type ProblemFound, Refusal } from './problem.js';
import type { RawCell, RawRow } from './rawRow.js';
import { requiredFields } from './rowKinds.js';

export interface HeaderFound {
  /** Its place among the rows that were read. */
  readonly index: number;
  readonly header: readonly string[];
  readonly problems: readonly ProblemFound[];
}

const isYear = (cell: RawCell | undefined) => /^(?:19|20)\d\d$/.test(String(cell ?? '').trim());
const searched = 30;
const textOf = (cell: RawCell) => String(cell).trim();
const filled = ({ cells }: RawRow) => cells.filter((cell) => textOf(cell) !== '').length;

/** Whether a row is a row of values rather than of headings. */
function looksLikeData({ cells }: RawRow, names: Names): boolean {
  const texts = cells.map(textOf).filter((text) => text !== '');
  const values = texts.filter(
    (text) => 'code' in names.state(text) || numberReadings(text).length > 0 || dateReadings(text).length > 0,
  );
  return values.length * 2 > texts.length;
}

/**
 * The headings of the row above, where the two are one header: it names columns that the lower row leaves blank. A heading
 * that spans several columns stands over the first of them.
 */
function upperHeadings(above: RawRow | undefined, row: RawRow, known: (row: RawRow) => number): string[] | undefined {
  if (above === undefined || above.line !== row.line - 1 || known(above) === 0) return undefined;
  const texts = above.cells.map(textOf);
  if (!texts.some((text, at) => text !== '' && textOf(row.cells[at] ?? '') === '')) return undefined;
  let last = '';
  return texts.map((text, at) => {
    last = text === '' && textOf(row.cells[at] ?? '') !== '' ? last : text;
    return last;
  });
}

/** Months below years, and nothing below the other headings: `2021, , 2022,` above `Jan, Feb, Jan, Feb`. */
function isOfMonths({ cells }: RawRow, above: RawRow): boolean {
  const months = cells.flatMap((cell, at) => (monthOfWord(textOf(cell)) === undefined ? [] : [at]));
  const [first] = months;
  return first !== undefined && months.length === filled({ cells, line: 0, lastLine: 0 }) && isYear(above.cells[first]);
}

/** The row that names the columns: of the first rows the one with the most headings that are known. */
export function findHeader(
  rows: readonly RawRow[],
  kinds: readonly RowKind[],
  given: readonly string[],
  names: Names,
): HeaderFound {
  const words = new Set([
    ...kinds.flatMap((kind) => Object.keys(kind.fields).flatMap(headingsOfField)),
    ...given.map(joinedWord),
  ]);
  const known = (row: RawRow) =>
    row.cells.filter((cell) => typeof cell === 'string' && formsOf(cell).some((form) => words.has(form))).length;
  const first = rows.slice(0, searched);
  const best = first.reduce((most, row, index) => (known(row) > most.count ? { index, count: known(row) } : most), {
    index: -1,
    count: 0,
  });
  const single = best.index >= 0 ? best.index : first.findIndex((row) => filled(row) > 1);
  // A row of headings alone below the best one is the lower half of the header.
  const below = best.index < 0 ? undefined : rows[single + 1];
  const isLower =
    below !== undefined &&
    filled(below) > 1 &&
    (known(below) === filled(below) || isOfMonths(below, rows[single] as RawRow));
  const index = isLower ? single + 1 : single;
  const row = rows[Math.max(index, 0)];
  if (!row || (best.index < 0 && looksLikeData(row, names))) {
    const [kind] = kinds;
    throw new Refusal({
      code: 'no-header',
      line: row?.line,
      what: 'the first row looks like values and no row names the columns',
      expected: 'a first row with the names of the columns',
      remedy: `Write one above, such as ${(kind ? requiredFields(kind) : []).join(',')}.`,
    });
  }
  const upper = upperHeadings(rows[index - 1], row, known);
  const above = rows.slice(0, Math.max(index, 0) - (upper === undefined ? 0 : 1));
  return {
    index: Math.max(index, 0),
    header: row.cells.map((cell, at) => [upper?.[at], textOf(cell)].filter(Boolean).join(' ')),
    problems: above.map(({ line, cells }) => ({
      severity: 'warning',
      code: 'above-header',
      line,
      value: cells
        .map(textOf)
        .filter((text) => text !== '')
        .join(' '),
      what: `this line stands above the header in line ${row.line} and is not read`,
      expected: 'the header in the first line',
    })),
  };
}
