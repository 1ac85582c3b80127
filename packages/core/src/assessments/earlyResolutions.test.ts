import { apportionments } from '@blueledger/datasets/apportionments';
import { rowsOf } from '@blueledger/datasets/decode';
import { describe, expect, test } from 'vitest';
import { cutAppropriation } from './cutAppropriation.js';

/**
 * Appropriations of 1998/99 to 2017/18 that their resolution apportions in several pieces, made again from what is
 * apportioned in all and from the days on which the resolution cuts it: the end of the mandate, 31 December before a new
 * scale. Those days are taken from the print, since the resolutions of the Security Council are not in the tables: what is
 * tested is the rule that a piece is proportional to its months.
 */
interface Printed {
  readonly from: string;
  readonly to: string;
  readonly amount: number;
}

const dayAt = (day: string, days: number) => new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
const dayAfter = (day: string) => dayAt(day, 1);
const dayBefore = (day: string) => dayAt(day, -1);

const votes = new Map<string, Printed[]>();
for (const { mission, from, to, of, amount_usd, source } of rowsOf(apportionments)) {
  if (of !== 'appropriation' || from >= '2018-07-01') continue;
  const begins = Number(from.slice(0, 4)) - (from.slice(5) < '07-01' ? 1 : 0);
  const key = `${mission} ${begins} ${source}`;
  votes.set(key, [...(votes.get(key) ?? []), { from, to, amount: amount_usd }]);
}

/** Pieces that follow each other without a gap. */
const cut = [...votes]
  .map(([name, pieces]) => ({ name, pieces: [...pieces].sort((a, b) => (a.from < b.from ? -1 : 1)) }))
  .filter(
    ({ pieces }) =>
      pieces.length > 1 &&
      pieces.every(({ from }, index) => index === 0 || from === dayAfter(pieces[index - 1]?.to ?? '')),
  );

const remade = cut.map(({ name, pieces }) => {
  const made = cutAppropriation({
    mission: name.split(' ')[0] as string,
    amount: pieces.reduce((sum, { amount }) => sum + amount, 0),
    from: pieces[0]?.from as string,
    to: pieces.at(-1)?.to as string,
    cutAfter: pieces.slice(0, -1).map(({ to }) => to),
    cutAtScale: false,
    unit: 1,
  }).pieces;
  return { name, off: pieces.map(({ amount }, index) => (made[index]?.amount ?? Number.NaN) - amount) };
});

const isWithin = (dollars: number) => (off: readonly number[]) => off.every((by) => Math.abs(by) <= dollars);

/** Months to the end of a day where the resolution counts a month that is cut at its middle as a half, whatever its length. */
const halfMonths = (day: string) =>
  Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - (day.endsWith('-15') ? 0.5 : 0);

/** How far each piece is from its share of half-months and months. */
function offByHalves(pieces: readonly Printed[]): number[] {
  const marks = [dayBefore(pieces[0]?.from as string), ...pieces.map(({ to }) => to)].map(halfMonths);
  const total = pieces.reduce((sum, { amount }) => sum + amount, 0);
  const [first, last] = [marks[0] as number, marks.at(-1) as number];
  return pieces.map(
    ({ amount }, index) =>
      (total * ((marks[index + 1] as number) - (marks[index] as number))) / (last - first) - amount,
  );
}

const far = remade.filter(({ off }) => !isWithin(100)(off)).map(({ name }) => name);
const piecesOf = (name: string) => cut.find((vote) => vote.name === name)?.pieces ?? [];

test('of 269 pieces of 129 votes 179 come out to the printed dollar and 234 within 100 dollars', () => {
  const dollars = remade.flatMap(({ off }) => off);
  expect([
    remade.length,
    dollars.length,
    dollars.filter((by) => by === 0).length,
    dollars.filter((by) => Math.abs(by) <= 100).length,
  ]).toEqual([129, 269, 179, 234]);
});

test('112 votes come out within 100 dollars in each piece; 13 more where half of October or August is half a month', () => {
  const byHalves = far.filter((name) => isWithin(100)(offByHalves(piecesOf(name))));
  expect([remade.length - far.length, byHalves.map((name) => name.split(' ').slice(0, 2).join(' '))]).toEqual([
    112,
    [
      'MINUJUSTH 2017',
      ...[2006, 2007, 2008, 2009, 2011, 2013, 2014, 2015, 2016].map((year) => `MINUSTAH ${year}`),
      ...[2006, 2007, 2008].map((year) => `UNOMIG ${year}`),
    ],
  ]);
});

