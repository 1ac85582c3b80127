import { expect, test } from 'vitest';
import { chosenStates, nearestName, stateNamed } from './chosenStates.js';

const names = new Map([
  ['CIV', 'Côte d’Ivoire'],
  ['IND', 'India'],
  ['IDN', 'Indonesia'],
  ['JPN', 'Japan'],
  ['NER', 'Niger'],
  ['NGA', 'Nigeria'],
]);

test('codes are joined with plus, used once each, and what names no state is kept apart', () => {
  expect(chosenStates('jpn+IND+JPN+XYZ', names)).toEqual({ states: ['JPN', 'IND'], mended: [], wrong: ['XYZ'] });
  expect(chosenStates('JPN IND', names).states).toEqual(['JPN', 'IND']);
  expect(chosenStates('', names)).toEqual({ states: [], mended: [], wrong: [] });
});

test('a name in place of a code is read where it names one state', () => {
  expect(chosenStates('Japan+Cote d’Ivoire+In', names)).toEqual({
    states: ['JPN', 'CIV'],
    mended: [
      { text: 'Japan', state: 'JPN' },
      { text: 'Cote d’Ivoire', state: 'CIV' },
    ],
    wrong: ['In'],
  });
});

test('a state is found by its whole name, without accents, or by a beginning that no other name has', () => {
  expect(stateNamed('niger', names)).toBe('NER');
  expect(stateNamed('cote d', names)).toBe('CIV');
  expect(stateNamed('ind', names)).toBe('IND');
  expect(stateNamed('indo', names)).toBe('IDN');
  expect(stateNamed('in', names)).toBeUndefined();
});

test('a text that names no state finds the nearest name', () => {
  expect(nearestName('Japann', names)).toBe('Japan');
  expect(nearestName('', names)).toBeUndefined();
});
