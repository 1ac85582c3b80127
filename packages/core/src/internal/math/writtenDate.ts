const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** The English name of a month of an ISO month or day. */
export const monthName = (iso: string): string => monthNames[Number(iso.slice(5, 7)) - 1] as string;

/** An ISO day, month or year in English, as United Nations documents print it: 31 July 2025; July 2025; 2025. */
export function writtenDate(iso: string): string {
  const monthAndYear = iso.length < 7 ? iso : `${monthName(iso)} ${iso.slice(0, 4)}`;
  return iso.length === 10 ? `${Number(iso.slice(8))} ${monthAndYear}` : monthAndYear;
}
