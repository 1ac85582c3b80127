import {
  appropriations,
  type Field,
  groupings,
  incomes,
  levels,
  payments,
  personnel,
  type RowKind,
  type RowOf,
  regularScale,
} from '@blueledger/core/schemas';

/** Kinds of tables that a person may bring, by the name that a caller gives them. */
export const rowKinds = {
  payments,
  personnel,
  appropriations,
  groupings,
  scale: regularScale,
  levels,
  incomes,
} as const;
export type KindName = keyof typeof rowKinds;
export const kindNames = Object.keys(rowKinds) as readonly KindName[];
export type RowsOf<Kind extends KindName> = RowOf<(typeof rowKinds)[Kind]['fields']>;

/** How the cells of a field are read. */
export type Role = 'state' | 'mission' | 'month' | 'date' | 'number' | 'word' | 'text';

const dates = new Set(['date', 'from', 'to', 'mandate_until']);
const missions = new Set(['mission', 'fund']);
const words = new Set(['kind', 'level', 'stage', 'attribution_doubtful']);

export function roleOf(kind: RowKind, field: string): Role {
  const { column } = kind.fields[field] as Field<unknown>;
  if (kind.states.includes(field)) return 'state';
  if (missions.has(field)) return 'mission';
  if (column === 'month') return 'month';
  if (typeof column === 'object') return 'number';
  if (dates.has(field)) return 'date';
  return words.has(field) ? 'word' : 'text';
}

export const requiredFields = ({ fields }: RowKind): string[] =>
  Object.entries(fields).flatMap(([name, { required }]) => (required ? [name] : []));
