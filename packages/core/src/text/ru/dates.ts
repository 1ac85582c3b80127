/** Months as a date has them (1 января), alone (январь), and after `в` (в январе). */
const months = [
  ['января', 'январь', 'январе'],
  ['февраля', 'февраль', 'феврале'],
  ['марта', 'март', 'марте'],
  ['апреля', 'апрель', 'апреле'],
  ['мая', 'май', 'мае'],
  ['июня', 'июнь', 'июне'],
  ['июля', 'июль', 'июле'],
  ['августа', 'август', 'августе'],
  ['сентября', 'сентябрь', 'сентябре'],
  ['октября', 'октябрь', 'октябре'],
  ['ноября', 'ноябрь', 'ноябре'],
  ['декабря', 'декабрь', 'декабре'],
] as const;

const namesOf = (month: string) => months[Number(month.slice(5, 7)) - 1] as (typeof months)[number];

export const monthName = (month: string): string => namesOf(month)[1];
const genitive = (month: string): string => namesOf(month)[0];
const year = (date: string) => `${date.slice(0, 4)} года`;

/** `январь 2012 года`. */
export const monthAndYear = (month: string): string => `${monthName(month)} ${year(month)}`;
/** `января 2012 года`, after words that ask for the genitive. */
export const ofMonth = (month: string): string => `${genitive(month)} ${year(month)}`;
/** `в январе 2012 года`. */
export const inMonth = (month: string): string => `в ${namesOf(month)[2]} ${year(month)}`;
/** `1 января 2012 года`. */
export const day = (date: string): string => `${Number(date.slice(8))} ${ofMonth(date)}`;

const sameYear = (from: string, to: string) => from.slice(0, 4) === to.slice(0, 4);

/** `с 1 января по 30 июня 2001 года`. */
export const fromDayTo = (from: string, to: string): string =>
  `с ${sameYear(from, to) ? `${Number(from.slice(8))} ${genitive(from)}` : day(from)} по ${day(to)}`;

/** `с января по июль 2025 года`. */
export const fromMonthTo = (from: string, to: string): string =>
  `с ${sameYear(from, to) ? genitive(from) : ofMonth(from)} по ${monthAndYear(to)}`;

/** A month written alone, put into the genitive: `июль 2025 года` is `июля 2025 года`. */
export const inGenitive = (text: string): string => {
  const names = months.find(([, alone]) => text.startsWith(alone));
  return names ? names[0] + text.slice(names[1].length) : text;
};
