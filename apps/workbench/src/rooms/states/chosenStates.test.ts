import { expect, test } from 'vitest';
import { chosenStates, nearestName, stateMeant } from './chosenStates.js';

const names = new Map([
  ['CIV', 'Côte d’Ivoire'],
  ['IND', 'India'],
  ['IDN', 'Indonesia'],
  ['JPN', 'Japan'],
  ['NER', 'Niger'],
  ['NGA', 'Nigeria'],
]);

test('codes join with plus, once each, and what is no state is told apart', () => {
  expect(chosenStates('jpn+IND+JPN+XYZ', names)).toEqual({ states: ['JPN', 'IND'], wrong: ['XYZ'] });
  expect(chosenStates('', names)).toEqual({ states: [], wrong: [] });
});

test('a name means its state whole, without its accents, or where it is the only one that begins so', () => {
  expect(stateMeant('niger', names)).toBe('NER');
  expect(stateMeant('cote d', names)).toBe('CIV');
  expect(stateMeant('ind', names)).toBe('IND');
  expect(stateMeant('indo', names)).toBe('IDN');
  expect(stateMeant('in', names)).toBeUndefined();
});

test('a text that means nothing finds the nearest name', () => {
  expect(nearestName('Japann', names)).toBe('Japan');
  expect(nearestName('', names)).toBeUndefined();
});
