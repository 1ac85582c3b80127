import { burdenShare, effectiveRates } from '@blueledger/core/bundled';
import { beforeAll, describe, expect, test } from 'vitest';
import { danfoOfPeers } from '../test/danfoOfPeers.js';
import { type Danfo, type DataFrame, frame, framesOf, sorted, sum, toRows, useDanfo } from './index.js';

interface Series {
  readonly values: unknown;
  mean(): number;
  lt(value: number): unknown;
  add(other: Series): Series;
}
interface Full extends DataFrame {
  groupby(by: readonly string[]): { mean(): Full; sum(): Full };
  sortValues(column: string): Full;
  mul(value: number): Full;
  query(condition: unknown): Full;
  describe(): Full;
  readonly [column: string]: unknown;
}
/** As much more of danfo as its traps need. */
interface Whole extends Danfo {
  readonly DataFrame: new (...data: readonly unknown[]) => Full;
  readonly Series: new (
    values: readonly unknown[],
    options?: { readonly index: readonly string[] },
  ) => Series & { readonly dt: { month(): { readonly values: unknown } } };
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
    const usa = toRows(rates as DataFrame).find(({ iso3 }) => iso3 === 'USA');
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

  test('sortValues takes a missing value for zero; sorted has it last, both ways', async () => {
    const own = new dfd.DataFrame({ name: ['a', 'b', 'c', 'd'], x: [3, null, -1, 2] });
    expect(toRows(own.sortValues('x')).map(({ name }) => name)).toEqual(['c', 'b', 'd', 'a']);
    const names = async (descending: boolean) => toRows(await sorted(own, 'x', { descending })).map(({ name }) => name);
    expect([await names(false), await names(true)]).toEqual([
      ['c', 'd', 'a', 'b'],
      ['a', 'd', 'c', 'b'],
    ]);
    const roll = await frame('honour-roll');
    const dates = toRows(await sorted(roll, 'paid_on')).map((row) => row['paid_on']);
    const dated = dates.filter((date): date is string => date !== null);
    expect(dates.slice(0, dated.length)).toEqual([...dated].sort());
  });

  test('a whole frame times one loses dollars; sum is exact', () => {
    const money = new dfd.DataFrame({ dollars: [163260617, 57912703] });
    expect(toRows(money.mul(1)).map(({ dollars }) => dollars)).not.toEqual([163260617, 57912703]);
    expect(sum(money, 'dollars')).toEqual([{ group: {}, sum: 221173320, rows: 2, missing: 0 }]);
    expect(sum(new dfd.DataFrame({ x: [0.1, 0.2, null] }), 'x')).toEqual([
      { group: {}, sum: 0.3, rows: 2, missing: 1 },
    ]);
  });

  test('groups of several columns are glued; those of sum are not', () => {
    const glued = new dfd.DataFrame({ x: ['a', 'a-b'], y: ['b-c', 'c'], v: [1, 2] });
    expect(toRows(glued.groupby(['x', 'y']).sum())).toEqual([{ x: 'a', y: 'b-c', v_sum: 3 }]);
    expect(sum(glued, 'v', { by: ['x', 'y'] }).map(({ group, sum: all }) => [group, all])).toEqual([
      [{ x: 'a', y: 'b-c' }, 1],
      [{ x: 'a-b', y: 'c' }, 2],
    ]);
  });

  test('a missing value passes a filter as zero, and labels do not align', () => {
    const own = new dfd.DataFrame({ name: ['a', 'b', 'c'], x: [3, null, 1] });
    expect(toRows(own.query((own['x'] as Series).lt(2))).map(({ name }) => name)).toEqual(['b', 'c']);
    const [one, other] = [
      new dfd.Series([1, 2], { index: ['a', 'b'] }),
      new dfd.Series([10, 20], { index: ['b', 'a'] }),
    ];
    expect(one.add(other).values).toEqual([11, 22]);
  });

  test('a column that is not there, a sum of text and one beyond a number are refused', async () => {
    const own = new dfd.DataFrame({ name: ['a', 'b'], x: [2 ** 53 - 1, 1] });
    await expect(sorted(own, 'nam')).rejects.toThrow(
      'column: "nam" is not a column of the frame. Expected one of name, x. Did you mean name?',
    );
    expect(() => sum(own, 'x', { by: ['y'] })).toThrow('options.by: "y" is not a column of the frame.');
    expect(() => sum(own, 'name')).toThrow('frame, row 1, name: "a" is not a number. Expected a column of numbers.');
    expect(() => sum(own, 'x')).toThrow('x: the sum is beyond what a number holds exactly.');
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
