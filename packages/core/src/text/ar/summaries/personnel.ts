import { type Fraction, grouped } from '../../../internal/math/index.js';
import type { StrengthInMonth } from '../../../personnel/authorisedOverTime.js';
import type { PersonnelFilter } from '../../../personnel/selectPersonnel.js';
import { groupingLabel } from '../../groupingLabel.js';
import { historyAtEnds, largestContributors, type SeriesAtEnds, trendAtEnds } from '../../summaryFacts.js';
import type { SummaryMessages } from '../../summaryMessages.js';
import { arabic } from '../burden.js';
import { number, personnelOf, servingIn, viewOf } from '../personnelWords.js';
import { atMonthEnd, dollars, inMonths, inYears, monthsAvailable, perCent } from '../words.js';

type Query = PersonnelFilter & { readonly attribution?: string | undefined };

const at = (time: string, months: number, of: number, persons: number): string =>
  time.length === 4
    ? `${persons === 0 ? '' : 'في المتوسط '}في عام ${time}${months === of && of === 12 ? '' : ` (الأشهر: ${months} من 12)`}`
    : atMonthEnd(time);

function seriesText({ first, last, known, times, from, to }: SeriesAtEnds, query: Query, name: string): string {
  const strength = `عدد ${personnelOf(query)} ${servingIn(query)} من ${name}`;
  if (!first || !last)
    return `${strength} ليس في البيانات ${from.length === 4 ? inYears(from, to) : inMonths(from, to)}`;
  const begin = `${strength} هو ${number(first.persons)} ${at(first.time, first.months, first.of, first.persons)}`;
  const basis = last.time.length === 7 ? monthsAvailable(known, times) : '';
  return first.time === last.time
    ? begin
    : `${begin} و${number(last.persons)} ${at(last.time, last.months, last.of, last.persons)}${basis}`;
}

const seriesSummary = (series: readonly SeriesAtEnds[], query: Query, label: (entry: SeriesAtEnds) => string): string =>
  `${series.map((entry) => seriesText(entry, query, label(entry))).join('؛ و')}${viewOf(query)}.`;

const bounds = { exact: '', lower: 'لا يقل عن ', upper: 'لا يزيد على ', unclear: 'قدره نحو ' } as const;
const boundBasis = {
  exact: '',
  lower: '',
  upper: '؛ وضباط الأركان، الذين لا تُسدد تكاليفهم، محسوبون ضمن القوات',
  unclear: '؛ وضباط الأركان محسوبون ضمن القوات وتنقص أرقام أخرى، فليس المبلغ حدا أعلى ولا أدنى',
} as const;

