import { groups } from '@blueledger/datasets/groups';
import { ldcMembership } from '@blueledger/datasets/ldc-membership';
import { memberStatesCore as memberStates } from '@blueledger/datasets/member-states/core';
import { memberStatesGroups } from '@blueledger/datasets/member-states/groups';
import { expect, test } from 'vitest';
import { burdenShare, burdenSummary, cite, datedLists, membership, personnelShare } from '../bundled.js';
import { resolveGrouping } from '../internal/states/index.js';
import { arabic } from '../text/ar/burden.js';
import { french } from '../text/fr/burden.js';
import { noteText } from '../text/noteText.js';

/** Date of the list, whether it is extrapolated, and how many members. */
const listOf = (group: string, year: number) => {
  const { group: grouping, members } = membership({ group, year });
  const [part] = grouping.parts;
  return [part?.asOf, part?.extrapolated, members.length];
};

test('a list whose own dates contain the year serves it, else the nearest, the earlier of two as near', () => {
  expect([2010, 2013, 2015, 2016, 2017, 2021, 2024].map((year) => listOf('oecd', year))).toEqual([
    ['2013', true, 33],
    ['2013', false, 33],
    ['2013', true, 33],
    ['2017', true, 38],
    ['2017', false, 38],
    ['2017', false, 38],
    ['2017', true, 38],
  ]);
  expect([2016, 2017, 2020].map((year) => listOf('g77', year))).toEqual([
    ['2013', true, 130],
    ['2020-12', true, 133],
    ['2020-12', false, 133],
  ]);
});

test('there were 49 least developed countries in 2012, 45 in 2024 and, as far as is known, 44 after', () => {
  expect([1971, 2012, 2014, 2024, 2025].map((year) => listOf('ldc', year))).toEqual([
    ['1971', false, 23],
    ['2012', false, 49],
    ['2014', false, 48],
    ['2024', false, 45],
    ['2024-12-13', true, 44],
  ]);
  expect(membership({ group: 'ldc', year: 2012 }).members).toContain('SSD');
});

test('that Bhutan left the list was not seen in a source: the answer is unverified and says so', () => {
  const { status, notes } = membership({ group: 'ldc', year: 2024 });
  expect(status).toBe('unverified');
  expect(notes.map((note) => noteText(note))).toEqual([
    'Least developed countries: list of each year; that BTN left it was not seen in a source.',
  ]);
  expect(membership({ group: 'ldc', year: 2023 }).status).toBe('published');
});

test('income groups go by the year of the data, and each state has one', () => {
  const codes = ['wb-high', 'wb-upper-middle', 'wb-lower-middle', 'wb-low'];
  expect(codes.map((code) => listOf(code, 2012))).toEqual([
    ['2012', false, 57],
    ['2012', false, 54],
    ['2012', false, 46],
    ['2012', false, 36],
  ]);
  expect(listOf('wb-high', 2025)).toEqual(['2023', true, 63]);
  const all = codes.flatMap((group) => membership({ group, year: 2012 }).members);
  expect(new Set(all).size).toBe(all.length);
});

test('Nepal in 2019: each of its groups with the date of its list', () => {
  expect(membership({ state: 'npl', year: 2019 }).groups).toEqual([
    { code: 'asia-pacific', asOf: '2017-08', extrapolated: true },
    { code: 'm49-developing', asOf: '2020-10', extrapolated: true },
    { code: 'g77', name: 'Group of 77', asOf: '2020-12', extrapolated: true },
    { code: 'lldc', name: 'Landlocked developing countries', asOf: '2017', extrapolated: false },
    { code: 'nam', name: 'Non-Aligned Movement', asOf: '2013', extrapolated: true },
    { code: 'ldc', name: 'Least developed countries', asOf: '2019', extrapolated: false },
    { code: 'wb-lower-middle', name: 'Lower-middle-income countries', asOf: '2019', extrapolated: false },
  ]);
});

test('a state that was no Member State yet is left out of a group', () => {
  const { group, members } = membership({ group: 'african', year: 2010 });
  expect([group.members.includes('SSD'), members.includes('SSD'), group.members.length - members.length]).toEqual([
    true,
    false,
    1,
  ]);
});

test('a list that lacks members, its date and its source come with every answer that uses it', () => {
  const { notes, sources } = personnelShare({ group: 'nam', month: '2013-06' });
  expect(notes).toEqual([
    { code: 'list-incomplete', values: { group: 'nam', asOf: '2013', name: 'Non-Aligned Movement' } },
    { code: 'list-as-of', values: { group: 'nam', asOf: '2013', name: 'Non-Aligned Movement' } },
  ]);
  expect(sources.map(({ id }) => id)).toEqual(['ipi-peacekeeping-database', 'ipi-country-groups']);
});

