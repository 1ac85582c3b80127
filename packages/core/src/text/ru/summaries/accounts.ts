import type { SummaryMessages } from '../../summaryMessages.js';
import { russian } from '../burden.js';
import { day } from '../dates.js';
import { cents, dollars, fundName, grouped, inYears, many, onDate } from '../words.js';

const purposes: Readonly<Record<string, string>> = {
  'start-up': 'начало операции',
  expansion: 'расширение операции',
  unforeseen: 'непредвиденные расходы',
  'active-cash': 'денежные средства действующих операций',
};

/** Titles of the rules that limit a draw, by their English title. */
const rules: Readonly<Record<string, string>> = {
  'Level of the Peacekeeping Reserve Fund': 'размер Резервного фонда',
  'Level of the Working Capital Fund': 'размер Фонда оборотных средств',
  'Purposes for which the Peacekeeping Reserve Fund may be drawn on': 'допустимые цели Резервного фонда',
  'Most that may be committed for one decision of the Security Council':
    'наибольшие обязательства по одному решению Совета Безопасности',
  'Most of the Peacekeeping Reserve Fund that may serve the cash of active operations':
    'часть Резервного фонда для денежных средств действующих операций',
  'Kinds of mission that may not draw on the Peacekeeping Reserve Fund':
    'миссии, которые не могут использовать Резервный фонд',
};
const ruleName = (title: string) => rules[title] ?? `«${title}»`;

const missingPart = (part: string): string => {
  const [, fund = part, year] = /^(.*?)(?: (\d{4}))?$/.exec(part) ?? [];
  return year === undefined ? `счет (${fundName(fund)})` : `взносы ${year} года (${fundName(fund)})`;
};

export const accountSummaries: Pick<
  SummaryMessages['summaries'],
  | 'accountOn'
  | 'article19Status'
  | 'drawOnReserve'
  | 'knownUnpaid'
  | 'newMemberShare'
  | 'paymentRecord'
  | 'reserveOn'
  | 'stateAccount'
  | 'unpaidByMission'
  | 'unpaidOverTime'
