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
          'Scenario “Level B shares the premium” (2025/26, UNMIK): 5 states are assessed $994,844 less and 32 states as much more; the budget stays. 2 states are not counted, with a change of less than $100. Most less: the United States of America ($421,325), China ($383,099) and the United Kingdom of Great Britain and Northern Ireland ($76,432). Most more: Japan ($195,325), Germany ($160,431) and Italy ($79,285).',
      },
      {
        query: { scenario: premiumShared, budgetYears: ['2025/26'] },
        summary:
          'Scenario “Level B shares the premium” (2025/26): 5 states are assessed $113 million less and 33 states as much more; the budget stays. 20 states are not counted, with a change of less than $100. Most less: the United States of America ($47.7 million), China ($43.3 million) and the United Kingdom of Great Britain and Northern Ireland ($8.65 million). Most more: Japan ($22.1 million), Germany ($18.2 million) and Italy ($8.97 million).',
      },
    ],
  },
];
