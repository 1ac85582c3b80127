import { memberStatesCore as memberStates } from '@blueledger/datasets/member-states/core';
import { expect, test } from 'vitest';
import { levelFor as bundled } from '../bundled.js';
import { levelFor } from './levelFor.js';

const level = (state: string, perCapitaGni: number, year = 2025, leastDeveloped = false) => {
  const { level, threshold, why } = levelFor({ memberStates }, { state, perCapitaGni, year, leastDeveloped });
  return [level, threshold, why];
};

test('income decides by the first threshold that it is under', () => {
  expect(level('BRA', 11_472)).toEqual(['I', 11_473, 'income under threshold']);
  expect(level('BRA', 11_473)).toEqual(['H', 13_768, 'income under threshold']);
  expect(level('BRA', 22_945)).toEqual(['D', 22_946, 'income under threshold']);
  expect(level('BRA', 22_946)).toEqual(['B', undefined, 'income above all thresholds']);
});

test('permanent members, the listed states and least developed countries come before income', () => {
  expect(level('CHN', 1)).toEqual(['A', undefined, 'permanent member']);
  expect(level('QAT', 1)).toEqual(['C', undefined, 'listed in level C']);
  expect(level('AGO', 50_000, 2025, true)).toEqual(['J', undefined, 'least developed']);
});

test('the list of least developed countries is read as the scale began', () => {
  const why = (state: string, year: number) => bundled({ state, perCapitaGni: 5000, year }).level;
  // Bhutan left the list on 13 December 2023, during the scale of 2022 to 2024.
  expect([why('BTN', 2024), why('BTN', 2025), why('NPL', 2025)]).toEqual(['J', 'I', 'J']);
  expect(() => levelFor({ memberStates }, { state: 'BTN', perCapitaGni: 1, year: 2025 })).toThrow(
    'leastDeveloped: whether the state is least developed was not said, and the list was not given. Expected true or false, or the table @blueledger/datasets/ldc-membership.',
  );
});

test('the thresholds of 2004 to 2009 are not known, and that is the answer', () => {
  const answer = levelFor({ memberStates }, { state: 'BRA', perCapitaGni: 5000, year: 2006, leastDeveloped: false });
  expect([answer.level, answer.why]).toEqual([undefined, 'thresholds not known']);
  expect(answer.notes).toContainEqual({ code: 'thresholds-unknown', values: { from: '2004-01-01', to: '2009-12-31' } });
  expect(level('USA', 5000, 2006)[0]).toBe('A');
});

test.each([
  ['BRA', Number.NaN, 2025, 'perCapitaGni: NaN is not a valid income. Expected US dollars a person, zero or more.'],
  ['BRA', -1, 2025, 'perCapitaGni: -1 is not a valid income. Expected US dollars a person, zero or more.'],
  [
    'SSD',
    1000,
    2010,
    'state: 2010-01 to 2010-12 lies outside the membership of South Sudan (SSD, 2011-07-14 to now). Expected days on which it was a Member State.',
  ],
  ['BRA', 1000, 1995, 'no value of “States listed in level C of the peacekeeping scale” is available for "1995-01-01"'],
])('%s with %d dollars in %i is refused', (state, income, year, words) => {
  expect(() => level(state, income, year)).toThrow(words);
});
