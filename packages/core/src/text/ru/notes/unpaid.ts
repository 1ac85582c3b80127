import type { NoteMessages } from '../../messages.js';
import { russian } from '../burden.js';
import { day, monthAndYear } from '../dates.js';

const date = (iso: string) => (iso.length === 10 ? day(iso) : iso.length === 7 ? monthAndYear(iso) : `${iso} год`);
const list = (dates: unknown) => russian.list(String(dates).split(' ').map(date));

/** Russian notes on what is unpaid. */
export const unpaidNotes: NoteMessages['notes'] = {
  'unpaid-dates': () =>
    'Невыплаченные взносы — это все неоплаченное, с наступившим сроком или нет, а не задолженность, учитываемая по статье 19. В течение года сумма растет и падает по мере начисления и уплаты взносов: сопоставимы только концы годов.',
  'unpaid-derived': ({ dates }) => `Рассчитано по другим опубликованным данным: ${list(dates)}.`,
  'unpaid-projected': ({ dates }) => `Прогноз источника, не учтено: ${list(dates)}.`,
  'unpaid-uncertain': ({ dates }) => `Дата, прочтение или охват под вопросом: ${list(dates)}.`,
  'unpaid-with-master-plan': ({ dates }) => `Включая генеральный план капитального ремонта: ${list(dates)}.`,
  'unpaid-arrears-left-out': ({ dates }) => `Опущено, так как источник учитывает задолженность: ${list(dates)}.`,
  'unpaid-years-missing': ({ years }) =>
    `Годы, за которые данных нет: ${russian.list(
      String(years)
        .split(' ')
        .map((span) => span.replace('-', '–')),
    )}.`,
  'unpaid-missions-listed': () =>
    'Невыплаченные взносы — это все неоплаченное. По завершенным миссиям данных большей частью нет: сумма не является итогом по всем операциям.',
  'unpaid-other-day': ({ mission, date: on }) => `${mission}: ${date(String(on))}.`,
  'unpaid-counted-with': ({ mission, other }) => `${mission} — на одном счете с ${other}: учтено один раз.`,
};
