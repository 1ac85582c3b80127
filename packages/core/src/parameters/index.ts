import { type Parameter } from './parameter.js';
import { discountBearers, levelFactors, publishedRateDecimals, transitionSteps } from './peacekeepingScale.js';

export { type DatedValue, type LegalReference, type Parameter, type ParameterStatus, valueOn } from './parameter.js';
export {
  type DiscountLevel,
  discountBearers,
  levelFactors,
  publishedRateDecimals,
  transitionSteps,
} from './peacekeepingScale.js';

/**
 * Every dated rule that core applies, with its references.
 *
 * @example
 * ```ts
 * parameters().find(({ id }) => id === 'peacekeeping-discount-bearers')?.values[0]?.reference.document; // => 'A/RES/55/235'
 * ```
 */
export function parameters(): readonly Parameter<unknown>[] {
  return [levelFactors, discountBearers, publishedRateDecimals, transitionSteps];
}
