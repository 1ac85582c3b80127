import { adHocApportionments } from '@blueledger/datasets/ad-hoc-apportionments';
import { peacekeepingLevelBounds } from '@blueledger/datasets/peacekeeping-level-bounds';
import { regularScaleSums } from '@blueledger/datasets/regular-scale-sums';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { assessmentShare, burdenShare, effectiveRate, effectiveRates, rateRanks } from '../bundled.js';
import { Recorder } from '../internal/answer/index.js';
import { add, percentOf, type Ratio, ratioOf } from '../internal/math/index.js';
import { requiredNumberAt, requiredTextAt, textAt } from '../internal/tables/index.js';
import { carryBounds } from './carryBounds.js';
import { carryDiscounts } from './carryDiscounts.js';
import { earlierScales } from './earlierScales.js';

const rateOf = (state: string, year: number, date?: string) =>
  effectiveRates({ year, ...(date === undefined ? {} : { date }) }).rates.find((rate) => rate.state === state);

test.each([
  [1974, 28.8955],
  [1978, 29.2],
  [1980, 30.0924],
  [1983, 30.3997],
  [1986, 30.6464],
  [1989, 30.7582],
  [1992, 30.382],
  [1993, 31.8172],
  [1995, 31.2154],
  [1996, 31.0204],
  [1997, 30.8737],
  [1998, 30.5324],
  [1999, 30.3648],
  [2000, 30.2807],
  [2001, 28.134],
])('in %i the United States was assessed %d per cent, by the four groups', (year, percent) => {
  expect(rateOf('USA', year)).toMatchObject({ level: 'A', certainty: 'derived', peacekeepingRatePercent: percent });
});

test.each([
  [2004, 26.4497, 26.8029],
  [2006, 26.2654, 26.6037],
  [2007, 25.7426, 26.1038],
  [2009, 25.7426, 26.1038],
  [2010, 27.1415, 27.3622],
  [2011, 27.1415, 27.3622],
])(
  'in %i the United States was assessed between %d and %d per cent, and no number stands for it',
  (year, low, high) => {
    const rate = rateOf('USA', year);
    expect([rate?.range?.low, rate?.range?.high]).toEqual([low, high]);
    expect(rate).toMatchObject({ certainty: 'bounded', level: 'A' });
    expect([rate?.peacekeepingRatePercent, rate?.unroundedRatePercent, rate?.exactShare, rate?.factor]).toEqual(
      Array(4).fill(undefined),
    );
  },
);

test('group B pays its regular rate, C a fifth and D a tenth, and nobody who is named nowhere is in another than C', () => {
  const of = (state: string) => {
    const { level, factor } = rateOf(state, 1985) ?? {};
    return [level, factor];
  };
  expect(['JPN', 'BRA', 'BGD', 'CHN'].map(of)).toEqual([
    ['B', 1],
    ['C', 0.2],
    ['D', 0.1],
    ['A', 1.215987],
  ]);
});

test('Spain, Portugal and Greece went to group B in steps, and Belarus and Ukraine paid less by as many dollars', () => {
  const of = (state: string, date: string) => rateOf(state, Number(date.slice(0, 4)), date)?.factor;
  expect([1989, 1990, 1991, 1992].map((year) => of('ESP', `${year}-06-30`))).toEqual([0.2, 0.5, 0.8, 1]);
  expect(['1995-06-30', '1995-07-01', '1996-07-01', '1999-01-01'].map((date) => of('PRT', date))).toEqual([
    0.2, 0.35, 0.5, 1,
  ]);
  // 0.37 less 0.15 times Portugal’s 0.24 is 0.334; 1.14 less 0.15 times Greece’s 0.38 is 1.083.
  const paid = (state: string, date: string) => rateOf(state, Number(date.slice(0, 4)), date)?.unroundedRatePercent;
  expect([paid('BLR', '1995-07-01'), paid('UKR', '1996-07-01')]).toEqual([0.334, 1.083]);
  // From 1998 on the cut would leave Belarus less than a fifth of its rate, which group C pays.
  expect(of('BLR', '1998-01-01')).toBe(0.2);
  const sum = (states: readonly string[], date: string) =>
    states.reduce((total, state) => total + (paid(state, date) ?? 0), 0);
  for (const date of ['1995-06-30', '1995-07-01']) expect(sum(['BLR', 'PRT'], date)).toBeCloseTo(0.418, 9);
});

