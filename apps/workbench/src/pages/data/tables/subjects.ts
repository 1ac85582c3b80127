import { coverage } from '@blueledger/datasets/coverage';

/** What a table is about, in the order of the list. */
export const subjects = ['shares', 'budgets', 'payments', 'personnel', 'missions', 'states', 'notes'] as const;
export type Subject = (typeof subjects)[number];

/** Of tables that no family of the coverage names, by how their names begin. */
const byName: readonly (readonly [Subject, RegExp])[] = [
  [
    'shares',
    /^(ad-hoc|exceptional|exchange|level-|national-income|non-member|peacekeeping-(factors|groups|level|rates)|regular-|special-regions)/,
  ],
  [
    'budgets',
    /^(apportion|appropriation|approved|ceb-|expenditure|operation-financing|peacekeeping-totals|performance|staff-assessment|support-account|mission-total-cost)/,
  ],
  ['payments', /^(article-19|honour|liquidity|outstanding|owed|payment|reserve|states-(in|paid)|unpaid|us-cap)/],
  [
    'personnel',
    /^(fatalit|misattribution|mission-(strength|totals)|personnel|reimbursement|strength|uniformed|world-(strength|totals))/,
  ],
  ['missions', /^(missions|mission-|peacekeeping-operations)/],
  ['states', /^(group|ldc-|m49|member-states|regional-groups|state-aliases|world-bank)/],
  ['notes', /^(claims|rules|sources)$/],
];

/** The subject of a table; undefined for one that nobody has given one. */
export const subjectOf = (table: string): Subject | undefined =>
  coverage.find(({ tables }) => tables.includes(table))?.subject ?? byName.find(([, names]) => names.test(table))?.[0];
