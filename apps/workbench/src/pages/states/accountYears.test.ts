import { expect, test } from 'vitest';
import { accountYears } from './accountYears.js';

const apportioned = { from: 1996, to: 2026 };

test('an address without years has the years since all apportionments are available', () => {
  const { from, to, all, wrong } = accountYears({ from: '', to: '' }, apportioned, 2018);
  expect([from, to, all[0], all[3], all.at(-1), wrong]).toEqual([
    '2018/19',
    '2026/27',
    '1996/97',
    '1999/00',
    '2026/27',
    [],
  ]);
});

test('years the other way round are turned, and what is no budget year of the data is named', () => {
  expect(accountYears({ from: '2024/25', to: '2020/21' }, apportioned, 2018)).toMatchObject({
    from: '2020/21',
    to: '2024/25',
    wrong: [],
  });
  expect(accountYears({ from: '2031/32', to: 'soon' }, apportioned, 2018)).toMatchObject({
    from: '2018/19',
    to: '2026/27',
    wrong: ['2031/32', 'soon'],
  });
});
