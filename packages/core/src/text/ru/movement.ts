import type { EventMessage, MovementMessages } from '../movementMessages.js';
import { countedOver, decimal, movement, paying, russian, serving } from './burden.js';
import { day, inMonth, monthAndYear, ofMonth } from './dates.js';
import { russianEarlierRateNotes } from './earlierRateNotes.js';
import { russianRateNotes } from './rateNotes.js';
import { grouped } from './words.js';

const signed = (text: string) =>
  decimal(text.startsWith('-') ? `−${text.slice(1)}` : Number(text) === 0 ? text : `+${text}`);
const inPoints = (text: string) => `${text} п.\u00a0п.`;

const named = ({ states }: EventMessage, left?: boolean) =>
  states
    .filter((state) => left === undefined || state.left === left)
    .map(({ name, points }) => `${name} ${points}`)
    .join('; ');

function rates(event: EventMessage): string | undefined {
  const most = event.states.length > 0 ? ` Больше всего: ${named(event)}.` : '';
  if (event.byRegularRate === undefined || event.byFactor === undefined) return most.trim() || undefined;
  return `Ставки регулярного бюджета ${event.byRegularRate}, уровни и надбавка ${event.byFactor}.${most}`;
}

function measured({ mission, who, percent }: EventMessage): string | undefined {
  const figures = mission?.measured;
  if (!figures) return undefined;
  const months = figures.monthsAvailable < 12 ? ` (доступно месяцев: ${figures.monthsAvailable})` : '';
  return `В ${figures.year} году${months} на нее приходилось ${percent(figures.partOfAllPercent)}\u00a0% всего персонала, из них ${percent(figures.servedPercent)}\u00a0% — ${who}; доля с ней — ${percent(figures.withPercent)}\u00a0%, без нее — ${percent(figures.withoutPercent)}\u00a0%.`;
}

const strength = ({ mission }: EventMessage) => `(до ${grouped(mission?.peakPersons ?? 0)} военных и полицейских)`;

export const russianMovement: MovementMessages = {
  base: russian,
  title: 'Кто платит за операции ООН по поддержанию мира, кто в них служит и что изменило доли',
  signed,
  decimal,
  range: (low, high) => `от ${low} до ${high}`,
  whole: grouped,
  date: (date) => (date.length > 7 ? day(date) : monthAndYear(date)),
  moved: (side, { from, to, first, last, projected, alone, yearsNamed, over }) => [
    {
      text:
        side === 'paid'
          ? `С ${from} по ${to} год ${paying} (${last.who}) `
          : alone
            ? `С ${from} по ${to} год доля в военном и полицейском персонале операций ООН по поддержанию мира (${last.who}) `
            : `${serving} (${last.who}) ${yearsNamed ? '' : `с ${from} по ${to} год `}`,
    },
    ...movement(first, last, side === 'paid' ? 'money' : 'people', projected),
    ...(over ? [{ text: countedOver(...over) }] : []),
  ],
  missing: (side, who, from, to) =>
    `${side === 'paid' ? paying : serving} (${who}) с ${from} по ${to} год в данных отсутствует`,
  between: '; ',
  end: '.',
  most: (changes, ofKnown) =>
    `${changes.length === 1 ? 'Наибольшее изменение' : 'Наибольшие изменения'} за год${ofKnown ? ' (где в оба года значение одно)' : ''}: ${changes.map(({ side, year, points, cause }) => `${inPoints(points)} — доля в ${side === 'paid' ? 'финансировании' : 'персонале'}, ${year} год${cause === undefined ? '' : ` (${cause})`}`).join('; ')}.`,
  step: {
    'levels-begin': () => 'шкала по уровням',
    'new-scale': ({ year }) => `новая шкала ${year} года`,
    'rates-within-scale': ({ year }) => `ставки ${year} года`,
    'list-changed': ({ year }) => `список ${year} года`,
    'mission-began': ({ year, mission }) => `начало операции ${mission?.mission} в ${year} году`,
    'mission-ended': ({ year, mission }) => `окончание операции ${mission?.mission} в ${year} году`,
  },
  what: {
    'levels-begin': () => 'Введена шкала взносов на операции по поддержанию мира по уровням',
    'new-scale': () => 'Новая шкала взносов',
    'rates-within-scale': () => 'Ставки меняются в пределах шкалы',
    'list-changed': () => 'Другие государства в списке',
    'mission-began': (event) => `Начало: ${event.mission?.mission} ${strength(event)}`,
    'mission-ended': (event) => `Окончание: ${event.mission?.mission} ${strength(event)}`,
  },
  by: (points) => (points === undefined ? 'величины в данных нет' : inPoints(points)),
  detail: {
    'levels-begin': rates,
    'new-scale': rates,
    'rates-within-scale': rates,
    'list-changed': (event) =>
      [
        event.states.some(({ left }) => !left) ? `Добавлены: ${named(event, false)}.` : '',
        event.states.some(({ left }) => left) ? `Исключены: ${named(event, true)}.` : '',
      ]
        .filter((text) => text !== '')
        .join(' '),
    'mission-began': measured,
    'mission-ended': measured,
  },
  notes: {
    ...russianRateNotes,
    ...russianEarlierRateNotes,
    'events-derived': ({ points, persons }) =>
      `Насколько событие изменило долю, рассчитано. Шкала: ставки ее первого года минус ставки предыдущего. Операция: доля в год после ее начала или до ее окончания с ее персоналом минус доля без него. Приведены шкалы, прочие изменения не менее чем на ${decimal(String(points))} п.\u00a0п. и операции численностью не менее ${grouped(Number(persons))} человек; эти пороги выбраны нами.`,
    'mission-took-over': ({ mission, from, month }) =>
      `${mission} сменила ${from} ${inMonth(String(month))}: ни та, ни другая по этой причине не приведена.`,
    'missions-not-measured': ({ from }) =>
      `Данные о персонале по государствам и операциям есть с ${ofMonth(String(from))}: насколько более ранние операции изменили долю, в данных нет.`,
  },
};
