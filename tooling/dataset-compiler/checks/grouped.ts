import type { Problem } from '../problem.js';
import type { SourceTable } from '../readTable.js';
import type { Cell, Row } from '../rowValidator.js';
import type { GroupedCheck } from '../tableSchema.js';
import { fieldOf, shown } from './shown.js';

interface Group {
  value: number;
  /** Line of the first row, so that a message points into the file. */
  readonly line: number;
  readonly key: readonly string[];
}

function groups(
  table: SourceTable,
  by: readonly string[],
  where: Readonly<Record<string, string>>,
  measure: (row: Row) => number,
): Map<string, Group> {
  const keys = by.map((name) => fieldOf(table, name));
  // A column repeats its values: each distinct cell is written out once.
  const wanted = Object.entries(where).map(([name, value]) => {
    const field = fieldOf(table, name);
    const known = new Map<Cell, boolean>();
    return (row: Row) => {
      const cell = row[name] ?? null;
      let same = known.get(cell);
      if (same === undefined) {
        same = shown(field, cell) === value;
        known.set(cell, same);
      }
      return same;
    };
  });
  const found = new Map<string, Group>();
  table.rows.forEach((row, index) => {
    if (!wanted.every((is) => is(row))) return;
    const id = by.map((name) => row[name]).join('|');
    const group = found.get(id);
    if (group) group.value += measure(row);
    else
      found.set(id, {
        value: measure(row),
        line: index + 2,
        key: keys.map((field) => shown(field, row[field.name] ?? null)),
      });
  });
  return found;
}

/** Sums or counts of groups of rows equal a printed figure, or a field of another table over the same keys. */
export function checkGrouped(
  table: SourceTable,
  check: GroupedCheck,
  all: ReadonlyMap<string, SourceTable>,
): Problem[] {
  const { by, where, equals, over } = check;
  const { file } = table;
  const of = check.kind === 'sum' ? check.of : undefined;
  if (of !== undefined) fieldOf(table, of);
  const here = groups(table, by, where, of === undefined ? () => 1 : (row) => (row[of] as number | null) ?? 0);
  const what = of === undefined ? 'rows' : `sum of ${of}`;
  const column = of === undefined ? {} : { column: of };
  if ('value' in equals) {
    const value = [...here.values()].reduce((sum, group) => sum + group.value, 0);
    return value === equals.value
      ? []
      : [{ file, ...column, reason: `${what}${described(where)} is ${value}; expected ${equals.value}` }];
  }
  const target = all.get(equals.table);
  if (target === undefined)
    return [{ file, reason: `a check refers to a table "${equals.table}" that does not exist` }];
  fieldOf(target, equals.field);
  const there = groups(target, by, equals.where, (row) => (row[equals.field] as number | null) ?? 0);
  const exceptions = new Map(check.exceptions.map((exception) => [exception.key.join('|'), exception]));
  const problems: Problem[] = [];
  const source = `${equals.table}.${equals.field}${described(equals.where)}`;
  for (const [id, group] of here) {
    const key = group.key.join('|');
    const expected = there.get(id)?.value;
    const exception = exceptions.get(key);
    exceptions.delete(key);
    const place = by.map((name, i) => `${name} ${group.key[i]}`).join(', ');
    if (expected === undefined && exception === undefined) {
      if (over !== 'there')
        problems.push({ file, line: group.line, ...column, reason: `${place}: ${source} has no such row` });
    } else if (group.value - (expected ?? 0) !== (exception?.difference ?? 0)) {
      const allowed = exception ? ` with a declared difference of ${exception.difference}` : '';
      problems.push({
        file,
        line: group.line,
        ...column,
        reason: `${place}: ${what} is ${group.value}; expected ${expected ?? 0} of ${source}${allowed}`,
      });
    }
  }
  if (over !== 'here')
    for (const [id, group] of there)
      if (!here.has(id))
        problems.push({
          file,
          ...column,
          reason: `${by.map((name, i) => `${name} ${group.key[i]}`).join(', ')}: no row, and ${source} has ${group.value}`,
        });
  for (const [key] of exceptions)
    problems.push({ file, reason: `the exception declared for ${key} matches no row: remove it` });
  return problems;
}

function described(where: Readonly<Record<string, string>>): string {
  const parts = Object.entries(where).map(([name, value]) => `${name} ${value}`);
  return parts.length === 0 ? '' : ` where ${parts.join(', ')}`;
}
