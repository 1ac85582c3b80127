import { russian } from '@blueledger/core/text/ru';
import { stateName } from '../../figure/names/text/ru.js';
import { money } from '../../figure/sentence.js';
import { messages as frame } from '../../figure/text/ru.js';
import type { ReformMessages } from '../messages.js';

const dollars = (amount: string) => `${amount} долл. США`;

export const messages: ReformMessages = {
  core: russian,
  frame,
  stateName,
  titles: {
    'premium-shared': 'Уровень B делит надбавку',
    'discounts-halved': 'Все скидки вдвое меньше',
    'ceiling-lowered': 'Максимум ниже, минимум выше',
    'budget-cut': 'Бюджет сокращен',
  },
  title: (reform, year) => `${reform}: что изменилось бы во взносах на операции по поддержанию мира за ${year}`,
  clauses: {
    'premium-shared': () => 'Если бы уровень B делил надбавку, которую платят постоянные члены',
    'discounts-halved': () => 'Если бы все скидки шкалы взносов на операции по поддержанию мира были вдвое меньше',
    'ceiling-lowered': ([ceiling, floor]) =>
      `Если бы ни одно государство не платило больше ${ceiling}\u00a0% обычной шкалы и меньше ${floor}\u00a0%`,
    'budget-cut': ([percent]) => `Если бы распределялось только ${percent}\u00a0% бюджета`,
  },
  moved: ({ clause, year, less, more, amount }) => [
    {
      text: `${clause}, взносы на миссии по поддержанию мира за ${year} составили бы: ${less.name} — `,
    },
    money(dollars(less.reform)),
    { text: ` вместо ${dollars(less.baseline)}, ${more.name} — ` },
    money(dollars(more.reform)),
    {
      text: ` вместо ${dollars(more.baseline)}; между государствами-членами переместилось бы ${dollars(amount)} при том же бюджете.`,
    },
  ],
  falls: ({ clause, year, less, amount }) => [
    { text: `${clause}, взносы на миссии по поддержанию мира за ${year} составили бы: ${less.name} — ` },
    money(dollars(less.reform)),
    { text: ` вместо ${dollars(less.baseline)}; все государства-члены вместе — ` },
    money(`на ${dollars(amount)} меньше`),
    { text: '.' },
  ],
  markNames: { GBR: 'Соед. Королевство', USA: 'США' },
  unit: 'Взносы, в млн долларов США',
  asItIs: 'сейчас',
  underReform: 'после реформы',
  difference: (amount, less) => `${less ? '−' : '+'}${amount}\u00a0$`,
  point: ({ name, baseline, reform, difference }) =>
    `${name}: ${dollars(baseline)} сейчас, ${dollars(reform)} после реформы, ${difference}`,
  dollars: 'Доллары США в текущих ценах',
  total: 'Все государства-члены',
  caption: (reform, year) => `${reform}: взносы на миссии по поддержанию мира за ${year}, в долларах США`,
  columns: { state: 'Государство-член', baseline: 'Сейчас', reform: 'После реформы', difference: 'Разница' },
};
