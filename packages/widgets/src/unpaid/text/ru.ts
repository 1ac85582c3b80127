import { russian, unpaidNotes } from '@blueledger/core/text/ru';
import { capital, owed } from '../../figure/sentence.js';
import { messages as frame } from '../../figure/text/ru.js';
import { writtenDate } from '../../figure/written.js';
import type { UnpaidMessages } from '../messages.js';

const dollars = (amount: string) => `${amount} долл. США`;

export const messages: UnpaidMessages = {
  core: russian,
  frame,
  notes: unpaidNotes,
  title: {
    peacekeeping: 'Невыплаченные взносы на операции ООН по поддержанию мира',
    regular: 'Невыплаченные взносы в регулярный бюджет ООН',
    tribunals: 'Невыплаченные взносы на трибуналы ООН',
    total: 'Невыплаченные взносы ООН, все фонды вместе',
  },
  caption: {
    peacekeeping: 'Невыплаченные взносы на операции по поддержанию мира на даты из документов и заявлений',
    regular: 'Невыплаченные взносы в регулярный бюджет на даты из документов и заявлений',
    tribunals: 'Невыплаченные взносы на трибуналы на даты из документов и заявлений',
    total: 'Невыплаченные взносы по всем фондам на даты из документов и заявлений',
  },
  fund: {
    peacekeeping: 'взносы на операции ООН по поддержанию мира',
    regular: 'взносы в регулярный бюджет ООН',
    tribunals: 'взносы на трибуналы ООН',
    total: 'взносы ООН, все фонды вместе',
  },
  when: (asOf) => `${asOf.length === 10 ? 'на' : 'по данным за'} ${writtenDate(asOf, 'ru')}`,
  most: ({ latest, second, more }, fund) => [
    { text: `${capital(latest.when)} не выплачены ${fund}: ` },
    owed(dollars(latest.amount)),
    { text: ', наибольшая из известных здесь сумм, на ' },
    owed(`${more} больше`),
    { text: ` предыдущей: ${second.amount} ${second.when}.` },
  ],
  below: ({ latest, largest, less }, fund) => [
    { text: `${capital(latest.when)} не выплачены ${fund}: ` },
    owed(dollars(latest.amount)),
    { text: ', на ' },
    owed(`${less} меньше`),
    { text: ` наибольшей из известных здесь сумм: ${largest.amount} ${largest.when}.` },
  ],
  only: ({ amount, when }, fund) => [
    { text: `${capital(when)} не выплачены ${fund}: ` },
    owed(dollars(amount)),
    { text: '.' },
  ],
  notCounted: (fund) => `Не выплачены ${fund}: данных за это время нет.`,
  yearEnds: (most, last) =>
    last
      ? `На конец года наибольшая сумма — ${most.amount} (${most.year} год); на конец последнего года в данных — ${last.amount} (${last.year} год).`
      : `На конец года наибольшая сумма — ${most.amount} (${most.year} год), последняя в данных.`,
  missionTitle: (on) => `Невыплаченные взносы по миссиям по поддержанию мира, ${on}`,
  mission: ({ when, total, count, mission, amount, percent }) => [
    { text: `${capital(when)} не выплачено по миссиям из списка (${count}): ` },
    owed(dollars(total)),
    { text: `; больше всего — ${mission}: ` },
    owed(amount),
    { text: `, или ${percent}\u00a0%.` },
  ],
  missionPoint: (mission, amount, percent) =>
    `${mission}: не выплачено ${dollars(amount)}, ${percent}\u00a0% всех начисленных ей взносов`,
  missionCaption: 'Невыплаченные взносы по миссиям, по резолюциям об их финансировании',
  countedWith: (mission) => `учтено вместе с ${mission}`,
  dollars: 'Доллары США в текущих ценах',
  dollarsUnpaid: 'Не выплачено, в долларах США',
  billions: 'Млрд долларов США',
  millions: 'Млн долларов США',
  noFigures: 'нет данных',
  key: {
    yearEnd: 'конец года',
    otherDate: 'другая дата',
    lessSure: 'из вторичного источника, рассчитано или неточно',
    projected: 'прогноз',
  },
  sure: {
    primary: 'как опубликовано',
    secondary: 'по вторичному источнику',
    uncertain: 'неточно',
    derived: 'рассчитано',
    projected: 'прогноз',
    unverified: 'не проверено',
  },
  point: (on, amount, sure) => `${on}: не выплачено ${dollars(amount)}, ${sure}`,
  sourcesBeside: 'Источник каждого значения — в таблице.',
  columns: {
    date: 'Дата',
    amount: 'Не выплачено, долл. США',
    sure: 'Достоверность',
    source: 'Источник',
    mission: 'Миссия или служба',
    percent: 'В процентах всех взносов на нее',
    paid: 'Государства, уплатившие полностью',
    paidShare: 'Государства, уплатившие полностью, в процентах',
  },
};
