import type { RowKind } from '@blueledger/core/schemas';
import { headingsOfField, knownHeadings } from './columnWords.js';
import { dateReadings } from './dates.js';
import { otherFigure } from './heading.js';
import type { ColumnMapping } from './mapColumns.js';
import type { Names } from './names.js';
import { numberReadings } from './numbers.js';
import { plainWord } from './plainWord.js';
import type { RawRow } from './rawRow.js';
import { type Role, roleOf } from './rowKinds.js';

const looked = 50;

/** Whether a cell alone can be what a field of this role holds. Text and words say nothing of themselves. */
function tests(names: Names): Partial<Record<Role, (text: string) => boolean>> {
  return {
    state: (text) => 'code' in names.state(text),
    mission: (text) => 'code' in names.mission(text),
    date: (text) => dateReadings(text).some((reading) => reading.text.length === 10),
    month: (text) => dateReadings(text).length > 0,
    number: (text) => numberReadings(text).length > 0,
  };
}

/** Whether a heading leaves open what its column is: it has no word by which a field goes, and speaks of no other figure. */
function saysNothing(heading: string): boolean {
  const words = plainWord(heading).split(' ');
  return otherFigure(heading) === undefined && !words.some((word) => word.length > 2 && knownHeadings().has(word));
}

/** Whether a heading says that its column names states, in words that are not all known: `Country or territory`. */
function namesStates(heading: string, field: string): boolean {
  const words = plainWord(heading).split(' ');
  const own = new Set(headingsOfField(field));
  const known = words.filter((word) => word.length > 2 && knownHeadings().has(word));
  return otherFigure(heading) === undefined && known.length > 0 && known.every((word) => own.has(word));
}

/**
 * Columns whose heading says nothing, taken for a field that is still missing where four of five of their first cells can be
 * that. Where two columns can be, neither is taken. A figure is never recognised so: any number can be any figure, and
 * only a column without a heading is left to its cells.
 */
export function matchByContent(
  mapping: readonly ColumnMapping[],
  kind: RowKind,
  missing: readonly string[],
  rows: readonly RawRow[],
  names: Names,
): readonly ColumnMapping[] {
  const fits = tests(names);
  const free = mapping.filter(
    ({ field, contested, comparedWith, why }) =>
      field === undefined && contested === undefined && comparedWith === undefined && !why.startsWith('the caller'),
  );
  const isOpen = ({ column, why }: ColumnMapping, field: string) =>
    why === 'it has no heading' ||
    saysNothing(column) ||
    (roleOf(kind, field) === 'state' && namesStates(column, field));
  const chosen = new Map<number, ColumnMapping>();
  for (const field of missing) {
    const test = fits[roleOf(kind, field)];
    if (!test || missing.filter((other) => roleOf(kind, other) === roleOf(kind, field)).length > 1) continue;
    const able = free.filter((one) => {
      const { position, why } = one;
      if (
        !isOpen(one, field) ||
        chosen.has(position) ||
        (roleOf(kind, field) === 'number' && why !== 'it has no heading')
      )
        return false;
      const cells = rows
        .slice(0, looked)
        .map(({ cells: row }) => String(row[position - 1] ?? '').trim())
        .filter((text) => text !== '');
      return cells.length > 0 && cells.filter(test).length >= cells.length * 0.8;
    });
    const [only, another] = able;
    if (only && !another)
      chosen.set(only.position, { ...only, field, why: 'its cells can be that, and no heading says otherwise' });
  }
  return mapping.map((one) => chosen.get(one.position) ?? one);
}
