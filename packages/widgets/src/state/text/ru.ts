import { inGenitive, russian, russianRateNotes } from '@blueledger/core/text/ru';
import { stateName } from '../../figure/names/text/ru.js';
import { messages as frame } from '../../figure/text/ru.js';
import type { StateMessages } from '../messages.js';

const ofMonth = (month: string) => inGenitive(russian.month(month));

export const messages: StateMessages = {
  core: russian,
  frame,
  stateName,
  notes: {
    ...russianRateNotes,
    'rule-secondary': () => 'Максимальная ставка за некоторые годы: по вторичному источнику.',
  },
  title: (who) => `${who} и операции ООН по поддержанию мира: взносы, персонал, невыплаченные суммы`,
  summary: ({ who, year, month, percent, rateRank, ratedStates, persons, personnelRank, contributors }) => [
    { text: `${who}: ` },
    ...(percent === undefined
      ? [{ text: `ставки взноса на операции по поддержанию мира в ${year} году нет` }]
      : [
          { text: `${percent}\u00a0%`, role: 'money' } as const,
          {
            text: ` взносов на операции по поддержанию мира в ${year} году${rateRank === undefined ? '' : ` (место ${rateRank} из ${ratedStates})`}`,
          },
        ]),
    { text: `; военный и полицейский персонал на конец ${ofMonth(month)}: ` },
    { text: persons, role: 'people' },
    { text: `${personnelRank === undefined ? '' : ` (место ${personnelRank} из ${contributors})`}.` },
  ],
  tiles: { pays: 'Платит', serves: 'Предоставляет', unpaid: 'Не выплачено на поддержание мира' },
  perCent: (number) => `${number}\u00a0%`,
  noRate: 'ставки нет',
  rankOf: (rank, of) => `место ${rank} из ${of}`,
  nobody: 'персонала нет',
  paysDetail: (year, rank) => `взносов на операции ООН по поддержанию мира в ${year} году${rank && `, ${rank}`}`,
  servesDetail: (month, rank) => `военный и полицейский персонал, конец ${ofMonth(month)}${rank && `, ${rank}`}`,
  yearsInFull: (inFull, years) => `лет: ${inFull} из ${years}`,
  punctualDetail: (from, to, onTime) => `полностью, ${from}–${to}; в срок: ${onTime}`,
  dollars: (number) => `${number}\u00a0$`,
  unpaidDetail: (fund, date) => `${fund}, ${date}`,
  noUnpaid: 'Данных нет.',
  noneSince: (date) => `данных нет с ${date}`,
  lastUnpaid: (amount, detail) => `Не выплачено, по последним данным: ${amount} (${detail}).`,
  paid: 'Доля во взносах',
  served: 'Доля в персонале',
  pointPaid: (year, percent) => `${year}: ${percent} взносов`,
  pointServed: (year, percent) => `${year}: ${percent} военного и полицейского персонала`,
  pointMissing: (year, what) => `${year}: ${what} — нет данных`,
  recordTitle: 'Когда уплачен взнос в регулярный бюджет',
  onTime: (date) => `в срок, ${date}`,
  late: (date) => `с опозданием, ${date}`,
  notInFull: (date) => `не полностью на ${date}`,
  unpaidTitle: 'Не выплачено на отдельные даты, в долларах США в текущих ценах',
  unpaidKey:
    'Квадрат: поддержание мира. Круг: регулярный бюджет. Ромб: несколько фондов или иные. Без заливки: вторичный источник.',
  funds: {
    regular: 'регулярный бюджет',
    peacekeeping: 'поддержание мира',
    tribunals: 'трибуналы',
    total: 'все фонды',
    peacekeeping_active_missions: 'действующие миссии',
    peacekeeping_past_missions: 'завершенные миссии',
    peacekeeping_and_tribunals: 'поддержание мира и трибуналы',
  },
  secondary: 'вторичный источник',
  caption: (who) => `${who}: ставки, персонал, платежи в регулярный бюджет и известные невыплаченные суммы по годам`,
  columns: [
    'Год',
    'Ставка (поддержание мира), в процентах',
    'Военный и полицейский персонал, среднее за год',
    'В процентах всего персонала',
    'Взнос в регулярный бюджет уплачен полностью',
    'Не выплачено, в долларах США',
  ],
};
