/**
 * The files that apply rules, each with the tests that state its rule; both under packages/core/src. All other tests would
 * notice some of the changes as well, at two changes a minute.
 * @type {Readonly<Record<string, readonly string[]>>}
 */
export const rules = {
  'internal/math/apportion.ts': ['internal/math/apportion.test.ts'],
  'internal/math/apportionSafely.ts': ['internal/math/apportion.test.ts'],
  'rates/carryDiscounts.ts': ['rates/carryDiscounts.test.ts'],
  'rates/transitionFactors.ts': ['rates/effectiveRates.test.ts'],
  'liquidity/engine/cashPool.ts': ['liquidity/engine/cashPool.test.ts'],
  'accounts/drawOnReserve.ts': ['accounts/reserve.test.ts'],
  'accounts/article19.ts': ['accounts/article19.test.ts'],
  'assessments/cutAppropriation.ts': ['assessments/cutAppropriation.test.ts'],
};
