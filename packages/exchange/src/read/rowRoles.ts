import { dateReadings } from './dates.js';
import type { Names } from './names.js';
import { numberReadings } from './numbers.js';
import { plainWord } from './plainWord.js';
import type { ProblemFound } from './problem.js';
import { quoted } from './problem.js';
import type { RawCell, RawRow } from './rawRow.js';
import type { SumRow } from './sumRows.js';
import { isTotal } from './totals.js';

const isBlank = (cell: RawCell) => typeof cell === 'string' && cell.trim() === '';
const beginsNote = /^\s*(?:sources?|notes?|remarks?|fuentes?|nota|remarques?)\s*[:：]/i;

/** Whether a text may be a value of a table: the name of a state or mission, or a slip of one, a number, a date. */
function mayBeValue(text: string, names: Names): boolean {
  const [state, mission] = [names.state(text), names.mission(text)];
  return (
    !('near' in state) ||
    state.near !== undefined ||
    state.notMember !== undefined ||
    'code' in mission ||
    numberReadings(text).length > 0 ||
    dateReadings(text).length > 0
  );
}

/** Text in the first cell alone is a note or a heading between rows, unless it is a value whose others are missing. */
function isNote(row: RawRow, names: Names): boolean {
  const [first] = row.cells;
  if (typeof first !== 'string') return false;
  if (beginsNote.test(first)) return true;
  const text = onlyText(row);
  return text !== undefined && !mayBeValue(text, names);
}

/** The text of a row that has nothing beside its first cell. */
function onlyText({ cells }: RawRow): string | undefined {
  const [first] = cells;
  if (typeof first !== 'string') return undefined;
  for (let at = 1; at < cells.length; at += 1) if (!isBlank(cells[at] as RawCell)) return undefined;
  return first.trim() === '' ? undefined : first.trim();
}

/**
 * A row whose name print broke in two: `United Kingdom of Great Britain and Northern` above `Ireland`. The lower half alone
 * would be another state.
 */
function joinedRow(row: RawRow, next: RawRow | undefined, names: Names): RawRow | undefined {
  const above = onlyText(row);
  const below = next?.cells[0];
  if (above === undefined || next === undefined || typeof below !== 'string' || onlyText(next) !== undefined)
    return undefined;
  const isState = (text: string) => 'code' in names.state(text);
  const whole = `${above.replace(/[,-]$/, '')} ${below.trim()}`;
  if (!isState(whole) || (isState(above) && isState(below.trim()))) return undefined;
  return { ...next, line: row.line, cells: [whole, ...next.cells.slice(1)] };
}

/** A header that print repeats on each page. */
const isHeader = ({ cells }: RawRow, header: readonly string[]): boolean =>
  cells[0] !== '' &&
  String(cells[0]).trim() === header[0] &&
  header.every((heading, at) => heading === String(cells[at] ?? '').trim());

/** The lines of a table that are notes, apart from its rows, and said. A table of one column has no notes. */
export function withoutNotes(
  rows: readonly RawRow[],
  header: readonly string[],
  names: Names,
  badLines: ReadonlySet<number>,
): { readonly own: readonly RawRow[]; readonly leftOut: number; readonly problems: readonly ProblemFound[] } {
  if (header.length < 2) return { own: rows, leftOut: 0, problems: [] };
  const own: RawRow[] = [];
  const problems: ProblemFound[] = [];
  let leftOut = 0;
  for (let at = 0; at < rows.length; at += 1) {
    const row = rows[at] as RawRow;
    const isDamaged = row.lastLine > row.line || badLines.has(row.line);
    const joined = isDamaged ? undefined : joinedRow(row, rows[at + 1], names);
    if (joined) {
      at += 1;
      own.push(joined);
      problems.push({
        severity: 'warning',
        code: 'split-name',
        line: row.line,
        value: joined.cells[0],
        what: `the name ${quoted(joined.cells[0])} goes over lines ${row.line} and ${joined.lastLine}, and is read as one`,
        expected: 'a name in one cell',
      });
      continue;
    }
    if (isHeader(row, header)) {
      leftOut += 1;
      problems.push({
        severity: 'warning',
        code: 'repeated-header',
        line: row.line,
        what: 'the line names the columns once more, and is left out',
        expected: 'one header',
      });
      continue;
    }
    if (isDamaged || !isNote(row, names)) {
      own.push(row);
      continue;
    }
    const text = String(row.cells[0]).trim();
    leftOut += 1;
    problems.push({
      severity: 'warning',
      code: 'note-row',
      line: row.line,
      value: text,
      what: `the line has only the text ${quoted(text)} and is taken for a note`,
      expected: 'a cell for each column',
    });
  }
  return { own, leftOut, problems };
}

/**
 * The lines that add up others, apart from the rows. `labels`: the columns that name a state or a mission; in a table of
 * figures, `isFigure`, the first cell may say it as well.
 */
export function withoutSums(
  rows: readonly RawRow[],
  labels: readonly number[],
  isFigure: boolean,
): { readonly table: readonly RawRow[]; readonly sums: readonly SumRow[] } {
  const table: RawRow[] = [];
  const sums: SumRow[] = [];
  // Columns repeat their values: each is looked at once.
  const known = new Map<string, boolean>();
  const isLabel = (cell: RawCell | undefined): boolean => {
    if (typeof cell !== 'string') return false;
    const before = known.get(cell);
    if (before !== undefined) return before;
    const isSum = /\p{L}/u.test(cell) && isTotal(plainWord(cell));
    if (known.size < 20_000) known.set(cell, isSum);
    return isSum;
  };
  for (const row of rows) {
    const { cells } = row;
    if ((isFigure && isLabel(cells.find((cell) => !isBlank(cell)))) || labels.some((at) => isLabel(cells[at])))
      sums.push({ row, above: table.length });
    else table.push(row);
  }
  return { table, sums };
}
