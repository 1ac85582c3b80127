import { camel, type ModuleText } from './emitModule.js';
import type { CompiledRule, RuleCell, RuleValue } from './rulesOf.js';

/** The type of values in one place: numbers, yes or no, and texts as the very words that stand in the table. */
function cellType(cells: readonly RuleCell[]): string {
  const words = (list: readonly string[]) => [...new Set(list)].sort().map((word) => JSON.stringify(word));
  const lists = cells.filter((cell): cell is readonly string[] => typeof cell === 'object');
  return [
    ...(cells.some((cell) => typeof cell === 'number') ? ['number'] : []),
    ...(cells.some((cell) => typeof cell === 'boolean') ? ['boolean'] : []),
    ...words(cells.filter((cell) => typeof cell === 'string')),
    ...(lists.length > 0 ? [`readonly (${words(lists.flat()).join(' | ')})[]`] : []),
  ].join(' | ');
}

function valueType(values: readonly RuleValue['value'][]): string {
  const records = values.filter(
    (value): value is Readonly<Record<string, RuleCell>> => typeof value === 'object' && !Array.isArray(value),
  );
  if (records.length === 0) return cellType(values as readonly RuleCell[]);
  const names = [...new Set(records.flatMap((record) => Object.keys(record)))];
  const fields = names.map((name) => {
    const cells = records.map((record) => record[name]).filter((cell) => cell !== undefined);
    return `readonly ${name}${cells.length < records.length ? '?' : ''}: ${cellType(cells)};`;
  });
  return `{ ${fields.join(' ')} }`;
}

/** One ES module and its types for a rule: plain values, so that a page that applies one rule loads nothing else. */
export function emitRule(table: string, rule: CompiledRule): ModuleText {
  const constant = camel(rule.id);
  return {
    js: `export const ${constant} = ${JSON.stringify(rule)};\n`,
    dts: [
      "import type { Rule } from '../decode.js';",
      `/** Values of the rule \`${rule.id}\` in the table \`${table}\`, in order of date. Unit: ${rule.unit}. */`,
      `export declare const ${constant}: Rule<${valueType(rule.values.map(({ value }) => value))}>;`,
      '',
    ].join('\n'),
  };
}
