import { type Fraction, grouped } from '../../../internal/math/index.js';
import type { StrengthInMonth } from '../../../personnel/authorisedOverTime.js';
import type { PersonnelFilter } from '../../../personnel/selectPersonnel.js';
import { groupingLabel } from '../../groupingLabel.js';
import { historyAtEnds, largestContributors, type SeriesAtEnds, trendAtEnds } from '../../summaryFacts.js';
import type { SummaryMessages } from '../../summaryMessages.js';
import { chinese } from '../burden.js';
import { fromMonthTo } from '../dates.js';
import { personnelOf, servingIn, viewOf } from '../personnelWords.js';
import { atMonthEnd, dollars, inYears, monthsAvailable, perCent } from '../words.js';

type Query = PersonnelFilter & { readonly attribution?: string | undefined };

const at = (time: string, months: number, of: number, count: number): string =>
  time.length === 4
    ? `${time}年${months === of && of === 12 ? '' : `（12个月中有${months}个月）`}${count === 0 ? '' : '平均'}`
    : atMonthEnd(time);
const number = (count: number) => (count === 0 ? '零人' : `${grouped(count)}人`);

function seriesText({ first, last, known, times, from, to }: SeriesAtEnds, query: Query, name: string): string {
  const what = `${name}派往${servingIn(query)}的${personnelOf(query)}`;
  if (!first || !last) return `数据中没有${from.length === 4 ? inYears(from, to) : fromMonthTo(from, to)}${what}人数`;
  const begin = `${what}${at(first.time, first.months, first.of, first.persons)}为${number(first.persons)}`;
  const basis = last.time.length === 7 ? monthsAvailable(known, times) : '';
  return first.time === last.time
    ? begin
    : `${begin}，${at(last.time, last.months, last.of, last.persons)}为${number(last.persons)}${basis}`;
}

const seriesSummary = (series: readonly SeriesAtEnds[], query: Query, label: (entry: SeriesAtEnds) => string): string =>
  `${series.map((entry) => seriesText(entry, query, label(entry))).join('；')}${viewOf(query)}。`;

const bounds = { exact: '', lower: '至少', upper: '至多', unclear: '约' } as const;
const boundBasis = {
  exact: '',
  lower: '',
  upper: '；费用不予偿还的参谋军官计入部队',
  unclear: '；参谋军官计入部队而其他数字缺失，因此总额既非上限也非下限',
} as const;

const uniformed = { military: '军事人员', police: '警察', uniformed: '军警人员' } as const;
const unknownThen = '；当时的核定人数不详';

export const personnelSummaries: Pick<
  SummaryMessages['summaries'],
  | 'authorisedOverTime'
  | 'authorisedStrength'
  | 'netPosition'
  | 'personnelHistory'
  | 'personnelRanks'
  | 'personnelReimbursement'
  | 'personnelShare'
  | 'personnelTrend'
> = {
  authorisedOverTime: ({ query: { mission, from, to }, personnel, latest, latestCompared: compared, months }) => {
    const span = fromMonthTo(months[0]?.month ?? '', months.at(-1)?.month ?? '');
    const of = (from ?? to) ? `；所涉月份：${span}` : '';
    const against = ({ authorised, exactShare }: StrengthInMonth) =>
      `，核定${grouped(authorised ?? 0)}人（${perCent(exactShare as Fraction)}）`;
    const had = ({ month, deployed }: StrengthInMonth) =>
      `${atMonthEnd(month)}，${mission}有${uniformed[personnel]}${number(deployed ?? 0)}`;
    if (!latest) return `数据中没有${span}${mission}的${uniformed[personnel]}人数。`;
    if (compared === latest) return `${had(latest)}${against(latest)}${of}。`;
    const before = compared ? `；最后一次已知时，${had(compared)}${against(compared)}` : '';
    return `${had(latest)}${unknownThen}${before}${of}。`;
  },
  authorisedStrength: ({ query: { mission, month, kind }, authorised, deployed }) =>
    `${atMonthEnd(month)}，${mission}有${uniformed[kind]}${number(deployed)}${authorised === undefined ? unknownThen : `，核定${grouped(authorised)}人`}。`,
  netPosition: ({ query, name, net, reimbursed, assessed, equipment, bound }, nameOf) => {
    const { months, missingMonths, query: span } = query.reimbursement;
    const share = equipment === 'excluded' ? '不含装备' : `假设装备为其${query.equipmentPercent}%`;
    const than = net === 0 ? '与' : '比';
    const by = net === 0 ? '相同' : `${net > 0 ? '多' : '少'}${dollars(Math.abs(net))}`;
    return `${fromMonthTo(span.from, span.to)}${monthsAvailable(months.length, months.length + missingMonths.length)}的服务，${nameOf(query.state, name)}按标准偿还率应得人员偿还${bounds[bound]}${dollars(reimbursed)}（${share}），${than}查询所列摊款${dollars(assessed)}${by}${boundBasis[bound]}。`;
  },
  personnelHistory: (answer, nameOf) =>
    seriesSummary(historyAtEnds(answer), answer.query, ({ group }) => groupingLabel(group, chinese, nameOf)),
  personnelRanks: (answer, nameOf) => {
    const { query, ranks, totalPersons, monthsAvailable: months, missingMonths, exactListedShare } = answer;
    const { from, to } = query;
    const when = `${from === to ? atMonthEnd(from) : fromMonthTo(from, to)}${monthsAvailable(months, months + missingMonths.length)}`;
    const what = `${servingIn(query)}${personnelOf(query)}`;
    const [first, ...ties] = largestContributors(ranks);
    if (!first) return `${when}，没有国家派遣${what}${viewOf(query)}。`;
    const unit = from === to ? '人' : '人月';
    const names = [first, ...ties].map(({ state, name }) => nameOf(state, name));
    const who = names.length > 3 ? `${names.length}个国家` : chinese.list(names);
    const each = ties.length > 0 ? '各' : '';
    const top =
      query.top !== undefined && ranks.length > 1 && ties.length === 0
        ? `；${grouped(ranks.length)}个最大派遣国共占${perCent(exactListedShare)}`
        : '';
    return `${when}，派遣${what}最多的是${who}：${each}${grouped(first.persons)}${unit}，总数为${grouped(totalPersons)}${unit}（${each}占${perCent(first.exactShare)}）${top}${viewOf(query)}。`;
  },
  personnelReimbursement: ({ query, name, amount, bound, months, missingMonths }, nameOf) => {
    const rate = query.reform === undefined ? '标准偿还率' : '查询假设的偿还率';
    return `${fromMonthTo(query.from, query.to)}${monthsAvailable(months.length, months.length + missingMonths.length)}的服务，${nameOf(query.state, name)}按${rate}（不含装备）应得人员偿还${bounds[bound]}${dollars(amount)}${boundBasis[bound]}。`;
  },
  personnelShare: (
    { query, group, exactShare, persons: count, from, to, monthsAvailable: months, missingMonths },
    nameOf,
  ) => {
    const when =
      query.month === undefined
        ? `${fromMonthTo(from, to)}${monthsAvailable(months, months + missingMonths.length)}`
        : atMonthEnd(query.month);
    const who = groupingLabel(group, chinese, nameOf);
    return count === 0
      ? `${when}，${who}没有派遣联合国行动的军警人员${viewOf(query)}。`
      : `${when}，${who}派遣了联合国行动军警人员的${perCent(exactShare)}${viewOf(query)}。`;
  },
  personnelTrend: (answer, nameOf) =>
    seriesSummary([trendAtEnds(answer)], answer.query, ({ group }) => groupingLabel(group, chinese, nameOf)),
};