test('a membership that stood under another code is found by that of today, and Germany’s two were apart', () => {
  expect(effectiveRate({ state: 'RUS', year: 1985 }).rate?.state).toBe('SUN');
  expect(effectiveRate({ state: 'DEU', year: 1985 }).rate?.state).toBe('DEU-FRG');
  const share = (payers: string, year: number) => {
    const { sharePercent, states } = assessmentShare({ payers, year });
    return [sharePercent, states];
  };
  // The five of 1985 are those of group A: 57.881 of 100.007 per cent.
  expect(share('p5', 1985)).toEqual([57.88, 5]);
  // Of Eastern European states Czechoslovakia and Yugoslavia count, whose successors all do, and the German Democratic
  // Republic does not, which joined a Western one.
  const { rates } = effectiveRates({ year: 1985 });
  const eastern = ['ALB', 'BGR', 'BLR', 'CSK', 'HUN', 'POL', 'ROU', 'SUN', 'UKR', 'YUG'];
  const sum = rates
    .filter(({ state }) => eastern.includes(state))
    .map(({ exactShare }) => ratioOf(exactShare as string))
    .reduce(add);
  expect(share('eastern-european', 1985)).toEqual([percentOf(sum, 2), eastern.length]);
  expect(share('DEU', 1991)[1]).toBe(2);
});

test('peacekeeping rates of every year add up to what is said of it: 100 but in 2003, and beyond it what was added', () => {
  const { from_year, to_year, rate_sum_as_fixed, added_sum } = regularScaleSums.columns;
  const decimals = 10 ** rate_sum_as_fixed.decimals;
  for (let year = 1974; year <= 2027; year += 1) {
    const { rates, sums, certainty, notes } = effectiveRates({ year });
    const row = Array.from({ length: regularScaleSums.rowCount }, (_, at) => at).find(
      (at) => requiredNumberAt(from_year, at) <= year && year <= requiredNumberAt(to_year, at),
    ) as number;
    const asFixed = requiredNumberAt(rate_sum_as_fixed, row) / decimals;
    // Until June 2001 group A pays the rest of a hundred, also of the scale of 1992, which adds up to 100.02.
    expect([year, sums.asFixedPercent]).toEqual([year, year <= 2001 ? 100 : asFixed]);
    expect(sums.added.length > 0).toBe(requiredNumberAt(added_sum, row) > 0 && sums.addedPercent > 0);
    expect(sums.percent).toBeCloseTo(sums.asFixedPercent + sums.addedPercent, 9);
    expect(notes.some(({ code }) => code === 'rates-add-up-to')).toBe(sums.percent !== 100);
    if (certainty === 'bounded') continue;
    const total = rates.reduce((sum, { unroundedRatePercent = 0 }) => sum + unroundedRatePercent, 0);
    expect(total).toBeCloseTo(sums.percent, 8);
    const shares = rates.map(({ exactShare }) => ratioOf(exactShare as string));
    expect(shares.reduce((sum, { numerator }) => sum + numerator, 0n)).toBe(shares[0]?.denominator);
  }
  const { sums } = effectiveRates({ year: 2003 });
  expect(sums).toEqual({ percent: 101.0862, asFixedPercent: 99.812, addedPercent: 1.2742, added: ['CHE', 'TLS'] });
});

test('Switzerland has one answer in 2002 and one in 2003', () => {
  expect(effectiveRate({ state: 'CHE', year: 2002 })).toMatchObject({ withoutRate: { memberSince: '2002-09-10' } });
  expect(effectiveRate({ state: 'CHE', year: 2003 }).rate).toMatchObject({
    level: 'B',
    peacekeepingRatePercent: 1.274,
  });
  expect(effectiveRates({ year: 2002 }).withoutRate.map(({ state }) => state)).toEqual(['CHE', 'TLS']);
  expect(effectiveRates({ year: 2003 }).withoutRate).toEqual([]);
});

