import type { Note } from '../../internal/answer/index.js';
import { decimalText, type Fraction } from '../../internal/math/index.js';
import { type PercentText, percentText, type ShareOrRange, type ShareText, shareText } from '../percentText.js';
import { daysOfRates, type Premium } from '../summaryFacts.js';
import { day, decimal, fromDayTo, monthAndYear, monthName } from './burden.js';

/** Points stand between thousands, as in United Nations documents in Spanish. */
export const grouped = (amount: number): string => String(amount).replace(/\B(?=(\d{3})+$)/g, '.');

export const many = (count: number, one: string, more = `${one}s`): string =>
  `${grouped(count)} ${count === 1 ? one : more}`;

/** Round millions take `de`: 5.000.000 de dólares. */
export const dollars = (amount: number): string => {
  const size = Math.abs(amount);
  const isRound = size > 0 && size % 1_000_000 === 0;
  return `${amount < 0 ? '−' : ''}${many(size, isRound ? 'de dólar' : 'dólar', isRound ? 'de dólares' : 'dólares')}`;
};

/** US cents as dollars and cents. */
export const cents = (amount: number): string => {
  const size = String(Math.abs(amount)).padStart(3, '0');
  return `${amount < 0 ? '−' : ''}${grouped(Number(size.slice(0, -2)))},${size.slice(-2)} dólares`;
};

/** `de` before a name that may bring its article along: `del Japón`, `de los Estados Unidos de América`. */
export const of = (name: string): string => (/^el /.test(name) ? `del ${name.slice(3)}` : `de ${name}`);

/** A date as precise as it is known, with its preposition. */
export const onDate = (date: string): string =>
  date.length === 10 ? `el ${day(date)}` : `en ${date.length === 7 ? monthAndYear(date) : date}`;

/** `en junio de 2024`; `de junio a julio de 2024`; `de diciembre de 2023 a julio de 2024`. */
export const inMonths = (from: string, to: string): string => {
  if (from === to) return `en ${monthAndYear(from)}`;
  return `de ${from.slice(0, 4) === to.slice(0, 4) ? monthName(from) : monthAndYear(from)} a ${monthAndYear(to)}`;
};

export const atMonthEnd = (month: string): string => `a finales de ${monthAndYear(month)}`;

/** A year of rates, or its days where others follow within the year. */
export const inYearOfRates = (answer: { readonly notes: readonly Note[] }, year: number): string => {
  const days = daysOfRates(answer, year);
  return days ? fromDayTo(days.from, days.to).replace(/^d/, 'D') : `En ${year}`;
};

export const inYears = (from: number | string, to: number | string): string =>
  from === to ? `en ${from}` : `de ${from} a ${to}`;

/** How many months of a period are available, where not all are. */
export const monthsAvailable = (available: number, all: number): string =>
  available === all ? '' : ` (${available} de ${all} meses disponibles)`;

export const perCentText = ({ digits, less }: PercentText): string =>
  `${less ? 'menos del ' : 'el '}${decimal(digits)}\u00a0%`;
export const perCent = (share: Fraction): string => perCentText(percentText(share));

/** A share without its article, as lists and brackets have it. */
export const bare = (share: Fraction): string => perCent(share).replace(/^el /, '');

/** A share, or the two between which it lies. */
export const shareWords = ({ to, ...low }: ShareText): string =>
  to ? `entre ${perCentText(low)} y ${perCentText(to)}` : perCentText(low);
/** The same after `fue`: `del 5 %`, `de entre el 4 % y el 5 %`. */
export const ofPerCent = (share: ShareOrRange): string => of(shareWords(shareText(share)));

/** The factor of those who carry, or the two between which it lies. */
export const premium = ({ exactPermanentMemberFactor: exact, permanentMemberFactorRange: range }: Premium): string => {
  if (!range) return factor(exact as Fraction);
  return `entre ${factor(range.exactLow)} y ${factor(range.exactHigh)}`;
};

/** A factor with three decimals. */
export const factor = (exact: Fraction): string => decimal(decimalText(exact, 3));

/** Two factors in as many decimals as show that they differ, up to six. */
export const factorPair = (first: Fraction, last: Fraction): readonly [string, string] => {
  const decimals = [3, 4, 5, 6].find((places) => decimalText(first, places) !== decimalText(last, places)) ?? 3;
  return [decimal(decimalText(first, decimals)), decimal(decimalText(last, decimals))];
};

const funds: Readonly<Record<string, string>> = {
  regular: 'el presupuesto ordinario',
  peacekeeping: 'el mantenimiento de la paz',
  peacekeeping_active_missions: 'las misiones de mantenimiento de la paz en curso',
  peacekeeping_past_missions: 'las misiones de mantenimiento de la paz concluidas',
  peacekeeping_and_tribunals: 'el mantenimiento de la paz y los tribunales',
  tribunals: 'los tribunales',
  total: 'todos los fondos',
  'Peacekeeping Reserve Fund': 'el Fondo de Reserva para el Mantenimiento de la Paz',
  'Working Capital Fund': 'el Fondo de Operaciones',
};

/** What a sentence calls a fund: a mission by its acronym. */
export const fundName = (fund: string): string => funds[fund] ?? fund;
