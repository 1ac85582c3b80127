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
const beginsNote = /^(?:sources?|notes?|remarks?|fuentes?|nota|remarques?)\s*[:：]/i;

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
function isNote({ cells }: RawRow, names: Names): boolean {
  const [first] = cells;
  if (typeof first !== 'string') return false;
  const text = first.trim();
  if (beginsNote.test(text)) return true;
  return text !== '' && cells.every((cell, index) => index === 0 || isBlank(cell)) && !mayBeValue(text, names);
}

/** The lines of a table that are notes, apart from its rows, and said. A table of one column has no notes. */
export function withoutNotes(
  rows: readonly RawRow[],
  width: number,
  names: Names,
  badLines: ReadonlySet<number>,
): { readonly own: readonly RawRow[]; readonly notes: readonly ProblemFound[] } {
  if (width < 2) return { own: rows, notes: [] };
  const own: RawRow[] = [];
  const notes: ProblemFound[] = [];
  for (const row of rows) {
    const isDamaged = row.lastLine > row.line || badLines.has(row.line);
    if (isDamaged || !isNote(row, names)) {
      own.push(row);
      continue;
    }
    const text = String(row.cells[0]).trim();
    notes.push({
      severity: 'warning',
      code: 'note-row',
      line: row.line,
      value: text,
      what: `the line has only the text ${quoted(text)} and is taken for a note`,
      expected: 'a cell for each column',
    });
  }
  return { own, notes };
}

/** The lines that add up others, apart from the rows. `labels`: the columns that name a state or a mission. */
export function withoutSums(
  rows: readonly RawRow[],
  labels: readonly number[],
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
    if (isLabel(cells.find((cell) => !isBlank(cell))) || labels.some((at) => isLabel(cells[at])))
      sums.push({ row, above: table.length });
    else table.push(row);
  }
  return { table, sums };
}
