import type { Row } from './rowValidator.js';
import type { Field, Slice, TableSchema } from './tableSchema.js';

export interface TablePart {
  readonly fields: readonly Field[];
  readonly rows: readonly Row[];
  /** The fields that the rows are ordered by. */
  readonly key: readonly string[];
  /** Sources of the slice, where they are not those of its rows. */
  readonly sources?: readonly string[] | undefined;
}

/** A group-by field: a field as it is, or `year of <month field>`. */
function groupField(schema: TableSchema, by: string): { field: Field; value: (row: Row) => Row[string] } {
  const yearOf = /^year of (.+)$/.exec(by)?.[1];
  const field = schema.fields.find(({ name }) => name === (yearOf ?? by));
  if (field === undefined) throw new Error(`${schema.name}: a slice groups by "${by}", which is no field`);
  if (yearOf === undefined) return { field, value: (row) => row[field.name] ?? null };
  return {
    field: { name: 'year', type: 'year', description: `Calendar year of ${field.name}.` },
    value: (row) => Math.floor((row[field.name] as number) / 12),
  };
}

/** The first month, from year 0, of the last calendar year that a month field has. */
function latestYear(schema: TableSchema, all: readonly Row[], name: string): number {
  if (schema.fields.find((field) => field.name === name)?.type !== 'yearmonth')
    throw new Error(`${schema.name}: a slice takes the latest year of "${name}", which is no month field`);
  const last = all.reduce((latest, row) => Math.max(latest, row[name] as number), 0);
  return Math.floor(last / 12) * 12;
}

/** The part of a table that a slice declares. Sums are exact: the counts are whole numbers. */
export function takeSlice(schema: TableSchema, all: readonly Row[], slice: Slice): TablePart {
  const atLeast = Object.entries(slice.atLeast ?? {});
  const atMost = Object.entries(slice.atMost ?? {});
  const { latestYearOf } = slice;
  if (latestYearOf !== undefined) atLeast.push([latestYearOf, latestYear(schema, all, latestYearOf)]);
  const where = Object.entries(slice.where ?? {});
  const rows = all.filter(
    (row) =>
      atLeast.every(([field, least]) => (row[field] as number | string) >= least) &&
      atMost.every(([field, most]) => (row[field] as number | string) <= most) &&
      where.every(([field, value]) => row[field] === value) &&
      (slice.present ?? []).every((field) => (row[field] ?? null) !== null),
  );
  if (slice.group === undefined) {
    const select = slice.select ?? schema.fields.map(({ name }) => name);
    return {
      fields: schema.fields.filter(({ name }) => select.includes(name)),
      rows,
      key: schema.primaryKey,
      sources: slice.sources,
    };
  }
  const { by } = slice.group;
  const [sums, names] = [[slice.group.sum].flat(), [slice.group.as].flat()];
  const summed = sums.map((sum) => {
    const field = schema.fields.find(({ name }) => name === sum);
    if (field === undefined) throw new Error(`${schema.name}: a slice sums "${sum}", which is no field`);
    return field;
  });
  const keys = by.map((name) => groupField(schema, name));
  const groups = new Map<string, Record<string, Row[string]>>();
  for (const row of rows) {
    const values = keys.map(({ value }) => value(row));
    const id = values.join('|');
    let group = groups.get(id);
    if (group === undefined) {
      group = Object.fromEntries(keys.map(({ field }, i) => [field.name, values[i] ?? null]));
      for (const name of names) group[name] = 0;
      groups.set(id, group);
    }
    for (const [i, sum] of sums.entries())
      group[names[i] as string] = (group[names[i] as string] as number) + (row[sum] as number);
  }
  const order = keys.map(({ field }) => field.name);
  const sorted = [...groups.values()].sort((a, b) => {
    for (const name of order) {
      const [x, y] = [a[name] ?? '', b[name] ?? ''];
      if (x !== y) return x < y ? -1 : 1;
    }
    return 0;
  });
  return {
    fields: [...keys.map(({ field }) => field), ...summed.map((field, i) => ({ ...field, name: names[i] as string }))],
    rows: sorted,
    key: order,
  };
}