> = {
  accountOn: ({ query: { state, fund, date }, outstanding, arrears }, nameOf) =>
    `По проводкам запроса, на ${day(date)} к уплате (${nameOf(state)}; ${fundName(fund)}): ${outstanding === 0 ? 'ничего' : `${cents(outstanding)}, ${arrears === outstanding ? 'все это — задолженность' : arrears === 0 ? 'задолженности нет' : `в том числе задолженность — ${cents(arrears)}`}`}.`,
  article19Status: (
    { query: { state, date, funds }, verdict, missing, minimumPayment, paymentToNeedNoExemption },
    nameOf,
  ) => {
    const who = nameOf(state);
    if (verdict === 'not verifiable')
      return `Право голоса в Генеральной Ассамблее на ${day(date)} проверить нельзя (${who}); недоступны: ${russian.list(missing.map(missingPart))}.`;
    const status = {
      'has its vote': 'право голоса в Генеральной Ассамблее есть',
      'has lost its vote': 'право голоса в Генеральной Ассамблее утрачено',
      'votes by exemption': 'право голоса в Генеральной Ассамблее сохранено в порядке изъятия',
    }[verdict];
    return `По проводкам запроса (${russian.list(funds.map(fundName))}), на ${day(date)}, ${who}: ${status}${minimumPayment === undefined ? '' : `; его восстановит платеж не менее ${cents(minimumPayment)}`}${paymentToNeedNoExemption === undefined ? '' : `; платеж в размере ${cents(paymentToNeedNoExemption)} прекратил бы задолженность по статье 19 и необходимость в изъятии`}.`;
  },
  drawOnReserve: ({ query, allowed, refusals, unknown }) => {
    const draw = `Использование средств (${fundName(query.fund ?? 'Peacekeeping Reserve Fund')}, ${dollars(query.amount)}, ${day(query.date)}, цель: ${purposes[query.purpose]}${query.missionKind === 'political' ? ', политическая миссия' : ''})`;
    if (allowed === undefined)
      return `${draw}: соответствие правилам проверить нельзя; на этот день неизвестны: ${russian.list(unknown.map(ruleName))}.`;
    return allowed
      ? `${draw} соответствует правилам.`
      : `${draw} не допускается: ${russian.list(refusals.map(({ rule, reference }) => `${ruleName(rule)} (${reference.document})`))}.`;
  },
  knownUnpaid: ({ query: { state }, name, figures }, nameOf) => {
    const who = nameOf(state, name);
    const last = figures.at(-1);
    return last
      ? `Известные суммы, причитающиеся ООН (${who}): ${many(figures.length, 'дата или фонд', 'даты или фонда', 'дат или фондов')}; последнее значение — ${dollars(last.amount)} (${fundName(last.fund)}) ${onDate(last.asOf)}.`
      : `Данных о суммах, причитающихся ООН, нет: ${who}.`;
  },
  newMemberShare: ({ query: { state }, year, name, amount }, nameOf) =>
    `Первоначальный взнос в Резервный фонд для операций по поддержанию мира (${nameOf(state, name)}): ${dollars(amount)}, по первой ставке, за ${year} год.`,
  paymentRecord: ({ query: { state }, name, years, settledYears, openYear, inFull, onTime }, nameOf) => {
    const who = nameOf(state, name);
    const settled = years.filter(({ year }) => year !== openYear?.year);
    const [first, last] = [settled[0], settled.at(-1)];
    if (!first || !last) return `Платежей в регулярный бюджет в данных нет: ${who}.`;
    const open = openYear ? `; на ${day(openYear.asOf)} взнос за ${openYear.year} год уплачен не полностью` : '';
    const times =
      inFull === 0
        ? ''
        : `, в срок — ${onTime === 0 ? 'ни разу' : onTime === inFull ? 'всегда' : many(onTime, 'раз', 'раза', 'раз')}`;
    return `Взносы в регулярный бюджет, уплаченные полностью ${inYears(first.year, last.year)} (${who}): ${inFull === 0 ? 'ни за один год' : `за ${many(inFull, 'год', 'года', 'лет')}`} из ${settledYears}${times}${open}.`;
  },
  reserveOn: ({ query: { fund, date }, balance, advances }) =>
    `По проводкам запроса, на ${day(date)} ${fundName(fund)}: ${dollars(balance)}, ${advances.length === 0 ? 'невозвращенных авансов нет' : `невозвращенных авансов: ${grouped(advances.length)}`}.`,
  stateAccount: (
    { query: { state, from, to }, name, years, totals: { assessed, assessedYears, reimbursed } },
    nameOf,
  ) => {
    const part = assessedYears === years.length ? '' : ` (финансовых лет с известными ставками: ${assessedYears})`;
    const paid = `Взносы, начисленные на миссии ООН по поддержанию мира ${inYears(from, to)} (${nameOf(state, name)}): ${assessed === undefined ? 'неизвестны' : dollars(assessed)}${part}`;
    if (!reimbursed)
      return `${paid}; причитающееся возмещение за контингенты и сформированные полицейские подразделения неизвестно.`;
    const { amount, bound, months, ofMonths } = reimbursed;
    const reported = months === ofMonths ? '' : ` (месяцев с отчетом: ${months} из ${ofMonths})`;
    const about = { exact: '', lower: 'не менее ', upper: 'не более ', unclear: 'около ' }[bound];
    return amount === 0
      ? `${paid}; контингентов и сформированных полицейских подразделений, за которые полагается возмещение, нет${reported}.`
      : `${paid}; причитающееся возмещение за контингенты и сформированные полицейские подразделения по стандартной ставке, без имущества: ${about}${dollars(amount)}${reported}.`;
  },
  unpaidByMission: ({ asOf, missions, total }) => {
    const counted = missions.filter(({ amount, countedWith }) => amount !== undefined && countedWith === undefined);
    const otherDays = counted.filter((line) => line.asOf !== asOf).length;
    const when = onDate(asOf);
    const since = `${when[0]?.toUpperCase()}${when.slice(1)} невыплаченные взносы —`;
    if (counted.length === 1)
      return `${since} ${dollars(total)}: ${counted[0]?.mission}, единственная миссия с данными.`;
    return `${since} ${dollars(total)} по миссиям с данными (${grouped(counted.length)}${otherDays === 0 ? '' : `, из них на другой день: ${grouped(otherDays)}`}), больше всего — ${missions[0]?.mission}.`;
  },
  unpaidOverTime: ({ query: { fund, from, to }, latest, largest }) => {
    const what = `Невыплаченные взносы (${fundName(fund)})`;
    const period = inYears(from.slice(0, 4), to.slice(0, 4));
    if (!latest || !largest) return `${what}: данных ${period} нет.`;
    return latest === largest
      ? `${what}: ${dollars(latest.amount)} ${onDate(latest.asOf)}, наибольшее доступное значение ${period}.`
      : `${what}: ${dollars(latest.amount)} ${onDate(latest.asOf)}; наибольшее доступное значение ${period} — ${dollars(largest.amount)} ${onDate(largest.asOf)}.`;
  },
};
