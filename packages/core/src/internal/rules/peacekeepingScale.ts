import { levelTransitionSteps } from '@blueledger/datasets/rules/level-transition-steps';
import { peacekeepingDiscountBearers } from '@blueledger/datasets/rules/peacekeeping-discount-bearers';
import { peacekeepingLevelFactors } from '@blueledger/datasets/rules/peacekeeping-level-factors';
import { publishedRateDecimals as publishedRateDecimalsRule } from '@blueledger/datasets/rules/published-rate-decimals';
import { type Parameter, parameter } from './parameter.js';

/** Levels of the peacekeeping scale that have a factor of their own; level A carries what the others are spared. */
export type DiscountLevel = 'B' | 'C' | 'D' | 'E' | 'F' | 'G' | 'H' | 'I' | 'J';

/** Share of the regular rate that a state of each level pays, in thousandths. H may choose more. */
export const levelFactors: Parameter<Readonly<Record<DiscountLevel, number>>> = /* @__PURE__ */ parameter(
  peacekeepingLevelFactors,
  'Share of the regular rate paid at each level of the peacekeeping scale',
);

/** Which levels carry the discounts of the others, pro rata to their regular rates. */
export const discountBearers: Parameter<readonly string[]> = /* @__PURE__ */ parameter(
  peacekeepingDiscountBearers,
  'Levels that carry the discounts of levels C to J, pro rata to regular rates',
);

/** Decimals of a published peacekeeping rate, in per cent. Amounts are computed from unrounded rates. */
export const publishedRateDecimals: Parameter<number> = /* @__PURE__ */ parameter(
  publishedRateDecimalsRule,
  'Decimals of a published peacekeeping rate; rounding half up is our convention',
);

/** How a state moves up: by two levels, or by three or more, in so many equal yearly steps; one level or down at once. */
export const transitionSteps: Parameter<{ readonly twoLevels: number; readonly moreLevels: number }> =
  /* @__PURE__ */ parameter(
    levelTransitionSteps,
    'Years over which a state moves up by two levels, and by three or more, in equal steps',
  );
