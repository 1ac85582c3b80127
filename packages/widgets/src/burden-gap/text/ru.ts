import { russian, russianMovement } from '@blueledger/core/text/ru';
import { stateName } from '../../figure/names/text/ru.js';
import { messages as frame } from '../../figure/text/ru.js';
import type { BurdenGapMessages } from '../messages.js';

export const messages: BurdenGapMessages = {
  core: russian,
  frame,
  stateName,
  paidBy: (who) => `Финансирование: ${who}`,
  servedBy: (who) => `Персонал: ${who}`,
  rest: 'все остальные государства-члены',
  noPersonnel: 'нет данных',
  newScale: 'новая шкала',
  pointPaid: (year, who, percent) => `${year} год: ${percent} взносов — ${who}`,
  pointServed: (year, who, percent) => `${year} год: ${percent} военного и полицейского персонала — ${who}`,
  pointMissing: (year) => `${year} год: данных о персонале нет`,
  caption: (payers, servers) =>
    `Доля во взносах на операции по поддержанию мира (${payers}) и в военном и полицейском персонале (${servers}) по годам`,
  columns: ['Год', 'Взносы, %', 'Персонал, %', 'Чел.-мес.', 'Всего чел.-мес.', 'Месяцы'],
  movement: {
    core: russianMovement,
    unit: 'В процентах взносов и военного и полицейского персонала',
    pointNoRates: (year) => `${year} год: ставок взносов на операции по поддержанию мира в данных нет`,
    gap: (years) => `${years}: уровней в данных нет`,
    pointEvent: ({ number, when, what, by }) => `Событие ${number}, ${when}: ${what}; ${by}`,
    events: 'Что изменило доли',
    noEvents: 'Событий такого размера нет.',
    dash: '–',
    colon: ': ',
  },
};
