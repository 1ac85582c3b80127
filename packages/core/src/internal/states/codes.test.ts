import { expect, test } from 'vitest';
import { groups, memberStates, missions } from '../../bundled.js';
import { listCodes, type MissionText, missionCodes, type StateText, stateCodes } from './codes.js';
import { type GroupingText, groupCodes } from './grouping.js';

test('an editor completes the codes that the tables have, and no others', () => {
  expect(stateCodes).toEqual([...memberStates().keys()].sort());
  expect([...groupCodes, ...listCodes]).toEqual(groups().groups.map(({ code }) => code));
  expect(missionCodes).toEqual(missions().missions.map(({ mission }) => mission));
});

test('any other text stands as well, for tables and missions of your own', () => {
  const own: [StateText, MissionText, GroupingText] = ['jpn', 'UNOWN', 'weog+JPN'];
  expect(own.length).toBe(3);
});
