import type { Subject } from '../subjects.js';

export const texts = {
  subjects: {
    shares: 'Shares of states',
    budgets: 'Budgets and spending',
    payments: 'Payments and debts',
    personnel: 'Personnel',
    missions: 'Missions',
    states: 'States and groups',
    notes: 'Rules, statements and sources',
  } satisfies Record<Subject, string> as Readonly<Record<Subject, string>>,
  covered: (known: string, all: string, complete: string) => `${known} of ${all} years, ${complete} complete`,
  menu: 'Filter by column',
  column: 'Column',
  comparison: 'is',
  comparisons: { '=': 'equal to', '!=': 'not equal to', '>=': 'at least', '<=': 'at most' },
  value: 'Value',
  add: 'Add filter',
  remove: (part: string) => `Remove the filter ${part}`,
};
export type TablesTexts = typeof texts;
