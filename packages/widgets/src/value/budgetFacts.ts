import type { BudgetFacts } from '@blueledger/core/budgets';

/** The pieces of each appropriation. */
export const appropriationFacts = () =>
  import('@blueledger/datasets/apportionments/brief').then(({ apportionmentsBrief }) => ({
    apportionments: apportionmentsBrief,
  }));

/** Approved budgets of all years in hand. */
export const budgetFacts = (): Promise<BudgetFacts> =>
  Promise.all([import('@blueledger/datasets/approved-budgets'), import('@blueledger/datasets/expenditure')]).then(
    ([budgets, spending]) => ({ approvedBudgets: budgets.approvedBudgets, expenditure: spending.expenditure }),
  );
