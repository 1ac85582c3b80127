import { expect, test } from 'vitest';
import { stateNamesIn } from './stateNamesIn.js';

test.each([
  ['en', 'Japan'],
  ['fr-CA', 'Japon (le)'],
  ['es', 'Japón (el)'],
  ['ru', 'Япония'],
  ['zh-Hans', '日本'],
  ['ar', 'اليابان'],
])('in %s Japan has its UN short name', async (tag, name) => {
  const { nameOf, from } = await stateNamesIn(tag);
  expect([nameOf('JPN'), from]).toEqual([name, 'un']);
});

test('in another language the browser names it, and the names say whose they are', async () => {
  const { nameOf, from } = await stateNamesIn('ja');
  expect([nameOf('FRA'), nameOf('JPN'), from]).toEqual(['フランス', '日本', 'browser']);
  // A former state has no code of two letters that a browser knows.
  expect(nameOf('nowhere')).toBeUndefined();
});

test('what is no language is refused', async () => {
  await expect(stateNamesIn('not a language')).rejects.toThrow(RangeError);
});
