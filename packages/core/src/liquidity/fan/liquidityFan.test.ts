import { expect, test } from 'vitest';
import { fanSteps, liquidityFan, simulateLiquidity } from '../../bundled.js';
import { cite, explain } from '../../internal/answer/index.js';
import { randomIntegers } from './randomIntegers.js';

const two = { budgetYears: ['2025/26'], missions: ['UNISFA', 'UNDOF'] };

test('the generator gives whole numbers, the same from the same seed, and each as often as the next', () => {
  const draw = (seed: number, count: number, times: number) => {
    const random = randomIntegers(seed);
    return Array.from({ length: times }, () => random.below(count));
  };
  expect(draw(1, 1000, 8)).toEqual(draw(1, 1000, 8));
  expect(draw(1, 1000, 8)).not.toEqual(draw(2, 1000, 8));
  const counts = new Array<number>(7).fill(0);
  for (const value of draw(3, 7, 70_000)) counts[value] = (counts[value] as number) + 1;
  // Chi-squared with six degrees of freedom stays under 22.46 in 999 of 1,000 fair runs; this seed is one run.
  expect(counts.reduce((sum, count) => sum + (count - 10_000) ** 2 / 10_000, 0)).toBeLessThan(22.46);
});

test('the first numbers of seed 1 are written down, so that another machine is held to them', () => {
  const random = randomIntegers(1);
  expect(Array.from({ length: 5 }, () => random.below(1_000_000))).toEqual([288148, 103013, 759091, 745082, 176206]);
});

test('with nothing left to draw, every path is the exact run', () => {
  const { payers } = simulateLiquidity({ ...two, sensitivity: false });
  const payments = Object.fromEntries(
    payers.map(({ state }, index) => [state, { after: index % 5, openingShare: 0.4 }]),
  );
  const exact = simulateLiquidity({ ...two, payments, pooled: true, sensitivity: false });
  const { fans, lowestNetPositionUsd, probability } = liquidityFan({ ...two, payments, pooled: true, paths: 100 });
  // Doubles and whole dollars part by less than a dollar a mission and month.
  for (const measure of Object.keys(fans) as (keyof typeof fans)[])
    for (const percent of ['p5', 'p50', 'p95'] as const)
      for (const [month, value] of fans[measure][percent].entries())
        expect(
          Math.abs(value - (exact.total[measure][month] as number)),
          `${measure} ${percent} ${month}`,
        ).toBeLessThan(25);
  for (const value of Object.values(lowestNetPositionUsd))
    expect(Math.abs(value - exact.quoted.lowestNetPositionUsd.amount)).toBeLessThan(25);
  expect(Object.values(probability).every((share) => share === 0 || share === 1)).toBe(true);
});

test('the same seed gives the same fan, another seed another; five bands lie in order', () => {
  const [first, again, other] = [1, 1, 2].map((seed) => liquidityFan({ ...two, paths: 300, seed }));
  expect(again?.fans).toEqual(first?.fans);
  expect(other?.fans).not.toEqual(first?.fans);
  const { p5, p25, p50, p75, p95 } = (first as NonNullable<typeof first>).fans.cash;
  for (const month of p5.keys()) {
    const bands = [p5, p25, p50, p75, p95].map((band) => band[month] as number);
    expect(bands).toEqual([...bands].sort((a, b) => a - b));
  }
});

test('a fan grows, reports it and stops when told to: the first 500 paths are those of a longer run', () => {
  const seen: number[] = [];
  const stopped = liquidityFan(
    { ...two, paths: 3000 },
    { onProgress: ({ paths }) => seen.push(paths), shouldStop: () => true },
  );
  expect([seen, stopped.paths, stopped.of]).toEqual([[500], 500, 3000]);
  expect(stopped.fans).toEqual(liquidityFan({ ...two, paths: 500 }).fans);
  expect([...fanSteps({ ...two, paths: 2500 })].map(({ paths }) => paths)).toEqual([500, 2000, 2500]);
});

test('a state that may leave three years unpaid has its likelihood worked out over its ways, one that cannot has none', () => {
  const { pastTwoYears } = liquidityFan({
    budgetYears: ['2024/25', '2025/26', '2026/27'],
    missions: ['UNISFA'],
    payments: { JPN: { share: 0, openingShare: 0 } },
    paths: 100,
  });
  expect(pastTwoYears).toContainEqual({ state: 'JPN', probability: 1 });
  for (const { probability } of pastTwoYears) expect(probability > 0 && probability <= 1).toBe(true);
  expect(pastTwoYears.map(({ state }) => state)).not.toContain('CAN');
});

test.each([
  [{ paths: 10 }, 'paths: 10 is out of range. Expected a whole number from 100 to 100000.'],
  [{ seed: -1 }, 'seed: -1 is out of range. Expected a whole number from 0 to 4294967295.'],
  [
    { payments: { USA: { share: 2 } } },
    'payments.USA.share: 2 is out of range. Expected a share from 0 to 1 with at most four decimals.',
  ],
])('%j is rejected', (options, message) => {
  expect(() => liquidityFan({ ...two, ...options })).toThrow(message);
});

test('a run and a fan show their working, are cited and survive JSON; asked again, a fan draws the same paths', () => {
  const answer = simulateLiquidity({ ...two, sensitivity: false });
  expect(explain(answer).steps.map(({ step }) => step)).toContain('Cash of each month');
  expect(cite(answer, 'plain')).toContain('“Liquidity of peacekeeping missions, 2025/26”');
  expect((JSON.parse(JSON.stringify(answer)) as typeof answer).total).toEqual(answer.total);
  const [early, whole] = [...fanSteps({ ...two, paths: 600 })];
  for (const fan of [early, whole]) {
    const steps = explain(fan as NonNullable<typeof fan>).steps;
    expect(steps.at(-1)?.result).toEqual(fan?.probability);
  }
});
