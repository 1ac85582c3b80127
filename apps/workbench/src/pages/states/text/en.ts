export const texts = {
  lead: (year: string) =>
    `All Member States in ${year}. Choose one for its account by year, or up to eight to compare.`,
  columns: {
    state: 'Member State',
    level: 'Level',
    rate: 'Peacekeeping rate, %',
    assessed: (budgetYear: string) => `Assessed ${budgetYear}, US dollars`,
    persons: (month: string) => `Uniformed personnel, ${month}`,
    net: (budgetYear: string) => `Net ${budgetYear}, US dollars`,
    unpaid: 'Unpaid for peacekeeping, US dollars',
  },
  netNote: (budgetYear: string) =>
    `Net ${budgetYear}: reimbursement due for personnel at the standard rate, equipment excluded, less what was assessed. Below zero: the state is assessed more than it is due.`,
  unpaidNote: 'Unpaid amounts are single published figures, each with its date; for most states none is published.',
  noAssessed: (year: string) => `What was apportioned for the budget year that begins in ${year} is not in the data.`,
  failed: 'The table could not be computed.',
  groupBy: 'Rows',
  groupings: { none: 'one list', region: 'by regional group', level: 'by level' },
  noRegion: 'No regional group',
  noMatch: 'No state matches.',
  choose: 'Choose a state',
  back: 'All Member States',
  bills: (budgetYear: string) => `Assessed for missions, ${budgetYear}`,
  billsLead: (name: string, total: string, rank: string, payers: string, budgetYear: string) =>
    `${name} was assessed ${total} for peacekeeping missions in the budget year ${budgetYear}, place ${rank} of ${payers}.`,
  mission: 'Mission',
  amount: 'US dollars',
  all: 'All missions',
  cite: 'Cite',
  noBills: (year: string, first: string, last: string) =>
    `Pieces apportioned are available for budget years that begin in ${first} to ${last}; choose such a year instead of ${year}.`,
  from: 'From',
  to: 'To',
  scale: 'Rates of',
  scales: { peacekeeping: 'peacekeeping', regular: 'the regular budget' },
  rates: 'Rates over time',
  account: 'Account by budget year',
  firstYear: 'First budget year',
  lastYear: 'Last budget year',
  badAccountYears: (text: string, first: string, last: string) =>
    `No account for ${text}; showing ${first} to ${last}.`,
  mended: (text: string, name: string) => `“${text}” was read as ${name}.`,
  badYears: (text: string, first: string, last: string) => `No rates for ${text}; showing ${first} to ${last}.`,
};
export type StatesTexts = typeof texts;
