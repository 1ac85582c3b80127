import { nearerAsBefore } from '../../liquidityBacktestFigures.js';
import { liquiditySummary } from '../../liquiditySummary.js';
import { reformSummary } from '../../reformSummary.js';
import type { SummaryMessages } from '../../summaryMessages.js';
import { chinese } from '../burden.js';
import { day } from '../dates.js';
import { liquidityChinese } from '../liquidity.js';
import { reformChinese } from '../reforms.js';

const { money } = liquidityChinese;
const options = { messages: liquidityChinese, months: chinese };

const without = (left: readonly string[]) => (left.length === 0 ? '' : `（不含${chinese.list(left)}）`);

export const liquiditySummaries: Pick<
  SummaryMessages['summaries'],
  'backtestLiquidity' | 'compareReform' | 'forecastUnpaid' | 'liquidityFan' | 'liquidityScenario' | 'simulateLiquidity'
> = {
  backtestLiquidity: ({ test: { years } }) => {
    const errors = years.map(({ errorPercent }) => Math.abs(errorPercent));
    return `${years[0]?.year}年至${years.at(-1)?.year}年，模拟结果与各年4月30日公布的未缴维持和平摊款相差不超过${Math.max(...errors)}%；就各特派团而言，“与一年前相同”在${years.length}年中有${nearerAsBefore(years)}年更为接近。`;
  },
  compareReform: (answer, nameOf) => reformSummary(answer, { messages: reformChinese, stateName: nameOf }).text,
  forecastUnpaid: ({ asOf, total, missions, leftOut, score }) =>
    `预测${day(asOf)}${missions.length}个特派团${without(leftOut)}的未缴摊款为${money(total.forecast)}，十年中有八年介于${money(total.low)}与${money(total.high)}之间；一年前为${money(total.before)}。${score.firstYear}年至${score.lastYear}年，此类预测按特派团计相差${score.byMissionPercent}%，“与一年前相同”相差${score.asBeforePercent}%；${score.years}年中有${score.nearer}年前者更为接近。`,
  liquidityFan: (answer) => liquiditySummary(answer, options).text,
  liquidityScenario: ({ query: { payers, reserve }, months, paths, lowest, exhausted, owedAtEnd }) => {
    const how = {
      usual: '各国一如既往缴款',
      'usa-nothing': '美利坚合众国分文不缴',
      'all-later': '除美利坚合众国外各国均晚三个月缴款',
    }[payers];
    const cash =
      exhausted === undefined
        ? `${chinese.month(lowest.month)}底降至最低，在${paths}条路径的中位为${money(lowest.amount)}`
        : `在${paths}条路径的一半中于${chinese.month(exhausted)}底前用尽`;
    return `在${chinese.month(months[0] ?? '')}至${chinese.month(months.at(-1) ?? '')}的模拟中，若${how}${reserve === 'off' ? '且不动用准备基金' : ''}，联合国维持和平特派团的现金${cash}；期末应付派遣国${money(owedAtEnd.amount)}。`;
  },
  simulateLiquidity: (answer) => liquiditySummary(answer, options).text,
};
