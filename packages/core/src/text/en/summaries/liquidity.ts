import { liquiditySummary } from '../../liquiditySummary.js';
import { reformSummary } from '../../reformSummary.js';
import type { SummaryMessages } from '../../summaryMessages.js';
import { english } from '../burden.js';
import { liquidityEnglish } from '../liquidity.js';
import { reformEnglish } from '../reforms.js';

const options = { messages: liquidityEnglish, months: english };

export const liquiditySummaries: Pick<
  SummaryMessages['summaries'],
  'backtestLiquidity' | 'compareReform' | 'liquidityFan' | 'simulateLiquidity'
> = {
  backtestLiquidity: ({ test: { years } }) => {
    const errors = years.map(({ errorPercent }) => Math.abs(errorPercent));
    return `From ${years[0]?.year} to ${years.at(-1)?.year} the simulation came within ${Math.max(...errors)} per cent of what was published as unpaid for peacekeeping on 30 April of each year.`;
  },
  compareReform: (answer, nameOf) => reformSummary(answer, { messages: reformEnglish, stateName: nameOf }).text,
  liquidityFan: (answer) => liquiditySummary(answer, options).text,
  simulateLiquidity: (answer) => liquiditySummary(answer, options).text,
};
