import { regularScaleCeiling } from '@blueledger/datasets/rules/regular-scale-ceiling';
import { regularScaleFloor } from '@blueledger/datasets/rules/regular-scale-floor';
import { regularScaleLdcCeiling } from '@blueledger/datasets/rules/regular-scale-ldc-ceiling';
import { scalePeriod as scalePeriodRule } from '@blueledger/datasets/rules/scale-period';
import { type Parameter, parameter } from './parameter.js';

/** Floor of the regular scale, in per cent. */
export const regularFloor: Parameter<number> = /* @__PURE__ */ parameter(
  regularScaleFloor,
  'Lowest rate of the regular-budget scale',
);

/** Ceiling of the regular scale, in per cent. */
export const regularCeiling: Parameter<number> = /* @__PURE__ */ parameter(
  regularScaleCeiling,
  'Highest rate of the regular-budget scale',
);

/** Ceiling of least developed countries, in per cent. */
export const leastDevelopedCeiling: Parameter<number> = /* @__PURE__ */ parameter(
  regularScaleLdcCeiling,
  'Highest regular rate of a least developed country',
);

/** The regular scale is decided for three calendar years, as all since 2001 were; a peacekeeping year that spans two scales is cut there. */
export const scalePeriod: Parameter<{ readonly years: number; readonly from: number }> = /* @__PURE__ */ parameter(
  scalePeriodRule,
  'Years for which a scale is decided, counted from 2001',
);
