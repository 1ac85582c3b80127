import type { Question } from './question.js';

export const budgets: readonly Question[] = [
  {
    name: 'budgetAndSpending',
    facts: { approvedBudgets: 'approved-budgets', expenditure: 'expenditure' },
    samples: [
      {
        query: { mission: 'UNMIK', from: '2022/23', to: '2024/25' },
        summary: '124,954,400 dollars were spent of 126,298,500 dollars approved.',
      },
    ],
  },
  {
    name: 'costClasses',
    facts: { expenditureByClass: 'expenditure-by-class' },
    samples: [
      {
        query: { budgetYear: '2022/23', mission: 'UNMIK' },
        summary: 'Of 40,665,900 dollars spent in 2022/23, 636,500 dollars went to military and police personnel.',
      },
    ],
  },
  {
    name: 'apportionedPieces',
    facts: { apportionments: 'apportionments' },
    samples: [
      {
        query: { budgetYear: '2025/26', mission: 'UNMIK' },
        summary:
          'Of the 50,345,100 dollars apportioned for 2025/26, 0 dollars (0.0 per cent) were subject to the Security Council.',
      },
    ],
  },
  {
    name: 'fundingOf',
    facts: { missions: 'missions' },
    samples: [
      {
        query: {
          mission: 'UNIFIL',
          date: '2024-07-01',
          gross: 100,
          staffAssessment: 1,
          voluntary: 1,
          advance: 1,
        },
        summary:
          'UNIFIL: 1 dollar from reserve fund as an advance, 99 dollars from assessed contributions and 1 dollar from voluntary contributions.',
      },
      {
        query: { mission: 'UNIFIL', date: '2024-07-01', gross: 100 },
        summary: 'UNIFIL: 100 dollars from assessed contributions.',
      },
    ],
  },
];
