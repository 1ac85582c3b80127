import { authorisedStrength as authorisedStrengthTable } from '@blueledger/datasets/authorised-strength';
import { expect, test } from 'vitest';
import { authorisedStrength, personnelRanks, personnelTrend, summaryOf } from '../bundled.js';
import { monthNumber, monthOf } from '../internal/math/index.js';
import { numberAt } from '../internal/tables/index.js';

test('in May 1995 France sent most personnel, the United Kingdom was second', () => {
  const { ranks, contributors } = personnelRanks({ from: '1995-05', to: '1995-05' });
  const rank = (state: string) => ranks.find((line) => line.state === state)?.rank;
  expect([rank('FRA'), rank('GBR')]).toEqual([1, 2]);
  expect(contributors).toBe(ranks.length);
});

test('equal numbers share a rank and the next one counts all before it', () => {
  const { ranks } = personnelRanks({ from: '2020-01', to: '2020-01' });
  for (const [index, { rank, persons }] of ranks.entries()) {
    const before = ranks[index - 1];
    if (before) expect(rank).toBe(before.persons === persons ? before.rank : index + 1);
  }
  expect(ranks.at(-1)?.persons).toBeGreaterThan(0);
});

test('the five sent 17.9 per cent of the personnel of December 1995', () => {
  const { months } = personnelTrend({ group: 'p5', from: '1995-12', to: '1995-12' });
  expect(months[0]?.sharePercent?.toFixed(1)).toBe('17.9');
});

test('missions, kinds and sexes add up to the whole of a month', () => {
  const persons = (filter = {}) =>
    personnelTrend({
      group: 'african+asia-pacific+eastern-european+grulac+weog',
      from: '2024-06',
      to: '2024-06',
      ...filter,
    }).months[0]?.totalPersons as number;
  const kinds = ['troops', 'staff_officers', 'individual_police', 'formed_police_units', 'experts_on_mission'] as const;
  const whole = persons();
  expect(kinds.reduce((sum, kind) => sum + persons({ kind }), 0)).toBe(whole);
  expect(persons({ sex: 'female' }) + persons({ sex: 'male' })).toBe(whole);
  expect(persons({ kind: 'police' })).toBe(
    persons({ kind: 'individual_police' }) + persons({ kind: 'formed_police_units' }),
  );
  expect(persons({ missionKind: 'peacekeeping' })).toBeLessThan(whole);
  expect(persons({ mission: 'UNMISS' })).toBeLessThan(persons({ missionKind: 'peacekeeping' }));
});

test('a month without a report is marked, skipped or refused as the caller says, never filled', () => {
  const trend = (missing?: 'mark' | 'skip' | 'refuse') =>
    personnelTrend({ group: 'IND', from: '2022-06', to: '2022-08', missing }).months.map(({ month, persons }) => [
      month,
      persons === undefined,
    ]);
  expect(trend()).toEqual([
    ['2022-06', false],
    ['2022-07', true],
    ['2022-08', false],
  ]);
  expect(trend('skip')).toEqual([
    ['2022-06', false],
    ['2022-08', false],
  ]);
  expect(() => trend('refuse')).toThrow('missing: 2022-07 is not available. Expected months with a report.');
});

test('of the 5,500 that the Council authorised for UNAMIR in May 1994, 583 were there at the end of June', () => {
  const { authorised, authorisedFrom, deployed, percent } = authorisedStrength({
    mission: 'UNAMIR',
    month: '1994-06',
    kind: 'military',
  });
  expect({ authorised, authorisedFrom, deployed, percent }).toEqual({
    authorised: 5500,
    authorisedFrom: '1994-05-17',
    // 328 troops and 255 observers
    deployed: 583,
    percent: 10.6,
  });
});

const authorised = (mission: string, month: string, kind: 'military' | 'police' | 'uniformed' = 'military') => {
  const { authorised: persons, authorisedFrom, resolution, unknownFrom } = authorisedStrength({ mission, month, kind });
  return [persons, authorisedFrom, resolution, unknownFrom];
};