/** Per cent of the whole that each group pays, by the rule, on the scale that an apportionment names. */
function groupShares(date: string, scaleYear: number): readonly number[] {
  const { rates, sums } = effectiveRates({ year: scaleYear, date });
  return ['A', 'B', 'C', 'D'].map((group) =>
    rates
      .filter(({ level, state }) => level === group && !sums.added.includes(state))
      .reduce((sum, { unroundedRatePercent = 0 }) => sum + unroundedRatePercent, 0),
  );
}

test('of the 21 printed apportionments of 1973 to 1989 the rule makes 13 again to 0.005 points, and 1989 exactly', () => {
  const { columns, rowCount } = adHocApportionments;
  const groups = [columns.group_a, columns.group_b, columns.group_c, columns.group_d];
  const off = Array.from({ length: rowCount }, (_, row) => {
    const [from, scaleYear] = [requiredTextAt(columns.from, row), requiredNumberAt(columns.scale_from, row)];
    // By the groups of the first day of the amount, or of the scale where that begins later.
    const date = from < `${scaleYear}-01-01` ? `${scaleYear}-01-01` : from;
    const computed = groupShares(date, Number(date.slice(0, 4)));
    const total = requiredNumberAt(columns.total, row);
    return Math.max(
      ...groups.map((column, at) => Math.abs((requiredNumberAt(column, row) / total) * 100 - (computed[at] as number))),
    );
  });
  expect(off.length).toBe(21);
  expect(off.filter((points) => points <= 0.005).length).toBe(13);
  expect(Math.max(...off)).toBeLessThan(0.025);
  // The dollars of 1989 are those of the rule but for the rounding of their parts: 18 of 416,162,000 at most.
  expect(off.at(-1)).toBeLessThan(0.00001);
});

const boundsOf2007 = () => {
  const { iso3, from_year, to_year, factor_low, factor_high, level } = peacekeepingLevelBounds.columns;
  return Array.from({ length: peacekeepingLevelBounds.rowCount }, (_, row) => row)
    .filter((row) => requiredNumberAt(from_year, row) <= 2007 && 2007 <= requiredNumberAt(to_year, row))
    .map((row) => ({
      state: requiredTextAt(iso3, row),
      level: textAt(level, row),
      low: factor_low.missing?.[row] ? undefined : (factor_low.values[row] as number),
      high: factor_high.missing?.[row] ? undefined : (factor_high.values[row] as number),
      unit: 10n ** BigInt(factor_low.decimals),
    }));
};

test('whatever the open levels were, every rate and every share lay within the bounds, and the bounds are reached', () => {
  const rows = boundsOf2007();
  const regular = new Map(effectiveRates({ year: 2007 }).rates.map((rate) => [rate.state, rate.regularRatePercent]));
  const open = rows.filter(({ low, high }) => low !== high);
  const lines = (factorOf: (state: string, low: number, high: number) => number) =>
    rows.map(({ state, low, high, unit }) => ({
      state,
      level: low === undefined ? 'A' : 'B',
      regular: Math.round((regular.get(state) as number) * 1000),
      factor:
        low === undefined || high === undefined
          ? undefined
          : { numerator: BigInt(factorOf(state, low, high)), denominator: unit },
    }));
  const carried = (factorOf: (state: string, low: number, high: number) => number) =>
    carryDiscounts(
      lines(factorOf),
      {
        rateDecimals: 3,
        publishedDecimals: 4,
        rule: { id: '', value: '', reference: { document: '' } },
        certainty: 'derived',
      },
      new Recorder({ trace: false }),
    ).rates;
  const { sumOf } = carryBounds(
    rows.map(({ state, level, low, high, unit }) => ({
      state,
      level,
      regular: Math.round((regular.get(state) as number) * 1000),
      factor:
        low === undefined || high === undefined
          ? undefined
          : {
              low: { numerator: BigInt(low), denominator: unit },
              high: { numerator: BigInt(high), denominator: unit },
            },
    })),
    { rateDecimals: 3, publishedDecimals: 4 },
    new Recorder({ trace: false }),
  );
  const less = (a: Ratio, b: Ratio) => a.numerator * b.denominator <= b.numerator * a.denominator;
  const sum = (rates: ReturnType<typeof carried>, has: (state: string) => boolean) =>
    rates
      .filter(({ state }) => has(state))
      .map(({ exactShare }) => ratioOf(exactShare))
      .reduce(add);
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.constantFrom(...rows.map(({ state }) => state)), { minLength: 1, maxLength: 60 }),
      fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: open.length, maxLength: open.length }),
      (members, at) => {
        const has = (state: string) => members.includes(state);
        const where = new Map(open.map(({ state }, index) => [state, at[index] as number]));
        const share = sum(
          carried((state, low, high) => Math.round(low + (where.get(state) ?? 0) * (high - low))),
          has,
        );
        const { low, high } = sumOf(has);
        expect(less(low, share) && less(share, high)).toBe(true);
        // Its own states at their lowest and all others at their highest: the bound itself.
        const least = sum(
          carried((state, lowest, highest) => (has(state) ? lowest : highest)),
          has,
        );
        expect(least.numerator * low.denominator).toBe(low.numerator * least.denominator);
      },
    ),
    { numRuns: 40 },
  );
});

