import { type Fraction, fractionOf, percentOf } from '../internal/math/index.js';
import { isSettled, type PercentRange, percentRange, type RatioRange } from './percentRange.js';

/** A share of assessments: one, or where levels are open two between which it lies. */
export type ShareInRange =
  | { readonly exactShare: Fraction; readonly sharePercent: number; readonly range?: undefined }
  | { readonly exactShare: undefined; readonly sharePercent: undefined; readonly range: PercentRange };

/** A share as answers carry it: a number where both ends are one. */
export const shareFields = (share: RatioRange, decimals: number): ShareInRange =>
  isSettled(share)
    ? { exactShare: fractionOf(share.low), sharePercent: percentOf(share.low, decimals) }
    : { exactShare: undefined, sharePercent: undefined, range: percentRange(share, decimals) };