test('four votes are not proportional to time, each for a reason of its own', () => {
  const reasons = {
    // July is a twelfth of 105,010,000; August to December are five twelfths of the maintenance alone.
    'UNMEE 2008': 'a-res-62-259',
    // 5,425,000 less in the first half-year than in the second, as printed: the paragraphs read do not say why.
    'UNMIT 2012': 'a-res-66-270',
    // The mandate ended on 15 January 1998; what follows is liquidation and the Civilian Police Support Group.
    'UNTAES 1997': 'a-res-52-244',
    // 282,000,000 for the first half-year had been authorised before, at its own level (55/228 B).
    'UNTAET 2001': 'a-res-56-249',
  };
  const rest = far.filter((name) => !isWithin(100)(offByHalves(piecesOf(name))));
  expect(rest).toEqual(Object.entries(reasons).map(([vote, source]) => `${vote} ${source}`));
});

describe('a piece ends where a new scale begins', () => {
  /** Votes that reach over 31 December before a new scale, and whether a piece of theirs ends on that day. */
  const overNewScale = (years: readonly number[]) =>
    years.flatMap((year) => {
      const day = `${year}-12-31`;
      const votesOfYear = new Map<string, { readonly from: string; readonly to: string }[]>();
      for (const { mission, from, to, of, source } of rowsOf(apportionments)) {
        const begins = Number(from.slice(0, 4)) - (from.slice(5) < '07-01' ? 1 : 0);
        if (of !== 'appropriation' || begins !== year) continue;
        const key = `${mission} ${source}`;
        votesOfYear.set(key, [...(votesOfYear.get(key) ?? []), { from, to }]);
      }
      return [...votesOfYear].flatMap(([vote, pieces]) => {
        const cutThere = pieces.some(({ to }) => to === day);
        return cutThere || pieces.some(({ from, to }) => from <= day && to > day) ? [{ vote, year, cutThere }] : [];
      });
    });

  test('in 4 of 65 votes to 2012/13, and in each of 47 from 2015/16 on', () => {
    const before = overNewScale([1997, 2000, 2003, 2006, 2009, 2012]);
    expect([before.length, before.filter(({ cutThere }) => cutThere).map(({ vote }) => vote)]).toEqual([
      65,
      ['UNMEE a-res-60-272', 'MONUC a-res-63-291', 'UNOMIG a-res-63-293', 'UNMIT a-res-66-270'],
    ]);
    const since = overNewScale([2015, 2018, 2021, 2024]);
    expect([since.length, since.filter(({ cutThere }) => !cutThere)]).toEqual([47, []]);
  });

  test('by the rule of its budget year, unless a caller says otherwise', () => {
    const pieces = (query: Parameters<typeof cutAppropriation>[0]) =>
      cutAppropriation(query).pieces.map(({ to, amount }) => [to, amount]);
    // A/RES/51/232: one piece on the scales of 1997 and 1998.
    expect(pieces({ mission: 'UNDOF', amount: 33_616_400, from: '1997-07-01', to: '1998-06-30' })).toEqual([
      ['1998-06-30', 33_616_400],
    ]);
    // A/RES/69/300, paragraphs 13 and 15.
    const unmik = { mission: 'UNMIK', amount: 42_012_700, from: '2015-07-01', to: '2016-06-30', unit: 1 } as const;
    expect(pieces(unmik)).toEqual([
      ['2015-12-31', 21_006_350],
      ['2016-06-30', 21_006_350],
    ]);
    expect(pieces({ ...unmik, cutAtScale: false })).toEqual([['2016-06-30', 42_012_700]]);
    // A/RES/63/291, paragraphs 19 and 21, is one of the four before: a caller cuts it.
    expect(
      pieces({ mission: 'MONUC', amount: 1_405_912_000, from: '2009-07-01', to: '2010-06-30', cutAtScale: true }),
    ).toEqual([
      ['2009-12-31', 702_956_000],
      ['2010-06-30', 702_956_000],
    ]);
  });
});
