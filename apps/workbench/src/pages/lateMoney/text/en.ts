export const texts = {
  title: 'Late money',
  lead: 'When states pay late: how far the cash of the missions falls, how likely, and how long contributors of personnel wait. A simulation, drawn many times over the days on which states have paid before.',
  budgetYear: 'Budget year',
  paths: 'Paths',
  progress: (done: string, all: string) => `${done} of ${all} paths drawn`,
  stop: 'Stop',
  failed: 'The simulation could not be run.',
  chances: 'How likely',
  probability: {
    reserveDrawn: 'The reserve fund is drawn on',
    reserveExhausted: 'The reserve fund is used up',
    billsUnpaid: 'Some bill of staff and operations stands unpaid at a month’s end',
    contributorsOwedMore: 'Contributors are owed more at the end than at the start',
  },
  fan: 'Net position month by month',
  fanLead:
    'Cash less unpaid bills and what is owed to contributors and the reserve, US dollars. So many per cent of the paths lie at or below.',
  month: 'Month',
  owed: (month: string) => `Owed to contributors by state, end of ${month}`,
  state: 'Member State',
  amount: 'US dollars',
  assumptions: 'Assumptions',
  assumptionsLead:
    'What no source says is assumed, within a range. Change a value and the simulation runs again; empty it for the default.',
  range: (low: string, high: string, standard: string) => `${low} to ${high}; default ${standard}`,
  reset: 'All defaults',
  cite: 'Cite',
};
export type LateMoneyTexts = typeof texts;
