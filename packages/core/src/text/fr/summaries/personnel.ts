import type { Fraction } from '../../../internal/math/index.js';
import type { StrengthInMonth } from '../../../personnel/authorisedOverTime.js';
import type { PersonnelFilter } from '../../../personnel/selectPersonnel.js';
import { groupingLabel } from '../../groupingLabel.js';
import { historyAtEnds, largestContributors, type SeriesAtEnds, trendAtEnds } from '../../summaryFacts.js';
import type { SummaryMessages } from '../../summaryMessages.js';
import { french } from '../burden.js';
import { personnelOf, persons, servingAt, viewOf } from '../personnelWords.js';
import { atMonthEnd, dollars, grouped, inMonths, inYears, monthsAvailable, of as ofWhom, perCent } from '../words.js';

type Query = PersonnelFilter & { readonly attribution?: string | undefined };

const at = (time: string, months: number, of: number, count: number): string =>
  time.length === 4
    ? `${count === 0 ? '' : 'en moyenne '}en ${time}${months === of && of === 12 ? '' : ` (${months} mois sur 12)`}`
    : atMonthEnd(time);

function seriesText({ first, last, known, times, from, to }: SeriesAtEnds, query: Query, name: string): string {
  const contributed = `${servingAt(query)} par ${name}`;
  if (!first || !last)
    return `le nombre ${ofWhom(personnelOf(query))} fournis ${contributed} n’est pas dans les données ${from.length === 4 ? inYears(from, to) : inMonths(from, to)}`;
  const begin = `${persons(first.persons, query)} ${first.persons < 2 ? 'fourni' : 'fournis'} ${contributed} ${at(first.time, first.months, first.of, first.persons)}`;
  const basis = last.time.length === 7 ? monthsAvailable(known, times) : '';
  return first.time === last.time
    ? begin
    : `${begin} et ${last.persons === 0 ? 'aucun' : grouped(last.persons)} ${at(last.time, last.months, last.of, last.persons)}${basis}`;
}

const seriesSummary = (series: readonly SeriesAtEnds[], query: Query, label: (entry: SeriesAtEnds) => string): string =>
  `${series.map((entry) => seriesText(entry, query, label(entry))).join(' ; ')}${viewOf(query)}.`;

const bounds = { exact: 'de ', lower: 'd’au moins ', upper: 'd’au plus ', unclear: 'd’environ ' } as const;
const boundBasis = {
  exact: '',
  lower: '',
  upper: ' ; les officiers d’état-major, qui ne sont pas remboursés, sont comptés dans les contingents',
  unclear:
    ' ; les officiers d’état-major sont comptés dans les contingents et d’autres chiffres manquent, de sorte que la somme n’est ni un maximum ni un minimum',
} as const;

