import type { Question } from './question.js';

export const budgets: readonly Question[] = [
  {
    name: 'budgetAndSpending',
    facts: { approvedBudgets: 'approved-budgets', expenditure: 'expenditure' },
    samples: [
      {
        query: { mission: 'UNMIK', from: '2022/23', to: '2024/25' },
        summary: 'Of $126,298,500 approved for UNMIK from 2022/23 to 2024/25, $124,954,400 was spent.',
      },
    ],
  },
  {
    name: 'costClasses',
    facts: { expenditureByClass: 'expenditure-by-class' },
    samples: [
      {
        query: { budgetYear: '2022/23', mission: 'UNMIK' },
        summary: 'Of $40,665,900 that UNMIK spent in 2022/23, $636,500 went to military and police personnel.',
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
          'Of the $50,345,100 apportioned for UNMIK in 2025/26, none was subject to the Security Council extending the mandate.',
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
          'A cost of $100 for UNIFIL from 1 July 2024 is met with $99 from assessed contributions and $1 from voluntary contributions; the Peacekeeping Reserve Fund advances $1 until contributions come in.',
      },
      {
        query: { mission: 'UNIFIL', date: '2024-07-01', gross: 100 },
        summary: 'A cost of $100 for UNIFIL from 1 July 2024 is met with $100 from assessed contributions.',
      },
    ],
  },
  {
    name: 'operationFinancing',
    facts: { operationFinancing: 'operation-financing' },
    samples: [
      {
        query: { operation: 'UNEF I', date: '1957-03-01' },
        summary:
          'On 1 March 1957 UNEF I was financed by assessed contributions and voluntary contributions; the Working Capital Fund advanced cash until contributions came in.',
      },
      {
        query: { operation: 'UNYOM' },
        summary:
          'From 1 July 1963 to 31 August 1963 UNYOM was financed by the parties concerned (Egypt and Saudi Arabia); what financed it from 1 September 1963 to 4 September 1964 is not known.',
      },
      {
        query: { operation: 'ONUC', date: '1962-12-31' },
        summary: 'On 31 December 1962 ONUC was financed by United Nations bonds, as others report it.',
      },
      {
        query: { operation: 'ONUC', date: '1970-01-01' },
        summary: 'What financed ONUC on 1 January 1970 is not in the data.',
      },
    ],
  },
];
