import { expect, test } from 'vitest';
import { Recorder } from '../internal/answer/index.js';
import { fractionOf, ratioOf, reduce } from '../internal/math/index.js';
import { carryDiscounts, type RatedState } from './carryDiscounts.js';

const rule = { id: 'shares', value: 'as given', reference: { document: 'A/RES/55/235' } };
const options = { rateDecimals: 3, publishedDecimals: 4, rule, certainty: 'derived' } as const;
const factor = (numerator: bigint, denominator: bigint) => ({ numerator, denominator });

/** Regular rates of 60, 30 and 10 per cent; the second pays three fifths of its rate, the third a tenth. */
const three: readonly RatedState[] = [
  { state: 'AAA', level: 'A', regular: 60_000, factor: undefined },
  { state: 'BBB', level: 'D', regular: 30_000, factor: factor(3n, 5n) },
  { state: 'CCC', level: 'J', regular: 10_000, factor: factor(1n, 10n) },
];

const carried = (states: readonly RatedState[], rest?: bigint) => {
  const recorder = new Recorder({ trace: true });
  const { rates, ...more } = carryDiscounts(states, { ...options, rest }, recorder);
  return {
    ...more,
    rates: rates.map(({ state, regularRatePercent, peacekeepingRatePercent, exactShare }) => [
      state,
      regularRatePercent,
      peacekeepingRatePercent,
      fractionOf(reduce(ratioOf(exactShare))),
    ]),
    steps: recorder.steps(),
  };
};

test('who carries pays what the others are spared, pro rata to its regular rate', () => {
  // Spared: two fifths of 30 and nine tenths of 10, 21 together, on the 60 of the one that carries: 1 + 21/60 = 1.35.
  expect(carried(three)).toEqual({
    permanentMemberFactor: 1.35,
    exactPermanentMemberFactor: '27/20',
    rates: [
      ['AAA', 60, 81, '81/100'],
      ['BBB', 30, 18, '9/50'],
      ['CCC', 10, 1, '1/100'],
    ],
    steps: [
      {
        step: 'Those who carry take the discounts of all others, pro rata to regular rates',
        // In tenths of a thousandth of a per cent: 21,000 thousandths.
        inputs: { discounts: '210000/10', regularRatesOfThoseWhoCarry: '60000', unit: '10^-3 per cent' },
        parameter: rule,
        result: '27/20',
        steps: [],
      },
    ],
  });
});

test('a rate has its level, its factor, exactly and to six decimals, and how it is known', () => {
  const [, second, third] = carryDiscounts(three, options, new Recorder({ trace: false })).rates;
  const shown = { certainty: 'derived', factor: 0.6, exactFactor: '3/5', peacekeepingRatePercent: 18 };
  expect(second).toMatchObject({ level: 'D', ...shown, unroundedRatePercent: 18 });
  expect(third).toMatchObject({ level: 'J', factor: 0.1, exactFactor: '1/10' });
});

test('what a state is spared that was added after the scale was fixed nobody carries', () => {
  const added = { state: 'DDD', level: 'J', regular: 1000, factor: factor(1n, 10n), added: true };
  const { permanentMemberFactor, rates } = carried([...three, added]);
  expect(permanentMemberFactor).toBe(1.35);
  // All pay 100 and a tenth of its own 1 per cent.
  expect(rates.at(-1)).toEqual(['DDD', 1, 0.1, '1/1001']);
  expect(rates[0]).toEqual(['AAA', 60, 81, '810/1001']);
});

test('where those who carry pay the rest of the whole, the whole is what is said, whatever the rates add up to', () => {
  const short = three.map((line) => (line.state === 'BBB' ? { ...line, regular: 20_000 } : line));
  // 60 + 20 + 10 are 90. Spared: 8 and 9; missing: 10. 1 + 27/60.
  const { exactPermanentMemberFactor, rates } = carried(short, 100_000n);
  expect(exactPermanentMemberFactor).toBe('29/20');
  expect(rates.map(([, , percent]) => percent)).toEqual([87, 12, 1]);
});

test('without a state that carries there is no scale', () => {
  const [, ...others] = three;
  for (const states of [others, [{ state: 'AAA', level: 'A', regular: 0, factor: undefined }, ...others]])
    expect(() => carried(states)).toThrow(
      expect.objectContaining({
        code: 'bad-query',
        message:
          'levels: no state carries the discounts of the others. Expected at least one state of level A with a regular rate above zero.',
      }),
    );
});
