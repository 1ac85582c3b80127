import type { NoteMessages } from '../../messages.js';
import { many } from '../words.js';

const span = (scale: unknown) => String(scale).replace('-', '–');
const states = (count: unknown) => many(Number(count), 'государство', 'государства', 'государств');

/** Russian notes on scales that are computed from incomes. */
export const nextScaleNotes: NoteMessages['notes'] = {
  'methodology-of-scale': ({ year, day: first }) =>
    `Правила методологии, которых для шкалы ${String(first).slice(0, 4)} года в данных нет, взяты из шкалы ${year} года.`,
  'held-without-income': ({ names }) =>
    `Оставлены при официальной ставке из-за отсутствия данных о доходе за год базисного периода: ${names}.`,
  'income-not-of-the-united-nations': () =>
    'Данные о доходах — Всемирного банка; Комитет по взносам использует данные Статистического отдела ООН, для некоторых государств с другими коэффициентами пересчета.',
  'change-applied-to-official-rates': ({ scale }) =>
    `Каждая ставка — официальная ставка ${span(scale)} годов, умноженная на изменение расчетной доли: сами расчетные ставки не показаны.`,
  'missing-years-as-all': ({ year, states: count }) =>
    `Допущение за ${year} год, данных за который нет (${states(count)}): доход меняется так же, как у всех государств с данными за оба года, а если таких нет — не меняется.`,
  'missing-years-own-trend': ({ year, states: count }) =>
    `Допущение за ${year} год, данных за который нет (${states(count)}): доход растет со средним темпом самого государства за пять лет.`,
  'levels-projected': ({ year }) =>
    `Уровни шкалы взносов на операции по поддержанию мира ${year} года следуют за доходом на душу населения там, где он меняет расчетный уровень; исключительные скидки считаются сохраненными.`,
};
