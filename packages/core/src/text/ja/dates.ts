/** `1月`. */
export const monthName = (month: string): string => `${Number(month.slice(5, 7))}月`;
/** `2012年1月`. */
export const monthAndYear = (month: string): string => `${month.slice(0, 4)}年${monthName(month)}`;
/** `2012年1月1日`. */
export const day = (date: string): string => `${monthAndYear(date)}${Number(date.slice(8))}日`;

const isSameYear = (from: string, to: string) => from.slice(0, 4) === to.slice(0, 4);

/** `2001年1月1日から6月30日まで`. */
export const fromDayTo = (from: string, to: string): string =>
  `${day(from)}から${isSameYear(from, to) ? day(to).slice(5) : day(to)}まで`;
/** `2025年1月から7月まで`. */
export const fromMonthTo = (from: string, to: string): string =>
  from === to
    ? monthAndYear(from)
    : `${monthAndYear(from)}から${isSameYear(from, to) ? monthName(to) : monthAndYear(to)}まで`;
