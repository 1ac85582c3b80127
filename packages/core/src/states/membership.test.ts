import { groups } from '@blueledger/datasets/groups';
import { ldcMembership } from '@blueledger/datasets/ldc-membership';
import { memberStatesCore as memberStates } from '@blueledger/datasets/member-states/core';
import { memberStatesGroups } from '@blueledger/datasets/member-states/groups';
import { expect, test } from 'vitest';
import {
  assessmentShare,
  burdenShare,
  burdenSummary,
  cite,
  datedLists,
  groups as groupsOf,
  membership,
  personnelShare,
} from '../bundled.js';
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
  expect([2016, 2017, 2020].map((year) => listOf('g77', year))).toEqual([
    ['2013', true, 130],
    ['2020-12', true, 133],
    ['2020-12', false, 133],
  ]);
});

// Members by the day of 1 January, counted from lists of other sources: the European Union had 15 until May 2004, 25, 27 from
// 2007, 28 after Croatia joined in July 2013 and 27 after the United Kingdom left on 31 January 2020.
test('groups whose dates are known have the members of 1 January of the year', () => {
  expect([2004, 2005, 2007, 2013, 2014, 2018, 2020, 2021, 2026].map((year) => listOf('eu', year))).toEqual([
    ['2004', false, 15],
    ['2005', false, 25],
    ['2007', false, 27],
    ['2013', false, 27],
    ['2014', false, 28],
    ['2018', false, 28],
    ['2020', false, 28],
    ['2021', false, 27],
    ['2026', false, 27],
  ]);
  expect([1990, 2000, 2013, 2022, 2024].map((year) => listOf('nato', year)[2])).toEqual([16, 19, 28, 30, 32]);
  // Of its 24 and 29 members Switzerland was no Member State before 2002.
  expect([1990, 2000, 2013, 2022].map((year) => listOf('oecd', year)[2])).toEqual([23, 28, 34, 38]);
  expect([2002, 2012, 2018].map((year) => listOf('au', year)[2])).toEqual([52, 53, 54]);
  expect(listOf('au', 2001)).toEqual(['2002', true, 52]);
});

test('of a month the members at its end count', () => {
  const members = (group: string, month: string) => personnelShare({ group, month }).group.members;
  expect([members('eu', '2013-06').includes('HRV'), members('eu', '2013-07').includes('HRV')]).toEqual([false, true]);
  expect([members('ldc', '1994-11').includes('BWA'), members('ldc', '1994-12').includes('BWA')]).toEqual([true, false]);
});

// Worked out from the CSV of personnel and of the list apart from the code.
test('with Botswana, which left in December, least developed countries had 11.44 per cent of the personnel of 1994', () => {
  expect(personnelShare({ group: 'ldc', year: 1994 }).sharePercent).toBe(11.44);
});

test('in 2018 the European Union with the United Kingdom paid 31.97 per cent', () => {
  expect(assessmentShare({ payers: 'eu', year: 2018 }).sharePercent).toBe(31.97);
});

test('there were 49 least developed countries in 2012, 45 in 2024 and 44 after', () => {
  expect([1971, 1994, 1995, 2012, 2014, 2024, 2025].map((year) => listOf('ldc', year))).toEqual([
    ['1971', false, 23],
    // Of the 49 and 48 on the list Kiribati and Tuvalu were no Member States yet.
    ['1994', false, 47],
    ['1995', false, 46],
    ['2012', false, 49],
    ['2014', false, 48],
    ['2024', false, 45],
    ['2024-12', true, 44],
  ]);
  expect(membership({ group: 'ldc', year: 2012 }).members).toContain('SSD');
});

test('a date known to the year alone counts for the whole of it', () => {
  const least = (year: number) => membership({ group: 'ldc', year }).members;
  expect([least(2010).includes('MDV'), least(2011).includes('MDV')]).toEqual([true, false]);
  expect([least(2011).includes('SSD'), least(2012).includes('SSD')]).toEqual([false, true]);
});

test('a leaving that nobody saw in a source makes the answer unverified, which says so', () => {
  const { status, date } = ldcMembership.columns;
  const row = Array.from({ length: ldcMembership.rowCount }, (_, index) => index).find(
    (index) => date.values[date.codes[index] as number] === '2023-12-13',
  ) as number;
  const unseen = {
    ...ldcMembership,
    columns: {
      ...ldcMembership.columns,
      status: {
        values: [...status.values, 'unverified'],
        codes: Array.from(status.codes, (code, index) => (index === row ? status.values.length : code)),
      },
    },
  };
  const { listFor } = datedLists({ ldcMembership: unseen });
  expect(listFor('ldc', 2024).part.basis?.status).toBe('unverified');
  expect(listFor('ldc', 2024).part.basis?.notes.map((note) => noteText(note))).toEqual([
    'Least developed countries: list of each year; that BTN left it was not seen in a source.',
  ]);
  expect(listFor('ldc', 2023).part.basis?.status).toBe('published');
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
    'European Union: list of each year.',
    'Least developed countries: list of each year.',
  ]);
  const other = [french, arabic].map((messages) => burdenSummary(answer, { messages }));
  expect(other.map(({ payers, servers }) => [payers, servers])).toEqual([
    ['les membres de l’Union européenne', 'les pays les moins avancés'],
    ['أعضاء الاتحاد الأوروبي', 'أقل البلدان نموا'],
  ]);
  expect(other.map(({ notes }) => notes[2])).toEqual([
    'Pays les moins avancés : liste de chaque année.',
    'أقل البلدان نموا: قائمة كل سنة.',
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
    'group: "g78" is not a valid group or Member State. Expected groups (african, asia-pacific, eastern-european, grulac, weog, p5, m49-developed, m49-developing, a3, arab-league, asean, cis, g20, g4, g7, g77, g8, lldc, nam, oic, sids, au, eu, nato, oecd, ldc, wb-high, wb-upper-middle, wb-lower-middle, wb-low) or states by alpha-3 code, joined with +. Did you mean g7?',
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

test('groups of a year before there were Member States are refused, not counted as empty', () => {
  expect(() => groupsOf({ year: 1850 })).toThrow(
    'year: no state was a Member of the United Nations in 1850. Expected a year from 1945 on.',
  );
  expect(groupsOf({ year: 1946 }).groups.find(({ code }) => code === 'p5')?.members).toBe(5);
});
