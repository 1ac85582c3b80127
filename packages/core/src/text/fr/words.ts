import { decimalText, type Fraction } from '../../internal/math/index.js';
import { type PercentText, percentText } from '../percentText.js';
import { day, decimal, monthAndYear, monthName } from './burden.js';

/** Narrow no-break spaces stand between thousands. */
export const grouped = (amount: number): string => String(amount).replace(/\B(?=(\d{3})+$)/g, '\u202f');

/** In French what is under two is singular. */
export const many = (count: number, one: string, more = `${one}s`): string =>
  `${grouped(count)} ${Math.abs(count) < 2 ? one : more}`;

export const dollars = (amount: number): string => `${amount < 0 ? 'moins ' : ''}${many(Math.abs(amount), 'dollar')}`;

/** US cents as dollars and cents. */
export const cents = (amount: number): string => {
  const size = String(Math.abs(amount)).padStart(3, '0');
  return `${amount < 0 ? 'moins ' : ''}${grouped(Number(size.slice(0, -2)))},${size.slice(-2)} ${Math.abs(amount) < 200 ? 'dollar' : 'dollars'}`;
};

/** `of` before a name that may begin with a vowel or bring its article along. */
export const of = (name: string): string =>
  /^le /.test(name)
    ? `du ${name.slice(3)}`
    : /^les /.test(name)
      ? `des ${name.slice(4)}`
      : /^[aeiouyhéèêàâîôûAEIOUYHÉÈÊÀÂÎÔÛ]/.test(name)
        ? `d’${name}`
        : `de ${name}`;

/** A date as precise as it is known, with its preposition. */
export const onDate = (date: string): string =>
  date.length === 10 ? `au ${day(date)}` : `en ${date.length === 7 ? monthAndYear(date) : date}`;

/** A month after `de`: `d’avril 2024`, `de juin 2024`. */
const ofMonth = (month: string) => of(month);

/** `de juin à juillet 2024`, or `de décembre 2023 à juillet 2024`. */
export const inMonths = (from: string, to: string): string => {
  if (from === to) return `en ${monthAndYear(from)}`;
  return from.slice(0, 4) === to.slice(0, 4)
    ? `${ofMonth(monthName(from))} à ${monthAndYear(to)}`
    : `${ofMonth(monthAndYear(from))} à ${monthAndYear(to)}`;
};

export const atMonthEnd = (month: string): string => `à la fin ${ofMonth(monthAndYear(month))}`;

export const inYears = (from: number | string, to: number | string): string =>
  from === to ? `en ${from}` : `de ${from} à ${to}`;

/** How many months of a period are available, where not all are. */
export const monthsAvailable = (available: number, all: number): string =>
  available === all ? '' : ` (${available} mois disponibles sur ${all})`;

export const perCentText = ({ digits, less }: PercentText): string =>
  `${less ? 'moins de ' : ''}${decimal(digits)} pour cent`;
export const perCent = (share: Fraction): string => perCentText(percentText(share));

/** A factor with three decimals. */
export const factor = (exact: Fraction): string => decimal(decimalText(exact, 3));

/** Two factors in as many decimals as show that they differ, up to six. */
export const factorPair = (first: Fraction, last: Fraction): readonly [string, string] => {
  const decimals = [3, 4, 5, 6].find((places) => decimalText(first, places) !== decimalText(last, places)) ?? 3;
  return [decimal(decimalText(first, decimals)), decimal(decimalText(last, decimals))];
};

const funds: Readonly<Record<string, string>> = {
  regular: 'le budget ordinaire',
  peacekeeping: 'le maintien de la paix',
  peacekeeping_active_missions: 'les missions de maintien de la paix en cours',
  peacekeeping_past_missions: 'les missions de maintien de la paix terminées',
  peacekeeping_and_tribunals: 'le maintien de la paix et les tribunaux',
  tribunals: 'les tribunaux',
  total: 'tous les fonds ensemble',
  'Peacekeeping Reserve Fund': 'le Fonds de réserve pour les opérations de maintien de la paix',
  'Working Capital Fund': 'le Fonds de roulement',
};

/** What a sentence calls a fund: a mission by its acronym. */
export const fundName = (fund: string): string => funds[fund] ?? fund;
