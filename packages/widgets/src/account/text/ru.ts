import { budgetNotes, russian, russianRateNotes } from '@blueledger/core/text/ru';
import { stateName } from '../../figure/names/text/ru.js';
import { money, owed, people } from '../../figure/sentence.js';
import { messages as frame } from '../../figure/text/ru.js';
import { writtenDate } from '../../figure/written.js';
import type { AccountMessages, WrittenUnpaid } from '../messages.js';

const bounds = { exact: '', lower: 'не менее ', upper: 'не более ', unclear: 'около ' };
const during = (from: string, to: string) => (from === to ? from : `${from}–${to}`);
const dollars = (amount: string) => `${amount} долл. США`;
const on = (date: string) => `${date.length === 10 ? 'на ' : ''}${writtenDate(date, 'ru')}`;
const unpaidPart = (unpaid: WrittenUnpaid | undefined) =>
  unpaid
    ? [
        { text: ' Последняя известная невыплаченная сумма за эти годы: ' },
        owed(dollars(unpaid.amount)),
        { text: ` (${unpaid.fund}), ${unpaid.when}.` },
      ]
    : [{ text: ' Ни в одном из имеющихся документов невыплаченная сумма не указана.' }];

export const messages: AccountMessages = {
  core: russian,
  frame,
  stateName,
  notes: {
    ...budgetNotes,
    ...russianRateNotes,
    'equipment-excluded': () => 'Принадлежащее контингентам имущество возмещается отдельно и не учтено.',
    'rule-unverified': () =>
      'То, что возмещаются расходы только на контингенты и сформированные полицейские подразделения, общеизвестно, но по источнику не проверено.',
    'staff-officers-inside': () =>
      'До мая 2017 года штабные офицеры, расходы на которых не возмещаются, учтены вместе с контингентами.',
    'formed-police-left-out': () =>
      'За некоторые из этих месяцев отдельных данных о сформированных полицейских подразделениях нет: они не учтены.',
  },
  title: (who, from, to) =>
    `${who}: расчеты по операциям ООН по поддержанию мира, ${from === to ? from : `${from}–${to}`}`,
  summary: ({ who, from, to, assessed, assessedYears, due, unpaid }) => [
    { text: `${who}, ${during(from, to)}: ` },
    ...(assessed === undefined
      ? [{ text: 'взносы на миссии ООН по поддержанию мира неизвестны' }]
      : [
          { text: 'взносы на миссии ООН по поддержанию мира — ' },
          money(dollars(assessed)),
          {
            text: assessedYears === undefined ? '' : ` (годы с известными ставками: ${assessedYears})`,
          },
        ]),
    ...(due === undefined
      ? [{ text: '; сумма, причитавшаяся за контингенты и сформированные полицейские подразделения, неизвестна.' }]
      : due.nobody
        ? [
            {
              text: `; контингентов и сформированных полицейских подразделений не было (месяцы с отчетом: ${due.months} из ${due.ofMonths}).`,
            },
          ]
        : [
            {
              text: '; причиталось за контингенты и сформированные полицейские подразделения по стандартной ставке, без имущества: ',
            },
            people(`${bounds[due.bound]}${dollars(due.amount)}`),
            {
              text: due.months === due.ofMonths ? '.' : ` (месяцы с отчетом: ${due.months} из ${due.ofMonths}).`,
            },
          ]),
    ...unpaidPart(unpaid),
  ],
  missionsSummary: ({ who, year, assessed, conditional, most, unpaid }) => [
    { text: `${who}, ${year}: взносы на миссии ООН по поддержанию мира — ` },
    money(dollars(assessed)),
    ...(most ? [{ text: `, больше всего на ${most.mission} — ` }, money(dollars(most.amount))] : []),
    {
      text:
        conditional === undefined
          ? '.'
          : `; из них ${dollars(conditional)} — при условии продления мандатов Советом Безопасности.`,
    },
    ...unpaidPart(unpaid),
  ],
  notAssessed: (who, year) => `${who}, ${year}: взносы неизвестны, ставки того времени не установлены.`,
  dollars: 'Доллары США в текущих ценах',
  millions: 'Млн долларов',
  billions: 'Млрд долларов',
  dollarsAssessed: 'Начислено, в долларах',
  due: 'причиталось за контингенты и полицию',
  assessed: 'взносы',
  net: 'сальдо',
  ratesOpen: 'ставки не установлены',
  firm: 'в пределах мандата',
  ifExtended: 'при продлении мандата',
  point: ({ year, assessed, due, net }) =>
    `${year}: взносы — ${assessed ? `${assessed}\u00a0долл.` : 'неизвестны'}, причиталось — ${due ? `${due}\u00a0долл.` : 'неизвестно'}${net ? `, сальдо — ${net.replace('-', '−')}\u00a0долл.` : ''}`,
  missionPoint: (mission, amount, conditional) =>
    `${mission}: ${amount}\u00a0долл.${conditional === undefined ? '' : `, из них ${conditional}\u00a0долл. при продлении мандата`}`,
  caption: (who) =>
    `${who}: взносы по миссиям, платежи, невыплаченные взносы, возмещение и сальдо — каждое со своим документом`,
  columns: {
    year: 'Финансовый год',
    item: 'Статья',
    amount: 'Доллары США',
    detail: 'Пояснение',
    document: 'Документ',
  },
  items: {
    assessedInAll: 'Взносы, все миссии',
    assessedFor: (mission) => `Взносы, ${mission}`,
    regularBudget: (year) => `Регулярный бюджет на ${year} год`,
    unpaid: (fund) => `Не выплачено, ${fund}`,
    noUnpaid: 'Не выплачено',
    due: 'Причиталось за контингенты и сформированные полицейские подразделения, без имущества',
    net: 'Сальдо: причиталось минус взносы',
  },
  details: {
    conditional: (amount) => `из них ${amount}\u00a0долл. при продлении мандатов`,
    onTime: (day) => `уплачено полностью и в срок, ${day}`,
    late: (day) => `уплачено полностью, с опозданием, ${day}`,
    notInFull: (day) => `не уплачено полностью на ${day}`,
    on: (date) => date,
    months: (reported) => `месяцы с отчетом: ${reported} из 12`,
    bound: {
      lower: 'не менее',
      upper: 'не более: штабные офицеры учтены среди военнослужащих',
      unclear: 'приблизительно',
    },
  },
  funds: {
    peacekeeping: 'поддержание мира',
    peacekeeping_active_missions: 'действующие миссии по поддержанию мира',
    peacekeeping_past_missions: 'завершенные миссии по поддержанию мира',
    peacekeeping_and_tribunals: 'поддержание мира и трибуналы',
    regular: 'регулярный бюджет',
    tribunals: 'трибуналы',
    total: 'все фонды',
  },
  when: on,
  votesBeside:
    'В суммах по некоторым миссиям и годам учтены дополнительные ассигнования следующего года или, частично, полномочия на принятие обязательств без ассигнований.',
  columnsPartial: (years) => `Штриховка: отчеты о персонале не доходят до конца периода: ${years.join(', ')}.`,
};
