import {
  budgetCut,
  ceilingLowered,
  compareReform,
  discountsHalved,
  premiumShared,
  scenarioOf,
} from '@blueledger/core/bundled';
import { memberStates } from '@blueledger/core/states';
import { memberStatesCore } from '@blueledger/datasets/member-states/core';
import type { Expected } from './expected.js';

const reforms = {
  'premium-shared': premiumShared,
  'discounts-halved': discountsHalved,
  'ceiling-lowered': ceilingLowered,
  'budget-cut': budgetCut,
};

export const reform: Expected = ({ reform: name = 'premium-shared', 'budget-year': year = '2025/26' }) => {
  const made = reforms[name as keyof typeof reforms]({ from: `${year.slice(0, 4)}-07-01` });
  const { states } = compareReform({ scenario: scenarioOf(made), budgetYears: [year], cash: false }).overall;
  const names = memberStates(memberStatesCore);
  const rows = states
    .toSorted(
      (a, b) =>
        Math.abs(b.assessed.difference) - Math.abs(a.assessed.difference) ||
        b.assessed.baseline - a.assessed.baseline ||
        (a.state < b.state ? -1 : 1),
    )
    .map(({ state, assessed }) => [
      names.get(state)?.name ?? state,
      assessed.baseline,
      assessed.reform,
      assessed.reform - assessed.baseline,
    ]);
  const sum = (at: 1 | 2 | 3) => rows.reduce((all, row) => all + (row[at] as number), 0);
  return [...rows, ['All Member States', sum(1), sum(2), sum(3)]];
};
