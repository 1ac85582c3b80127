import { expect, test } from 'vitest';
import { addDays } from '../math/index.js';
import { parameters } from './parameters.js';

test('every rule names a document, and only what nobody saw names none', () => {
  for (const { values } of parameters())
    for (const { reference, status } of values) expect(reference.document === 'not seen').toBe(status === 'unverified');
});

test('the values of a rule follow each other in time without overlap', () => {
  for (const { id, values } of parameters())
    for (const [index, { from, to }] of values.entries()) {
      if (to !== undefined) expect(addDays(to, 0) >= from, id).toBe(true);
      const next = values[index + 1];
      if (next) expect(to !== undefined && to < next.from, id).toBe(true);
    }
});

test('no two rules have one name', () => {
  const ids = parameters().map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

const standing = (id: string) =>
  parameters()
    .find((rule) => rule.id === id)
    ?.values.map(({ value, from, to = 'now', status, reference: { document, paragraph } }) =>
      [`${JSON.stringify(value)} ${from} to ${to}: ${status}, ${document}`, paragraph].filter(Boolean).join(' para. '),
    );

test.each([
  [
    'regular-scale-floor',
    [
      '0.001 2016-01-01 to 2018-12-31: enacted, A/RES/70/245',
      '0.001 2019-01-01 to 2021-12-31: enacted, A/RES/73/271 para. 6',
      '0.001 2022-01-01 to 2024-12-31: derived, A/RES/76/238',
      '0.001 2025-01-01 to 2027-12-31: enacted, A/RES/79/249 para. 7',
    ],
  ],
  [
    'regular-scale-ceiling',
    [
      '25 1998-01-01 to 2000-12-31: secondary, A/RES/52/215 A',
      '22 2001-01-01 to 2003-12-31: secondary, A/RES/55/5 B',
      '22 2010-01-01 to 2012-12-31: secondary, A/RES/64/248',
      '22 2016-01-01 to 2018-12-31: enacted, A/RES/70/245',
      '22 2019-01-01 to 2021-12-31: enacted, A/RES/73/271',
      '22 2025-01-01 to 2027-12-31: enacted, A/RES/79/249 para. 7',
    ],
  ],
  ['scale-period', ['{"years":3,"from":2001} 2001-01-01 to now: derived, A/RES/79/249']],
  ['published-rate-decimals', ['4 2001-07-01 to now: derived, A/RES/55/235']],
  [
    'peacekeeping-path-hungary-2001',
    [
      '300 2001-07-01 to 2002-06-30: enacted, A/RES/55/236 para. 5',
      '400 2002-07-01 to 2003-06-30: enacted, A/RES/55/236 para. 5',
      '600 2003-07-01 to 2003-12-31: enacted, A/RES/55/236 para. 5',
    ],
  ],
  [
    'peacekeeping-path-turkey-2001',
    [
      '300 2001-07-01 to 2001-12-31: enacted, A/RES/55/236 para. 5',
      '400 2002-01-01 to 2003-12-31: derived, A/RES/55/236 para. 5',
    ],
  ],
  [
    'peacekeeping-path-republic-of-korea-2001',
    [
      '360 2001-07-01 to 2001-12-31: enacted, A/RES/55/235 para. 22',
      '520 2002-01-01 to 2002-12-31: enacted, A/RES/55/235 para. 22',
      '680 2003-01-01 to 2003-12-31: enacted, A/RES/55/235 para. 22',
    ],
  ],
  [
    'assessment-span',
    [
      '"mandate" 1996-07-01 to 2019-06-30: secondary, a secondary source, not noted',
      '"budget year" 2019-07-01 to now: enacted, A/RES/73/307 para. 6-7',
    ],
  ],
])('%s stands where it was read, and is no surer than that', (id, values) => {
  expect(standing(id)).toEqual(values);
});
