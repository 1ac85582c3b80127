import type { Fraction } from '../../../internal/math/index.js';
import { grouped } from '../../../internal/math/index.js';
import type { StrengthInMonth } from '../../../personnel/authorisedOverTime.js';
import type { PersonnelFilter } from '../../../personnel/selectPersonnel.js';
import { groupingLabel } from '../../groupingLabel.js';
import { historyAtEnds, largestContributors, type SeriesAtEnds, trendAtEnds } from '../../summaryFacts.js';
import type { SummaryMessages } from '../../summaryMessages.js';
import { english } from '../burden.js';
import { monthAndYear } from '../dates.js';
import { personnelOf, persons, serving, viewOf } from '../personnelWords.js';
import { dollars, inMonths, inYears, monthsAvailable, perCent } from '../words.js';

type Query = PersonnelFilter & { readonly attribution?: string | undefined };

const at = (time: string, months: number, of: number, persons: number): string =>
  time.length === 4
    ? `${persons === 0 ? '' : 'on average '}in ${time}${months === of && of === 12 ? '' : ` (${months} of 12 months)`}`
    : `at the end of ${monthAndYear(time)}`;

/** What a grouping had at the ends of a series: `Ethiopia contributed 1,500 troops to UNMISS at the end of May 2024 and …`. */
function seriesText({ first, last, known, times, from, to }: SeriesAtEnds, query: Query, name: string): string {
  if (!first || !last)
    return `How many ${personnelOf(query)} ${name} contributed to ${serving(query)} is not in the data ${from.length === 4 ? inYears(from, to) : inMonths(from, to)}`;
  const begin = `${name} contributed ${persons(first.persons, query)} to ${serving(query)} ${at(first.time, first.months, first.of, first.persons)}`;
  const basis = last.time.length === 7 ? monthsAvailable(known, times) : '';
  return first.time === last.time
    ? begin
    : `${begin} and ${last.persons === 0 ? 'none' : grouped(last.persons)} ${at(last.time, last.months, last.of, last.persons)}${basis}`;
}

const seriesSummary = (series: readonly SeriesAtEnds[], query: Query, label: (entry: SeriesAtEnds) => string): string =>
  `${series.map((entry) => seriesText(entry, query, label(entry))).join('; ')}${viewOf(query)}.`;

