import { russian } from '@blueledger/core/text/ru';
import { money, owed, people } from '../../figure/sentence.js';
import { messages as frame } from '../../figure/text/ru.js';
import type { LiquidityMessages } from '../messages.js';

const how = {
  usual: 'государства платят, как прежде',
  'usa-nothing': 'Соединенные Штаты Америки не платят ничего',
  'all-later': 'все государства, кроме Соединенных Штатов Америки, платят на три месяца позже',
};
const without = (reserve: 'on' | 'off') => (reserve === 'off' ? ', а Резервный фонд не используется' : '');
const dollars = (amount: string) => `${amount} долл. США`;
const decimal = (value: number | undefined) => String(value).replace('.', ',');

export const messages: LiquidityMessages = {
  core: russian,
  frame,
  notes: {
    simulated: () =>
      'Расчетная модель: то, о чем нет источника, предполагается. Она показывает, что меняется, когда кто-то платит иначе, и меньше годится для самого уровня.',
    'dates-drawn': () =>
      'Дни платежей выбираются из лет почетного списка регулярного бюджета, для каждого государства отдельно: плохие годы сразу у многих здесь реже, чем могут быть.',
  },
  title: (payers, reserve) => `Средства миссий ООН по поддержанию мира, если ${how[payers]}${without(reserve)}`,
  summary: ({ payers, reserve, from, to, paths, exhausted, lowest, owedPeak, reserveDrawn }) => [
    { text: `Если ${how[payers]}${without(reserve)}, то средства миссий ООН по поддержанию мира ` },
    ...(exhausted === undefined
      ? [
          { text: `меньше всего в конце месяца (${lowest.month}): ` },
          money(dollars(lowest.amount)),
          {
            text: ` по медиане смоделированных траекторий (всего ${paths}), ${dollars(lowest.low)} или меньше в одной из двадцати`,
          },
        ]
      : [
          { text: 'исчерпаны к концу месяца (' },
          owed(exhausted),
          { text: `) в половине смоделированных траекторий (всего ${paths})` },
        ]),
    ...(reserveDrawn === undefined ? [] : [{ text: `; из Резервного фонда берется до ${dollars(reserveDrawn)}` }]),
    { text: '; странам, предоставляющим контингенты, причитается самое большее ' },
    people(dollars(owedPeak.amount)),
    { text: ` (${owedPeak.month}). Расчетный период: ${from} — ${to}.` },
  ],
  millions: 'Млн долларов, расчет',
  billions: 'Млрд долларов, расчет',
  dollars: 'Доллары США в текущих ценах',
  bands: 'Средства на конец месяца: светлая полоса — девять траекторий из десяти, темная — половина',
  cash: 'средства, медиана траекторий',
  owed: 'причитается за контингенты',
  reserve: 'взято из резерва',
  usedUp: (month) => `исчерпаны, ${month}`,
  point: ({ month, cash, low, high, owed: due, reserve }) =>
    `${month}: средства ${dollars(cash)}, в девяти траекториях из десяти от ${low} до ${dollars(high)}; причитается за контингенты ${dollars(due)}; взято из резерва ${dollars(reserve)}`,
  caption: 'Средства миссий на конец каждого месяца, в долларах, которых не превышает указанная доля траекторий',
  columns: {
    month: 'Месяц',
    low: 'Средства, 5\u00a0%',
    quarter: 'Средства, 25\u00a0%',
    middle: 'Средства, 50\u00a0%',
    threeQuarters: 'Средства, 75\u00a0%',
    high: 'Средства, 95\u00a0%',
    net: 'Чистая позиция, 50\u00a0%',
    bills: 'Неоплаченные счета, 50\u00a0%',
    reserve: 'Взято из резерва, 50\u00a0%',
    owed: 'Причитается за контингенты, 50\u00a0%',
  },
  assumed: (values) =>
    `Предполагается, среди прочего: у каждой миссии в начале есть средства на ее расходы за месяцев: ${decimal(values['opening-cash'])}; на Соединенные Штаты Америки приходится тогда ${decimal(values['opening-share-usa'])}\u00a0% невыплаченного, они платят не более ${decimal(values['usa-of-letter'])}\u00a0% каждого уведомления о взносе, месяцев: ${decimal(values['usa-months'])}, начиная с ${decimal(values['usa-first-month'])}-го месяца года; другие государства платят позже регулярного бюджета на месяцев: ${decimal(values['payment-delay'])}; имущество возмещается в размере ${decimal(values['equipment'])}\u00a0% возмещения за персонал. Все допущения, их пределы и причины — в ходе расчета.`,
  drawnBefore:
    'Траектории рассчитаны заранее и хранятся в производной таблице, с округлением до 100 000 долларов; любое другое допущение рассчитывает функция liquidityFan.',
};
