import { nearerAsBefore } from '../../liquidityBacktestFigures.js';
import { liquiditySummary } from '../../liquiditySummary.js';
import { reformSummary } from '../../reformSummary.js';
import type { SummaryMessages } from '../../summaryMessages.js';
import { perCentOf, russian } from '../burden.js';
import { day } from '../dates.js';
import { liquidityRussian } from '../liquidity.js';
import { reformRussian } from '../reforms.js';

const { money } = liquidityRussian;
const options = { messages: liquidityRussian, months: russian };

const without = (left: readonly string[]) => (left.length === 0 ? '' : `, без ${russian.list(left)}`);

export const liquiditySummaries: Pick<
  SummaryMessages['summaries'],
  'backtestLiquidity' | 'compareReform' | 'forecastUnpaid' | 'liquidityFan' | 'liquidityScenario' | 'simulateLiquidity'
> = {
  backtestLiquidity: ({ test: { years } }) => {
    const errors = years.map(({ errorPercent }) => Math.abs(errorPercent));
    return `С ${years[0]?.year} по ${years.at(-1)?.year} год расчет отклонялся от опубликованных невыплаченных взносов на операции по поддержанию мира (на 30 апреля каждого года) не более чем на ${perCentOf(String(Math.max(...errors)))}; по миссиям прогноз «как годом раньше» был ближе в ${nearerAsBefore(years)} из ${years.length} лет.`;
  },
  compareReform: (answer, nameOf) => reformSummary(answer, { messages: reformRussian, stateName: nameOf }).text,
  forecastUnpaid: ({ asOf, total, missions, leftOut, score }) =>
    `На ${day(asOf)} прогноз невыплаченных взносов (миссий: ${missions.length}${without(leftOut)}) — ${money(total.forecast)}, в восьми годах из десяти от ${money(total.low)} до ${money(total.high)}; годом раньше — ${money(total.before)}. С ${score.firstYear} по ${score.lastYear} год такие прогнозы отклонялись по миссиям на ${perCentOf(String(score.byMissionPercent))}, «как годом раньше» — на ${perCentOf(String(score.asBeforePercent))}; они были ближе в ${score.nearer} из ${score.years} лет.`,
  liquidityFan: (answer) => liquiditySummary(answer, options).text,
  liquidityScenario: ({ query: { payers, reserve }, months, paths, lowest, exhausted, owedAtEnd }) => {
    const how = {
      usual: 'в котором государства платят, как прежде',
      'usa-nothing': 'в котором Соединенные Штаты Америки не платят ничего',
      'all-later': 'в котором все государства, кроме Соединенных Штатов Америки, платят на три месяца позже',
    }[payers];
    const cash =
      exhausted === undefined
        ? `наименьшие средства миссий Организации Объединенных Наций по поддержанию мира на конец месяца — ${money(lowest.amount)} (${russian.month(lowest.month)}, медиана смоделированных траекторий: ${paths})`
        : `средства миссий Организации Объединенных Наций по поддержанию мира исчерпаны к концу месяца (${russian.month(exhausted)}) в половине смоделированных траекторий: ${paths}`;
    return `В расчете на период ${russian.month(months[0] ?? '')} — ${russian.month(months.at(-1) ?? '')}, ${how}${reserve === 'off' ? ', без Резервного фонда' : ''}, ${cash}; странам, предоставляющим контингенты, на конец периода причитается ${money(owedAtEnd.amount)}.`;
  },
  simulateLiquidity: (answer) => liquiditySummary(answer, options).text,
};
