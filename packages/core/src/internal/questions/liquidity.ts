import * as facts from './facts.js';
import type { Question } from './question.js';

const everyOption = {
  budgetYears: ['2025/26'],
  missions: ['UNMIK'],
  payments: {
    USA: {
      from: '2025-07',
      share: 0.5,
      ofLetterPercent: 25,
      after: 2,
      payMonths: [1],
      notBefore: '2025-10',
      openingShare: 0.5,
      atMost: 1000,
      missions: ['UNMIK'],
    },
  },
  pooled: true,
  reserve: false,
  assumptions: { 'payment-delay': 2 },
  appropriations: [{ mission: 'UNMIK', amount: 1000, from: '2025-07-01', to: '2026-06-30' }],
  cuts: [{ of: 'personnel', from: '2025-10-01', percent: 25, missions: ['UNMIK'] }],
  closures: [{ mission: 'UNMIK', on: '2025-12-31' }],
  overrides: { levels: { JPN: 'C' } },
  reform: { 'cash-pooling': [{ value: false, from: '2026-01-01' }] },
};

export const liquidity: readonly Question[] = [
  {
    name: 'simulateLiquidity',
    facts: facts.liquidity,
    samples: [
      {
        query: { ...everyOption, sensitivity: false, ledger: true },
        summary:
          'In 2025/26 the net position of UNMIK (cash less unpaid bills and what is owed to contributors and the reserve) is lowest at the end of July 2025, $644,153; the reserve is not exhausted; at the end the ten largest contributors are owed $0.',
      },
      {
        query: { budgetYears: ['2025/26'], missions: ['UNMIK'] },
        summary:
          'In 2025/26 the net position of UNMIK (cash less unpaid bills and what is owed to contributors and the reserve) is lowest at the end of July 2025, $4.94 million; the reserve is not exhausted; at the end the ten largest contributors are owed $0.',
      },
    ],
  },
  {
    name: 'liquidityFan',
    facts: facts.liquidity,
    // A fan handed out before all its paths were drawn is computed again up to there.
    again: 'fanAgain',
    samples: [
      {
        query: { ...everyOption, paths: 100, seed: 1 },
        summary:
          'In 100 drawn paths of 2025/26 the lowest net position of UNMIK (cash less unpaid bills and what is owed to contributors and the reserve) is $644,153 in nine of ten; the reserve is exhausted in 0 per cent.',
      },
    ],
  },
  {
    name: 'backtestLiquidity',
    facts: { ...facts.liquidity, unpaidAssessments: 'unpaid-assessments' },
    samples: [
      {
        summary:
          'From 2022 to 2025 the simulation came within 24.4 per cent of what was published as unpaid for peacekeeping on 30 April of each year; by mission “as a year before” was nearer in 3 of 4 years.',
      },
    ],
  },
  {
    name: 'liquidityScenario',
    facts: { liquidityScenarios: 'liquidity-scenarios' },
    optional: true,
    samples: [
      {
        query: { payers: 'usa-nothing', reserve: 'off' },
        summary:
          'In a simulation of July 2025 to June 2027 in which the United States of America pays nothing, without the reserve fund, the cash of UN peacekeeping missions is used up by the end of July 2026 in half of 2000 drawn paths; contributors are owed $2.18 billion at the end.',
      },
      {
        summary:
          'In a simulation of July 2025 to June 2027 in which states pay as they paid before, the cash of UN peacekeeping missions is lowest at the end of December 2025, $243 million in the middle of 2000 drawn paths; contributors are owed $312 million at the end.',
      },
    ],
  },
  {
    name: 'forecastUnpaid',
    facts: {
      ...facts.scale,
      apportionments: 'apportionments',
      outstandingByMission: 'outstanding-by-mission',
      statesPaidInFull: 'states-paid-in-full',
    },
    samples: [
      {
        summary:
          'For 30 April 2026, $2.12 billion is forecast as unpaid for 11 missions (without UNAMID), in eight of ten years between $1.57 billion and $3.30 billion; a year before it was $2.19 billion. From 2022 to 2025 such forecasts were off by 13.1 per cent by mission, “as a year before” by 14.5 per cent; they were nearer in 2 of 4 years.',
      },
    ],
  },
];
