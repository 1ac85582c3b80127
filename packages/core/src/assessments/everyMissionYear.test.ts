import { appropriations } from '@blueledger/datasets/appropriations';
import { rowsOf } from '@blueledger/datasets/decode';
import { expect, test } from 'vitest';
import { assess, assessmentRanks, budgetAndSpending } from '../bundled.js';
import { BlueLedgerError } from '../internal/errors/index.js';

/** Votes of the tables: what is appropriated for a mission’s budget year, or revised. */
const votes = [...rowsOf(appropriations)].filter(({ stage }) => stage === 'initial' || stage === 'revised');

const budgetYear = (year: number) => `${year}/${String(year + 1).slice(2)}`;
const years = Array.from({ length: 2026 - 1996 + 1 }, (_, index) => 1996 + index);

/** How much of a vote is assessed: all, a part, or nothing since rates of its time are known between bounds only. */
function outcomeOf({ mission, total_usd, from, to }: (typeof votes)[number]): 'all' | 'part' | 'bounds' {
  try {
    const { totals, pieces, apportioned } = assess({ mission, amount: total_usd, from, to });
    const withheld = pieces.reduce((sum, piece) => sum + piece.withheld, 0);
    // Nothing is lost: lines and what is withheld are what is apportioned.
    expect([mission, from, totals.reduce((sum, { amount }) => sum + amount, 0) + withheld]).toEqual([
      mission,
      from,
      apportioned,
    ]);
    return withheld === 0 ? 'all' : 'part';
  } catch (error) {
    if (!(error instanceof BlueLedgerError)) throw error;
    expect([mission, from, error.code, error.message]).toEqual([
      mission,
      from,
      'year-not-covered',
      expect.stringContaining('within bounds only'),
    ]);
    return 'bounds';
  }
}

test('every vote since 1996/97 is assessed, but for the years whose rates lie between bounds', () => {
  const outcomes = votes.map((vote) => ({ begins: Number(vote.from.slice(0, 4)), outcome: outcomeOf(vote) }));
  const years = (outcome: string) => [
    ...new Set(outcomes.filter((vote) => vote.outcome === outcome).map(({ begins }) => begins)),
  ];
  const count = (outcome: string) => outcomes.filter((vote) => vote.outcome === outcome).length;
  expect(votes.length).toBe(count('all') + count('part') + count('bounds'));
  expect({ all: count('all'), part: count('part'), bounds: count('bounds') }).toEqual({
    all: 240,
    part: 23,
    bounds: 84,
  });
  // The year before the bounds and the year after them are assessed for their half.
  expect(years('part').sort()).toEqual([2003, 2011]);
  expect(years('bounds').sort()).toEqual([2004, 2005, 2006, 2007, 2008, 2009, 2010]);
});

test('each budget year since 1996/97 has its largest payers, but for those between bounds', () => {
  const refused = years.filter((year) => {
    try {
      const { ranks, total } = assessmentRanks({ budgetYear: budgetYear(year), top: 3 });
      expect([ranks[0]?.state, total > 0]).toEqual(['USA', true]);
      return false;
    } catch (error) {
      expect(error).toMatchObject({ code: 'year-not-covered' });
      return true;
    }
  });
  expect(refused).toEqual([2004, 2005, 2006, 2007, 2008, 2009, 2010]);
});

test('each budget year since 1996/97 has approved budgets', () => {
  const lines = years.map((year) => budgetAndSpending({ budgetYear: budgetYear(year) }).lines);
  expect(lines.filter((ofYear) => !ofYear.some(({ approved }) => approved !== undefined))).toEqual([]);
  // What UNAMID was voted for 2019/20 in all, not the authority for three of its months (A/RES/74/261 B, paragraph 2).
  expect(lines[2019 - 1996]?.find(({ mission }) => mission === 'UNAMID')).toMatchObject({
    approved: 514_505_600,
    spent: 509_292_600,
  });
});
