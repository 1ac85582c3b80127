import { budgetNotes, russian } from '@blueledger/core/text/ru';
import { stateName } from '../../figure/names/text/ru.js';
import { money } from '../../figure/sentence.js';
import { messages as frame } from '../../figure/text/ru.js';
import type { PayersMessages } from '../messages.js';

const largest = (count: number) => (count === 1 ? 'крупнейший плательщик' : `крупнейшие плательщики (${count})`);

export const messages: PayersMessages = {
  core: russian,
  frame,
  notes: budgetNotes,
  stateName,
  title: 'Кто платит за операции ООН по поддержанию мира',
  dollars: 'Доллары США в текущих ценах',
  ratesUnit: 'В процентах взносов на операции по поддержанию мира',
  dollarsUnit: 'Взносы, в долларах США',
  byRate: (year, { count, share, first, firstGives }, byRule) => [
    {
      text: `${byRule ? `Прогноз на ${year} год:` : `В ${year} году`} доля во взносах на операции ООН по поддержанию мира: ${largest(count)} — `,
    },
    money(`${share}\u00a0%`),
    { text: `, на первом месте ${first} — ` },
    money(firstGives),
    { text: '.' },
  ],
  byDollars: ({ total, mission, budgetYear }, { count, share, first, firstGives }) => [
    { text: 'Из ' },
    money(`${total} долл. США`),
    {
      text: `, распределенных на ${budgetYear} (${mission ?? 'операции по поддержанию мира'}), начислено: ${largest(count)} — `,
    },
    money(`${share}\u00a0%`),
    { text: `, на первом месте ${first} — ` },
    money(firstGives),
    { text: '.' },
  ],
  others: (count) => `Другие государства-члены (${count})`,
  all: (count) => `Все государства-члены (${count})`,
  point: (rank, name, value) => `${rank}. ${name}: ${value}`,
  pointOthers: (name, value) => `${name}: ${value}`,
  caption: (of) => `Крупнейшие плательщики взносов на операции ООН по поддержанию мира, ${of}`,
  columns: {
    state: 'Государство-член',
    rank: 'Место',
    rate: 'Ставка, в процентах',
    dollars: 'Взнос, в долларах США',
  },
};