// What the resolutions print in the paragraphs that the table names.
test('the level of a mission is that of the last resolution before the end of the month', () => {
  expect(authorised('UNAMIR', '1994-03')).toEqual([2500, '1993-10-05', 'S/RES/872 (1993)', undefined]);
  expect(authorised('UNAMIR', '1994-04')).toEqual([270, '1994-04-21', 'S/RES/912 (1994)', undefined]);
  expect(authorised('UNOCI', '2010-07', 'police')).toEqual([1250, '2010-06-30', 'S/RES/1933 (2010)', undefined]);
  expect(authorised('UNOCI', '2012-09')).toEqual([8837, '2012-07-26', 'S/RES/2062 (2012)', undefined]);
  expect(authorised('MINUSTAH', '2010-06', 'uniformed')).toEqual([
    13_331,
    '2010-06-04',
    'S/RES/1927 (2010)',
    undefined,
  ]);
  expect(authorised('UNMISS', '2013-11')).toEqual([7000, '2011-07-09', 'S/RES/1996 (2011)', undefined]);
  expect(authorised('UNMISS', '2013-12')).toEqual([12_500, '2013-12-24', 'S/RES/2132 (2013)', undefined]);
  // 2,420 formed police and 600 individual police.
  expect(authorised('MINUSCA', '2021-12', 'police')).toEqual([3020, '2021-11', 'S/RES/2605 (2021)', undefined]);
});

test('where one figure is for both kinds, both together are known and neither kind is', () => {
  expect(authorised('UNOCI', '2010-10', 'uniformed')).toEqual([9150, '2010-09-29', 'S/RES/1942 (2010)', undefined]);
  expect(authorised('UNOCI', '2010-10')).toEqual([undefined, undefined, undefined, '2010-09-29']);
});

test('a decision that nobody read leaves the level unknown from its day, and no neighbour fills it', () => {
  expect(authorised('MONUSCO', '2014-02')).toEqual([20_575, '2010-07-01', 'S/RES/1925 (2010)', undefined]);
  expect(authorised('MONUSCO', '2014-03')).toEqual([undefined, undefined, undefined, '2014-03-28']);
  // 1565 prints an increase by 5,900 and no total.
  expect(authorised('MONUC', '2004-11')).toEqual([undefined, undefined, undefined, '2004-10-01']);
  const { notes, percent, deployed, sources } = authorisedStrength({
    mission: 'MONUSCO',
    month: '2014-03',
    kind: 'military',
  });
  expect(notes).toContainEqual({
    code: 'authorised-unknown',
    values: { reason: 'not-read', from: '2014-03-28', resolution: 'S/RES/2147 (2014)' },
  });
  expect([percent, deployed > 19_000]).toEqual([undefined, true]);
  expect(sources.map(({ id }) => id)).not.toContain('sc-meetings-1946-2019');
});

test('in every row the total is the sum of military and police where both are known', () => {
  const { military, police, total } = authorisedStrengthTable.columns;
  const rows = Array.from({ length: authorisedStrengthTable.rowCount }, (_, row) => row).filter(
    (row) => numberAt(military, row) !== undefined && numberAt(police, row) !== undefined,
  );
  expect(rows.length).toBe(75);
  for (const row of rows)
    expect(numberAt(total, row)).toBe((numberAt(military, row) as number) + (numberAt(police, row) as number));
});

test.each([
  [
    'staff_officers',
    '2017-04',
    'Staff officers were counted with troops before May 2017: no figure of their own is in the data.',
  ],
  [
    'formed_police_units',
    '2009-10',
    'Formed police units were counted with police before November 2009: no figure of their own is in the data.',
  ],
  [
    'individual_police',
    '2009-10',
    'Individual police were counted with police before November 2009: no figure of their own is in the data.',
  ],
  [
    'experts_on_mission',
    '1992-07',
    'Observers (experts on mission) were counted with troops before August 1992: no figure of their own is in the data.',
  ],
] as const)('%s have no figure of their own in %s, and one from the month after', (kind, before, note) => {
  const after = monthOf(monthNumber(before) + 1);
  const answer = personnelTrend({ group: 'weog', from: before, to: after, kind });
  expect(answer.months[0]).toEqual({
    month: before,
    persons: undefined,
    totalPersons: undefined,
    sharePercent: undefined,
  });
  expect(answer.months[1]?.totalPersons).toBeGreaterThan(0);
  expect(summaryOf(answer).notes).toContain(note);
  expect(() => personnelTrend({ group: 'weog', from: before, to: before, kind, missing: 'refuse' })).toThrow(
    `missing: ${before} is not available. Expected months with a report.`,
  );
  expect(() => personnelRanks({ from: before, to: before, kind })).toThrow(
    `from: ${kind} have no figure of their own in any month from ${before} to ${before}. Expected a span with a report available.`,
  );
});

