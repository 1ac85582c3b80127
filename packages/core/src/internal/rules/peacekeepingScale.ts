import type { Parameter } from './parameter.js';

/** Levels of the peacekeeping scale that have a factor of their own; level A carries what the others are spared. */
export type DiscountLevel = 'B' | 'C' | 'D' | 'E' | 'F' | 'G' | 'H' | 'I' | 'J';

/**
 * Share of the regular rate that a state of each level pays, in thousandths. H may choose 300 instead of 200. The
 * structure was kept at each review (A/RES/64/249, 67/239, 70/246, 73/272, 76/239, 79/250).
 */
export const levelFactors: Parameter<Readonly<Record<DiscountLevel, number>>> = {
  id: 'peacekeeping-level-factors',
  title: 'Share of the regular rate paid at each level of the peacekeeping scale',
  unit: 'thousandths of the regular rate',
  values: [
    {
      value: { B: 1000, C: 925, D: 800, E: 600, F: 400, G: 300, H: 200, I: 200, J: 100 },
      from: '2001-07-01',
      status: 'enacted',
      reference: { document: 'A/RES/55/235', paragraph: '10' },
    },
  ],
};

/** Which levels carry the discounts of the others, pro rata to their regular rates. */
export const discountBearers: Parameter<readonly string[]> = {
  id: 'peacekeeping-discount-bearers',
  title: 'Levels that carry the discounts of levels C to J, pro rata to regular rates',
  unit: 'levels',
  values: [{ value: ['A'], from: '2001-07-01', status: 'enacted', reference: { document: 'A/RES/55/235' } }],
};

/** Decimals of a published peacekeeping rate, in per cent. Amounts are computed from unrounded rates. */
export const publishedRateDecimals: Parameter<number> = {
  id: 'published-rate-decimals',
  title: 'Decimals of a published peacekeeping rate; rounding half up is our convention',
  unit: 'decimals of a per cent',
  values: [{ value: 4, from: '2001-07-01', status: 'derived', reference: { document: 'A/RES/55/235' } }],
};

/** How a state moves up: two levels in two yearly steps, three or more in three; one level or down at once. */
export const transitionSteps: Parameter<{ readonly twoLevels: number; readonly moreLevels: number }> = {
  id: 'level-transition-steps',
  title: 'Years over which a state moves up by two levels, and by three or more, in equal steps',
  unit: 'years',
  values: [
    {
      value: { twoLevels: 2, moreLevels: 3 },
      from: '2010-01-01',
      status: 'enacted',
      reference: { document: 'A/RES/64/249', paragraph: '12-13' },
    },
  ],
};
