import type { GroupCode } from '../../internal/states/index.js';
import type { BurdenInYear, Messages, PartOfYear, SideInYear, SummaryPart } from '../messages.js';
import { monthSpans } from '../monthSpans.js';
import { wentOf } from '../percentText.js';
import { day, fromDayTo, fromMonthTo, monthAndYear, monthName, ofMonth } from './dates.js';

export const decimal = (percent: string) => percent.replace('.', ',');
export const perCentOf = (digits: string) => `${decimal(digits)}\u00a0%`;

const groups: Readonly<Record<GroupCode, string>> & Readonly<Record<string, string>> = {
  african: 'государства Африки',
  'asia-pacific': 'государства Азиатско-Тихоокеанского региона',
  'eastern-european': 'государства Восточной Европы',
  grulac: 'государства Латинской Америки и Карибского бассейна',
  weog: 'западные государства',
  p5: 'пять постоянных членов Совета Безопасности',
  'm49-developed': 'развитые страны',
  'm49-developing': 'развивающиеся страны',
  a3: 'три африканских члена Совета Безопасности',
  'arab-league': 'члены Лиги арабских государств',
  asean: 'члены АСЕАН',
  au: 'члены Африканского союза',
  cis: 'члены Содружества Независимых Государств',
  eu: 'члены Европейского союза',
  g20: 'члены Группы двадцати',
  g4: 'члены Группы четырех',
  g7: 'члены Группы семи',
  g77: 'члены Группы 77',
  g8: 'члены Группы восьми',
  ldc: 'наименее развитые страны',
  lldc: 'развивающиеся страны, не имеющие выхода к морю',
  nam: 'члены Движения неприсоединения',
  nato: 'члены НАТО',
  oecd: 'члены ОЭСР',
  oic: 'члены Организации исламского сотрудничества',
  sids: 'малые островные развивающиеся государства',
  'wb-high': 'страны с высоким уровнем дохода',
  'wb-low': 'страны с низким уровнем дохода',
  'wb-lower-middle': 'страны с уровнем дохода ниже среднего',
  'wb-upper-middle': 'страны с уровнем дохода выше среднего',
};

const lists: Readonly<Record<string, string>> = {
  african: 'Группа государств Африки',
  'asia-pacific': 'Группа государств Азиатско-Тихоокеанского региона',
  'eastern-european': 'Группа государств Восточной Европы',
  grulac: 'Группа государств Латинской Америки и Карибского бассейна',
  weog: 'Западные государства — это Группа западноевропейских и других государств',
  'm49-developed': 'Развитые страны — по классификации Статистического отдела ООН (M49)',
  'm49-developing': 'Развивающиеся страны — по классификации Статистического отдела ООН (M49)',
};

type Value = string | number;

/** What the list behind a group is called: its own name, or the states that it names. */
const listName = (group?: Value, name?: Value): string => {
  const states = groups[String(group)];
  return lists[String(group)] ?? (states ? states.charAt(0).toUpperCase() + states.slice(1) : String(name ?? group));
};

/** The date of a list, of which the month is not always known. */
const listDate = (date?: Value): string => (String(date).length > 4 ? monthAndYear(String(date)) : `${date} год`);

/** The digits of a share, or of the two between which it lies. */
const digits = ({ percent, less, to }: Pick<SideInYear, 'percent' | 'less' | 'to'>): string => {
  const one = (end: Pick<SideInYear, 'percent' | 'less'>) => `${end.less ? 'менее ' : ''}${perCentOf(end.percent)}`;
  if (!to) return one({ percent, less });
  return less ? `до ${perCentOf(to.percent)}` : `от ${perCentOf(percent)} до ${perCentOf(to.percent)}`;
};

/** A share of a side as a sentence tells it. */
export const share = (side: Pick<SideInYear, 'percent' | 'less' | 'to'>, role: 'money' | 'people'): SummaryPart => ({
  text: digits(side),
  role,
});

export const monthsText = (months: PartOfYear['months']): string =>
  months === undefined ? '' : `доступно месяцев: ${months.available} из ${months.of}`;

const spanText = ({ from, to }: { readonly from: string; readonly to: string }): string =>
  from === to ? `на конец ${ofMonth(from)}` : fromMonthTo(from, to);

export const paying = 'доля в финансировании операций ООН по поддержанию мира';
export const serving = 'доля в их военном и полицейском персонале';
const noRate = 'ставки в шкале взносов на операции ООН по поддержанию мира нет';

/** Names stand in the nominative throughout, after a colon or in brackets. */
function burdenInYear({ year, paid, served, servers, projected, days, personnelTo }: BurdenInYear): SummaryPart[] {
  const inYear = days ? fromDayTo(days.from, days.to).replace(/^с/, 'С') : `В ${year} году`;
  const pays: SummaryPart[] = paid.none
    ? [{ text: `${inYear} ${noRate}: ${paid.who}; ` }]
    : [
        { text: `${inYear} ${paying}${projected ? ' (по прогнозу)' : ''}: ${paid.who} — ` },
        share(paid, 'money'),
        { text: '; ' },
      ];
  if (!served)
    return [
      ...pays,
      {
        text: `${serving} (${servers.who}) в данных отсутствует: последний месяц в них — ${monthAndYear(personnelTo)}.`,
      },
    ];
  const when = served.span ? `${spanText(served.span)} ` : days ? `в ${year} году ` : '';
  const basis = served.months ? ` (${monthsText(served.months)})` : '';
  return [
    ...pays,
    { text: `${when}${serving}: ${served.who} — ` },
    served.none ? { text: 'ни одного человека', role: 'people' } : share(served, 'people'),
    { text: `${basis}.` },
  ];
}