test('troops across a month in which a kind left them carry the break, and on one side of it do not', () => {
  const notes = (from: string, to: string) =>
    summaryOf(personnelTrend({ group: 'weog', from, to, kind: 'troops' })).notes;
  expect(notes('2017-04', '2017-05')).toEqual([
    'Staff officers were counted with troops before May 2017: figures before and after are not comparable.',
    'Western states are the Western European and other States group (WEOG): list of August 2017.',
  ]);
  expect(notes('2017-05', '2017-06')).toEqual([
    'Western states are the Western European and other States group (WEOG): list of August 2017.',
  ]);
});

test('ranks name the months after the last report as missing', () => {
  const { monthsAvailable, missingMonths } = personnelRanks({ from: '2025-06', to: '2025-09' });
  expect([monthsAvailable, missingMonths]).toEqual([2, ['2025-08', '2025-09']]);
});

const june = { from: '2024-06', to: '2024-06' };
const loose = (filter: object) => () => personnelTrend({ group: 'weog', ...june, ...filter });
const allKinds = 'one of troops, staff_officers, individual_police, formed_police_units, experts_on_mission, police';

test.each([
  [loose({ kind: 'troop' }), `kind: "troop" is not known. Expected ${allKinds}. Did you mean troops?`],
  [loose({ kind: 'constructor' }), `kind: "constructor" is not known. Expected ${allKinds}.`],
  [loose({ kind: null }), `kind: null is not known. Expected ${allKinds}.`],
  [loose({ missionKind: 'political' }), 'missionKind: "political" is not known. Expected peacekeeping.'],
  [loose({ sex: 'f' }), 'sex: "f" is not known. Expected one of female, male.'],
  [loose({ missing: 'mrk' }), 'missing: "mrk" is not known. Expected one of mark, skip, refuse. Did you mean mark?'],
  [
    () => personnelRanks({ ...june, top: -1 }),
    'top: -1 is not a valid number of states. Expected a whole number above zero.',
  ],
  [
    () => personnelRanks({ ...june, top: Number.NaN }),
    'top: NaN is not a valid number of states. Expected a whole number above zero.',
  ],
  [
    () => personnelRanks({ ...june, kind: 'troop' as 'troops' }),
    `kind: "troop" is not known. Expected ${allKinds}. Did you mean troops?`,
  ],
  [
    () => authorisedStrength({ mission: 'UNAMIR', month: '1994-06', kind: 'Police' as 'police' }),
    'kind: "Police" is not known. Expected one of military, police, uniformed. Did you mean police?',
  ],
  [
    () => authorisedStrength({ mission: 'UNAMIR', month: '2020-05', kind: 'military' }),
    'month: UNAMIR had no personnel in 2020-05. Expected a month of UNAMIR, from 1993-10 to 1996-03.',
  ],
  [
    () => personnelRanks({ from: '2024-06', to: '2024-05' }),
    'to: 2024-05 lies before 2024-06. Expected a month not before the first.',
  ],
  [
    () => personnelRanks({ from: '2022-07', to: '2022-07' }),
    'from: no month from 2022-07 to 2022-07 is available. Expected a span with a report available.',
  ],
  [
    () => personnelRanks({ from: '2024-13', to: '2024-13' }),
    'from: "2024-13" is not a month. Expected YYYY-MM with a month from 01 to 12, such as 2011-12.',
  ],
  [
    () => personnelTrend({ group: 'weog', from: '2024-06', to: '2024-06', mission: 'UNMIS S' }),
    'mission: "UNMIS S" is not a mission with personnel in the tables. Expected the acronym of a mission since November 2009, such as UNMISS. Did you mean UNMISS?',
  ],
  [
    () => personnelTrend({ group: 'weog', from: '2025-06', to: '2026-01' }),
    'from: 2025-08, 2025-09, 2025-10 and 3 more are not available. Expected months with a report.',
  ],
  [
    () => authorisedStrength({ mission: 'UNAMIR', month: '1989-01', kind: 'military' }),
    'month: 1989-01 is not available. Expected a month with a report from 1990-11 to 2025-07.',
  ],
])('bad input %# is refused in words', (ask, words) => {
  expect(ask).toThrow(expect.objectContaining({ message: words }));
});
