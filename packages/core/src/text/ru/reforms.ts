import { amounts, exactAmounts } from '../amounts.js';
import type { Move, Mover, ReformMessages } from '../reformMessages.js';
import { amountFormat } from './amountFormat.js';
import { perCentOf, russian } from './burden.js';
import { day, ofMonth } from './dates.js';
import { liquidityRussian } from './liquidity.js';
import { budgetNotes } from './notes/budgets.js';
import { many } from './words.js';

const states = (count: number) => many(count, 'государство', 'государства', 'государств');
const moved = ({ money, less }: Move) => `на ${money} ${less ? 'меньше' : 'больше'}`;
const listed = (movers: readonly Mover[]) => movers.map(({ name, money }) => `${name} (${money})`).join('; ');
const percent = (value: unknown) => perCentOf(String(value));
const span = (from: string, to: string) => (from === to ? from : `${from} — ${to}`);

/** Titles of rules, by their English title. */
const rules: Readonly<Record<string, string>> = {
  'Share of the regular rate paid at each level of the peacekeeping scale':
    'Доля обычной ставки, уплачиваемая на каждом уровне шкалы взносов на операции по поддержанию мира',
  'Levels that carry the discounts of levels C to J, pro rata to regular rates':
    'Уровни, покрывающие скидки уровней C–J пропорционально обычным ставкам',
  'Part of each discount on the peacekeeping scale that is granted; otherwise all of it':
    'Предоставляемая часть каждой скидки в шкале взносов на операции по поддержанию мира',
  'Highest rate of the regular-budget scale': 'Максимальная ставка шкалы регулярного бюджета',
  'Lowest rate of the regular-budget scale': 'Минимальная ставка шкалы регулярного бюджета',
  'Part of what was appropriated for a mission that is appropriated; otherwise all of it':
    'Сохраняемая часть ассигнований на миссию',
  'Part of the contingents and formed police units of a mission that stays; otherwise all of them':
    'Сохраняемая часть контингентов и сформированных полицейских подразделений миссии',
  'Mission that is closed: nothing is assessed for it and nobody serves in it': 'Закрытая миссия',
  'Personnel reimbursement at the standard rate, equipment excluded':
    'Возмещение за персонал по стандартной ставке, без имущества',
  'Level of the Peacekeeping Reserve Fund': 'Размер Резервного фонда для операций по поддержанию мира',
  'Active missions may borrow from one another': 'Действующие миссии могут заимствовать друг у друга',
  'Part of what a Member State is assessed that it pays; otherwise all of it':
    'Уплачиваемая часть начисленного взноса государства-члена',
  'Most that a Member State pays of what all are assessed for a mission; otherwise no limit':
    'Наибольшая часть всех взносов на миссию, которую платит государство-член',
  'Days after the letter of assessment on which a Member State pays': 'Дней от уведомления о взносе до платежа',
  'Days after the letter of assessment when a contribution falls due':
    'Дней от уведомления о взносе до наступления срока',
  'Kinds of uniformed personnel for which the standard rate is paid':
    'Категории персонала, расходы на которые возмещаются по стандартной ставке',
  'Purposes for which the Peacekeeping Reserve Fund may be drawn on':
    'Цели, на которые можно использовать Резервный фонд для операций по поддержанию мира',
  'Most of the Peacekeeping Reserve Fund that may serve the cash of active operations':
    'Наибольшая часть Резервного фонда для денежных средств действующих операций',
  'Most that may be committed for one decision of the Security Council':
    'Наибольшие обязательства по одному решению Совета Безопасности',
  'Span for which contributions are assessed at once': 'Период, за который взносы начисляются сразу',
};
const rule = (title: unknown) => rules[String(title)] ?? `«${String(title)}»`;