test('a share of 2007 has the lowest and the highest that open levels leave, and of all states it is all', () => {
  const { sharePercent, range, certainty } = burdenShare({ payers: 'p5', servers: 'weog', year: 2007 }).years[0]!.paid;
  expect([sharePercent, range?.low, range?.high, certainty]).toEqual([undefined, 45.412, 46.05, 'bounded']);
  const all = effectiveRates({ year: 2007 })
    .rates.map(({ state }) => state)
    .join('+');
  expect(assessmentShare({ payers: all, year: 2007 }).sharePercent).toBe(100);
  // Japan is of level B whatever the levels of others are.
  expect(assessmentShare({ payers: 'JPN', year: 2007 }).sharePercent).toBe(16.62);
});

test('a rank is the best place that a rate leaves, with the worst beside it', () => {
  const { ranks, topShare, topRange, others } = rateRanks({ year: 2007, top: 40 });
  const place = (code: string) => {
    const line = ranks.find(({ state }) => state === code);
    return line && [line.rank, line.lastRank];
  };
  expect(['USA', 'JPN', 'CHN'].map(place)).toEqual([
    [1, 1],
    [2, 2],
    [7, 7],
  ]);
  // The Czech Republic paid between 0.3 and 0.6 of its rate.
  const [best, worst] = place('CZE') as number[];
  expect(worst).toBeGreaterThan(best as number);
  expect([topShare, others.exactShare]).toEqual([undefined, undefined]);
  expect(topRange?.low).toBeLessThan(topRange?.high as number);
});

test('with the open levels given, a year of bounds has one rate for every state', () => {
  const levels = { ARG: 'F', ATG: 'E', BHR: 'E', BHS: 'D', BRB: 'F', CPV: 'J', CZE: 'H*', HUN: 'B' } as const;
  const others = { OMN: 'H*', PHL: 'H', PLW: 'H*', SAU: 'H*', TTO: 'I', TUR: 'F' } as const;
  const answer = effectiveRates({ year: 2007, overrides: { levels: { ...levels, ...others } } });
  expect(answer.certainty).toBe('assumed');
  expect(answer.rates.every(({ range }) => range === undefined)).toBe(true);
  expect(() => effectiveRates({ year: 2007, overrides: { levels } })).toThrow(
    'overrides.levels: no level was given for OMN, PHL, PLW, SAU, TTO and 1 more. Expected a level for each of the 6 states whose level of 2007 is open.',
  );
});

test('earlier scales without one of their tables are refused', () => {
  expect(() => earlierScales({} as never)).toThrow(
    'earlierScales.groups: the scales before 2012 were made without the table groups. Expected the tables peacekeeping-groups, peacekeeping-levels-2001, peacekeeping-level-bounds and member-states/former.',
  );
});
