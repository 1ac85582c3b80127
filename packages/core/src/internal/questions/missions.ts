import type { Question } from './question.js';

export const missions: readonly Question[] = [
  {
    name: 'missions',
    facts: { missions: 'missions', operations: 'peacekeeping-operations' },
    optional: true,
    samples: [
      {
        query: { kind: 'peacekeeping' },
        summary: 'The data have 71 UN peacekeeping operations, of which 11 are listed without an end.',
      },
      {
        query: { kind: 'support' },
        summary: 'The data have 7 support offices, bases and accounts of UN peacekeeping.',
      },
      {
        query: { kind: 'other' },
        summary: 'The data have 37 UN missions that are not peacekeeping operations.',
      },
      {
        summary:
          'The data have 71 UN peacekeeping operations, of which 11 are listed without an end; 37 UN missions that are not peacekeeping operations; and 7 support offices, bases and accounts.',
      },
    ],
  },
];