/** What is said of a reform, in Russian. */
export const reformRussian: ReformMessages = {
  base: russian,
  liquidity: liquidityRussian,
  money: amounts(amountFormat),
  exactMoney: exactAmounts(amountFormat),
  titles: {
    'payer-pays-nothing': (_, who) => `${who}: без платежей`,
    'payer-pays-at-most': ({ changes }, who) => `${who}: не более ${percent(changes[0]?.value)} всех взносов`,
    'payer-pays-on-first-day': (_, who) => `${who}: платеж в первый день`,
    'all-pay-on-first-day': () => 'Все платят в первый день',
    'premium-shared-by-level-b': () => 'Уровень B делит надбавку',
    'discounts-halved': () => 'Все скидки вдвое меньше',
    'ceiling-lowered-floor-raised': ({ changes }) =>
      `Максимальная ставка ${percent(changes[0]?.value)}, минимальная ${percent(changes[1]?.value)}`,
    'budget-cut': ({ changes }) => `Ассигнования ${percent(changes[0]?.value)}, персонал ${percent(changes[1]?.value)}`,
    closed: ({ changes }, who) => `${who}: закрытие с ${day(String(changes[0]?.from))}`,
    'reserve-raised': ({ changes }) => `Резервный фонд — ${reformRussian.money(Number(changes[0]?.value))}`,
    'pooling-on': () => 'Общие денежные средства миссий',
    'pooling-off': () => 'Отдельные денежные средства каждой миссии',
    'reimbursement-indexed': () => 'Индексация ставки возмещения',
  },
  title: (reforms, from, to) => `${reforms.join(' + ')}: ${span(from, to)}`,
  alone: ({ reforms, from, to, missions }, sentences) =>
    `Сценарий «${reforms.join(' + ')}» (${span(from, to)}${missions.length === 0 ? '' : `, ${russian.list(missions)}`}): ${sentences.charAt(0).toLowerCase()}${sentences.slice(1)}`,
  shifted: (less, money, more, small, under) =>
    `Взносы меньше на ${money} (${states(less)}) и на столько же больше (${states(more)}); бюджет не меняется.${small === 0 ? '' : ` Не учтены изменения менее чем на ${under} (${states(small)}).`}`,
  falls: (count, money) => `Бюджет меньше на ${money}, и на столько же меньше взносы (${states(count)}).`,
  rises: (count, money) => `Бюджет больше на ${money}, и на столько же больше взносы (${states(count)}).`,
  mixed: (saved, others, budget, falls) =>
    `Взносы одних государств меньше на ${saved}, других больше на ${others}; бюджет ${falls ? 'меньше' : 'больше'} на ${budget}.`,
  unmoved: () => 'Взносы не меняются ни у одного государства.',
  begins: (date) => `Ничего не меняется: реформа начинается ${day(date)}, после этих лет.`,
  costs: (reimbursement, other) =>
    `Странам, предоставляющим контингенты, причитается ${moved(reimbursement)}${other ? `; прочие расходы — ${moved(other)}` : ''}.`,
  withheld: (money) =>
    `Начислено и не уплачено: ${money}; другие государства этого не платят, и миссии этого не получают.`,
  reserve: (money, paidIn) =>
    paidIn
      ? `Все государства вместе вносят в Резервный фонд ${money} по своим ставкам.`
      : `Резервный фонд возвращает государствам ${money} по их ставкам.`,
  mostLess: (movers) => `Наибольшее снижение: ${listed(movers)}.`,
  mostMore: (movers) => `Наибольший рост: ${listed(movers)}.`,
  cash: (lowest, owed) =>
    `По расчету минимум чистой позиции миссий (денежные средства за вычетом неоплаченных счетов и сумм, причитающихся странам, предоставляющим контингенты, и резерву) ${lowest.same ? `остается прежним: ${lowest.reform}` : `— ${lowest.reform} (${lowest.months?.reform}) вместо ${lowest.baseline} (${lowest.months?.baseline})`}, а на конец периода этим странам причитается ${owed.reform}${owed.same ? ', как и без реформы' : ` вместо ${owed.baseline}`}.`,
  cashUnmoved: () =>
    'По расчету не меняются ни минимум чистой позиции миссий (денежные средства за вычетом неоплаченных счетов и сумм, причитающихся странам, предоставляющим контингенты, и резерву), ни суммы, причитающиеся этим странам на конец периода.',
  meets: (count) =>
    `Две из этих реформ задают одно и то же правило (${many(count, 'место', 'места', 'мест')}): действует последняя.`,
  notes: {
    ...budgetNotes,
    'rule-unverified': ({ title }) => `${rule(title)}: общеизвестно, по источнику не проверено.`,
    'rule-secondary': ({ title }) => `${rule(title)}: по вторичному источнику.`,
    'rule-assumed': ({ title }) => `${rule(title)}: допущение реформы.`,
    'equipment-excluded': () => 'Принадлежащее контингентам имущество возмещается отдельно и не учтено.',
    'last-report-held': ({ month }) =>
      `После ${ofMonth(String(month))} (последний доступный отчет) взята численность этого месяца.`,
    'moves-cash': () => 'Платежи, резерв и объединение средств меняют денежные средства, а не начисленные взносы.',
    'freed-points-by-our-rule': () =>
      'Пункты, высвобождаемые пределами шкалы, делятся между остальными государствами пропорционально их ставкам: наше соглашение.',
    'reserve-by-scale': () => 'То, что Резервный фонд пополняется сразу и по ставкам этого дня, — наше соглашение.',
    'nothing-assessed': ({ mission }) =>
      `${String(mission)}: то, что реформа оставляет на некоторые дни, покрывается взносами сторон или экономией: ничего не начисляется и ничего не возвращается.`,
    'reimbursement-not-covered': ({ mission, budgetYear }) =>
      `${String(mission)}, ${String(budgetYear)}: реформа оставляет меньше, чем причитается странам, предоставляющим контингенты, по стандартной ставке: она сокращает деньги, а не персонал, и прочие расходы отрицательны.`,
    'parties-beside': () =>
      'Кипр и Греция платят свою часть UNFICYP отдельно от распределения: треть чистых расходов, следующую за ассигнованиями, и твердую сумму.',
    'reforms-meet': ({ parameter, of, from, earlier, later }) =>
      `«${String(earlier)}» и «${String(later)}» задают ${String(parameter)}${of ? ` (${String(of)})` : ''} с ${day(String(from))}: действует последняя.`,
    'scenario-begins-later': ({ from }) => `Реформа начинается ${day(String(from))}, после этих лет.`,
    'cash-leaves-out': ({ title }) => `В расчете денежных средств не учтено: ${rule(title)}.`,
  },
};
