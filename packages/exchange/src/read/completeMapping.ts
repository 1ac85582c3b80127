import type { RowKind } from '@blueledger/core/schemas';
import { type ColumnMapping, fitOf } from './mapColumns.js';
import { type KindName, requiredFields } from './rowKinds.js';

/** A field that no column has, and how each row comes by it. */
export interface MadeField {
  readonly field: string;
  readonly why: string;
  /** What it is made of: a value that is the same in all rows, the sum of other fields, or a copy of one. */
  readonly from: { readonly value: string } | { readonly sum: readonly string[] } | { readonly copy: string };
}

/** Fields that others make up where no column has them. */
const sums: Partial<Record<KindName, Readonly<Record<string, readonly string[]>>>> = {
  personnel: { persons: ['female', 'male'] },
};

/** The fields that are made of others or of values of the caller, and those that are still missing. */
export function completeMapping(
  name: KindName,
  kind: RowKind,
  mapping: readonly ColumnMapping[],
  values: Readonly<Record<string, string>>,
): { readonly made: readonly MadeField[]; readonly missing: readonly string[] } {
  const made: MadeField[] = Object.entries(values)
    .filter(([field]) => Object.hasOwn(kind.fields, field))
    .map(([field, value]) => ({ field, why: `the caller says that it is ${value} in all rows`, from: { value } }));
  const column = new Map(
    mapping.flatMap(({ field, column }) => (field === undefined ? [] : [[field, column] as const])),
  );
  const has = (field: string) => column.has(field) || made.some((one) => one.field === field);
  for (const field of fitOf(mapping, requiredFields(kind)).missing) {
    if (has(field)) continue;
    const parts = sums[name]?.[field];
    if (parts?.every((part) => column.has(part)))
      made.push({
        field,
        why: `the sum of ${parts.map((part) => `“${column.get(part)}”`).join(' and ')}`,
        from: { sum: parts },
      });
  }
  return { made, missing: fitOf(mapping, requiredFields(kind)).missing.filter((field) => !has(field)) };
}
