import type { SourceTable } from '../readTable.js';
import { type Cell, monthText } from '../rowValidator.js';
import type { Field } from '../tableSchema.js';

export function fieldOf({ schema }: SourceTable, name: string): Field {
  const field = schema.fields.find((candidate) => candidate.name === name);
  if (field === undefined) throw new Error(`${schema.name}: a check names "${name}", which is no field of the table`);
  return field;
}

/** A cell as its CSV writes it: months and fixed-point numbers are held as whole numbers. */
export function shown(field: Field, cell: Cell): string {
  if (cell === null) return '';
  if (field.type === 'yearmonth') return monthText(cell as number);
  if (field.type === 'boolean') return cell === 1 ? 'true' : 'false';
  if (field.type === 'number' && field.decimals) return ((cell as number) / 10 ** field.decimals).toFixed(field.decimals);
  return String(cell);
}
