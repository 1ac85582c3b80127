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
        summary:
          'Western states contributed 6.7 per cent of the uniformed personnel of UN operations from January to December 2012, with misattributions in the source corrected.',
      },
      {
        query: { group: 'weog', month: '2011-12' },
        summary:
          'Western states contributed 6.9 per cent of the uniformed personnel of UN operations at the end of December 2011.',
      },
    ],
  },
  {
    name: 'personnelRanks',
    facts: facts.detailedPersonnel,
    samples: [
      {
        query: { from: '2024-06', to: '2024-06', mission: 'UNMISS', kind: 'troops', attribution: 'published' },
        summary:
          'Rwanda contributed the most troops to UNMISS at the end of June 2024: 2,572 of 13,249 (19.4 per cent).',
      },
      {
        query: { from: '2024-06', to: '2024-06' },
        summary:
          'Nepal contributed the most uniformed personnel to UN operations at the end of June 2024: 6,114 of 61,788 (9.9 per cent).',
      },
    ],
  },
  {
    name: 'personnelHistory',
    facts: facts.detailedPersonnel,
    samples: [
      {
        query: { groups: ['ETH', 'weog'], by: 'month', from: '2024-05', to: '2024-06', attribution: 'corrected' },
        summary:
          'Ethiopia contributed 1,533 uniformed personnel to UN operations at the end of May 2024 and 1,539 at the end of June 2024; Western states contributed 4,219 uniformed personnel to UN operations at the end of May 2024 and 3,997 at the end of June 2024, with misattributions in the source corrected.',
      },
      {
        query: { groups: ['ETH', 'RWA'], from: '2025', to: '2025' },
        summary:
          'Ethiopia contributed 1,533 uniformed personnel to UN operations on average in 2025 (7 of 12 months); Rwanda contributed 5,893 uniformed personnel to UN operations on average in 2025 (7 of 12 months).',
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
        summary:
          'Ethiopia contributed 6,547 uniformed personnel to UN operations on average in 2020 (11 of 12 months) and 5,465 on average in 2021.',
      },
    ],
  },
  {
    name: 'personnelTrend',
    facts: facts.detailedPersonnel,
    samples: [
      {
        query: { group: 'weog', from: '2024-06', to: '2024-06', missionKind: 'peacekeeping', kind: 'troops' },
        summary: 'Western states contributed 3,479 troops to UN peacekeeping missions at the end of June 2024.',
      },
      {
        query: { group: 'weog', from: '2024-06', to: '2024-06' },
        summary: 'Western states contributed 3,997 uniformed personnel to UN operations at the end of June 2024.',
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
    name: 'authorisedOverTime',
    facts: { authorised: 'authorised-strength', missionStrength: 'mission-strength' },
    samples: [
      {
        query: { mission: 'MINUSMA', kind: 'uniformed', from: '2016-05', to: '2017-07' },
        summary:
          'At the end of July 2017 MINUSMA had 12,418 uniformed personnel; how many were authorised is not known; when it last was, at the end of May 2017, MINUSMA had 12,553 uniformed personnel of 15,209 authorised (82.5 per cent); months considered: May 2016 to July 2017.',
      },
      {
        query: { mission: 'UNMISS' },
        summary: 'At the end of July 2025 UNMISS had 15,452 uniformed personnel of 19,101 authorised (80.9 per cent).',
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
          'Nepal was due $8,869,500 of personnel reimbursement at the rate that the query assumes, equipment excluded, for service in January 2024.',
      },
      {
        query: { state: 'NPL', from: '2024-01', to: '2024-02' },
        summary:
          'Nepal was due $17,131,288 of personnel reimbursement at the standard rate, equipment excluded, for service from January to February 2024.',
      },
    ],
  },
  {
    name: 'netPosition',
    samples: [
      {
        query: (ask: Ask) => ({ reimbursement: reimbursement('2024-01')(ask), assessed: 1, equipmentPercent: 10 }),
        summary:
          'For service in January 2024 Nepal was due $9,418,226 of personnel reimbursement at the standard rate, equipment assumed at 10 per cent of it: $9,418,225 more than the $1 of assessments that the query names.',
      },
      {
        query: (ask: Ask) => ({ reimbursement: reimbursement('2024-02')(ask), assessed: 1 }),
        summary:
          'For service from January to February 2024 Nepal was due $17,131,288 of personnel reimbursement at the standard rate, equipment excluded: $17,131,287 more than the $1 of assessments that the query names.',
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
          'From 2011 to 2024, 7 people from India died by malicious acts in UNMISS (military personnel only), according to the database of the United Nations.',
      },
      {
        query: { by: 'nationality' },
        summary:
          'From 1948 to February 2025, 4,429 people died in UN peace operations, according to the database of the United Nations; most by nationality: India (181).',
      },
      {
        query: {},
        summary:
          'From 1948 to February 2025, 4,429 people died in UN peace operations, according to the database of the United Nations; most in 1993 (252).',
      },
    ],
  },
];
