import * as facts from './facts.js';
import type { Question } from './question.js';

const premiumShared = {
  version: 1,
  reforms: [
    {
      id: 'premium-shared-by-level-b',
      title: 'Level B shares the premium',
      rationale: 'Spread over level B as well, the premium is smaller.',
      changes: [
        {
          parameter: 'peacekeeping-discount-bearers',
          value: ['A', 'B'],
          from: '2026-01-01',
          to: '2026-06-30',
          reference: { document: 'A/RES/79/249' },
        },
      ],
    },
  ],
};

export const reforms: readonly Question[] = [
  {
    name: 'compareReform',
    facts: facts.reforms,
    samples: [
      {
        query: { scenario: premiumShared, budgetYears: ['2025/26'], missions: ['UNMIK'], cash: false },
        summary:
          '5 states are assessed 1.0 million dollars less and 32 states as much more; the budget stays. Most less: USA (0.4 million dollars), CHN (0.4 million dollars) and GBR (76,432 dollars). Most more: JPN (0.2 million dollars), DEU (0.2 million dollars) and ITA (79,285 dollars).',
      },
      {
        query: { scenario: premiumShared, budgetYears: ['2025/26'] },
        summary:
          '5 states are assessed 112.6 million dollars less and 33 states as much more; the budget stays. Most less: USA (47.7 million dollars), CHN (43.3 million dollars) and GBR (8.6 million dollars). Most more: JPN (22.1 million dollars), DEU (18.2 million dollars) and ITA (9.0 million dollars).',
      },
    ],
  },
];
