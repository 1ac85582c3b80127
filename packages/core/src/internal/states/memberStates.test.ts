import { memberStatesCore } from '@blueledger/datasets/member-states/core';
import { stateAliases } from '@blueledger/datasets/state-aliases';
import { expect, test } from 'vitest';
import { requiredTextAt } from '../tables/index.js';
import { likelyState, memberStates } from './memberStates.js';

const states = memberStates(memberStatesCore);

test('a code that another state or a territory has is no hint for a Member State', () => {
  const { alias, iso3 } = stateAliases.columns;
  const owners = new Map<string, string>();
  for (let row = 0; row < stateAliases.rowCount; row += 1) {
    const owner = requiredTextAt(iso3, row);
    for (const code of [requiredTextAt(alias, row), owner]) if (/^[A-Z]{3}$/.test(code)) owners.set(code, owner);
  }
  expect(owners.get('RSA')).toBe('ZAF');
  const wrong = [...owners].flatMap(([code, owner]) => {
    const near = likelyState(states, code)?.state;
    return near === undefined || near === owner || states.has(code) ? [] : [`${code}: ${near}, not ${owner}`];
  });
  expect(wrong).toEqual([]);
});

test.each([
  ['JPX', 'JPN'],
  ['usx', 'USA'],
  ['Germ', 'DEU'],
  ['USB', undefined], // USA or UZB.
  ['US', undefined],
  ['RSA', undefined],
])('%s is a hint for %s', (text, state) => {
  expect(likelyState(states, text)?.state).toBe(state);
});
