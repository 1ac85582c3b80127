import type { FundingSource } from '../../../budgets/fundingOf.js';
import type { FinancingDecision, MeansOfFinancing } from '../../../budgets/operationFinancing.js';
import { grouped } from '../../../internal/math/index.js';
import { financingInParts } from '../../financingInParts.js';
import type { NameOf, SummaryMessages } from '../../summaryMessages.js';
import { day, fromDayTo } from '../dates.js';
import { dollars, inYears, perCent } from '../words.js';

const sources = {
  'party concerned': '当事国',
  'reserve fund': '平和維持予備基金',
  'assessed contributions': '分担金',
  'voluntary contributions': '任意拠出金',
  'regular budget': '通常予算',
} as const satisfies Readonly<Record<FundingSource['source'], string>>;

const part = ({ source, state, amount }: FundingSource, nameOf: NameOf) =>
  `${state === undefined ? sources[source] : nameOf(state)}${dollars(amount)}`;

const meansOf = {
  assessed: '分担金',
  voluntary: '任意拠出金',
  parties: '当事国',
  contributors: '部隊を派遣した各国政府',
  regular_budget: '通常予算',
  bonds: '国連公債',
  surplus: 'その勘定の剰余金',
  advance: '立替金',
  unknown: '不明の財源',
} as const satisfies Readonly<Record<MeansOfFinancing, string>>;

const byMeans = ({ means, states }: FinancingDecision, nameOf: NameOf) =>
  `${meansOf[means]}${states.length === 0 ? '' : `（${states.map((state) => nameOf(state)).join('、')}）`}`;

const missionsOf = (mission: string | undefined, count: number) => mission ?? `${grouped(count)}のミッション`;

export const budgetSummaries: Pick<
  SummaryMessages['summaries'],
  'apportionedPieces' | 'budgetAndSpending' | 'costClasses' | 'fundingOf' | 'operationFinancing'
> = {
  apportionedPieces: ({ query: { budgetYear, mission }, missions, total, conditional, exactConditionalShare }) =>
    `${budgetYear}年度に${missionsOf(mission, missions.length)}のため割り当てられた${dollars(total)}のうち、安全保障理事会による任務期間の延長を条件とするものは${conditional === 0 ? 'なかった' : `${dollars(conditional)}（${perCent(exactConditionalShare)}）であった`}。`,
  budgetAndSpending: ({ query: { mission, budgetYear }, lines, both }) => {
    const years = lines.map((line) => line.budgetYear).sort();
    const when = budgetYear === undefined ? inYears(years[0] as string, years.at(-1) as string) : `${budgetYear}年度`;
    const acronym = mission?.trim().toUpperCase();
    const what = `${acronym ?? 'PKOミッション'}（${when}）`;
    if (both.lines === 0) return `${what}の承認予算と支出は両方ともにはデータにない。`;
    const basis =
      both.lines === lines.length
        ? ''
        : `、${grouped(lines.length)}${acronym === undefined ? 'のミッション' : '年度'}のうち両方の数値があるもの${grouped(both.lines)}`;
    return `${what}${basis}：承認額${dollars(both.approved)}、支出${dollars(both.spent)}。`;
  },
  costClasses: ({ query: { budgetYear, mission }, missions, totals, total }) =>
    `${budgetYear}年度の${missionsOf(mission?.trim().toUpperCase(), missions.length)}の支出${dollars(total)}のうち、軍・警察要員は${dollars(totals.military_police_personnel)}であった。`,
  fundingOf: ({ query: { mission, date, gross }, funding }, nameOf) => {
    const met = funding.filter(({ bridge }) => !bridge).map((source) => part(source, nameOf));
    const advanced = funding
      .filter(({ bridge }) => bridge)
      .map(({ amount }) => `。分担金の受領まで平和維持予備基金が${dollars(amount)}を立て替える`);
    return `${mission}の${day(date)}からの費用${dollars(gross)}の財源：${met.join('、')}${advanced.join('')}。`;
  },
  operationFinancing: (answer, nameOf) => {
    const { operation, date } = answer.query;
    const parts = financingInParts(answer);
    if (parts === undefined) return `${operation}の財源${date === undefined ? '' : `（${day(date)}）`}はデータにない。`;
    const { from, to, means, advanced, unknown, reported } = parts;
    const span = (first: string, last?: string) => (last === undefined ? `${day(first)}から` : fromDayTo(first, last));
    if (date !== undefined && means.length === 0) return `${operation}の財源（${day(date)}）は不明である。`;
    const when = date === undefined ? span(from, to) : day(date);
    const gaps = unknown.map((gap) => `。${date === undefined ? `${span(gap.from, gap.to)}は` : ''}不明である`);
    return `${operation}の財源（${when}${date === undefined && means.length > 1 ? '、同時又は順次' : ''}）：${means.map((one) => byMeans(one, nameOf)).join('、')}${reported ? `（${date === undefined ? '一部は' : ''}他の資料による）` : ''}${advanced ? '。分担金の受領まで運転資金基金が現金を立て替えた' : ''}${gaps.join('')}。`;
  },
};