const bounds = { exact: '', lower: 'at least ', upper: 'at most ', unclear: 'about ' } as const;
/** Why a sum is no exact one. */
const boundBasis = {
  exact: '',
  lower: '',
  upper: '; staff officers, who are not reimbursed, are counted among the troops',
  unclear:
    '; staff officers are counted among the troops while other figures are missing, so that the sum is neither an upper nor a lower bound',
} as const;

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
    const of =
      (from ?? to)
        ? `; months considered: ${inMonths(months[0]?.month ?? '', months.at(-1)?.month ?? '').replace(/^(from|in) /, '')}`
        : '';
    const strength = (deployed: number | undefined) => `${deployed ? grouped(deployed) : 'no'} ${personnel} personnel`;
    const against = ({ authorised, exactShare }: StrengthInMonth) =>
      `of ${grouped(authorised ?? 0)} authorised (${perCent(exactShare as Fraction)})`;
    if (!latest)
      return `How many ${personnel} personnel ${mission} had is not in the data ${inMonths(months[0]?.month ?? '', months.at(-1)?.month ?? '')}.`;
    const now = `At the end of ${monthAndYear(latest.month)} ${mission} had ${strength(latest.deployed)}`;
    if (compared === latest) return `${now} ${against(latest)}${of}.`;
    const before = compared
      ? `; when it last was, at the end of ${monthAndYear(compared.month)}, ${mission} had ${strength(compared.deployed)} ${against(compared)}`
      : '';
    return `${now}; how many were authorised is not known${before}${of}.`;
  },
  authorisedStrength: ({ query: { mission, month, kind }, authorised, deployed }) =>
    `At the end of ${monthAndYear(month)} ${mission} had ${deployed === 0 ? 'no' : grouped(deployed)} ${kind} personnel${authorised === undefined ? '; how many were authorised is not known' : ` of ${grouped(authorised)} authorised`}.`,
  netPosition: ({ query, name, net, reimbursed, assessed, equipment, bound }, nameOf) => {
    const { from, to } = query.reimbursement.query;
    const { months, missingMonths } = query.reimbursement;
    const share =
      equipment === 'excluded' ? 'equipment excluded' : `equipment assumed at ${query.equipmentPercent} per cent of it`;
    const compared = net === 0 ? 'as much as' : `${dollars(Math.abs(net))} ${net > 0 ? 'more' : 'less'} than`;
    return `For service ${inMonths(from, to)}${monthsAvailable(months.length, months.length + missingMonths.length)} ${nameOf(query.state, name)} was due ${bounds[bound]}${dollars(reimbursed)} of personnel reimbursement at the standard rate, ${share}: ${compared} the ${dollars(assessed)} of assessments that the query names${boundBasis[bound]}.`;
  },
  personnelHistory: (answer, nameOf) =>
    seriesSummary(historyAtEnds(answer), answer.query, ({ group }) => groupingLabel(group, english, nameOf)),
  personnelRanks: (answer, nameOf) => {
    const { query, ranks, totalPersons, monthsAvailable: months, missingMonths, exactListedShare } = answer;
    const { from, to } = query;
    const when = from === to ? `at the end of ${monthAndYear(from)}` : inMonths(from, to);
    const basis = monthsAvailable(months, months + missingMonths.length);
    const [first, ...ties] = largestContributors(ranks);
    if (!first)
      return `No State contributed ${personnelOf(query)} to ${serving(query)} ${when}${basis}${viewOf(query)}.`;
    const whole = from === to ? grouped(totalPersons) : `${grouped(totalPersons)} person-months`;
    const names = [first, ...ties].map(({ state, name }) => nameOf(state, name));
    const who = names.length > 3 ? `${names.length} States` : english.list(names);
    const each = ties.length > 0 ? ' each' : '';
    const top =
      query.top !== undefined && ranks.length > 1 && ties.length === 0
        ? `; the ${ranks.length} largest contributors provided ${perCent(exactListedShare)}`
        : '';
    return `${who} contributed the most ${personnelOf(query)} to ${serving(query)} ${when}${basis}: ${grouped(first.persons)}${each} of ${whole} (${perCent(first.exactShare)}${each})${top}${viewOf(query)}.`;
  },
  personnelReimbursement: ({ query, name, amount, bound, months, missingMonths }, nameOf) => {
    const rate = query.reform === undefined ? 'at the standard rate' : 'at the rate that the query assumes';
    return `${nameOf(query.state, name)} was due ${bounds[bound]}${dollars(amount)} of personnel reimbursement ${rate}, equipment excluded, for service ${inMonths(query.from, query.to)}${monthsAvailable(months.length, months.length + missingMonths.length)}${boundBasis[bound]}.`;
  },
  personnelShare: (
    { query, group, exactShare, persons: count, from, to, monthsAvailable: months, missingMonths },
    nameOf,
  ) => {
    const when =
      query.month === undefined
        ? `${inMonths(from, to)}${monthsAvailable(months, months + missingMonths.length)}`
        : `at the end of ${monthAndYear(query.month)}`;
    const who = groupingLabel(group, english, nameOf);
    return count === 0
      ? `${who} contributed no uniformed personnel to UN operations ${when}${viewOf(query)}.`
      : `${who} contributed ${perCent(exactShare)} of the uniformed personnel of UN operations ${when}${viewOf(query)}.`;
  },
  personnelTrend: (answer, nameOf) =>
    seriesSummary([trendAtEnds(answer)], answer.query, ({ group }) => groupingLabel(group, english, nameOf)),
};