/** What a share did from one year to another. */
export function movement(
  first: SideInYear,
  last: SideInYear,
  role: 'money' | 'people',
  projected = false,
): SummaryPart[] {
  const went = wentOf(first, last);
  if (went === 'same') return [{ text: projected ? 'не меняется: ' : 'не изменилась: ' }, share(last, role)];
  const verb = projected
    ? { falls: 'снижается', rises: 'растет', open: 'меняется' }[went]
    : { falls: 'снизилась', rises: 'выросла', open: 'изменилась' }[went];
  return [
    { text: `${verb}: было ` },
    share(first, role),
    { text: projected ? ', будет ' : ', стало ' },
    share(last, role),
  ];
}

/** A year of which personnel are counted over a part only: `2025 год: январь — июль`. */
function partly({ year, span, months }: PartOfYear): string | undefined {
  if (!span && !months) return undefined;
  const part =
    span &&
    (span.from === span.to
      ? `конец ${ofMonth(span.from).replace(/ \d{4}.*/, '')}`
      : `${monthName(span.from)} — ${monthName(span.to)}`);
  return `${year} год: ${[part, monthsText(months)].filter((text) => text !== undefined && text !== '').join(', ')}`;
}

/** Which months of its years a share of personnel is counted over, where not over all. */
export function countedOver(...years: readonly PartOfYear[]): string {
  const parts = [...new Set(years.flatMap((year) => partly(year) ?? []))];
  return parts.length === 0 ? '' : ` (${parts.join('; ')})`;
}

function burdenOverYears(
  first: BurdenInYear,
  last: BurdenInYear,
  lastServed: BurdenInYear | undefined,
  firstServed: BurdenInYear = first,
): SummaryPart[] {
  const { paid, servers, projected } = last;
  const pays: SummaryPart[] =
    first.paid.none && paid.none
      ? [{ text: `В ${first.year} и ${last.year} годах ${noRate}: ${paid.who}` }]
      : first.paid.none || paid.none
        ? [
            {
              text: `В ${(first.paid.none ? first : last).year} году ${noRate}: ${paid.who}; в ${(first.paid.none ? last : first).year} году ${paying} — `,
            },
            share(first.paid.none ? paid : first.paid, 'money'),
          ]
        : [
            { text: `С ${first.year} по ${last.year} год ${paying} (${paid.who}) ` },
            ...movement(first.paid, paid, 'money', projected),
          ];
  const since = firstServed === first ? '' : ` с ${firstServed.year} года`;
  const theShare = `; ${serving} (${servers.who})${since}`;
  if (!firstServed.served || !lastServed?.served || lastServed.year === firstServed.year)
    return [...pays, { text: `${theShare} за эти годы в данных отсутствует.` }];
  const over = countedOver(
    { ...firstServed.served, year: firstServed.year },
    { ...lastServed.served, year: lastServed.year },
  );
  if (firstServed.served.none && lastServed.served.none)
    return [
      ...pays,
      {
        text: `; ни одного человека в их военном и полицейском персонале в ${firstServed.year} и ${lastServed.year} годах${over}: ${servers.who}.`,
      },
    ];
  return [
    ...pays,
    { text: `${theShare} ` },
    ...movement(firstServed.served, lastServed.served, 'people'),
    {
      text: `${lastServed.year === last.year ? over : ` в ${lastServed.year} году${over.replace(`(${lastServed.year} год: `, '(')}`}.`,
    },
  ];
}

const monthList = (months: readonly string[]) =>
  monthSpans(months)
    .map(([from, to]) => (from === to ? monthAndYear(from) : `${monthName(from)} — ${monthAndYear(to)}`))
    .join(', ');

const kindNames: Readonly<Record<string, string>> = {
  troops: 'воинские контингенты',
  staff_officers: 'штабные офицеры',
  individual_police: 'полицейские вне сформированных подразделений',
  formed_police_units: 'сформированные полицейские подразделения',
  experts_on_mission: 'наблюдатели (эксперты в командировках)',
  police: 'полиция',
};

