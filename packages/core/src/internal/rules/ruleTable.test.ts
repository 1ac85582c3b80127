import { rules } from '@blueledger/datasets/rules';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { isDocument } from '../answer/isDocument.js';
import { parameters } from './parameters.js';

const sources = Object.entries(
  // Samples of questions ask about days; no rule is applied from there.
  import.meta.glob(['/packages/core/src/**/*.ts', '!**/*.test.ts', '!**/internal/questions/**'], {
    query: '?raw',
    import: 'default',
    eager: true,
  }),
);

/** Days that stand in code and belong to no rule, each with its reason. */
const daysOfNoRule: Readonly<Record<string, string>> = {
  '9999-12-31': 'stands for no last day in a comparison',
  '2018-07-01': 'the first budget year for which the tables have the pieces of every mission',
};

/** Numbers that a rule shares with much else: counts, thousandths and calendar years. */
const isCommon = (value: number) => value <= 1000 || (value > 1900 && value < 2100);

const datedValues = parameters().flatMap(({ values }) => values);
const documents = new Set(datedValues.flatMap(({ reference }) => (isDocument(reference) ? [reference.document] : [])));
/** Numbers of rules as code would write them in full. */
const numbers = new Set(
  datedValues
    .flatMap(({ value }): unknown[] =>
      typeof value === 'object' && value !== null ? Object.values<unknown>({ ...value }).flat() : [value],
    )
    .filter((value) => typeof value === 'number' && !isCommon(value))
    .map(String),
);

const nameOf = ({ name }: ts.PropertyAssignment) =>
  ts.isIdentifier(name) || ts.isStringLiteral(name) ? name.text : '';

/** A record with a value and the day from which it holds, as a reform has it, and a rule in code would. */
function isDatedValue(node: ts.ObjectLiteralExpression): boolean {
  const properties = node.properties.filter(ts.isPropertyAssignment);
  const hasDay = properties.some(
    (property) => nameOf(property) === 'from' && ts.isLiteralExpression(property.initializer),
  );
  return hasDay && properties.some((property) => nameOf(property) === 'value');
}

function isOfRule(node: ts.Node): boolean {
  if (ts.isObjectLiteralExpression(node)) return isDatedValue(node);
  if (ts.isNumericLiteral(node)) return numbers.has(node.getText().replaceAll('_', ''));
  if (!ts.isStringLiteral(node)) return false;
  return documents.has(node.text) || (/^\d{4}-\d{2}-\d{2}$/.test(node.text) && !(node.text in daysOfNoRule));
}

/** Places of a file that hold what belongs into the table: dated values, days, numbers and documents of rules. */
function copiesIn(file: string, source: string): string[] {
  const parsed = ts.createSourceFile(file, source, ts.ScriptTarget.ES2022, true);
  const places: string[] = [];
  const visit = (node: ts.Node): void => {
    if (isOfRule(node)) {
      const { line } = parsed.getLineAndCharacterOfPosition(node.getStart());
      places.push(`${file}:${line + 1}: ${node.getText().slice(0, 60)}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(parsed);
  return places;
}

test('no dated value of a rule stands in code: each is a row of the table `rules`', () => {
  expect(sources.length).toBeGreaterThan(200);
  expect(sources.flatMap(([file, source]) => copiesIn(file, source))).toEqual([]);
});

test.each([
  "const floor = [{ value: 0.002, from: '2016', status: 'enacted' }];",
  "const first = '2001-07-01';",
  'const level = 150_000_000;',
  "const levels = { document: 'A/RES/55/235' };",
])('a copy is found: %s', (source) => {
  expect(copiesIn('copy.ts', source)).toHaveLength(1);
});

test('the rules that core knows are those of the table, value by value', () => {
  const { rule, from } = rules.columns;
  const inTable: Record<string, string[]> = {};
  for (let row = 0; row < rules.rowCount; row += 1) {
    const days = (inTable[rule.values[rule.codes[row] as number] as string] ??= []);
    const day = from.values[from.codes[row] as number] as string;
    if (days.at(-1) !== day) days.push(day);
  }
  const known = Object.fromEntries(parameters().map(({ id, values }) => [id, values.map((dated) => dated.from)]));
  expect(known).toEqual(inTable);
});
