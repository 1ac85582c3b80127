import type { Row } from './rowValidator.js';

export type RuleCell = number | string | boolean | readonly string[];

/** A value of a rule, its parts by name where it has several. */
export interface RuleValue {
  readonly value: RuleCell | Readonly<Record<string, RuleCell>>;
  readonly from: string;
  readonly to?: string;
  readonly status: 'enacted' | 'derived' | 'projected' | 'secondary' | 'unverified';
  readonly reference: { readonly document: string; readonly paragraph?: string };
}

export interface CompiledRule {
  readonly id: string;
  readonly unit: string;
  /** In order of date. */
  readonly values: readonly RuleValue[];
}

const text = (row: Row, field: string) => (row[field] ?? '') as string;

/** The value of a row as its kind says; undefined where it is not of that kind. */
export function ruleCell(row: Row): RuleCell | undefined {
  const value = text(row, 'value');
  if (row['kind'] === 'number') return /^-?\d+(\.\d+)?$/.test(value) ? Number(value) : undefined;
  if (row['kind'] === 'boolean') return value === 'true' ? true : value === 'false' ? false : undefined;
  if (row['kind'] !== 'list') return value;
  const items = value.split(';');
  return items.includes('') ? undefined : items;
}

/** How sure a value is, in one word: only what was read in the document that sets it is enacted. */
function statusOf(row: Row): RuleValue['status'] {
  const status = text(row, 'status');
  if (status === 'unverified' || row['confidence'] === 'uncertain') return 'unverified';
  if (status === 'published') return row['confidence'] === 'primary' ? 'enacted' : 'secondary';
  return status as 'derived' | 'projected';
}

/** A part as a property is named: `two-levels` becomes `twoLevels`, `D` stays. */
export const partName = (part: string) => part.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());

function valueOf(parts: readonly Row[]): RuleValue {
  const row = parts[0] as Row;
  const to = row['to'] as string | null;
  const paragraph = row['paragraph'] as string | null;
  return {
    value:
      (row['part'] ?? null) === null
        ? (ruleCell(row) as RuleCell)
        : Object.fromEntries(parts.map((part) => [partName(text(part, 'part')), ruleCell(part) as RuleCell])),
    from: text(row, 'from'),
    ...(to === null ? {} : { to }),
    status: statusOf(row),
    reference: { document: text(row, 'document'), ...(paragraph === null ? {} : { paragraph }) },
  };
}

/** Rows that stand together and agree in a field, as lists. */
export function runsOf(rows: readonly Row[], field: string): Row[][] {
  const runs: Row[][] = [];
  for (const row of rows) {
    const last = runs.at(-1);
    if (last && last[0]?.[field] === row[field]) last.push(row);
    else runs.push([row]);
  }
  return runs;
}

/** The rules of a table whose rows are dated values, in the order of the table. */
export function rulesOf(rows: readonly Row[]): CompiledRule[] {
  return runsOf(rows, 'rule').map((ofRule) => ({
    id: text(ofRule[0] as Row, 'rule'),
    unit: [...new Set(ofRule.map((row) => text(row, 'unit')))].filter((unit) => unit !== '').join('; '),
    values: runsOf(ofRule, 'from').map(valueOf),
  }));
}
