import { liquiditySummary } from '../../liquiditySummary.js';
import { reformSummary } from '../../reformSummary.js';
import type { SummaryMessages } from '../../summaryMessages.js';
import { decimal, french } from '../burden.js';
import { liquidityFrench } from '../liquidity.js';
import { reformFrench } from '../reforms.js';

const options = { messages: liquidityFrench, months: french };

export const liquiditySummaries: Pick<
  SummaryMessages['summaries'],
  'backtestLiquidity' | 'compareReform' | 'liquidityFan' | 'simulateLiquidity'
> = {
  backtestLiquidity: ({ test: { years } }) => {
    const errors = years.map(({ errorPercent }) => Math.abs(errorPercent));
    return `De ${years[0]?.year} à ${years.at(-1)?.year}, la simulation s’est écartée d’au plus ${decimal(String(Math.max(...errors)))} pour cent des contributions au maintien de la paix publiées comme non acquittées au 30 avril de chaque année.`;
  },
  compareReform: (answer, nameOf) => reformSummary(answer, { messages: reformFrench, stateName: nameOf }).text,
  liquidityFan: (answer) => liquiditySummary(answer, options).text,
  simulateLiquidity: (answer) => liquiditySummary(answer, options).text,
};
