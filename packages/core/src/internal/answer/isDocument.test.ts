import { expect, test } from 'vitest';
import { personnelReimbursement } from '../../bundled.js';
import { parameters } from '../rules/parameters.js';
import { cite } from './citation/cite.js';
import { isDocument } from './isDocument.js';

test('a rule without a document is in the working, and in no citation', () => {
  const answer = personnelReimbursement({ state: 'BGD', from: '2024-07', to: '2024-07' });
  expect(answer.rules.map(({ reference }) => reference.document)).toContain('not seen');
  for (const style of ['plain', 'bibtex', 'csl-json', 'ris'] as const)
    expect(cite(answer, style)).not.toContain('not seen');
});

test('every other rule of the tables refers to a document', () => {
  const documents = new Set(parameters().flatMap(({ values }) => values.map(({ reference }) => reference.document)));
  expect([...documents].filter((document) => !isDocument({ document }))).toEqual(['not seen']);
});
