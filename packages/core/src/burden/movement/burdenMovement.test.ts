import { expect, test } from 'vitest';
import { burdenMovement, burdenShare, effectiveRates, personnelShare, scaleReview } from '../../bundled.js';
import { add, type Fraction, percentOf, ratioOf, reduce } from '../../internal/math/index.js';

const minus = (a: Fraction, b: Fraction) => {
  const { numerator, denominator } = ratioOf(b);
  return reduce(add(ratioOf(a), { numerator: -numerator, denominator }));
};

test('where both sides are available, the shares are those of each year by itself', () => {
  const { years } = burdenMovement({ from: 2012, to: 2025 });
  const alone = burdenShare({ from: 2012, to: 2025 }).years;
  expect(years.map(({ year, paid, served }) => [year, paid?.sharePercent, served])).toEqual(
    alone.map(({ year, paid, served }) => [year, paid.sharePercent, served]),
  );
});

test('what new scales, changes within them and lists moved adds up to the whole change, to the last digit', () => {
  const query = { payers: 'JPN', servers: 'weog', from: 2012, to: 2025 };
  const { years, events } = burdenMovement(query);
  const moved = events.flatMap(({ side, exactPoints }) =>
    side === 'paid' && exactPoints ? [ratioOf(exactPoints)] : [],
  );
  // Japan pays its regular rate: only a new scale moves it.
  expect(events.filter(({ side }) => side === 'paid').map(({ kind, date }) => [kind, date])).toEqual(
    [2013, 2016, 2019, 2022, 2025].map((year) => ['new-scale', `${year}-01-01`]),
  );
  const whole = minus(years.at(-1)!.paid!.exactShare!, years[0]!.paid!.exactShare!);
  expect(reduce(moved.reduce(add))).toEqual(whole);
});

test('a new scale moves a share by what its states moved, with the two resolutions that it stands in', () => {
  const { events } = burdenMovement({ payers: 'p5', servers: 'african', from: 2021, to: 2023 });
  const scale = events.find(({ kind }) => kind === 'new-scale')!;
  const five = scaleReview({ year: 2022 }).states.filter(({ state }) =>
    ['CHN', 'FRA', 'GBR', 'RUS', 'USA'].includes(state),
  );
  const sum = five.map(({ exactChange }) => ratioOf(exactChange!)).reduce(add);
  expect(scale).toMatchObject({
    date: '2022-01-01',
    points: percentOf(sum, 2),
    documents: ['A/RES/76/238', 'A/RES/76/239'],
    // China pays more, and the others less.
    states: [{ state: 'CHN' }, { state: 'USA' }, { state: 'RUS' }],
  });
  expect(scale.byRegularRatePoints! + scale.byFactorPoints!).toBeCloseTo(scale.points!, 1);
});

test('the scale of levels begins on 1 July 2001, and moved a share by its levels less the groups before it', () => {
  const { events, years, notes } = burdenMovement({ payers: 'p5', servers: 'p5', from: 1999, to: 2013 });
  expect(events.find(({ kind }) => kind === 'levels-begin')).toMatchObject({
    date: '2001-07-01',
    points: -1.27,
    documents: ['A/RES/55/235'],
  });
  const of2001 = years.find(({ year }) => year === 2001);
  const [groups, levels] = ['2001-01-01', '2001-07-01'].map((date) =>
    effectiveRates({ year: 2001, date })
      .rates.filter(({ level }) => level === 'A')
      .map(({ exactShare }) => ratioOf(exactShare!))
      .reduce(add),
  );
  expect([of2001?.paid?.sharePercent, of2001?.paidFromJuly?.sharePercent]).toEqual([
    percentOf(groups!, 3),
    percentOf(levels!, 3),
  ]);
  expect(years.every(({ paid }) => paid !== undefined)).toBe(true);
  expect(notes.map(({ code }) => code)).not.toContain('levels-missing');
  // What lies between two has the least and the most that it can be, and is listed where that goes one way.
  const scale2010 = events.find(({ date }) => date === '2010-01-01');
  expect([scale2010?.points, scale2010?.pointsRange?.low, scale2010?.pointsRange?.high]).toEqual([
    undefined,
    2.7,
    3.74,
  ]);
  expect(events.filter(({ side, date }) => side === 'paid' && date === '2008-01-01')).toEqual([]);
});

