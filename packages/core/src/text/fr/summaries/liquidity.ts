import { nearerAsBefore } from '../../liquidityBacktestFigures.js';
import { liquiditySummary } from '../../liquiditySummary.js';
import { reformSummary } from '../../reformSummary.js';
import type { SummaryMessages } from '../../summaryMessages.js';
import { day, decimal, french } from '../burden.js';
import { liquidityFrench } from '../liquidity.js';
import { reformFrench } from '../reforms.js';

const { money } = liquidityFrench;
const options = { messages: liquidityFrench, months: french };

const without = (left: readonly string[]) => (left.length === 0 ? '' : ` (sans ${french.list(left)})`);

export const liquiditySummaries: Pick<
  SummaryMessages['summaries'],
  'backtestLiquidity' | 'compareReform' | 'forecastUnpaid' | 'liquidityFan' | 'liquidityScenario' | 'simulateLiquidity'
> = {
  backtestLiquidity: ({ test: { years } }) => {
    const errors = years.map(({ errorPercent }) => Math.abs(errorPercent));
    return `De ${years[0]?.year} à ${years.at(-1)?.year}, la simulation s’est écartée d’au plus ${decimal(String(Math.max(...errors)))} pour cent des contributions au maintien de la paix publiées comme non acquittées au 30 avril de chaque année ; par mission, « comme un an plus tôt » a été plus proche ${nearerAsBefore(years)} années sur ${years.length}.`;
  },
  compareReform: (answer, nameOf) => reformSummary(answer, { messages: reformFrench, stateName: nameOf }).text,
  forecastUnpaid: ({ asOf, total, missions, leftOut, score }) =>
    `Au ${day(asOf)}, ${money(total.forecast)} sont prévus comme non acquittés pour ${missions.length} missions${without(leftOut)}, huit années sur dix entre ${money(total.low)} et ${money(total.high)} ; un an plus tôt, c’était ${money(total.before)}. De ${score.firstYear} à ${score.lastYear}, de telles prévisions se sont écartées de ${decimal(String(score.byMissionPercent))} pour cent par mission, « comme un an plus tôt » de ${decimal(String(score.asBeforePercent))} pour cent ; elles ont été plus proches ${score.nearer} années sur ${score.years}.`,
  liquidityFan: (answer) => liquiditySummary(answer, options).text,
  liquidityScenario: ({ query: { payers, reserve }, months, paths, lowest, exhausted, owedAtEnd }) => {
    const how = {
      usual: 'où les États paient comme auparavant',
      'usa-nothing': 'où les États-Unis d’Amérique ne paient rien',
      'all-later': 'où tous les États sauf les États-Unis d’Amérique paient trois mois plus tard',
    }[payers];
    const cash =
      exhausted === undefined
        ? `est au plus bas fin ${french.month(lowest.month)}, ${money(lowest.amount)} au milieu de ${paths} trajectoires`
        : `est épuisée fin ${french.month(exhausted)} dans la moitié de ${paths} trajectoires`;
    return `Dans une simulation de ${french.month(months[0] ?? '')} à ${french.month(months.at(-1) ?? '')} ${how}${reserve === 'off' ? ', sans le fonds de réserve' : ''}, la trésorerie des missions de maintien de la paix de l’ONU ${cash} ; il est dû aux contributeurs ${money(owedAtEnd.amount)} à la fin.`;
  },
  simulateLiquidity: (answer) => liquiditySummary(answer, options).text,
};
