import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { subjectOf } from './subjects.js';

const downloads = fileURLToPath(new URL('../../../../../../datasets/dist/downloads/', import.meta.url));

test('every table stands under a subject', () => {
  const tables = readdirSync(downloads).flatMap((file) => (file.endsWith('.csv') ? [file.slice(0, -4)] : []));
  expect(tables.length).toBeGreaterThan(70);
  expect(tables.filter((table) => subjectOf(table) === undefined)).toEqual([]);
  expect(['honour-roll', 'fatalities', 'regular-scale', 'missions'].map(subjectOf)).toEqual([
    'payments',
    'personnel',
    'shares',
    'missions',
  ]);
});
