import { cashPooling as cashPoolingRule } from '@blueledger/datasets/rules/cash-pooling';
import { regularBudgetMissions as regularBudgetMissionsRule } from '@blueledger/datasets/rules/regular-budget-missions';
import { unficypParties as unficypPartiesRule } from '@blueledger/datasets/rules/unficyp-parties';
import { type Parameter, parameter } from './parameter.js';

/** Missions whose cost is in the regular budget and not in a special account. */
export const regularBudgetMissions: Parameter<readonly string[]> = /* @__PURE__ */ parameter(
  regularBudgetMissionsRule,
  'Missions met from the regular budget',
);

/** What the parties concerned pay towards UNFICYP: a share of the net cost from Cyprus, a fixed sum from Greece. */
export const unficypParties: Parameter<{ readonly cyprusShareOfNet: string; readonly greece: number }> =
  /* @__PURE__ */ parameter(
    unficypPartiesRule,
    'Voluntary contributions of Cyprus (share of the net cost) and Greece (a year) to UNFICYP',
  );

/** Whether an active mission may lend its cash to another. Before July 2019 each mission's cash stood alone. */
export const cashPooling: Parameter<boolean> = /* @__PURE__ */ parameter(
  cashPoolingRule,
  'Active missions may borrow from one another',
);
