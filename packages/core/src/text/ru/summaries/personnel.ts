import type { Fraction } from '../../../internal/math/index.js';
import type { StrengthInMonth } from '../../../personnel/authorisedOverTime.js';
import type { PersonnelFilter } from '../../../personnel/selectPersonnel.js';
import { groupingLabel } from '../../groupingLabel.js';
import { historyAtEnds, largestContributors, type SeriesAtEnds, trendAtEnds } from '../../summaryFacts.js';
import type { SummaryMessages } from '../../summaryMessages.js';
import { perCentOf, russian } from '../burden.js';
import { people, personnelOf, servingIn, viewOf } from '../personnelWords.js';
import { atMonthEnd, dollars, grouped, inMonths, inYears, monthsAvailable, perCent } from '../words.js';

type Query = PersonnelFilter & { readonly attribution?: string | undefined };

const at = (time: string, months: number, of: number, count: number): string =>
  time.length === 4
    ? `${count === 0 ? '' : 'в среднем '}в ${time} году${months === of && of === 12 ? '' : ` (месяцев: ${months} из 12)`}`
    : atMonthEnd(time);

function seriesText({ first, last, known, times, from, to }: SeriesAtEnds, query: Query, name: string): string {
  const what = `${personnelOf(query)}, ${servingIn(query)}, ${name}`;
  if (!first || !last) return `${what}: данных ${from.length === 4 ? inYears(from, to) : inMonths(from, to)} нет`;
  const basis = last.time.length === 7 ? monthsAvailable(known, times) : '';
  const begin = `${what}: ${at(first.time, first.months, first.of, first.persons)} — ${people(first.persons)}`;
  return first.time === last.time
    ? begin
    : `${begin}, ${at(last.time, last.months, last.of, last.persons)} — ${people(last.persons)}${basis}`;
}

const seriesSummary = (series: readonly SeriesAtEnds[], query: Query, label: (entry: SeriesAtEnds) => string): string =>
  `${series.map((entry) => seriesText(entry, query, label(entry))).join('; ')}${viewOf(query)}.`;

const bounds = { exact: '', lower: 'не менее ', upper: 'не более ', unclear: 'около ' } as const;
const boundBasis = {
  exact: '',
  lower: '',
  upper: '; штабные офицеры, расходы на которых не возмещаются, учтены вместе с контингентами',
  unclear:
    '; штабные офицеры учтены вместе с контингентами, а других данных недостает, так что сумма — ни верхний, ни нижний предел',
} as const;

const uniformed = {
  military: 'военный персонал',
  police: 'полиция',
  uniformed: 'военный и полицейский персонал',
} as const;

const unknownThen = '; утвержденная на тот момент численность неизвестна';

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
    const span = inMonths(months[0]?.month ?? '', months.at(-1)?.month ?? '');
    const of = (from ?? to) ? `; рассмотренные месяцы: ${span}` : '';
    const against = ({ authorised, exactShare }: StrengthInMonth) =>
      `из ${grouped(authorised ?? 0)} утвержденных (${perCent(exactShare as Fraction)})`;
    const what = `${mission}, ${uniformed[personnel]}`;
    if (!latest) return `${what}: данных ${span} нет.`;
    const now = `${what}, ${atMonthEnd(latest.month)}: ${people(latest.deployed ?? 0)}`;
    if (compared === latest) return `${now} ${against(latest)}${of}.`;
    const before = compared
      ? `; когда она была известна в последний раз (${atMonthEnd(compared.month)}): ${people(compared.deployed ?? 0)} ${against(compared)}`
      : '';
    return `${now}${unknownThen}${before}${of}.`;
  },
  authorisedStrength: ({ query: { mission, month, kind }, authorised, deployed }) =>
    `${mission}, ${uniformed[kind]}, ${atMonthEnd(month)}: ${people(deployed)}${authorised === undefined ? unknownThen : ` из ${grouped(authorised)} утвержденных`}.`,
  netPosition: ({ query, name, net, reimbursed, assessed, equipment, bound }, nameOf) => {
    const { months, missingMonths, query: span } = query.reimbursement;
    const share =
      equipment === 'excluded'
        ? 'без имущества'
        : `имущество принято в размере ${perCentOf(String(query.equipmentPercent))} этой суммы`;
    const compared =
      net === 0 ? 'столько же, сколько' : `на ${dollars(Math.abs(net))} ${net > 0 ? 'больше' : 'меньше'}, чем`;
    return `За службу ${inMonths(span.from, span.to)}${monthsAvailable(months.length, months.length + missingMonths.length)} возмещение за персонал по стандартной ставке (${nameOf(query.state, name)}): ${bounds[bound]}${dollars(reimbursed)}, ${share}; это ${compared} взносы, указанные в запросе, ${dollars(assessed)}${boundBasis[bound]}.`;
  },
  personnelHistory: (answer, nameOf) =>
    seriesSummary(historyAtEnds(answer), answer.query, ({ group }) => groupingLabel(group, russian, nameOf)),
  personnelRanks: (answer, nameOf) => {
    const { query, ranks, totalPersons, monthsAvailable: months, missingMonths, exactListedShare } = answer;
    const { from, to } = query;
    const when = `${from === to ? atMonthEnd(from) : inMonths(from, to)}${monthsAvailable(months, months + missingMonths.length)}`;
    const what = `${personnelOf(query)}, ${servingIn(query)}, ${when}`;
    const [first, ...ties] = largestContributors(ranks);
    if (!first) return `${what}: ни одно государство персонала не предоставило${viewOf(query)}.`;
    const whole = from === to ? grouped(totalPersons) : `${grouped(totalPersons)} человеко-месяцев`;
    const names = [first, ...ties].map(({ state, name }) => nameOf(state, name));
    const who = names.length > 3 ? `государств: ${names.length}` : russian.list(names);
    const each = ties.length > 0 ? ' у каждого' : '';
    const top =
      query.top !== undefined && ranks.length > 1 && ties.length === 0
        ? `; на первые места (${grouped(ranks.length)}) приходится ${perCent(exactListedShare)}`
        : '';
    return `${what}: больше всего — ${who}, ${grouped(first.persons)}${each} из ${whole} (${perCent(first.exactShare)}${each})${top}${viewOf(query)}.`;
  },
  personnelReimbursement: ({ query, name, amount, bound, months, missingMonths }, nameOf) => {
    const rate = query.reform === undefined ? 'по стандартной ставке' : 'по ставке, принятой в запросе';
    return `Возмещение за персонал ${rate}, без имущества (${nameOf(query.state, name)}), за службу ${inMonths(query.from, query.to)}${monthsAvailable(months.length, months.length + missingMonths.length)}: ${bounds[bound]}${dollars(amount)}${boundBasis[bound]}.`;
  },
  personnelShare: (
    { query, group, exactShare, persons: count, from, to, monthsAvailable: months, missingMonths },
    nameOf,
  ) => {
    const when =
      query.month === undefined
        ? `${inMonths(from, to)}${monthsAvailable(months, months + missingMonths.length)}`
        : atMonthEnd(query.month);
    return `${when} доля в военном и полицейском персонале операций ООН (${groupingLabel(group, russian, nameOf)}) — ${count === 0 ? 'ни одного человека' : perCent(exactShare)}${viewOf(query)}.`;
  },
  personnelTrend: (answer, nameOf) =>
    seriesSummary([trendAtEnds(answer)], answer.query, ({ group }) => groupingLabel(group, russian, nameOf)),
};
