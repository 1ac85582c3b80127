import * as facts from './facts.js';
import type { Question } from './question.js';

export const claims: readonly Question[] = [
  {
    name: 'checkClaim',
    facts: facts.claims,
    samples: [
      {
        query: { claim: 'deaths-peak-1993' },
        summary:
          '“Peacekeeper deaths peaked in 1993 at 252” (Beijing International Model UN 2024 background guide): accurate. The data: most deaths: 252 in 1993, then 173 in 2010.',
      },
      {
        query: { claim: 'japan-second' },
        summary:
          '“Japan is the second largest financial contributor to peacekeeping” (Maj Gen (ret.) Robert Gordon): accurate. The data: Japan ranked 2 in the peacekeeping scale of 2012, with 12.5 per cent.',
      },
    ],
  },
];
