import * as facts from './facts.js';
import type { Question } from './question.js';

export const states: readonly Question[] = [
  {
    name: 'membership',
    facts: facts.groupings,
    samples: [
      {
        query: { group: 'weog', year: 2012 },
        summary: 'In 2012 29 Member States stood on the list of Western states.',
      },
      {
        query: { group: 'eu', year: 2015 },
        summary: 'In 2015 27 Member States stood on the list of European Union members.',
      },
      {
        query: { state: 'NPL', year: 2019 },
        summary:
          'In 2019 Nepal was in 7 groups: Asia-Pacific states, developing countries, Group of 77, Landlocked developing countries, Non-Aligned Movement, Least developed countries and Lower-middle-income countries.',
      },
    ],
  },
];
