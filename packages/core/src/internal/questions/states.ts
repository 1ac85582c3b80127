import * as facts from './facts.js';
import type { Question } from './question.js';

export const states: readonly Question[] = [
  {
    name: 'membership',
    facts: facts.groupings,
    samples: [
      {
        query: { group: 'weog', year: 2012 },
        summary:
          'In 2012, 29 Member States of that year were on the list of Western states (as it stood in August 2017).',
      },
      {
        query: { group: 'eu', year: 2015 },
        summary: 'In 2015, 28 Member States of that year were on the list of European Union members.',
      },
      {
        query: { state: 'NPL', year: 2019 },
        summary:
          'In 2019 Nepal was on 7 lists of groups, 4 of them of another year: Asia-Pacific states, developing countries, Group of 77, Landlocked developing countries, Non-Aligned Movement, Least developed countries and Lower-middle-income countries.',
      },
    ],
  },
  {
    name: 'groups',
    facts: facts.groupings,
    optional: true,
    samples: [
      {
        query: { year: 2012 },
        summary: 'The data have 30 groups of Member States in 2012, with 3 to 145 members.',
      },
      { summary: 'The data have 30 groups of Member States, each as its list last stood, with 3 to 143 members.' },
    ],
  },
];
