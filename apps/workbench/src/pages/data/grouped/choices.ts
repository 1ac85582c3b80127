import type { Tasks } from '../../../worker/protocol.js';

export type GroupQuery = Tasks['groupRows']['input'];

/** What the page of a table says of a column. */
export interface Field {
  readonly name: string;
  readonly type: string;
  readonly unit?: string | undefined;
}

const isNumber = ({ type }: Field) => type === 'integer' || type === 'number';
/** Months, and days: those may be as precise as their source, so that their columns are text. */
const isWithinYear = ({ name, type }: Field) =>
  type === 'yearmonth' || (type === 'string' && /^(?:from|to|as_of|date)$/.test(name));

/** Columns by which rows can be put together: all but numbers, and those of months and days by year as well. */
export function groupChoices(
  fields: readonly Field[],
): readonly { readonly value: string; readonly column: string; readonly rolled: boolean }[] {
  return fields
    .filter((field) => !isNumber(field))
    .flatMap((field) => [
      { value: field.name, column: field.name, rolled: false },
      ...(isWithinYear(field) ? [{ value: `${field.name}:year`, column: field.name, rolled: true }] : []),
    ]);
}

/** Columns whose values can be added up or compared. */
export const numberFields = (fields: readonly Field[]): readonly Field[] => fields.filter(isNumber);

export const hows = ['sum', 'mean', 'least', 'most'] as const;

/** What the address asks to be put together; undefined where it names no column of the table to group by. */
export function queryOf(
  param: (key: string) => string,
  table: string,
  fields: readonly Field[],
): GroupQuery | undefined {
  const groups = groupChoices(fields).map(({ value }) => value);
  const by = param('by');
  if (!groups.includes(by)) return undefined;
  const across = groups.includes(param('across')) && param('across') !== by ? param('across') : '';
  const of = numberFields(fields).find(({ name }) => name === param('of'))?.name ?? '';
  const how = of === '' ? 'count' : (hows.find((one) => one === param('how')) ?? 'sum');
  return { table, filter: param('filter'), by, across, of, how };
}
