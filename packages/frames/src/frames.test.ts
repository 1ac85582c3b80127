import { burdenShare, effectiveRates } from '@blueledger/core/bundled';
import { beforeAll, describe, expect, test } from 'vitest';
import { danfoOfPeers } from '../test/danfoOfPeers.js';
import { type Danfo, type DataFrame, frame, framesOf, toRows, useDanfo } from './index.js';

interface Series {
  mean(): number;
}
interface Full extends DataFrame {
  groupby(by: readonly string[]): { mean(): Full };
  describe(): Full;
  readonly [column: string]: unknown;
}
/** As much more of danfo as its traps need. */
interface Whole extends Danfo {
  readonly DataFrame: new (...data: readonly unknown[]) => Full;
  readonly Series: new (values: readonly unknown[]) => { readonly dt: { month(): { readonly values: unknown } } };
  toCSV(frame: DataFrame): string;
  concat(options: { readonly dfList: readonly DataFrame[]; readonly axis: number }): DataFrame | undefined;
}
let dfd: Whole;
beforeAll(() => {
  dfd = danfoOfPeers() as Whole;
  useDanfo(dfd);
}, 300_000);

describe('tables and answers as frames', () => {
  test('personnel of two states in one month', async () => {
    const personnel = await frame('personnel', { from: '2025-07', to: '2025-07', states: ['NPL', 'RWA'] });
    expect(toRows(personnel).map(({ iso3, month, persons }) => [iso3, month, persons])).toEqual([
      ['NPL', '2025-07', 6039],
      ['RWA', '2025-07', 5905],
    ]);
  });

  test('rates of an answer, to the last digit', async () => {
    const { rates } = await framesOf(effectiveRates({ year: 2025 }));
    const usa = toRows(rates as DataFrame).find(({ state }) => state === 'USA');
    expect(usa?.['peacekeeping_rate_percent']).toBe(26.1584);
  });

  test('shares by year', async () => {
    const { years } = await framesOf(burdenShare({ from: 2012, to: 2013 }));
    expect(toRows(years as DataFrame).map((row) => row['paid_share_percent'])).toEqual([87.506, 82.837]);
  });
});

test.each([
  [
    () => frame('personel' as never),
    'name: "personel" is not known. Expected one of appropriations, fatalities, honour-roll, member-states, missions, personnel, personnel-by-mission, regular-scale. Did you mean personnel?',
  ],
  [() => frame('personnel', { states: ['JPX'] }), 'Did you mean JPN (Japan)?'],
  [() => frame('personnel', { from: 'July' }), 'from: "July" is not a month.'],
  [
    () => frame('missions', { from: '2025-07' }),
    'from: missions has no column month. Expected a table that has one, or no from.',
  ],
  [
    () => frame('personnel', { from: '2030-01' }),
    'there is no row, and danfo.js holds no frame without one. Expected a question that has rows.',
  ],
])('%s is refused', async (ask, message) => {
  await expect(ask()).rejects.toThrow(message);
});

describe('traps of danfo, and what is done instead', () => {
  test('the mean of a group counts a missing value as zero; core never does, and rows come back as missing', () => {
    const own = new dfd.DataFrame({ g: ['a', 'a'], x: [1, null] });
    expect((own['x'] as Series).mean()).not.toBe(0.5);
    expect(toRows(own.groupby(['g']).mean())).toEqual([{ g: 'a', x_mean: 0.5 }]);
    expect(toRows(own)[1]).toEqual({ g: 'a', x: null });
  });

  test('toCSV does not quote; exportTables of @blueledger/exchange does', () => {
    expect(dfd.toCSV(new dfd.DataFrame({ a: ['x,y'], b: [1] }))).toBe('a,b\nx,y,1\n');
  });

  test('a ragged row shifts; toRows refuses it', () => {
    const ragged = new dfd.DataFrame([{ a: 1, b: 2 }, { b: 3 }]);
    expect(ragged.values).toEqual([[1, 2], [3]]);
    expect(() => toRows(ragged)).toThrow('frame, row 2: the row has 1 cells. Expected 2, one a column.');
  });

  test('describe throws on a missing value', () => {
    expect(() => new dfd.DataFrame({ x: [1, null] }).describe()).toThrow();
  });

  test('months count from 0; months of ours are text', async () => {
    expect(new dfd.Series(['2025-07-15']).dt.month().values).toEqual([6]);
    const personnel = await frame('personnel', { from: '2025-07', to: '2025-07', states: ['NPL'] });
    expect(toRows(personnel)[0]?.['month']).toBe('2025-07');
  });

  test('concat appends into its first frame’s rows in some releases: take what it returns, and check it with toRows', () => {
    const [a, b] = [new dfd.DataFrame({ a: [1], b: [2] }), new dfd.DataFrame({ a: [3], b: [4] })];
    const both = dfd.concat({ dfList: [a, b], axis: 0 });
    expect(toRows(both as DataFrame)).toEqual([
      { a: 1, b: 2 },
      { a: 3, b: 4 },
    ]);
  });
});
