import { expect, test } from 'vitest';
import { emitRule } from './emitRule.js';
import type { Row } from './rowValidator.js';
import { rulesOf } from './rulesOf.js';

const row = (fields: Record<string, string>): Row => ({
  part: null,
  to: null,
  kind: 'number',
  unit: 'dollars',
  document: 'A/RES/55/235',
  paragraph: null,
  confidence: 'primary',
  status: 'published',
  ...fields,
});

test('parts that begin on one day are one value, and each later day another', () => {
  const [rule] = rulesOf([
    row({ rule: 'steps', from: '2001-07-01', to: '2003-12-31', part: 'two-levels', value: '2', unit: 'years' }),
    row({ rule: 'steps', from: '2004-01-01', part: 'J', value: '0.1', paragraph: '10' }),
    row({ rule: 'steps', from: '2004-01-01', part: 'two-levels', value: '3', unit: 'years', paragraph: '10' }),
  ]);
  expect(rule).toEqual({
    id: 'steps',
    unit: 'years; dollars',
    values: [
      {
        value: { twoLevels: 2 },
        from: '2001-07-01',
        to: '2003-12-31',
        status: 'enacted',
        reference: { document: 'A/RES/55/235' },
      },
      {
        value: { J: 0.1, twoLevels: 3 },
        from: '2004-01-01',
        status: 'enacted',
        reference: { document: 'A/RES/55/235', paragraph: '10' },
      },
    ],
  });
});

test.each([
  ['published', 'primary', 'enacted'],
  ['published', 'secondary', 'secondary'],
  ['derived', 'primary', 'derived'],
  ['derived', 'uncertain', 'unverified'],
  ['unverified', 'secondary', 'unverified'],
  ['projected', 'primary', 'projected'],
])('%s and %s is %s', (status, confidence, word) => {
  const [rule] = rulesOf([row({ rule: 'rate', from: '2001-07-01', value: '1', status, confidence })]);
  expect(rule?.values.map((dated) => dated.status)).toEqual([word]);
});

test('the types of a module are the kinds of its values, texts by their words', () => {
  const rules = rulesOf([
    row({ rule: 'cap', from: '1995-10-01', to: '2000-12-31', value: '25' }),
    row({ rule: 'cap', from: '2001-01-01', kind: 'text', value: 'waived' }),
    row({ rule: 'new', from: '2006-01-01', to: '2006-12-31', part: 'MNE', kind: 'text', value: 'I' }),
    row({ rule: 'new', from: '2011-01-01', part: 'SSD', kind: 'list', value: 'I;H' }),
    row({ rule: 'pooling', from: '2019-07-01', kind: 'boolean', value: 'true' }),
  ]);
  expect(rules.map((rule) => /Rule<(.*)>;/.exec(emitRule('rules', rule).dts)?.[1])).toEqual([
    'number | "waived"',
    '{ readonly MNE?: "I"; readonly SSD?: readonly ("H" | "I")[]; }',
    'boolean',
  ]);
});

test('the module of a rule is its values and nothing that has to run', () => {
  const [rule] = rulesOf([row({ rule: 'due-days', from: '1950-11-16', value: '30', unit: 'days' })]);
  expect(emitRule('rules', rule as NonNullable<typeof rule>).js).toBe(
    'export const dueDays = {"id":"due-days","unit":"days","values":[{"value":30,"from":"1950-11-16","status":"enacted","reference":{"document":"A/RES/55/235"}}]};\n',
  );
});