const uniformed = {
  military: 'الأفراد العسكريين',
  police: 'أفراد الشرطة',
  uniformed: 'الأفراد النظاميين',
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
    const of = (from ?? to) ? `؛ الأشهر المعتبرة: ${inMonths(months[0]?.month ?? '', months.at(-1)?.month ?? '')}` : '';
    const strength = (deployed: number | undefined) => (deployed ? number(deployed) : 'صفرا');
    const against = ({ authorised, exactShare }: StrengthInMonth) =>
      `من قوام مأذون به قدره ${grouped(authorised ?? 0)} (${perCent(exactShare as Fraction)})`;
    if (!latest)
      return `عدد ${uniformed[personnel]} في ${mission} ليس في البيانات ${inMonths(months[0]?.month ?? '', months.at(-1)?.month ?? '')}.`;
    const now = `${atMonthEnd(latest.month)} بلغ عدد ${uniformed[personnel]} في ${mission} ${strength(latest.deployed)}`;
    if (compared === latest) return `${now} ${against(latest)}${of}.`;
    const before = compared
      ? `؛ وآخر ما عُرف ${atMonthEnd(compared.month)}: ${strength(compared.deployed)} ${against(compared)}`
      : '';
    return `${now}؛ أما القوام المأذون به حينئذ فغير معروف${before}${of}.`;
  },
  authorisedStrength: ({ query: { mission, month, kind }, authorised, deployed }) =>
    `${atMonthEnd(month)} بلغ عدد ${uniformed[kind]} في ${mission} ${deployed === 0 ? 'صفرا' : number(deployed)}${authorised === undefined ? '؛ أما القوام المأذون به حينئذ فغير معروف' : ` من قوام مأذون به قدره ${grouped(authorised)}`}.`,
  netPosition: ({ query, name, net, reimbursed, assessed, equipment, bound }, nameOf) => {
    const { months, missingMonths, query: span } = query.reimbursement;
    const share =
      equipment === 'excluded' ? 'دون المعدات' : `مع افتراض المعدات عند ${query.equipmentPercent} في المائة منه`;
    const compared = net === 0 ? 'وهو يساوي' : `وهو ${net > 0 ? 'أكثر' : 'أقل'} بمقدار ${dollars(Math.abs(net))} من`;
    return `عن الخدمة ${inMonths(span.from, span.to)}${monthsAvailable(months.length, months.length + missingMonths.length)} استحق لصالح ${nameOf(query.state, name)} سداد تكاليف الأفراد بالمعدل الموحد بمبلغ ${bounds[bound]}${dollars(reimbursed)}، ${share}، ${compared} الأنصبة التي يذكرها الاستعلام وهي ${dollars(assessed)}${boundBasis[bound]}.`;
  },
  personnelHistory: (answer, nameOf) =>
    seriesSummary(historyAtEnds(answer), answer.query, ({ group }) => groupingLabel(group, arabic, nameOf)),
  personnelRanks: (answer, nameOf) => {
    const { query, ranks, totalPersons, monthsAvailable: months, missingMonths, exactListedShare } = answer;
    const { from, to } = query;
    const when = `${from === to ? atMonthEnd(from) : inMonths(from, to)}${monthsAvailable(months, months + missingMonths.length)}`;
    const [first, ...ties] = largestContributors(ranks);
    if (!first) return `لا مساهمة بأي من ${personnelOf(query)} ${servingIn(query)} ${when}${viewOf(query)}.`;
    const whole = from === to ? grouped(totalPersons) : `${grouped(totalPersons)} شخص-شهر`;
    const names = [first, ...ties].map(({ state, name }) => nameOf(state, name));
    const who = names.length > 3 ? `عدد من الدول بالتساوي (${names.length})` : arabic.list(names);
    const each = ties.length > 0 ? ' لكل منها' : '';
    const top =
      query.top !== undefined && ranks.length > 1 && ties.length === 0
        ? `؛ وبلغت حصة أكبر المساهمين (عددهم ${ranks.length}) ${perCent(exactListedShare)}`
        : '';
    return `أكبر عدد من ${personnelOf(query)} ${servingIn(query)} ${when}: ${who}، ${grouped(first.persons)}${each} من ${whole} (${perCent(first.exactShare)}${each})${top}${viewOf(query)}.`;
  },
  personnelReimbursement: ({ query, name, amount, bound, months, missingMonths }, nameOf) => {
    const rate = query.reform === undefined ? 'بالمعدل الموحد' : 'بالمعدل الذي يفترضه الاستعلام';
    return `استحق لصالح ${nameOf(query.state, name)} سداد تكاليف الأفراد ${rate}، دون المعدات، عن الخدمة ${inMonths(query.from, query.to)}${monthsAvailable(months.length, months.length + missingMonths.length)} بمبلغ ${bounds[bound]}${dollars(amount)}${boundBasis[bound]}.`;
  },
  personnelShare: ({ query, group, exactShare, persons, from, to, monthsAvailable: months, missingMonths }, nameOf) => {
    const when =
      query.month === undefined
        ? `${inMonths(from, to)}${monthsAvailable(months, months + missingMonths.length)}`
        : atMonthEnd(query.month);
    const who = groupingLabel(group, arabic, nameOf);
    return `${when} ${persons === 0 ? 'كانت' : 'بلغت'} حصة ${who} من الأفراد النظاميين في عمليات الأمم المتحدة ${persons === 0 ? 'صفرا' : perCent(exactShare)}${viewOf(query)}.`;
  },
  personnelTrend: (answer, nameOf) =>
    seriesSummary([trendAtEnds(answer)], answer.query, ({ group }) => groupingLabel(group, arabic, nameOf)),
};