/** Russian. */
export const russian: Messages = {
  language: 'ru',
  groups,
  list: (names) => (names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} и ${names.at(-1)}`),
  manyStates: (count) => `группа государств (${count})`,
  month: monthAndYear,
  burdenTitle: 'Кто платит за операции ООН по поддержанию мира и кто в них служит',
  burdenInYear,
  burdenOverYears,
  notes: {
    'paid-is-assessed': () =>
      '«Финансирование» — это взносы, начисленные по шкале для операций по поддержанию мира, а не полученные средства.',
    'rates-derived': () =>
      'Ставки взносов на операции по поддержанию мира выводятся из шкалы регулярного бюджета, коэффициентов уровней и надбавки постоянных членов.',
    'projected-by-rule': ({ year }) =>
      `${year} год: ставки следуют из действующей шкалы; взносы за ${year} год еще не начислены.`,
    'list-extrapolated': ({ group, asOf, name }) =>
      `${listName(group, name)}: список на ${listDate(asOf)}, использован здесь и для других лет.`,
    'list-as-of': ({ group, asOf, name }) => `${listName(group, name)}: список на ${listDate(asOf)}.`,
    'list-by-year': ({ group, name, unseen }) =>
      `${listName(group, name)}: список за каждый год${unseen ? `; выход из списка не проверен по источнику: ${unseen}` : ''}.`,
    'list-incomplete': ({ group, name }) => `${listName(group, name)}: в списке недостает некоторых членов.`,
    'attribution-doubtful': ({ months }) =>
      `Данные в том виде, в каком они опубликованы: в источнике контингенты, по-видимому, отнесены не к тому государству или не к той категории: ${monthList(String(months).split(' '))}.`,
    'attribution-corrected': ({ months }) =>
      `Исправлено: контингенты, которые в источнике, по-видимому, отнесены не к тому государству или не к той категории, перенесены: ${monthList(String(months).split(' '))}.`,
    'pooled-months': () =>
      'Персонал: численность на конец месяца, сложенная за доступные месяцы каждого года, включая военный и полицейский персонал политических миссий.',
    'mean-strengths': () =>
      'Персонал за год — это среднее доступных значений численности на конец месяца, включая военный и полицейский персонал политических миссий.',
    'month-end-strengths': () =>
      'Персонал учтен на конец каждого месяца, включая военный и полицейский персонал политических миссий.',
    'over-all-missions': ({ months }) =>
      `По всем миссиям вместе, по отчетам в разбивке по государствам, категориям и полу: по отдельным миссиям данных нет: ${monthList(String(months).split(' '))}.`,
    'authorised-unknown-spans': ({ spans }) =>
      `Утвержденная численность неизвестна: ${String(spans)
        .split(' ')
        .map((span) => {
          const [from = '', to = ''] = span.split(':');
          return from === to ? monthAndYear(from) : `${monthAndYear(from)} — ${monthAndYear(to)}`;
        })
        .join(', ')}. Решение не прочитано, не содержит числа или недоступно.`,
    'authorised-unknown': ({ reason, from, resolution }) =>
      `Утвержденная численность неизвестна (начало: ${listDate(from)}): ${
        reason === 'not-read'
          ? `${resolution ? `резолюция ${resolution}` : 'последующее решение'} не прочитано`.replace(
              /(резолюция \S+) не прочитано/,
              '$1 не прочитана',
            )
          : reason === 'ended'
            ? 'срок действия истек, а более позднее решение недоступно'
            : `${resolution ? `резолюция ${resolution}` : 'решение'} не содержит этого числа`
      }.`,
    'fatality-points-apart': () =>
      'Подсчеты Союза персонала Организации Объединенных Наций о преднамеренно убитых сотрудниках приведены отдельно и не суммируются.',
    'kinds-not-apart': ({ kind, inside, since }) =>
      `До ${ofMonth(String(since))} учитывались вместе с другими (${kindNames[String(inside)]}): ${kindNames[String(kind)]}. Отдельных данных нет.`,
    'kind-leaves': ({ kind, inside, since }) =>
      `До ${ofMonth(String(since))} учитывались вместе с другими (${kindNames[String(inside)]}): ${kindNames[String(kind)]}. Данные до и после этого несопоставимы.`,
    'honour-roll-regular': () =>
      'Своевременность относится только к регулярному бюджету: списков платежей по государствам для операций по поддержанию мира не публикуется.',
    'state-account-payments': () =>
      'Платежи государств на операции по поддержанию мира не публикуются ни для одного государства; показан платеж в регулярный бюджет за календарный год, в котором начинается финансовый год.',
    'unpaid-unknown-in-years': () =>
      'Данных о суммах, не выплаченных этим государством, за эти годы нет, что не означает отсутствия таких сумм.',
    'unpaid-unknown': () => 'Данных о суммах, не выплаченных этим государством, нет.',
    'unpaid-single-figures': () =>
      'Невыплаченные суммы известны только на отдельные даты, по разным фондам и источникам; о промежутках ничего не известно.',
    'partial-year': ({ year, from, to }) =>
      `${year} год: только ${monthName(String(from))} — ${monthName(String(to))}.`,
    'missing-months': ({ months }) => `Отчетов нет: ${monthList(String(months).split(' '))}.`,
    'no-personnel': ({ years, from, to }) =>
      `Данных о персонале нет (${russian.list(String(years).split(' '))}): ${from ? `первый месяц данных — ${monthAndYear(String(from))}, ` : ''}последний — ${monthAndYear(String(to))}.`,
    'member-without-rate': ({ name, memberSince, year }) =>
      `${name} (государство-член с ${day(String(memberSince))}): в шкале ${year} года ставки нет.`,
  },
};
