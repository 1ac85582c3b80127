import { expect, test } from 'vitest';
import { unitedStatesCap } from './assessmentRules.js';
import { lookup, valueOn } from './lookup.js';
import { reimbursementRate } from './reimbursementRates.js';

test('a rule is answered with its value, its dates and where it stands', () => {
  expect(lookup(reimbursementRate, '2022-06-30')).toEqual({
    known: true,
    carried: false,
    value: 1428,
    from: '2018-07-01',
    to: '2022-06-30',
    status: 'enacted',
    reference: { document: 'A/RES/72/285', paragraph: '3' },
  });
  expect(lookup(reimbursementRate, '2022-07-01').value).toBe(1448);
});

test('the United States cap of 2013 to September 2016 is unknown, not the 25 per cent of its neighbour', () => {
  const unknown = { known: false, value: undefined, from: '2013-01-01', to: '2016-09-30' };
  expect(lookup(unitedStatesCap, '2014-05-01')).toEqual(unknown);
  expect(lookup(unitedStatesCap, '2014-05-01', { beyond: 'carry' })).toEqual(unknown);
  expect(lookup(unitedStatesCap, '2012-12-31').value).toBe('waived');
  expect(lookup(unitedStatesCap, '2030-01-01').value).toBe(25);
});

test('past the last date the caller chooses: refuse, or carry and say projected', () => {
  expect(() => lookup(reimbursementRate, '2026-07-01')).toThrow(
    'personnel-reimbursement-rate: no value of “Personnel reimbursement at the standard rate, equipment excluded” is available for "2026-07-01". Expected a date within 2014-07-01 to 2016-06-30; 2016-07-01 to 2017-06-30; 2017-07-01 to 2018-06-30; 2018-07-01 to 2022-06-30; 2022-07-01 to 2026-06-30.',
  );
  expect(lookup(reimbursementRate, '2026-07-01', { beyond: 'carry' })).toMatchObject({
    value: 1448,
    carried: true,
    status: 'projected',
  });
});

test('nothing is carried back before the first date, and a date that is none is refused', () => {
  expect(() => lookup(reimbursementRate, '2014-06-30', { beyond: 'carry' })).toThrow('no value of');
  expect(() => lookup(reimbursementRate, '2023-02-29')).toThrow(
    'personnel-reimbursement-rate: "2023-02-29" is not a date. Expected a day of the calendar written YYYY-MM-DD, such as 2024-12-31.',
  );
});

test('valueOn stops at a gap', () => {
  expect(() => valueOn(unitedStatesCap, '2014-05-01')).toThrow('is available for "2014-05-01"');
});
