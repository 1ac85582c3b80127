import { russian, russianEarlierRateNotes } from '@blueledger/core/text/ru';
import { stateName } from '../../figure/names/text/ru.js';
import { messages as frame } from '../../figure/text/ru.js';
import { timeIn, type ValueMessages } from '../messages.js';

const titles: Readonly<Record<string, string>> = {
  'peacekeeping-rate': 'Фактическая ставка взноса на операции ООН по поддержанию мира',
  'regular-rate': 'Ставка взноса в регулярный бюджет ООН',
  'assessment-share': 'Доля во взносах на операции ООН по поддержанию мира',
  'uniformed-personnel': 'Военный и полицейский персонал в операциях ООН',
  'personnel-share': 'Доля в военном и полицейском персонале операций ООН',
  appropriation: 'Ассигнования, распределенные между государствами-членами, в долларах США в текущих ценах',
  'approved-budget': 'Утвержденный бюджет, в долларах США в текущих ценах',
};

export const messages: ValueMessages = {
  core: russian,
  frame,
  stateName,
  notes: {
    'with-prorated-shares': () =>
      'С долями вспомогательного счета, БСООН и РЦО и без того, что принимающая страна или другое государство оплачивает напрямую.',
    'without-prorated-shares': () => 'Валовой бюджет, без долей вспомогательного счета, БСООН и РЦО.',
    'commitment-authority': ({ mission, budgetYear }) =>
      `${mission} ${budgetYear}: хотя бы частично — полномочия на принятие обязательств, а не ассигнования.`,
    'spending-missing': () => 'Данных о расходах за этот финансовый год нет.',
    ...russianEarlierRateNotes,
    'levels-2001-caveat': () =>
      'С июля 2001 года по 2003 год ставки рассчитаны без переходных ставок новых плательщиков.',
  },
  amount: (unit, number) =>
    unit === 'percent' ? `${number}\u00a0%` : unit === 'dollars' ? `${number} долл. США` : number,
  title: (of, who, when, core) => `${titles[of] ?? of}: ${who}, ${timeIn(when, core)}`,
  disagrees: (text, figure) => `На странице — «${text}»; по источникам — ${figure}.`,
};
