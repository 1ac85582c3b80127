import { percentOf } from '@blueledger/core/internal/math';
import { burdenOverYears } from '@blueledger/core/text';
import type { SeveralYears } from './content.js';

/** Shares over years, as steps. */
const chart: SeveralYears['chart'] = (years, status, paidBy, servedBy) => {
  const lastYear = years.at(-1)?.year;
  return {
    kind: 'steps',
    years: years.map(({ year }) => year),
    series: [
      {
        role: 'money',
        label: paidBy,
        percents: years.map(({ paid }) => percentOf(paid.exactShare, 2)),
        // Only the last year of the scale in force is projected, and only then does the answer say so.
        projected: years.map(({ year }) => status === 'projected' && year === lastYear),
      },
      {
        role: 'people',
        label: servedBy,
        percents: years.map(({ served }) => served && percentOf(served.exactShare, 2)),
        projected: years.map(() => false),
      },
    ],
  };
};

export const severalYears: SeveralYears = { chart, sentence: burdenOverYears };
