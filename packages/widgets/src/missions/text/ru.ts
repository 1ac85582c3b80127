import { budgetNotes, russian } from '@blueledger/core/text/ru';
import { money } from '../../figure/sentence.js';
import { messages as frame } from '../../figure/text/ru.js';
import type { MissionsMessages } from '../messages.js';

const all = 'миссии ООН по поддержанию мира';
const withServices = 'миссии по поддержанию мира и их службы';
const dollars = (amount: string) => `${amount} долл. США`;

export const messages: MissionsMessages = {
  core: russian,
  frame,
  notes: budgetNotes,
  title: {
    budget: (mission) => `Бюджет и расходы: ${mission ?? all}`,
    classes: (mission) => `На что идут деньги: ${mission ?? all}`,
    pieces: (mission) => `Как распределен бюджет: ${mission ?? all}`,
  },
  dollars: 'Доллары США в текущих ценах',
  unit: {
    budget: 'Израсходовано, в долларах США и в процентах утвержденного бюджета',
    classes: 'Израсходовано, в долларах США',
    pieces: 'Распределено, в долларах США, и условная часть в процентах',
  },
  spentOfApproved: ({ mission, years, spent, approved, percent }) => [
    {
      text: `${years.length === 2 ? `С ${years[0]} по ${years[1]} финансовый год` : `В ${years[0]} финансовом году`} израсходовано (${mission ?? withServices}): `,
    },
    money(dollars(spent)),
    { text: ` из утвержденных ${dollars(approved)}, или ` },
    money(`${percent}\u00a0%`),
    { text: '.' },
  ],
  notBoth: ({ mission, year }) =>
    `${mission ?? 'Миссии'}: утвержденного бюджета и расходов за ${year} вместе в данных нет.`,
  onPersonnel: ({ mission, year, personnel, total, percent }) => [
    { text: `В ${year} финансовом году (${mission ?? withServices}) на военный и полицейский персонал израсходовано ` },
    money(dollars(personnel)),
    { text: ', или ' },
    money(`${percent}\u00a0%`),
    { text: ` из ${dollars(total)}.` },
  ],
  conditional: ({ mission, year, total, percent }) => [
    { text: 'Из ' },
    money(dollars(total)),
    {
      text: `, распределенных на ${year} (${mission ?? 'операции по поддержанию мира'}), от продления мандата Советом Безопасности зависели `,
    },
    money(`${percent}\u00a0%`),
    { text: '.' },
  ],
  spent: 'израсходовано',
  approved: 'утверждено',
  spentOnly: (amount) => `израсходовано ${amount}`,
  approvedOnly: (amount) => `утверждено ${amount}`,
  firm: 'в пределах мандата',
  ifExtended: 'если мандат продлен',
  classes: {
    military_police_personnel: 'Военный и полицейский персонал',
    civilian_personnel: 'Гражданский персонал',
    operational_costs: 'Оперативные расходы',
  },
  wholeYear: 'Весь год',
  point: (name, values) => `${name}: ${values.join('; ')}`,
  pointOf: (value, of) => `${of} ${value}`,
  caption: 'В долларах США в текущих ценах',
  columns: {
    mission: 'Миссия или служба',
    year: 'Финансовый год',
    percent: 'Израсходовано, в процентах утвержденного',
    total: 'Всего',
    piece: 'Период',
    amount: 'Распределено',
    condition: 'Условие',
  },
};
