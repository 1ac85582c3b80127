import type { Question } from './question.js';

export const budgets: readonly Question[] = [
  {
    name: 'budgetAndSpending',
    facts: { approvedBudgets: 'approved-budgets', expenditure: 'expenditure' },
    samples: [
      {
        query: { mission: 'UNMIK', from: '2022/23', to: '2024/25' },
        summary: 'Of 126,298,500 dollars approved for UNMIK from 2022/23 to 2024/25, 124,954,400 dollars were spent.',
      },
    ],
  },
  {
    name: 'costClasses',
    facts: { expenditureByClass: 'expenditure-by-class' },
    samples: [
      {
        query: { budgetYear: '2022/23', mission: 'UNMIK' },
        summary:
          'Of 40,665,900 dollars that UNMIK spent in 2022/23, 636,500 dollars went to military and police personnel.',
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
          'Of the 50,345,100 dollars apportioned for UNMIK in 2025/26, none was subject to the Security Council extending the mandate.',
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
          'The cost of UNIFIL from 1 July 2024, 100 dollars, is met with 99 dollars from assessed contributions and 1 dollar from voluntary contributions; the Peacekeeping Reserve Fund advances 1 dollar until contributions come in.',
      },
      {
        query: { mission: 'UNIFIL', date: '2024-07-01', gross: 100 },
        summary:
          'The cost of UNIFIL from 1 July 2024, 100 dollars, is met with 100 dollars from assessed contributions.',
      },
    ],
  },
];
