import type { Note } from '../../internal/answer/index.js';
import { decimalText, type Fraction } from '../../internal/math/index.js';
import { type PercentText, percentText, type ShareOrRange, type ShareText, shareText } from '../percentText.js';
import { daysOfRates, type Premium } from '../summaryFacts.js';
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

/** A year of rates, or its days where others follow within the year. */
export const inYearOfRates = (answer: { readonly notes: readonly Note[] }, year: number): string => {
  const days = daysOfRates(answer, year);
  return days ? `Du ${day(days.from).replace(` ${year}`, '')} au ${day(days.to)}` : `En ${year}`;
};

export const inYears = (from: number | string, to: number | string): string =>
  from === to ? `en ${from}` : `de ${from} à ${to}`;

/** How many months of a period are available, where not all are. */
export const monthsAvailable = (available: number, all: number): string =>
  available === all ? '' : ` (${available} mois disponibles sur ${all})`;

export const perCentText = ({ digits, less }: PercentText): string =>
  `${less ? 'moins de ' : ''}${decimal(digits)} pour cent`;
export const perCent = (share: Fraction): string => perCentText(percentText(share));

/** A share, or the two between which it lies. */
export const shareWords = ({ to, ...low }: ShareText): string =>
  to ? `entre ${perCentText(low).replace(' pour cent', '')} et ${perCentText(to)}` : perCentText(low);
/** The same after `de`: « de 5 pour cent », « comprise entre 4 et 5 pour cent ». */
export const ofPerCent = (share: ShareOrRange): string => {
  const text = shareText(share);
  return text.to ? `comprise ${shareWords(text)}` : `de ${shareWords(text)}`;
};

/** The factor of those who carry, or the two between which it lies. */
export const premium = ({ exactPermanentMemberFactor: exact, permanentMemberFactorRange: range }: Premium): string => {
  if (!range) return factor(exact as Fraction);
  return `entre ${factor(range.exactLow)} et ${factor(range.exactHigh)}`;
};

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
