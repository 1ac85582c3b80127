import type { BurdenOfState } from '../../../burden/burdenByState.js';
import type { Glance } from '../../../burden/stateAtAGlance.js';
import { grouped } from '../../../internal/math/index.js';
import type { GroupCode } from '../../../internal/states/index.js';
import { burdenSummary } from '../../burdenSummary.js';
import { groupingLabel } from '../../groupingLabel.js';
import { movementSummary } from '../../movementSummary.js';
import { partOfYear } from '../../summaryFacts.js';
import type { NameOf, SummaryMessages } from '../../summaryMessages.js';
import { chinese, countedOver } from '../burden.js';
import { monthAndYear } from '../dates.js';
import { chineseMovement } from '../movement.js';
import { persons } from '../personnelWords.js';
import { atMonthEnd, inYearOfRates, inYears, perCent, shareWords } from '../words.js';

const digits = (value: number) => Math.abs(value).toFixed(2);

const rateOf = (who: string, rate: string | undefined) =>
  rate === undefined ? `${who}在维持和平比额表中没有分摊率` : `${who}的联合国维持和平分摊率为${rate}`;

const glanceText = (state: string, { name, year, month, exactRate, persons: count }: Glance, nameOf: NameOf): string =>
  `${year}年，${rateOf(nameOf(state, name), exactRate && perCent(exactRate))}；${atMonthEnd(month)}，该国在联合国行动中有${persons(count, {})}。`;

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
      `${nameOf(state, name)}承担${perCent(exactPaid)}、派遣${perCent(exactServed)}`;
    const over = countedOver(partOfYear(query.year, answer)).replace(`${query.year}年：`, '');
    return `${query.year}年${over}，${grouped(payMore)}个会员国承担的联合国维持和平费用比例高于其派遣的军警人员比例，${grouped(serveMore)}个会员国则较低；${both(payer)}，${both(largestServer)}。`;
  },
  burdenGap: ({ query: { from, to }, payers, servers, years }, nameOf) => {
    const paid = `${groupingLabel(payers, chinese, nameOf)}承担的联合国维持和平费用比例`;
    const served = `${groupingLabel(servers, chinese, nameOf)}派遣的军警人员比例`;
    const [first, last] = [years[0], years.at(-1)];
    if (!first || !last) return `数据中没有${inYears(from, to)}${paid}与${served}之差，当时没有人员数据。`;
    const stands = ({ points: gap, range }: typeof first, than: string): string => {
      if (range) {
        const { low, high } = range;
        if (low < 0 && high > 0) return `介于比${than}低${digits(low)}个百分点与高${digits(high)}个百分点之间`;
        const [least, most] = [low, high].sort((a, b) => Math.abs(a) - Math.abs(b)) as [number, number];
        return `比${than}${high > 0 ? '高' : '低'}${digits(least)}至${digits(most)}个百分点`;
      }
      return gap === 0 ? `与${than}相同` : `比${than}${gap > 0 ? '高' : '低'}${digits(gap)}个百分点`;
    };
    const over = countedOver(partOfYear(first.year, first), partOfYear(last.year, last));
    if (first === last) return `${last.year}年，${paid}${stands(last, served)}${over}。`;
    return first.points !== undefined && first.points === last.points
      ? `${first.year}年和${last.year}年，${paid}均${stands(last, served)}${over}。`
      : `${first.year}年，${paid}${stands(first, served)}；${last.year}年，前者${stands(last, '后者')}${over}。`;
  },
  burdenMovement: (answer, nameOf) => movementSummary(answer, { messages: chineseMovement, stateName: nameOf }).text,
  burdenShare: (answer, nameOf) => burdenSummary(answer, { messages: chinese, stateName: nameOf }).text,
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
    const largest = (who: string) => (top === 1 ? `最大${who}` : `${grouped(top)}个最大${who}`);
    const share = shareWords({ exactShare: exactTopShare, range: ranges?.top });
    const did =
      shared === 'assessments'
        ? `${largest('缴款国')}分摊联合国维持和平费用的${share}`
        : `${largest('派遣国')}派遣联合国行动军警人员的${share}`;
    return `${inYearOfRates(answer, year)}${over.replace(`${year}年：`, '')}，${did}；${grouped(states)}个会员国的基尼系数为${ranges ? `${ranges.gini.low}至${ranges.gini.high}` : gini}。`;
  },
  membership: (answer, nameOf) => {
    const { year } = answer.query;
    if ('groups' in answer) {
      const who = nameOf(answer.query.state, answer.name);
      if (answer.groups.length === 0) return `${year}年，${who}不在任何集团名单上。`;
      const names = answer.groups.map(({ code, name }) => chinese.groups[code as GroupCode] ?? name ?? code);
      const older = answer.groups.filter(({ extrapolated }) => extrapolated).length;
      return `${year}年，${who}在${grouped(answer.groups.length)}份集团名单上${older === 0 ? '' : `，其中${grouped(older)}份为其他年份的名单`}：${chinese.list(names)}。`;
    }
    const { group, members } = answer;
    const older = group.parts.flatMap(({ asOf, extrapolated }) => (extrapolated && asOf !== undefined ? [asOf] : []));
    const dates = [...new Set(older)].map((date) => (date.length > 4 ? monthAndYear(date) : `${date}年`));
    return `${year}年，${groupingLabel(group, chinese, nameOf)}名单上有当年的${grouped(members.length)}个会员国${dates.length === 0 ? '' : `（${chinese.list(dates)}的名单）`}。`;
  },
  roleOf: (
    { query: { state, month }, name, contributesMoney, exactPaid, paidRange, exactServed, persons: count },
    nameOf,
  ) =>
    `${monthAndYear(month)}，${rateOf(nameOf(state, name), contributesMoney ? shareWords({ exactShare: exactPaid, range: paidRange }) : undefined)}，${count === 0 ? '没有派遣联合国行动的军警人员' : `派遣联合国行动军警人员的${perCent(exactServed)}`}。`,
  stateAtAGlance: (glance, nameOf) => glanceText(glance.query.state, glance, nameOf),
  stateProfile: (profile, nameOf) => glanceText(profile.query.state, profile, nameOf),
};
