import { type Fraction, grouped } from '../../../internal/math/index.js';
import type { StrengthInMonth } from '../../../personnel/authorisedOverTime.js';
import type { PersonnelFilter } from '../../../personnel/selectPersonnel.js';
import { groupingLabel } from '../../groupingLabel.js';
import { historyAtEnds, largestContributors, type SeriesAtEnds, trendAtEnds } from '../../summaryFacts.js';
import type { SummaryMessages } from '../../summaryMessages.js';
import { japanese } from '../burden.js';
import { fromMonthTo } from '../dates.js';
import { people, personnelOf, servingIn, viewOf } from '../personnelWords.js';
import { atMonthEnd, dollars, inYears, monthsAvailable, perCent } from '../words.js';

type Query = PersonnelFilter & { readonly attribution?: string | undefined };

const at = (time: string, months: number, of: number, count: number): string =>
  time.length === 4
    ? `${time}年${months === of && of === 12 ? '' : `（12か月のうち${months}か月）`}${count === 0 ? '' : '平均'}`
    : atMonthEnd(time);

function seriesText({ first, last, known, times, from, to }: SeriesAtEnds, query: Query, name: string): string {
  const what = `${name}が${servingIn(query)}に派遣する${personnelOf(query)}`;
  if (!first || !last)
    return `${from.length === 4 ? inYears(from, to) : fromMonthTo(from, to)}の${what}の人数はデータにない`;
  const begin = `${what}は${at(first.time, first.months, first.of, first.persons)}で${people(first.persons)}`;
  const basis = last.time.length === 7 ? monthsAvailable(known, times) : '';
  return first.time === last.time
    ? begin
    : `${begin}、${at(last.time, last.months, last.of, last.persons)}で${people(last.persons)}${basis}`;
}

const seriesSummary = (series: readonly SeriesAtEnds[], query: Query, label: (entry: SeriesAtEnds) => string): string =>
  `${series.map((entry) => seriesText(entry, query, label(entry))).join('。')}${viewOf(query)}。`;

const bounds = { exact: '', lower: '少なくとも', upper: '多くとも', unclear: '約' } as const;
const boundBasis = {
  exact: '',
  lower: '',
  upper: '償還の対象でない司令部要員が部隊要員に含まれている。',
  unclear: '司令部要員が部隊要員に含まれる一方、他の数値が欠けているため、合計は上限でも下限でもない。',
} as const;

const uniformed = { military: '軍事要員', police: '警察要員', uniformed: '軍・警察要員' } as const;
const unknownThen = '。当時の承認人数は不明である';

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
    const of = (from ?? to) ? `（対象の月：${span}）` : '';
    const against = ({ authorised, exactShare }: StrengthInMonth) =>
      `、承認人数は${grouped(authorised ?? 0)}人（${perCent(exactShare as Fraction)}）である`;
    const had = ({ month, deployed }: StrengthInMonth) =>
      `${atMonthEnd(month)}、${mission}の${uniformed[personnel]}は${people(deployed ?? 0)}`;
    if (!latest) return `${span}の${mission}の${uniformed[personnel]}の人数はデータにない。`;
    if (compared === latest) return `${had(latest)}${against(latest)}${of}。`;
    const before = compared ? `。最後に判明していた${had(compared)}${against(compared)}` : '';
    return `${had(latest)}である${unknownThen}${before}${of}。`;
  },
  authorisedStrength: ({ query: { mission, month, kind }, authorised, deployed }) =>
    `${atMonthEnd(month)}、${mission}の${uniformed[kind]}は${people(deployed)}${authorised === undefined ? `である${unknownThen}` : `、承認人数は${grouped(authorised)}人である`}。`,
  netPosition: ({ query, name, net, reimbursed, assessed, equipment, bound }, nameOf) => {
    const { months, missingMonths, query: span } = query.reimbursement;
    const share = equipment === 'excluded' ? '装備を除く' : `装備はその${query.equipmentPercent}%と仮定`;
    const compared = net === 0 ? 'と同額である' : `より${dollars(Math.abs(net))}${net > 0 ? '多い' : '少ない'}`;
    return `${fromMonthTo(span.from, span.to)}${monthsAvailable(months.length, months.length + missingMonths.length)}の役務について${nameOf(query.state, name)}に支払われるべき標準償還率による要員の償還は${bounds[bound]}${dollars(reimbursed)}（${share}）で、クエリの示す分担金${dollars(assessed)}${compared}。${boundBasis[bound]}`;
  },
  personnelHistory: (answer, nameOf) =>
    seriesSummary(historyAtEnds(answer), answer.query, ({ group }) => groupingLabel(group, japanese, nameOf)),
  personnelRanks: (answer, nameOf) => {
    const { query, ranks, totalPersons, monthsAvailable: months, missingMonths, exactListedShare } = answer;
    const { from, to } = query;
    const when = `${from === to ? atMonthEnd(from) : fromMonthTo(from, to)}${monthsAvailable(months, months + missingMonths.length)}`;
    const what = `${servingIn(query)}への${personnelOf(query)}`;
    const [first, ...ties] = largestContributors(ranks);
    if (!first) return `${when}、${what}を派遣した国はない${viewOf(query)}。`;
    const unit = from === to ? '人' : '人月';
    const names = [first, ...ties].map(({ state, name }) => nameOf(state, name));
    const who = names.length > 3 ? `${names.length}か国` : japanese.list(names);
    const each = ties.length > 0 ? '各' : '';
    const top =
      query.top !== undefined && ranks.length > 1 && ties.length === 0
        ? `。上位${grouped(ranks.length)}派遣国で${perCent(exactListedShare)}を占める`
        : '';
    return `${when}、${what}の派遣が最も多いのは${who}で、${grouped(totalPersons)}${unit}のうち${each}${grouped(first.persons)}${unit}（${each}${perCent(first.exactShare)}）である${top}${viewOf(query)}。`;
  },
  personnelReimbursement: ({ query, name, amount, bound, months, missingMonths }, nameOf) => {
    const rate = query.reform === undefined ? '標準償還率' : 'クエリの仮定する償還率';
    return `${fromMonthTo(query.from, query.to)}${monthsAvailable(months.length, months.length + missingMonths.length)}の役務について${nameOf(query.state, name)}に支払われるべき${rate}による要員の償還（装備を除く）は${bounds[bound]}${dollars(amount)}である。${boundBasis[bound]}`;
  },
  personnelShare: (
    { query, group, exactShare, persons: count, from, to, monthsAvailable: months, missingMonths },
    nameOf,
  ) => {
    const when =
      query.month === undefined
        ? `${fromMonthTo(from, to)}${monthsAvailable(months, months + missingMonths.length)}`
        : atMonthEnd(query.month);
    const who = groupingLabel(group, japanese, nameOf);
    return count === 0
      ? `${when}、${who}は国連の活動に軍・警察要員を派遣していなかった${viewOf(query)}。`
      : `${when}、${who}が派遣する国連の活動の軍・警察要員の割合は${perCent(exactShare)}であった${viewOf(query)}。`;
  },
  personnelTrend: (answer, nameOf) =>
    seriesSummary([trendAtEnds(answer)], answer.query, ({ group }) => groupingLabel(group, japanese, nameOf)),
};
