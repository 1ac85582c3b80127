import type { BurdenOfState } from '../../../burden/burdenByState.js';
import type { Glance } from '../../../burden/stateAtAGlance.js';
import { grouped } from '../../../internal/math/index.js';
import type { GroupCode } from '../../../internal/states/index.js';
import { burdenSummary } from '../../burdenSummary.js';
import { groupingLabel } from '../../groupingLabel.js';
import { movementSummary } from '../../movementSummary.js';
import { partOfYear } from '../../summaryFacts.js';
import type { NameOf, SummaryMessages } from '../../summaryMessages.js';
import { countedOver, japanese, paying, serving } from '../burden.js';
import { monthAndYear } from '../dates.js';
import { japaneseMovement } from '../movement.js';
import { people } from '../personnelWords.js';
import { atMonthEnd, inYearOfRates, inYears, perCent, shareWords } from '../words.js';

const digits = (value: number) => Math.abs(value).toFixed(2);

const rateOf = (who: string, rate: string | undefined) =>
  rate === undefined ? `PKO分担率表に${who}の分担率はなく` : `${who}の国連PKO分担率は${rate}であり`;

const glanceText = (state: string, { name, year, month, exactRate, persons: count }: Glance, nameOf: NameOf): string =>
  `${year}年、${rateOf(nameOf(state, name), exactRate && perCent(exactRate))}、${atMonthEnd(month)}の国連の活動への軍・警察要員の派遣は${people(count)}である。`;

export const burdenSummaries: Pick<
  SummaryMessages['summaries'],
  | 'burdenByState'
  | 'burdenGap'
  | 'burdenMovement'
  | 'burdenShare'
  | 'concentration'
  | 'membership'
  | 'roleOf'
  | 'stateAtAGlance'
  | 'stateProfile'
> = {
  burdenByState: (answer, nameOf) => {
    const { query, states, payMore, serveMore, largestServer } = answer;
    const [payer] = states as readonly [BurdenOfState];
    const both = ({ state, name, exactPaid, exactServed }: BurdenOfState) =>
      `${nameOf(state, name)}は負担${perCent(exactPaid)}、派遣${perCent(exactServed)}`;
    const over = countedOver(partOfYear(query.year, answer)).replace(`${query.year}年：`, '');
    return `${query.year}年${over}、負担する国連PKO経費の割合が派遣する軍・警察要員の割合より大きい加盟国は${grouped(payMore)}、小さい加盟国は${grouped(serveMore)}である。${both(payer)}、${both(largestServer)}である。`;
  },
  burdenGap: ({ query: { from, to }, payers, servers, years }, nameOf) => {
    const paid = paying(groupingLabel(payers, japanese, nameOf));
    const served = serving(groupingLabel(servers, japanese, nameOf));
    const [first, last] = [years[0], years.at(-1)];
    if (!first || !last)
      return `${inYears(from, to)}の${paid}と${served}の差はデータにない。当時の要員のデータがない。`;
    const stands = ({ points: gap, range }: typeof first, than: string): string => {
      if (range) {
        const { low, high } = range;
        if (low < 0 && high > 0) return `${than}より${digits(low)}ポイント低い値から${digits(high)}ポイント高い値の間`;
        const [least, most] = [low, high].sort((a, b) => Math.abs(a) - Math.abs(b)) as [number, number];
        return `${than}より${digits(least)}から${digits(most)}ポイント${high > 0 ? '高い値' : '低い値'}`;
      }
      return gap === 0 ? `${than}と同じ` : `${than}より${digits(gap)}ポイント${gap > 0 ? '高い値' : '低い値'}`;
    };
    const over = countedOver(partOfYear(first.year, first), partOfYear(last.year, last));
    if (first === last) return `${last.year}年、${paid}は${stands(last, served)}であった${over}。`;
    return first.points !== undefined && first.points === last.points
      ? `${first.year}年も${last.year}年も、${paid}は${stands(last, served)}であった${over}。`
      : `${first.year}年、${paid}は${stands(first, served)}であった。${last.year}年、前者は${stands(last, '後者')}であった${over}。`;
  },
  burdenMovement: (answer, nameOf) => movementSummary(answer, { messages: japaneseMovement, stateName: nameOf }).text,
  burdenShare: (answer, nameOf) => burdenSummary(answer, { messages: japanese, stateName: nameOf }).text,
  concentration: (answer) => {
    const {
      query: { of: shared, year, top = 10 },
      states,
      exactTopShare,
      gini,
      months,
      ranges,
    } = answer;
    const over = months ? countedOver(partOfYear(year, { ...months, monthsAvailable: months.available })) : '';
    const largest = (who: string) => (top === 1 ? `最大の${who}` : `上位${grouped(top)}${who}`);
    const what =
      shared === 'assessments'
        ? paying(largest('負担国'))
        : `${largest('派遣国')}が派遣する国連の活動の軍・警察要員の割合`;
    return `${inYearOfRates(answer, year)}${over.replace(`${year}年：`, '')}、${what}は${shareWords({ exactShare: exactTopShare, range: ranges?.top })}、${grouped(states)}加盟国のジニ係数は${ranges ? `${ranges.gini.low}から${ranges.gini.high}` : gini}であった。`;
  },
  membership: (answer, nameOf) => {
    const { year } = answer.query;
    if ('groups' in answer) {
      const who = nameOf(answer.query.state, answer.name);
      if (answer.groups.length === 0) return `${year}年、${who}はどのグループの一覧にもなかった。`;
      const names = answer.groups.map(({ code, name }) => japanese.groups[code as GroupCode] ?? name ?? code);
      const older = answer.groups.filter(({ extrapolated }) => extrapolated).length;
      return `${year}年、${who}が載っていたグループの一覧は${grouped(answer.groups.length)}${older === 0 ? '' : `（うち${grouped(older)}は別の年の一覧）`}：${japanese.list(names)}。`;
    }
    const { group, members } = answer;
    const older = group.parts.flatMap(({ asOf, extrapolated }) => (extrapolated && asOf !== undefined ? [asOf] : []));
    const dates = [...new Set(older)].map((date) => (date.length > 4 ? monthAndYear(date) : `${date}年`));
    return `${year}年、${groupingLabel(group, japanese, nameOf)}の一覧にはその年の${grouped(members.length)}加盟国があった${dates.length === 0 ? '' : `（${japanese.list(dates)}の一覧）`}。`;
  },
  roleOf: (
    { query: { state, month }, name, contributesMoney, exactPaid, paidRange, exactServed, persons: count },
    nameOf,
  ) =>
    `${monthAndYear(month)}、${rateOf(nameOf(state, name), contributesMoney ? shareWords({ exactShare: exactPaid, range: paidRange }) : undefined)}、国連の活動の軍・警察要員${count === 0 ? 'の派遣はなかった' : `の${perCent(exactServed)}を派遣した`}。`,
  stateAtAGlance: (glance, nameOf) => glanceText(glance.query.state, glance, nameOf),
  stateProfile: (profile, nameOf) => glanceText(profile.query.state, profile, nameOf),
};
