import { checkClaim } from '@blueledger/core/bundled';
import type { Expected } from './expected.js';

/** What core answers with all tables, of which the figure loads those of the one claim. */
export const claim: Expected = ({ claim: id = 'deaths-peak-1993' }) => {
  const { verdict, statement, saidBy, stated, found, tolerance, documents } = checkClaim({ claim: id });
  return [
    ['Verdict', verdict],
    ['Statement', statement],
    ['Said by', saidBy],
    ...(stated === undefined ? [] : [['Stated', stated]]),
    ['In the data', found],
    ['Criterion', tolerance],
    ['Documents', documents.join('; ')],
  ];
};