/** One, and several. */
const uniformed = {
  military: ['militaire', 'militaires'],
  police: ['policier', 'policiers'],
  uniformed: ['agent en tenue', 'agents en tenue'],
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
      (from ?? to) ? ` ; mois considérés : ${inMonths(months[0]?.month ?? '', months.at(-1)?.month ?? '')}` : '';
    const strength = (deployed: number | undefined) =>
      `${deployed ? `comptait ${grouped(deployed)}` : 'ne comptait aucun'} ${uniformed[personnel][(deployed ?? 0) < 2 ? 0 : 1]}`;
    const against = ({ authorised, exactShare }: StrengthInMonth) =>
      `sur ${grouped(authorised ?? 0)} autorisés (${perCent(exactShare as Fraction)})`;
    if (!latest)
      return `Combien ${mission} comptait ${ofWhom(uniformed[personnel][1])} n’est pas dans les données ${inMonths(months[0]?.month ?? '', months.at(-1)?.month ?? '')}.`;
    const now = `${atMonthEnd(latest.month)}, ${mission} ${strength(latest.deployed)}`;
    if (compared === latest) return `${now} ${against(latest)}${of}.`;
    const before = compared
      ? ` ; la dernière fois qu’il l’était, ${atMonthEnd(compared.month)}, ${mission} ${strength(compared.deployed)} ${against(compared)}`
      : '';
    return `${now} ; l’effectif autorisé alors n’est pas connu${before}${of}.`;
  },
  authorisedStrength: ({ query: { mission, month, kind }, authorised, deployed }) => {
    const [one, more] = uniformed[kind];
    return `${atMonthEnd(month)}, ${mission} ${deployed === 0 ? 'ne comptait aucun' : `comptait ${grouped(deployed)}`} ${deployed < 2 ? one : more}${authorised === undefined ? ' ; l’effectif autorisé alors n’est pas connu' : ` sur ${grouped(authorised)} autorisés`}.`;
  },
  netPosition: ({ query, name, net, reimbursed, assessed, equipment, bound }, nameOf) => {
    const { months, missingMonths, query: span } = query.reimbursement;
    const share =
      equipment === 'excluded'
        ? 'matériel non compris'
        : `matériel supposé à ${String(query.equipmentPercent).replace('.', ',')} pour cent de ce montant`;
    const compared = net === 0 ? 'autant que' : `${dollars(Math.abs(net))} de ${net > 0 ? 'plus' : 'moins'} que`;
    return `Pour le service ${inMonths(span.from, span.to)}${monthsAvailable(months.length, months.length + missingMonths.length)}, le remboursement du personnel au taux standard dû pour ${nameOf(query.state, name)} était ${bounds[bound]}${dollars(reimbursed)}, ${share} : ${compared} les contributions que nomme la requête, ${dollars(assessed)}${boundBasis[bound]}.`;
  },
  personnelHistory: (answer, nameOf) =>
    seriesSummary(historyAtEnds(answer), answer.query, ({ group }) => groupingLabel(group, french, nameOf)),
  personnelRanks: (answer, nameOf) => {
    const { query, ranks, totalPersons, monthsAvailable: months, missingMonths, exactListedShare } = answer;
    const { from, to } = query;
    const when = `${from === to ? atMonthEnd(from) : inMonths(from, to)}${monthsAvailable(months, months + missingMonths.length)}`;
    const [first, ...ties] = largestContributors(ranks);
    if (!first)
      return `Aucun État n’avait fourni ${ofWhom(personnelOf(query))} ${servingAt(query)} ${when}${viewOf(query)}.`;
    const whole = from === to ? grouped(totalPersons) : `${grouped(totalPersons)} personnes-mois`;
    const names = [first, ...ties].map(({ state, name }) => nameOf(state, name));
    const who = names.length > 3 ? `${names.length} États` : french.list(names);
    const each = ties.length > 0 ? ' chacun' : '';
    const top =
      query.top !== undefined && ranks.length > 1 && ties.length === 0
        ? ` ; les ${grouped(ranks.length)} plus grands contributeurs en fournissaient ${perCent(exactListedShare)}`
        : '';
    return `Plus grand nombre ${ofWhom(personnelOf(query))} ${servingAt(query)} ${when}${ties.length > 0 ? ', à égalité' : ''} : ${who}, ${grouped(first.persons)}${each} sur ${whole} (${perCent(first.exactShare)}${each})${top}${viewOf(query)}.`;
  },
  personnelReimbursement: ({ query, name, amount, bound, months, missingMonths }, nameOf) => {
    const rate = query.reform === undefined ? 'au taux standard' : 'au taux que suppose la requête';
    return `Le remboursement du personnel ${rate}, matériel non compris, dû pour ${nameOf(query.state, name)} pour le service ${inMonths(query.from, query.to)}${monthsAvailable(months.length, months.length + missingMonths.length)} était ${bounds[bound]}${dollars(amount)}${boundBasis[bound]}.`;
  },
  personnelShare: (
    { query, group, exactShare, persons: count, from, to, monthsAvailable: months, missingMonths },
    nameOf,
  ) => {
    const when =
      query.month === undefined
        ? `${inMonths(from, to)}${monthsAvailable(months, months + missingMonths.length)}`
        : atMonthEnd(query.month);
    const who = groupingLabel(group, french, nameOf);
    return count === 0
      ? `${when}, aucun membre du personnel en tenue des opérations de l’ONU n’était fourni par ${who}${viewOf(query)}.`
      : `${when}, la part du personnel en tenue des opérations de l’ONU fournie par ${who} était de ${perCent(exactShare)}${viewOf(query)}.`;
  },
  personnelTrend: (answer, nameOf) =>
    seriesSummary([trendAtEnds(answer)], answer.query, ({ group }) => groupingLabel(group, french, nameOf)),
};
