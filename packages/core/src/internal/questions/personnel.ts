import * as facts from './facts.js';
import type { Ask, Question } from './question.js';

const reimbursement = (to: string) => (ask: Ask) =>
  ask('personnelReimbursement', { state: 'NPL', from: '2024-01', to });

export const personnel: readonly Question[] = [
  {
    name: 'personnelShare',
    facts: facts.personnel,
    samples: [
      {
        query: { group: 'weog', year: 2012, attribution: 'corrected' },
        summary: 'Western states had 6.65 per cent of the personnel in uniform from January 2012 to December 2012.',
      },
      {
        query: { group: 'weog', month: '2011-12' },
        summary: 'Western states had 6.88 per cent of the personnel in uniform in December 2011.',
      },
    ],
  },
  {
    name: 'personnelRanks',
    facts: facts.detailedPersonnel,
    samples: [
      {
        query: { from: '2024-06', to: '2024-06', mission: 'UNMISS', kind: 'troops', attribution: 'published' },
        summary: 'Rwanda had most personnel in uniform in June 2024.',
      },
      { query: { from: '2024-06', to: '2024-06' }, summary: 'Nepal had most personnel in uniform in June 2024.' },
    ],
  },
  {
    name: 'personnelHistory',
    facts: facts.detailedPersonnel,
    samples: [
      {
        query: { groups: ['ETH', 'weog'], by: 'month', from: '2024-05', to: '2024-06', attribution: 'corrected' },
        summary:
          'Ethiopia had 1,539 in uniform at the end of June 2024; Western states had 3,997 in uniform at the end of June 2024.',
      },
      {
        query: { groups: ['ETH', 'RWA'], from: '2025', to: '2025' },
        summary: 'Ethiopia had 1,533 in uniform on average in 2025; Rwanda had 5,893 in uniform on average in 2025.',
      },
    ],
  },
  {
    name: 'yearlyPersonnel',
    kind: 'personnelHistory',
    facts: facts.profile,
    samples: [
      {
        query: { groups: ['ETH'], from: '2020', to: '2021' },
        summary: 'Ethiopia had 5,465 in uniform on average in 2021.',
      },
    ],
  },
  {
    name: 'personnelTrend',
    facts: facts.detailedPersonnel,
    samples: [
      {
        query: { group: 'weog', from: '2024-06', to: '2024-06', missionKind: 'peacekeeping', kind: 'troops' },
        summary: 'Western states had 3,479 in uniform at the end of June 2024.',
      },
      {
        query: { group: 'weog', from: '2024-06', to: '2024-06' },
        summary: 'Western states had 3,997 in uniform at the end of June 2024.',
      },
    ],
  },
  {
    name: 'authorisedStrength',
    facts: { authorised: 'authorised-strength', missionStrength: 'mission-strength' },
    samples: [
      {
        query: { mission: 'UNAMIR', month: '1994-06', kind: 'military' },
        summary: 'At the end of June 1994 UNAMIR had 583 military personnel of 5,500 authorised.',
      },
      {
        query: { mission: 'MONUSCO', month: '2014-03', kind: 'military' },
        summary:
          'At the end of March 2014 MONUSCO had 20,031 military personnel; how many were authorised is not known.',
      },
    ],
  },
  {
    name: 'personnelReimbursement',
    facts: facts.detailedPersonnel,
    samples: [
      {
        query: {
          state: 'NPL',
          from: '2024-01',
          to: '2024-01',
          beyond: 'carry',
          reform: { 'personnel-reimbursement-rate': [{ value: 1500, from: '2024-01-01' }] },
        },
        summary:
          'Nepal was due 8,869,500 dollars in January 2024: personnel reimbursement at the standard rate, equipment excluded.',
      },
      {
        query: { state: 'NPL', from: '2024-01', to: '2024-02' },
        summary:
          'Nepal was due 17,131,288 dollars from January 2024 to February 2024: personnel reimbursement at the standard rate, equipment excluded.',
      },
    ],
  },
  {
    name: 'netPosition',
    samples: [
      {
        query: (ask: Ask) => ({ reimbursement: reimbursement('2024-01')(ask), assessed: 1, equipmentPercent: 10 }),
        summary:
          'Nepal: personnel reimbursement at the standard rate less assessments comes to 9,418,225 dollars, equipment assumed.',
      },
      {
        query: (ask: Ask) => ({ reimbursement: reimbursement('2024-02')(ask), assessed: 1 }),
        summary:
          'Nepal: personnel reimbursement at the standard rate less assessments comes to 17,131,287 dollars, equipment excluded.',
      },
    ],
  },
  {
    name: 'fatalities',
    facts: {
      fatalities: 'fatalities',
      fatalityPoints: 'fatality-points',
      missions: 'missions',
      memberStates: 'member-states/core',
    },
    optional: true,
    samples: [
      {
        query: {
          by: 'year',
          from: 2011,
          to: 2024,
          mission: 'UNMISS',
          nationality: 'IND',
          kind: 'military',
          cause: 'malicious_act',
        },
        summary:
          'From 2011 to 2024 7 people died in UNMISS (India, military) by malicious act, by the database of the United Nations.',
      },
      {
        query: { by: 'nationality' },
        summary:
          'From 1948 to February 2025 4,429 people died in UN peace operations, by the database of the United Nations; most by nationality: India (181).',
      },
      {
        query: {},
        summary:
          'From 1948 to February 2025 4,429 people died in UN peace operations, by the database of the United Nations; most by year: 1993 (252).',
      },
    ],
  },
];
