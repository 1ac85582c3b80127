import { nearerAsBefore } from '../../liquidityBacktestFigures.js';
import { liquiditySummary } from '../../liquiditySummary.js';
import { reformSummary } from '../../reformSummary.js';
import type { SummaryMessages } from '../../summaryMessages.js';
import { english } from '../burden.js';
import { day } from '../dates.js';
import { liquidityEnglish } from '../liquidity.js';
import { reformEnglish } from '../reforms.js';

const { money } = liquidityEnglish;
const options = { messages: liquidityEnglish, months: english };

const without = (left: readonly string[]) => (left.length === 0 ? '' : ` (without ${english.list(left)})`);

export const liquiditySummaries: Pick<
  SummaryMessages['summaries'],
  'backtestLiquidity' | 'compareReform' | 'forecastUnpaid' | 'liquidityFan' | 'liquidityScenario' | 'simulateLiquidity'
> = {
  backtestLiquidity: ({ test: { years } }) => {
    const errors = years.map(({ errorPercent }) => Math.abs(errorPercent));
    return `From ${years[0]?.year} to ${years.at(-1)?.year} the simulation came within ${Math.max(...errors)} per cent of what was published as unpaid for peacekeeping on 30 April of each year; by mission “as a year before” was nearer in ${nearerAsBefore(years)} of ${years.length} years.`;
  },
  compareReform: (answer, nameOf) => reformSummary(answer, { messages: reformEnglish, stateName: nameOf }).text,
  forecastUnpaid: ({ asOf, total, missions, leftOut, score }) =>
    `For ${day(asOf)}, ${money(total.forecast)} is forecast as unpaid for ${missions.length} missions${without(leftOut)}, in eight of ten years between ${money(total.low)} and ${money(total.high)}; a year before it was ${money(total.before)}. From ${score.firstYear} to ${score.lastYear} such forecasts were off by ${score.byMissionPercent} per cent by mission, “as a year before” by ${score.asBeforePercent} per cent; they were nearer in ${score.nearer} of ${score.years} years.`,
  liquidityFan: (answer) => liquiditySummary(answer, options).text,
  liquidityScenario: ({ query: { payers, reserve }, months, paths, lowest, exhausted, owedAtEnd }) => {
    const how = {
      usual: 'in which states pay as they paid before',
      'usa-nothing': 'in which the United States of America pays nothing',
      'all-later': 'in which every other state than the United States of America pays three months later',
    }[payers];
    const cash =
      exhausted === undefined
        ? `is lowest at the end of ${english.month(lowest.month)}, ${money(lowest.amount)} in the middle of ${paths} drawn paths`
        : `is used up by the end of ${english.month(exhausted)} in half of ${paths} drawn paths`;
    return `In a simulation of ${english.month(months[0] ?? '')} to ${english.month(months.at(-1) ?? '')} ${how}${reserve === 'off' ? ', without the reserve fund' : ''}, the cash of UN peacekeeping missions ${cash}; contributors are owed ${money(owedAtEnd.amount)} at the end.`;
  },
  simulateLiquidity: (answer) => liquiditySummary(answer, options).text,
};
