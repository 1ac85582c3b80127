import type { FundingSource } from '../../../budgets/fundingOf.js';
import type { FinancingDecision, MeansOfFinancing } from '../../../budgets/operationFinancing.js';
import { grouped } from '../../../internal/math/index.js';
import { financingInParts } from '../../financingInParts.js';
import type { NameOf, SummaryMessages } from '../../summaryMessages.js';
import { day, fromDayTo } from '../dates.js';
import { dollars, inYears, perCent } from '../words.js';

const sources = {
  'party concerned': '有关一方',
  'reserve fund': '维持和平准备基金',
  'assessed contributions': '摊款',
  'voluntary contributions': '自愿捐款',
  'regular budget': '经常预算',
} as const satisfies Readonly<Record<FundingSource['source'], string>>;

const part = ({ source, state, amount }: FundingSource, nameOf: NameOf) =>
  `${state === undefined ? sources[source] : nameOf(state)}${dollars(amount)}`;

const meansOf = {
  assessed: '摊款',
  voluntary: '自愿捐款',
  parties: '有关各方',
  contributors: '提供特遣队的各国政府',
  regular_budget: '经常预算',
  bonds: '联合国债券',
  surplus: '其账户盈余',
  advance: '垫款',
  unknown: '不详的经费',
} as const satisfies Readonly<Record<MeansOfFinancing, string>>;

const byMeans = ({ means, states }: FinancingDecision, nameOf: NameOf) =>
  `${meansOf[means]}${states.length === 0 ? '' : `（${states.map((state) => nameOf(state)).join('、')}）`}`;

const missionsOf = (mission: string | undefined, count: number) => mission ?? `${grouped(count)}个特派团`;

export const budgetSummaries: Pick<
  SummaryMessages['summaries'],
  'apportionedPieces' | 'budgetAndSpending' | 'costClasses' | 'fundingOf' | 'operationFinancing'
> = {
  apportionedPieces: ({ query: { budgetYear, mission }, missions, total, conditional, exactConditionalShare }) =>
    `${budgetYear}年度为${missionsOf(mission, missions.length)}分摊的${dollars(total)}中，${conditional === 0 ? '没有任何部分' : `${dollars(conditional)}（${perCent(exactConditionalShare)}）`}以安全理事会延长任务期限为条件。`,
  budgetAndSpending: ({ query: { mission, budgetYear }, lines, both }) => {
    const years = lines.map((line) => line.budgetYear).sort();
    const when = budgetYear === undefined ? inYears(years[0] as string, years.at(-1) as string) : `${budgetYear}年度`;
    const acronym = mission?.trim().toUpperCase();
    const what = `${acronym ?? '维持和平特派团'}（${when}）`;
    if (both.lines === 0) return `数据中没有${what}核定预算和支出两项数字。`;
    const basis =
      both.lines === lines.length
        ? ''
        : `，${grouped(lines.length)}个${acronym === undefined ? '特派团' : '年度'}中有${grouped(both.lines)}个两项数字齐全`;
    return `${what}${basis}：核定${dollars(both.approved)}，支出${dollars(both.spent)}。`;
  },
  costClasses: ({ query: { budgetYear, mission }, missions, totals, total }) =>
    `${missionsOf(mission?.trim().toUpperCase(), missions.length)}在${budgetYear}年度支出${dollars(total)}，其中军事和警务人员${dollars(totals.military_police_personnel)}。`,
  fundingOf: ({ query: { mission, date, gross }, funding }, nameOf) => {
    const met = funding.filter(({ bridge }) => !bridge).map((source) => part(source, nameOf));
    const advanced = funding
      .filter(({ bridge }) => bridge)
      .map(({ amount }) => `；在收到缴款之前由维持和平准备基金垫付${dollars(amount)}`);
    return `${mission}自${day(date)}起的费用${dollars(gross)}由以下经费支付：${met.join('、')}${advanced.join('')}。`;
  },
  operationFinancing: (answer, nameOf) => {
    const { operation, date } = answer.query;
    const parts = financingInParts(answer);
    if (parts === undefined) return `数据中没有${operation}的经费来源${date === undefined ? '' : `（${day(date)}）`}。`;
    const { from, to, means, advanced, unknown, reported } = parts;
    const span = (first: string, last?: string) => (last === undefined ? `自${day(first)}起` : fromDayTo(first, last));
    if (date !== undefined && means.length === 0) return `${operation}的经费来源（${day(date)}）不详。`;
    const when = date === undefined ? span(from, to) : day(date);
    const gaps = unknown.map((gap) => `；${date === undefined ? span(gap.from, gap.to) : ''}不详`);
    return `${operation}的经费来源（${when}${date === undefined && means.length > 1 ? '，同时或先后' : ''}）：${means.map((one) => byMeans(one, nameOf)).join('、')}${reported ? `（${date === undefined ? '部分' : ''}根据其他来源）` : ''}${advanced ? '；在收到缴款之前由周转基金垫付现金' : ''}${gaps.join('')}。`;
  },
};
