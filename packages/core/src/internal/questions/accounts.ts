import * as facts from './facts.js';
import type { Question } from './question.js';

const fund = 'Peacekeeping Reserve Fund';
const account = {
  state: 'JPN',
  fund: 'UNMISS',
  entries: [
    { kind: 'assessment', date: '2024-07-10', due: '2024-08-09', amount: 500 },
    { kind: 'payment', date: '2024-08-01', amount: 100, fund: 'UNMISS' },
  ],
};
const unopened = { state: 'JPN', fund: 'regular', entries: [] };

export const accounts: readonly Question[] = [
  {
    name: 'accountOn',
    samples: [
      {
        query: { ...account, date: '2025-01-01' },
        summary: 'On 1 January 2025 JPN owed UNMISS 4.00 dollars, of which 4.00 dollars was in arrears.',
      },
      {
        query: { ...unopened, date: '2024-01-01' },
        summary: 'On 1 January 2024 JPN owed regular 0.00 dollars, of which 0.00 dollars was in arrears.',
      },
    ],
  },
  {
    name: 'article19Status',
    samples: [
      {
        query: { state: 'JPN', date: '2025-01-01', funds: ['UNMISS'], accounts: [account], exempted: false },
        summary: 'Whether JPN had its vote on 1 January 2025 cannot be told: not available is UNMISS 2023.',
      },
      {
        query: { state: 'JPN', date: '2024-01-01', funds: ['regular'], accounts: [unopened] },
        summary:
          'Whether JPN had its vote on 1 January 2024 cannot be told: not available are regular 2022 and regular 2023.',
      },
    ],
  },
  {
    name: 'drawOnReserve',
    samples: [
      {
        query: {
          fund,
          date: '2000-05-01',
          amount: 1,
          purpose: 'start-up',
          missionKind: 'peacekeeping',
          committedForDecision: 1,
          advancesOutstanding: 1,
          activeCashOutstanding: 1,
        },
        summary: 'A draw of 1 dollar on 1 May 2000 is within the rules.',
      },
      {
        query: { date: '2020-01-01', amount: 1, purpose: 'start-up' },
        summary: 'A draw of 1 dollar on 1 January 2020 is within the rules.',
      },
    ],
  },
  {
    name: 'reserveOn',
    samples: [
      {
        query: {
          fund,
          date: '2000-01-01',
          entries: [
            { kind: 'paid in', date: '1993-01-01', amount: 100 },
            { kind: 'advance', date: '1995-01-01', amount: 10, to: 'UNAVEM III' },
          ],
        },
        summary: 'On 1 January 2000 the Peacekeeping Reserve Fund stood at 100 dollars, with 1 advance not repaid.',
      },
      {
        query: { fund, date: '2020-01-01', entries: [] },
        summary: 'On 1 January 2020 the Peacekeeping Reserve Fund stood at 0 dollars, with 0 advances not repaid.',
      },
    ],
  },
  {
    name: 'newMemberShare',
    facts: facts.scale,
    samples: [
      {
        query: { state: 'SSD', year: 2011 },
        summary:
          'South Sudan is due to pay 900 dollars into the Peacekeeping Reserve Fund on its first rate, that of 2011.',
      },
    ],
  },
  {
    name: 'paymentRecord',
    facts: { memberStates: 'member-states/core', honourRoll: 'honour-roll' },
    samples: [
      { query: { state: 'JPN' }, summary: 'Japan paid the regular budget in full in 8 of 8 years, 0 of them on time.' },
    ],
  },
  {
    name: 'knownUnpaid',
    facts: { memberStates: 'member-states/core', unpaidByState: 'unpaid-by-state' },
    samples: [
      {
        query: { state: 'JPN' },
        summary:
          'What Japan owed is known for 5 dates or funds, last 356,000,000 dollars (peacekeeping, 5 October 2012).',
      },
    ],
  },
  {
    name: 'unpaidOverTime',
    facts: { unpaidAssessments: 'unpaid-assessments' },
    optional: true,
    samples: [
      {
        query: { fund: 'regular', from: '2010', to: '2012-12-31' },
        summary:
          'Unpaid (regular): 327,000,000 dollars on 31 December 2012; the largest figure available, 867,000,000 dollars, on 5 October 2011.',
      },
      { summary: 'Unpaid (peacekeeping): 3,600,000,000 dollars on 16 October 2025, the largest figure available.' },
    ],
  },
  {
    name: 'unpaidByMission',
    facts: { outstandingByMission: 'outstanding-by-mission' },
    optional: true,
    samples: [
      {
        query: { year: 2024 },
        summary: 'On 30 April 2024 1,873,200,000 dollars were unpaid for 13 missions, most for MONUSCO.',
      },
      { summary: 'On 30 April 2025 2,290,800,000 dollars were unpaid for 12 missions, most for MINUSCA.' },
    ],
  },
];
