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
  'accounts/account.ts': ['accounts/account.test.ts', 'accounts/article19.test.ts'],
  'assessments/splitOverTime.ts': ['assessments/splitOverTime.test.ts', 'assessments/cutAppropriation.test.ts'],
  'assessments/setOffStaffAssessment.ts': ['assessments/assess.test.ts'],
  'assessments/offsetsOf.ts': ['assessments/offsetsOf.test.ts'],
  'budgets/fundingOf.ts': ['budgets/fundingOf.test.ts'],
  'rates/levelFor.ts': ['rates/levelFor.test.ts'],
  'rates/boundRegularRates.ts': ['rates/boundRegularRates.test.ts'],
  'rates/apportionWithin.ts': ['rates/boundRegularRates.test.ts'],
  'liquidity/engine/debtAging.ts': ['liquidity/engine/runSimulation.test.ts'],
  'liquidity/engine/paymentsOf.ts': ['liquidity/engine/runSimulation.test.ts'],
  'personnel/personnelReimbursement.ts': ['personnel/reimbursement.test.ts'],
};
