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
        summary: 'By the entries of the query, Japan owed $4.00 for UNMISS on 1 January 2025, all of it in arrears.',
      },
      {
        query: { ...unopened, date: '2024-01-01' },
        summary: 'By the entries of the query, Japan owed nothing for the regular budget on 1 January 2024.',
      },
    ],
  },
  {
    name: 'article19Status',
    samples: [
      {
        query: { state: 'JPN', date: '2025-01-01', funds: ['UNMISS'], accounts: [account], exempted: false },
        summary:
          'Whether Japan had its vote in the General Assembly on 1 January 2025 is not verifiable: what fell due to UNMISS in 2023 is not available.',
      },
      {
        query: { state: 'JPN', date: '2024-01-01', funds: ['regular'], accounts: [unopened] },
        summary:
          'Whether Japan had its vote in the General Assembly on 1 January 2024 is not verifiable: what fell due to the regular budget in 2022 and what fell due to the regular budget in 2023 are not available.',
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
        summary:
          'A draw of $1 on the Peacekeeping Reserve Fund on 1 May 2000 for the start-up of an operation is within the rules.',
      },
      {
        query: { date: '2020-01-01', amount: 1, purpose: 'start-up' },
        summary:
          'A draw of $1 on the Peacekeeping Reserve Fund on 1 January 2020 for the start-up of an operation is within the rules.',
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
        summary:
          'By the entries of the query, the Peacekeeping Reserve Fund stood at $100 on 1 January 2000, with 1 advance outstanding.',
      },
      {
        query: { fund, date: '2020-01-01', entries: [] },
        summary:
          'By the entries of the query, the Peacekeeping Reserve Fund stood at $0 on 1 January 2020, with no advance outstanding.',
      },
    ],
  },
  {
    name: 'newMemberShare',
    facts: facts.scale,
    samples: [
      {
        query: { state: 'SSD', year: 2011 },
        summary: 'South Sudan is due to pay $900 into the Peacekeeping Reserve Fund on its first rate, that of 2011.',
      },
    ],
  },
  {
    name: 'paymentRecord',
    facts: { memberStates: 'member-states/core', honourRoll: 'honour-roll' },
    samples: [
      {
        query: { state: 'JPN' },
        summary: 'Japan paid the regular budget in full in 8 of 8 years from 2019 to 2026, never on time.',
      },
    ],
  },
  {
    name: 'knownUnpaid',
    facts: { memberStates: 'member-states/core', unpaidByState: 'unpaid-by-state' },
    samples: [
      {
        query: { state: 'JPN' },
        summary:
          'What Japan owed the United Nations is known for 5 dates or funds; the latest figure is $356,000,000 for peacekeeping on 5 October 2012.',
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
          'Unpaid assessments for the regular budget came to $327,000,000 on 31 December 2012; the largest figure available from 2010 to 2012 is $867,000,000 on 5 October 2011.',
      },
      {
        summary:
          'Unpaid assessments for peacekeeping came to $3,600,000,000 on 16 October 2025, the largest figure available from 1990 to 2025.',
      },
    ],
  },
  {
    name: 'unpaidByMission',
    facts: { outstandingByMission: 'outstanding-by-mission' },
    optional: true,
    samples: [
      {
        query: { year: 2024 },
        summary:
          'On 30 April 2024, $1,873,200,000 was unpaid for the 13 missions with a figure, most of all for MONUSCO.',
      },
      {
        query: { year: 1995 },
        summary: 'On 10 July 1995, $862,200,000 was unpaid for UNPROFOR, the only mission with a figure.',
      },
      {
        query: { year: 1970 },
        summary: 'In February 1970, $132,612,772 was unpaid for the 2 missions with a figure, most of all for ONUC.',
      },
      {
        summary:
          'On 30 April 2025, $2,290,800,000 was unpaid for the 12 missions with a figure, most of all for MINUSCA.',
      },
    ],
  },
  {
    name: 'stateAccount',
    facts: {
      ...facts.scale,
      ...facts.detailedPersonnel,
      apportionments: 'apportionments',
      honourRoll: 'honour-roll',
      unpaidByState: 'unpaid-by-state',
    },
    samples: [
      {
        query: { state: 'BGD', from: '2024/25', to: '2025/26' },
        summary:
          'Bangladesh was assessed $109,279 for UN peacekeeping missions from 2024/25 to 2025/26; for its contingents and formed police units it was due at least $104,476,096 in the 13 of 24 months with a report at the standard rate, equipment excluded.',
      },
      {
        query: { state: 'USA', from: '2024/25' },
        summary:
          'The United States of America was assessed $4,039,561,893 for UN peacekeeping missions from 2024/25 to 2026/27; it had no contingent and no formed police unit to be reimbursed for in the 13 of 36 months with a report.',
      },
    ],
  },
];
