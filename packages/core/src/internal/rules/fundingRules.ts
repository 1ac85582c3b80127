import type { Parameter } from './parameter.js';

/** Missions whose cost is in the regular budget and not in a special account. */
export const regularBudgetMissions: Parameter<readonly string[]> = {
  id: 'regular-budget-missions',
  title: 'Missions met from the regular budget',
  unit: 'missions',
  values: [
    { value: ['UNMOGIP', 'UNTSO'], from: '1949-01-01', status: 'secondary', reference: { document: 'casquebleu.org' } },
  ],
};

/** What the parties concerned pay towards UNFICYP: one third of the net cost from Cyprus, a fixed sum from Greece. */
export const unficypParties: Parameter<{ readonly cyprusShareOfNet: '1/3'; readonly greece: number }> = {
  id: 'unficyp-parties',
  title: 'Voluntary contributions of Cyprus (share of the net cost) and Greece (a year) to UNFICYP',
  unit: 'share of the net cost; US dollars a year',
  values: [
    {
      value: { cyprusShareOfNet: '1/3', greece: 6_500_000 },
      from: '2018-07-01',
      status: 'enacted',
      reference: { document: 'A/RES/72/292' },
    },
  ],
};

/** Whether an active mission may lend its cash to another. Before July 2019 each mission's cash stood alone. */
export const cashPooling: Parameter<boolean> = {
  id: 'cash-pooling',
  title: 'Active missions may borrow from one another',
  unit: 'yes or no',
  values: [
    {
      value: true,
      from: '2019-07-01',
      to: '2022-06-30',
      status: 'enacted',
      reference: { document: 'A/RES/73/307', paragraph: '5' },
    },
    {
      value: true,
      from: '2022-07-01',
      to: '2027-06-30',
      status: 'enacted',
      reference: { document: 'A/RES/76/272', paragraph: '7' },
    },
  ],
};
