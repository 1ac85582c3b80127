import { cashPooling as cashPoolingRule } from '@blueledger/datasets/rules/cash-pooling';
import { regularBudgetMissions as regularBudgetMissionsRule } from '@blueledger/datasets/rules/regular-budget-missions';
import { unficypParties as unficypPartiesRule } from '@blueledger/datasets/rules/unficyp-parties';
import { unikomParties as unikomPartiesRule } from '@blueledger/datasets/rules/unikom-parties';
import { valueOn } from './lookup.js';
import { type DatedValue, type Parameter, parameter } from './parameter.js';

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

/** What the party concerned pays towards UNIKOM: a share of the net cost from Kuwait. */
export const unikomParties: Parameter<{ readonly kuwaitShareOfNet: string }> = /* @__PURE__ */ parameter(
  unikomPartiesRule,
  'Voluntary contribution of Kuwait (share of the net cost) to UNIKOM',
);

/** What a party concerned pays towards a mission: a share of its net cost, or a sum a year in whole US dollars. */
export type PartyConcerned = { readonly state: string } & (
  | { readonly shareOfNet: string; readonly yearly?: never }
  | { readonly yearly: number; readonly shareOfNet?: never }
);

/** What the parties concerned pay towards a mission, and the rule that says so. */
export interface RuleOnParties {
  readonly parties: readonly PartyConcerned[];
  readonly parameter: Parameter<unknown>;
  readonly dated: DatedValue<unknown>;
}

/**
 * What the parties concerned pay towards a mission on a day; nothing for a mission without any.
 * @throws BlueLedgerError `year-not-covered` on a day for which the rule of such a mission is not known.
 */
export function partiesConcerned(mission: string, date: string): RuleOnParties | undefined {
  if (mission === 'UNFICYP') {
    const dated = valueOn(unficypParties, date);
    const { cyprusShareOfNet: shareOfNet, greece: yearly } = dated.value;
    const parties = [
      { state: 'CYP', shareOfNet },
      { state: 'GRC', yearly },
    ];
    return { parties, parameter: unficypParties, dated };
  }
  if (mission === 'UNIKOM') {
    const dated = valueOn(unikomParties, date);
    return { parties: [{ state: 'KWT', shareOfNet: dated.value.kuwaitShareOfNet }], parameter: unikomParties, dated };
  }
  return undefined;
}

/** Whether an active mission may lend its cash to another. Before July 2019 each mission's cash stood alone. */
export const cashPooling: Parameter<boolean> = /* @__PURE__ */ parameter(
  cashPoolingRule,
  'Active missions may borrow from one another',
);