test('an answer names the document of every list that it uses: regional groups and M49 as well', () => {
  const lists = ['un-dgacm-regional-groups', 'unsd-m49'];
  const named = ({ sources }: { readonly sources: readonly { readonly id: string }[] }) =>
    sources.map(({ id }) => id).filter((id) => lists.includes(id));
  expect(named(membership({ group: 'weog', year: 2012 }))).toEqual(['un-dgacm-regional-groups']);
  expect(named(personnelShare({ group: 'weog', month: '2011-12' }))).toEqual(['un-dgacm-regional-groups']);
  expect(named(personnelShare({ group: 'm49-developed', year: 2012 }))).toEqual(['unsd-m49']);
  expect(named(burdenShare({ payers: 'm49-developed', servers: 'weog', year: 2012 })).sort()).toEqual(lists);
  expect(named(burdenShare({ payers: 'p5', servers: 'JPN', year: 2012 }))).toEqual([]);
  expect(cite(burdenShare({ year: 2012 }))).toContain('Regional groups of Member States');
});

test('the slice for figures has the Member States of today, each with its group', () => {
  const { rowCount, columns } = memberStatesGroups;
  expect([rowCount, columns.regional_group.missing, columns.iso3.values.includes('DDR')]).toEqual([
    193,
    undefined,
    false,
  ]);
});

test('who pays and who serves by dated lists, in three languages', () => {
  const answer = burdenShare({ payers: 'eu', servers: 'ldc', year: 2012 });
  expect(burdenSummary(answer).text).toBe(
    'In 2012 European Union members paid 40.8 per cent of UN peacekeeping; least developed countries supplied 35.4 per cent of its uniformed personnel.',
  );
  expect(burdenSummary(answer).notes.slice(1, 3)).toEqual([
    'Least developed countries: list of each year.',
    'European Union: list of 2013, used here for other years as well.',
  ]);
  const other = [french, arabic].map((messages) => burdenSummary(answer, { messages }));
  expect(other.map(({ payers, servers }) => [payers, servers])).toEqual([
    ['les membres de l’Union européenne', 'les pays les moins avancés'],
    ['أعضاء الاتحاد الأوروبي', 'أقل البلدان نموا'],
  ]);
  expect(other.map(({ notes }) => notes[2])).toEqual([
    'Union européenne : liste de 2013, employée ici pour d’autres années aussi.',
    'أعضاء الاتحاد الأوروبي: قائمة 2013، وهي مستخدمة هنا لسنوات أخرى أيضا.',
  ]);
});

test('a list of your own is named by its name, or by its code in capitals', () => {
  const lists = {
    codes: ['nordics'],
    listFor: (code: string) => ({ part: { code, kind: 'group' as const }, members: ['DNK', 'SWE'] }),
  };
  const { code, members } = resolveGrouping({ memberStates, lists }, { grouping: 'Nordics+NOR', year: 2012 });
  expect([code, members]).toEqual(['nordics+NOR', ['DNK', 'NOR', 'SWE']]);
});

test.each([
  [
    () => membership({ group: 'g78', year: 2012 }),
    'group: "g78" is not a valid group or Member State. Expected groups (african, asia-pacific, eastern-european, grulac, weog, p5, m49-developed, m49-developing, a3, arab-league, asean, au, cis, eu, g20, g4, g7, g77, g8, lldc, nam, nato, oecd, oic, sids, ldc, wb-high, wb-upper-middle, wb-lower-middle, wb-low) or states by alpha-3 code, joined with +. Did you mean g7?',
  ],
  [
    () => resolveGrouping({ memberStates }, { grouping: 'nato', year: 2012 }),
    'grouping: "nato" is not a valid group or Member State. Expected groups (african, asia-pacific, eastern-european, grulac, weog, p5, m49-developed, m49-developing) or states by alpha-3 code, joined with +.',
  ],
  [
    () => membership({ year: 2012 } as never),
    'membership: a group and a state were given, or neither. Expected either group or state.',
  ],
  [
    () => membership({ state: 'SSD', year: 2010 }),
    'year: 2010-01 to 2010-12 lies outside the membership of South Sudan (SSD, 2011-07-14 to now). Expected days on which it was a Member State.',
  ],
  [
    () => membership({ state: 'DDR', year: 1995 }),
    'year: 1995-01 to 1995-12 lies outside the membership of German Democratic Republic (DDR, 1973-09-18 to 1990-10-03). Expected days on which it was a Member State.',
  ],
  [
    () => datedLists({ groups }),
    'groupMembers: groups and their members were not given together. Expected the tables @blueledger/datasets/groups and @blueledger/datasets/group-members.',
  ],
  [
    () => datedLists({ ldcMembership }).listFor('eu', 2012),
    'code: "eu" is not a valid dated list. Expected one of ldc.',
  ],
])('bad input %# is refused in words', (ask, words) => {
  expect(ask).toThrow(words);
});
