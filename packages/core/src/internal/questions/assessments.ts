import * as facts from './facts.js';
import type { Question } from './question.js';

const budget = { mission: 'UNMIK', amount: 1000, from: '2025-07-01', to: '2026-06-30' };
const everyOption = {
  ...budget,
  mandateUntil: '2025-12-31',
  cutAfter: ['2025-09-30'],
  cutAtScale: true,
  count: 'months',
  unit: 100,
};

export const assessments: readonly Question[] = [
  {
    name: 'assess',
    facts: facts.assessment,
    samples: [
      {
        query: { ...everyOption, state: 'JPN', parties: [{ state: 'CYP', amount: 100 }], staffAssessment: 100 },
        summary:
          'Of $1,000 for UNMIK from 1 July 2025 to 30 June 2026, after $100 that Cyprus pays by itself, Japan is assessed $63, part of it subject to the Security Council extending the mandate.',
      },
      { query: budget, summary: '$1,000 for UNMIK from 1 July 2025 to 30 June 2026 falls on 42 Member States.' },
    ],
  },
  {
    name: 'assessmentLetters',
    samples: [
      {
        query: {
          pieces: [{ from: '2025-07-01', to: '2026-06-30', amount: 1000, conditional: false }],
          issued: '2025-07-10',
        },
        summary: 'With letters of assessment issued on 10 July 2025, the one period is assessed.',
      },
    ],
  },
  {
    name: 'assessmentRanks',
    facts: { ...facts.assessment, apportionments: 'apportionments' },
    samples: [
      {
        query: { budgetYear: '2025/26', mission: 'UNMIK', top: 5 },
        summary: 'The 5 largest payers are assessed 67.3 per cent of $50,345,100 for UNMIK in 2025/26.',
      },
      {
        query: { year: 2026, amount: 5_100_000_000, top: 20 },
        summary:
          'The 20 largest payers are assessed 92.9 per cent of $5,100,000,000 at the peacekeeping rates of 2026.',
      },
    ],
  },
  {
    name: 'creditLines',
    facts: { ...facts.scale, missions: 'missions' },
    samples: [
      {
        query: { mission: 'UNMIK', amount: 100, budgetYear: '2023/24', paidInFull: ['JPN'] },
        summary: '$100 of UNMIK for 2023/24 is credited to 18 Member States.',
      },
      {
        query: { mission: 'UNMIK', amount: 100, budgetYear: '2023/24', paidInFull: [] },
        summary: '$100 of UNMIK for 2023/24 is credited to 18 Member States.',
      },
    ],
  },
  {
    name: 'cutAppropriation',
    samples: [
      {
        query: everyOption,
        summary:
          '$1,000 for UNMIK from 1 July 2025 to 30 June 2026 is apportioned in 3 periods, $500 of it subject to the Security Council extending the mandate.',
      },
      {
        query: budget,
        summary:
          '$1,000 for UNMIK from 1 July 2025 to 30 June 2026 is apportioned in 1 period, none of it subject to the Security Council extending the mandate.',
      },
    ],
  },
];
