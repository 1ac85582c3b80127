import * as facts from './facts.js';
import type { Question } from './question.js';

export const burden: readonly Question[] = [
  {
    name: 'burdenShare',
    facts: facts.burden,
    optional: true,
    samples: [
      {
        query: { payers: 'weog+JPN', servers: 'weog', year: 2012, personnel: 'pooled', attribution: 'corrected' },
        summary:
          'In 2012 Western states and Japan paid 87.5 per cent of UN peacekeeping; Western states supplied 6.7 per cent of its uniformed personnel.',
      },
      {
        query: { year: 2012 },
        summary:
          'In 2012 Western states and Japan paid 87.5 per cent of UN peacekeeping; Western states supplied 6.7 per cent of its uniformed personnel.',
      },
    ],
  },
  {
    name: 'burdenGap',
    answerOf: 'burdenShare',
    samples: [
      {
        query: { year: 2012 },
        summary:
          'In 2012 the share of UN peacekeeping that Western states and Japan paid was 80.86 percentage points above the share of its uniformed personnel that Western states contributed.',
      },
    ],
  },
  {
    name: 'burdenMovement',
    facts: facts.movement,
    optional: true,
    samples: [
      {
        query: { payers: 'weog+JPN', servers: 'weog', from: 2012, to: 2013 },
        summary:
          'From 2012 to 2013 the share of UN peacekeeping that Western states and Japan paid fell from 87.5 to 82.8 per cent; the share of its uniformed personnel that Western states supplied fell from 6.7 to 5.8 per cent. Largest changes from one year to the next: −4.7 points of the share paid in 2013 (the new scale of 2013) and −0.8 points of the share supplied in 2013.',
      },
      {
        query: { from: 2012, to: 2025 },
        summary:
          'From 2012 to 2025 the share of UN peacekeeping that Western states and Japan paid fell from 87.5 to 65.7 per cent; the share of its uniformed personnel that Western states supplied rose from 6.7 to 6.9 per cent, counted to 2025 (January to July). Largest changes from one year to the next: −5.3 points of the share paid in 2016 (the new scale of 2016) and +1.1 points of the share supplied in 2017.',
      },
    ],
  },
  {
    name: 'roleOf',
    facts: facts.burden,
    samples: [
      {
        query: { state: 'JPN', month: '2024-06' },
        summary:
          'In June 2024 Japan was assessed 8.0 per cent of UN peacekeeping and contributed 0.01 per cent of the uniformed personnel of UN operations.',
      },
    ],
  },
  {
    name: 'stateAtAGlance',
    facts: facts.profile,
    samples: [
      {
        query: { state: 'JPN' },
        summary:
          'Japan was assessed 6.9 per cent of UN peacekeeping in 2025 and contributed 4 uniformed personnel to UN operations at the end of July 2025.',
      },
    ],
  },
  {
    name: 'stateProfile',
    facts: facts.profile,
    samples: [
      {
        query: { state: 'JPN' },
        summary:
          'Japan was assessed 6.9 per cent of UN peacekeeping in 2025 and contributed 4 uniformed personnel to UN operations at the end of July 2025.',
      },
    ],
  },
  {
    name: 'concentration',
    facts: facts.burden,
    samples: [
      {
        query: { of: 'personnel', year: 2012, top: 5 },
        summary:
          'In 2012 the 5 largest contributors provided 39.4 per cent of the uniformed personnel of UN operations; the Gini coefficient over 193 Member States was 0.8627.',
      },
      {
        query: { of: 'personnel', year: 2024 },
        summary:
          'In 2024 the 10 largest contributors provided 59.2 per cent of the uniformed personnel of UN operations; the Gini coefficient over 193 Member States was 0.8656.',
      },
    ],
  },
  {
    name: 'burdenByState',
    facts: { ...facts.recentScale, personnelByYear: 'uniformed-personnel/by-year' },
    samples: [
      {
        query: { year: 2024 },
        summary:
          'In 2024 113 Member States paid a larger share of UN peacekeeping than the share of its uniformed personnel that they contributed, and 80 Member States a smaller; the United States of America paid 26.9 per cent and contributed 0.04 per cent, Nepal paid less than 0.01 per cent and contributed 9.8 per cent.',
      },
    ],
  },
];
