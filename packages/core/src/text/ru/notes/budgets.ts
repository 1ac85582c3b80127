import type { NoteMessages } from '../../messages.js';
import { dollars, many } from '../words.js';

/** Russian notes on budgets, spending, mandate periods and what is split among states. */
export const budgetNotes: NoteMessages['notes'] = {
  'net-cost-unknown': ({ mission }) =>
    `${mission}: поступления по плану налогообложения персонала для этих ассигнований неизвестны: стороны платят свою часть валовых расходов, которая больше части чистых.`,
  'staff-assessment-set-off': ({ amount }) =>
    `Из сумм вычтены поступления по плану налогообложения персонала (${dollars(Number(amount))}): часть каждого государства — по той же шкале (Фонд уравнения налогообложения).`,
  'tie-to-earlier-code': ({ ties, gained, missed }) =>
    `При распределении последних долларов остатки совпали (${many(Number(ties), 'случай', 'случая', 'случаев')}): по порядку кодов из трех букв, принятому нами, на доллар больше получили ${many(Number(gained), 'государство', 'государства', 'государств')}, без него остались ${many(Number(missed), 'государство', 'государства', 'государств')} с тем же остатком.`,
  'tie-to-earlier-piece': ({ unit }) =>
    `Остатки двух периодов совпали: более раннему досталась единица распределения (${dollars(Number(unit))}), по нашему соглашению.`,
  'largest-remainder': ({ unit }) =>
    `Распределено по методу наибольшего остатка, единица — ${dollars(Number(unit))}, по нашему соглашению.`,
  'without-prorated-shares': () =>
    'Бюджеты — валовые, без долей вспомогательного счета, Базы материально-технического снабжения (БСООН) и Регионального центра обслуживания (РЦО), как и расходы.',
  'with-prorated-shares': () =>
    'В суммы входят доли вспомогательного счета, Базы материально-технического снабжения (БСООН) и Регионального центра обслуживания (РЦО) и не входит то, что принимающая страна или другое государство оплачивает напрямую.',
  'commitment-authority': ({ mission, budgetYear }) =>
    `${mission} ${budgetYear}: хотя бы частично — полномочия на принятие обязательств, а не ассигнования.`,
  'additional-vote': ({ mission, budgetYear }) =>
    `${mission} ${budgetYear}: вместе с дополнительными ассигнованиями, утвержденными в более позднем году.`,
  'additions-only': ({ mission, budgetYear }) =>
    `${mission} ${budgetYear}: в данных есть только дополнительные ассигнования, первоначальных нет.`,
  'vote-missing': ({ mission, budgetYear }) => `${mission} ${budgetYear}: утвержденного бюджета в данных нет.`,
  'spending-missing': ({ missions, budgetYear }) =>
    `Данных о расходах за ${budgetYear} нет: ${String(missions).replaceAll(' ', ', ')}.`,
};
