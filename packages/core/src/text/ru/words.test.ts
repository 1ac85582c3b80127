import { expect, test } from 'vitest';
import { many, states } from './words.js';

test('a Russian noun has the form of its number, as Unicode has it', () => {
  const rules = new Intl.PluralRules('ru');
  for (let count = 0; count < 1000; count += 1) {
    const form = rules.select(count);
    expect(many(count, 'one', 'few', 'many')).toBe(`${count} ${form}`);
  }
  expect([1, 2, 5, 11, 12, 21, 22, 25, 101, 111].map(states)).toEqual([
    '1 государство-член',
    '2 государства-члена',
    '5 государств-членов',
    '11 государств-членов',
    '12 государств-членов',
    '21 государство-член',
    '22 государства-члена',
    '25 государств-членов',
    '101 государство-член',
    '111 государств-членов',
  ]);
  expect(many(1021, 'человек', 'человека', 'человек')).toBe('1\u00a0021 человек');
});
