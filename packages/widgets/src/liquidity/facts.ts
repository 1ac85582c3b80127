import type { LiquidityScenariosTable } from '@blueledger/core/liquidity';
import { liquidityScenarios } from '@blueledger/datasets/liquidity-scenarios';

/** Fans that were drawn before: no engine and no table of payments comes with the element. */
export const facts: { readonly liquidityScenarios: LiquidityScenariosTable } = { liquidityScenarios };
