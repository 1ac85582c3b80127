import type { Fraction } from '../../../internal/math/index.js';
import type { StrengthInMonth } from '../../../personnel/authorisedOverTime.js';
import type { PersonnelFilter } from '../../../personnel/selectPersonnel.js';
import { groupingLabel } from '../../groupingLabel.js';
import { historyAtEnds, largestContributors, type SeriesAtEnds, trendAtEnds } from '../../summaryFacts.js';
import type { SummaryMessages } from '../../summaryMessages.js';
import { spanish } from '../burden.js';
import { personnelOf, persons, servingAt, viewOf } from '../personnelWords.js';
import {
  atMonthEnd,
  bare,
  dollars,
  grouped,
  inMonths,
  inYears,
  monthsAvailable,
  ofPerCent,
  perCent,
} from '../words.js';

type Query = PersonnelFilter & { readonly attribution?: string | undefined };

const at = (time: string, months: number, of: number, count: number): string =>
  time.length === 4
    ? `${count === 0 ? '' : 'de media '}en ${time}${months === of && of === 12 ? '' : ` (${months} de 12 meses)`}`
    : atMonthEnd(time);

function seriesText({ first, last, known, times, from, to }: SeriesAtEnds, query: Query, name: string): string {
  const contributed = `${servingAt(query)} por ${name}`;
  if (!first || !last)
    return `el número de ${personnelOf(query)} aportados ${contributed} no figura en los datos ${from.length === 4 ? inYears(from, to) : inMonths(from, to)}`;
  const begin = `${persons(first.persons, query)} ${first.persons < 2 ? 'aportado' : 'aportados'} ${contributed} ${at(first.time, first.months, first.of, first.persons)}`;
  const basis = last.time.length === 7 ? monthsAvailable(known, times) : '';
  return first.time === last.time
    ? begin
    : `${begin} y ${last.persons === 0 ? 'ninguno' : grouped(last.persons)} ${at(last.time, last.months, last.of, last.persons)}${basis}`;
}

const seriesSummary = (series: readonly SeriesAtEnds[], query: Query, label: (entry: SeriesAtEnds) => string): string =>
  `${series.map((entry) => seriesText(entry, query, label(entry))).join('; ')}${viewOf(query)}.`;

const bounds = { exact: 'de ', lower: 'de al menos ', upper: 'de como máximo ', unclear: 'de alrededor de ' } as const;
const boundBasis = {
  exact: '',
  lower: '',
  upper: '; los oficiales de Estado Mayor, que no se reembolsan, se cuentan con los contingentes',
  unclear:
    '; los oficiales de Estado Mayor se cuentan con los contingentes y faltan otras cifras, de modo que la suma no es ni un máximo ni un mínimo',
} as const;

/** One, and several. */
const uniformed = {
  military: ['militar', 'militares'],
  police: ['agente de policía', 'agentes de policía'],
  uniformed: ['integrante del personal uniformado', 'integrantes del personal uniformado'],
} as const;

