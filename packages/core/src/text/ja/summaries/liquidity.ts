import { nearerAsBefore } from '../../liquidityBacktestFigures.js';
import { liquiditySummary } from '../../liquiditySummary.js';
import { reformSummary } from '../../reformSummary.js';
import type { SummaryMessages } from '../../summaryMessages.js';
import { japanese } from '../burden.js';
import { day } from '../dates.js';
import { liquidityJapanese } from '../liquidity.js';
import { reformJapanese } from '../reforms.js';

const { money } = liquidityJapanese;
const options = { messages: liquidityJapanese, months: japanese };

const without = (left: readonly string[]) => (left.length === 0 ? '' : `（${japanese.list(left)}を除く）`);

export const liquiditySummaries: Pick<
  SummaryMessages['summaries'],
  'backtestLiquidity' | 'compareReform' | 'forecastUnpaid' | 'liquidityFan' | 'liquidityScenario' | 'simulateLiquidity'
> = {
  backtestLiquidity: ({ test: { years } }) => {
    const errors = years.map(({ errorPercent }) => Math.abs(errorPercent));
    return `${years[0]?.year}年から${years.at(-1)?.year}年まで、試算と、各年4月30日について公表された未払いのPKO分担金との差は最大${Math.max(...errors)}%であった。ミッション別では、${years.length}年のうち${nearerAsBefore(years)}年で「1年前と同じ」の方が近かった。`;
  },
  compareReform: (answer, nameOf) => reformSummary(answer, { messages: reformJapanese, stateName: nameOf }).text,
  forecastUnpaid: ({ asOf, total, missions, leftOut, score }) =>
    `${day(asOf)}の${missions.length}のミッション${without(leftOut)}の未払いの分担金は${money(total.forecast)}と予測され、10年のうち8年は${money(total.low)}から${money(total.high)}の間にある。1年前は${money(total.before)}であった。${score.firstYear}年から${score.lastYear}年まで、この予測のミッション別の誤差は${score.byMissionPercent}%、「1年前と同じ」の誤差は${score.asBeforePercent}%であり、${score.years}年のうち${score.nearer}年で前者の方が近かった。`,
  liquidityFan: (answer) => liquiditySummary(answer, options).text,
  liquidityScenario: ({ query: { payers, reserve }, months, paths, lowest, exhausted, owedAtEnd }) => {
    const how = {
      usual: '各国がこれまでどおり支払い',
      'usa-nothing': 'アメリカ合衆国が何も支払わず',
      'all-later': 'アメリカ合衆国を除く各国が3か月遅れて支払い',
    }[payers];
    const cash =
      exhausted === undefined
        ? `${japanese.month(lowest.month)}末に最も少なく、${paths}通りの試算の中央値で${money(lowest.amount)}である`
        : `${paths}通りの試算の半数で${japanese.month(exhausted)}末までに尽きる`;
    return `${japanese.month(months[0] ?? '')}から${japanese.month(months.at(-1) ?? '')}までの試算で${how}${reserve === 'off' ? '、予備基金を使わない' : ''}場合、国連PKOミッションの現金は${cash}。期末に派遣国への債務は${money(owedAtEnd.amount)}である。`;
  },
  simulateLiquidity: (answer) => liquiditySummary(answer, options).text,
};