test('the end of MINUSMA moved the African share by what it is with it and without it, in the year before', () => {
  const { events } = burdenMovement({ payers: 'weog', servers: 'african', from: 2022, to: 2025 });
  const end = events.find(({ mission }) => mission?.mission === 'MINUSMA')!;
  expect(end).toMatchObject({ kind: 'mission-ended', date: '2023-12', documents: ['S/RES/2690'], points: -5.15 });
  const { measured } = end.mission!;
  // The same months by state alone: what all missions together come to.
  expect(measured).toMatchObject({ year: 2022, monthsAvailable: 11 });
  expect(measured!.withPercent).toBe(personnelShare({ group: 'african', year: 2022 }).sharePercent);
  expect(measured!.withoutPercent - measured!.withPercent).toBeCloseTo(end.points!, 1);
});

test('operations before states are available by mission are told, and how far they moved a share is not', () => {
  const { events, notes } = burdenMovement({ payers: 'weog', servers: 'weog', from: 1991, to: 1996 });
  const served = events.filter(({ side }) => side === 'served');
  expect(served.map(({ kind, date, mission, points }) => [kind, date, mission?.mission, points])).toEqual([
    ['mission-began', '1992-02', 'UNPROFOR', undefined],
    ['mission-began', '1992-03', 'UNTAC', undefined],
    ['mission-began', '1993-03', 'UNOSOM II', undefined],
    ['mission-ended', '1993-09', 'UNTAC', undefined],
    ['mission-ended', '1995-03', 'UNOSOM II', undefined],
    ['mission-ended', '1995-03', 'UNPROFOR', undefined],
    ['mission-began', '1995-05', 'UNCRO', undefined],
    ['mission-ended', '1996-01', 'UNCRO', undefined],
  ]);
  expect(notes.map(({ code }) => code)).toContain('missions-not-measured');
});

test('MONUSCO took over from MONUC: neither is an event', () => {
  const { events, notes } = burdenMovement({ payers: 'weog', servers: 'african', from: 2009, to: 2012 });
  expect(events.filter(({ mission }) => mission?.mission.startsWith('MONU'))).toEqual([]);
  expect(notes.find(({ code }) => code === 'mission-took-over')?.values).toEqual({
    mission: 'MONUSCO',
    from: 'MONUC',
    month: '2010-06',
  });
});

test('a list that names other states than before is an event of its own', () => {
  const { events } = burdenMovement({ payers: 'eu', servers: 'eu', from: 2019, to: 2022 });
  const [paid] = events.filter(({ kind, side }) => kind === 'list-changed' && side === 'paid');
  // The United Kingdom left the European Union on 31 January 2020; what that moved is its rate of 2021.
  expect(paid?.date).toBe('2021-01-01');
  expect(paid?.states.map(({ state }) => state)).toEqual(['GBR']);
  expect(paid?.points).toBeCloseTo(
    paid!.states.reduce((sum, { points }) => sum + points, 0),
    1,
  );
});

test.each([
  [{ from: 2014, to: 2012 }, 'from: 2014 does not lie before 2012. Expected a year before to: a movement needs two.'],
  [{ from: 2012, to: 2012 }, 'from: 2012 does not lie before 2012.'],
  [{ from: 1973 }, 'from: neither rates nor personnel of 1973 are in the tables. Expected a year from 1974 to 2027.'],
  [{ to: 2028 }, 'to: neither rates nor personnel of 2028 are in the tables.'],
  [{ payers: 'weogg' }, 'payers: "weogg" is not a valid group or Member State.'],
  [
    { servers: 'CSK', from: 2012, to: 2014 },
    'servers: 2012-01 to 2014-12 lies outside the membership of Czechoslovakia',
  ],
])('%j is refused in words', (query, message) => {
  expect(() => burdenMovement(query)).toThrow(message);
});
