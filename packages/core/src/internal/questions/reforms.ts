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
          'Scenario “Level B shares the premium” (2025/26, UNMIK): 5 states are assessed 1.0 million dollars less and 32 states as much more; the budget stays. 2 states are not counted, with a change of less than 100 dollars. Most less: the United States of America (0.4 million dollars), China (0.4 million dollars) and the United Kingdom of Great Britain and Northern Ireland (76,432 dollars). Most more: Japan (0.2 million dollars), Germany (0.2 million dollars) and Italy (79,285 dollars).',
      },
      {
        query: { scenario: premiumShared, budgetYears: ['2025/26'] },
        summary:
          'Scenario “Level B shares the premium” (2025/26): 5 states are assessed 112.6 million dollars less and 33 states as much more; the budget stays. 20 states are not counted, with a change of less than 100 dollars. Most less: the United States of America (47.7 million dollars), China (43.3 million dollars) and the United Kingdom of Great Britain and Northern Ireland (8.6 million dollars). Most more: Japan (22.1 million dollars), Germany (18.2 million dollars) and Italy (9.0 million dollars).',
      },
    ],
  },
];