const had = (count: number, kind: keyof typeof uniformed) =>
  `${count === 0 ? 'no tenía ningún' : `tenía ${grouped(count)}`} ${uniformed[kind][count < 2 ? 0 : 1]}`;

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
    const of = (from ?? to) ? `; meses considerados: ${span}` : '';
    const against = ({ authorised, exactShare }: StrengthInMonth) =>
      `de ${grouped(authorised ?? 0)} autorizados (${bare(exactShare as Fraction)})`;
    if (!latest) return `El número de ${uniformed[personnel][1]} de ${mission} no figura en los datos ${span}.`;
    const now = `${atMonthEnd(latest.month)}, ${mission} ${had(latest.deployed ?? 0, personnel)}`;
    if (compared === latest) return `${now} ${against(latest)}${of}.`;
    const before = compared
      ? `; la última vez que se conocía, ${atMonthEnd(compared.month)}, ${mission} ${had(compared.deployed ?? 0, personnel)} ${against(compared)}`
      : '';
    return `${now}; no se conoce la dotación autorizada entonces${before}${of}.`;
  },
  authorisedStrength: ({ query: { mission, month, kind }, authorised, deployed }) =>
    `${atMonthEnd(month)}, ${mission} ${had(deployed, kind)}${authorised === undefined ? '; no se conoce la dotación autorizada entonces' : ` de ${grouped(authorised)} autorizados`}.`,
  netPosition: ({ query, name, net, reimbursed, assessed, equipment, bound }, nameOf) => {
    const { months, missingMonths, query: span } = query.reimbursement;
    const share =
      equipment === 'excluded'
        ? 'sin el equipo'
        : `con el equipo supuesto en el ${String(query.equipmentPercent).replace('.', ',')}\u00a0% de esa suma`;
    const compared = net === 0 ? 'igual que' : `${dollars(Math.abs(net))} ${net > 0 ? 'más' : 'menos'} que`;
    return `Por el servicio ${inMonths(span.from, span.to)}${monthsAvailable(months.length, months.length + missingMonths.length)}, el reembolso del personal a la tasa estándar correspondiente para ${nameOf(query.state, name)} era ${bounds[bound]}${dollars(reimbursed)}, ${share}: ${compared} las cuotas que indica la consulta, ${dollars(assessed)}${boundBasis[bound]}.`;
  },
  personnelHistory: (answer, nameOf) =>
    seriesSummary(historyAtEnds(answer), answer.query, ({ group }) => groupingLabel(group, spanish, nameOf)),
  personnelRanks: (answer, nameOf) => {
    const { query, ranks, totalPersons, monthsAvailable: months, missingMonths, exactListedShare } = answer;
    const { from, to } = query;
    const when = `${from === to ? atMonthEnd(from) : inMonths(from, to)}${monthsAvailable(months, months + missingMonths.length)}`;
    const [first, ...ties] = largestContributors(ranks);
    if (!first)
      return `Ningún Estado había aportado ${personnelOf(query)} ${servingAt(query)} ${when}${viewOf(query)}.`;
    const whole = from === to ? grouped(totalPersons) : `${grouped(totalPersons)} personas-mes`;
    const names = [first, ...ties].map(({ state, name }) => nameOf(state, name));
    const who = names.length > 3 ? `${names.length} Estados` : spanish.list(names);
    const each = ties.length > 0 ? ' cada uno' : '';
    const top =
      query.top !== undefined && ranks.length > 1 && ties.length === 0
        ? `; los ${grouped(ranks.length)} Estados que más aportaban sumaban ${perCent(exactListedShare)}`
        : '';
    return `Mayor número de ${personnelOf(query)} ${servingAt(query)} ${when}${ties.length > 0 ? ', en igualdad' : ''}: ${who}, ${grouped(first.persons)}${each} de ${whole} (${bare(first.exactShare)}${each})${top}${viewOf(query)}.`;
  },
  personnelReimbursement: ({ query, name, amount, bound, months, missingMonths }, nameOf) => {
    const rate = query.reform === undefined ? 'a la tasa estándar' : 'a la tasa que supone la consulta';
    return `El reembolso del personal ${rate}, sin el equipo, correspondiente para ${nameOf(query.state, name)} por el servicio ${inMonths(query.from, query.to)}${monthsAvailable(months.length, months.length + missingMonths.length)} era ${bounds[bound]}${dollars(amount)}${boundBasis[bound]}.`;
  },
  personnelShare: (
    { query, group, exactShare, persons: count, from, to, monthsAvailable: months, missingMonths },
    nameOf,
  ) => {
    const when =
      query.month === undefined
        ? `${inMonths(from, to)}${monthsAvailable(months, months + missingMonths.length)}`
        : atMonthEnd(query.month);
    const who = groupingLabel(group, spanish, nameOf);
    return count === 0
      ? `${when}, ningún integrante del personal uniformado de las operaciones de las Naciones Unidas era aportado por ${who}${viewOf(query)}.`
      : `${when}, la parte del personal uniformado de las operaciones de las Naciones Unidas aportada por ${who} era ${ofPerCent({ exactShare })}${viewOf(query)}.`;
  },
  personnelTrend: (answer, nameOf) =>
    seriesSummary([trendAtEnds(answer)], answer.query, ({ group }) => groupingLabel(group, spanish, nameOf)),
};
