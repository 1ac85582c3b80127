import type { Note } from '../../internal/answer/index.js';
import { decimalText, type Fraction } from '../../internal/math/index.js';
import { type PercentText, percentText, type ShareOrRange, shareText } from '../percentText.js';
import { daysOfRates, type Premium } from '../summaryFacts.js';
import { decimal, perCentOf, share as shareOf } from './burden.js';
import { day, fromDayTo, fromMonthTo, inMonth, ofMonth } from './dates.js';

/** No-break spaces stand between thousands. */
export const grouped = (amount: number): string => String(amount).replace(/\B(?=(\d{3})+$)/g, '\u00a0');

/** 1, 21 and 101; 2 to 4, 22 to 24; and the rest. Core knows no locale, so that the rule of Unicode's list stands here. */
function formOf(count: number): 'one' | 'few' | 'other' {
  const [last, lastTwo] = [count % 10, count % 100];
  if (last === 1 && lastTwo !== 11) return 'one';
  return last >= 2 && last <= 4 && (lastTwo < 12 || lastTwo > 14) ? 'few' : 'other';
}

/** A count with its noun: 1, 21 государство; 2, 22 государства; 5, 11 государств. */
export const many = (count: number, one: string, few: string, other: string): string =>
  `${grouped(count)} ${{ one, few, other }[formOf(Math.abs(count))]}`;

export const states = (count: number): string =>
  many(count, 'государство-член', 'государства-члена', 'государств-членов');

export const dollars = (amount: number): string =>
  `${amount < 0 ? '−' : ''}${grouped(Math.abs(amount))}\u00a0долл. США`;

/** US cents as dollars and cents. */
export const cents = (amount: number): string => {
  const size = String(Math.abs(amount)).padStart(3, '0');
  return `${amount < 0 ? '−' : ''}${grouped(Number(size.slice(0, -2)))},${size.slice(-2)}\u00a0долл. США`;
};

/** A date as precise as it is known, with its preposition. */
export const onDate = (date: string): string =>
  date.length === 10 ? `на ${day(date)}` : date.length === 7 ? inMonth(date) : `в ${date} году`;

export const inMonths = (from: string, to: string): string => (from === to ? inMonth(from) : fromMonthTo(from, to));
export const atMonthEnd = (month: string): string => `на конец ${ofMonth(month)}`;

/** A year of rates, or its days where others follow within the year. */
export const inYearOfRates = (answer: { readonly notes: readonly Note[] }, year: number): string => {
  const days = daysOfRates(answer, year);
  return days ? fromDayTo(days.from, days.to) : `в ${year} году`;
};

/** Years, or budget years such as 2023/24. */
export const inYears = (from: number | string, to: number | string): string => {
  const budget = String(to).includes('/') ? 'финансовый ' : '';
  return from === to ? `в ${from} ${budget && 'финансовом '}году` : `с ${from} по ${to} ${budget}год`;
};

/** How many months of a period are available, where not all are. */
export const monthsAvailable = (available: number, all: number): string =>
  available === all ? '' : ` (доступно месяцев: ${available} из ${all})`;

const perCentText = ({ digits, less }: PercentText): string => `${less ? 'менее ' : ''}${perCentOf(digits)}`;
export const perCent = (share: Fraction): string => perCentText(percentText(share));

/** A share, or the two between which it lies. */
export const shareWords = (share: ShareOrRange): string => {
  const { digits, less, to } = shareText(share);
  return shareOf({ percent: digits, less, to: to && { percent: to.digits, less: to.less } }, 'money').text;
};

/** The factor of those who carry, or the two between which it lies. */
export const premium = ({ exactPermanentMemberFactor: exact, permanentMemberFactorRange: range }: Premium): string => {
  if (!range) return factor(exact as Fraction);
  return `от ${factor(range.exactLow)} до ${factor(range.exactHigh)}`;
};

/** A factor with three decimals. */
export const factor = (exact: Fraction): string => decimal(decimalText(exact, 3));

/** Two factors in as many decimals as show that they differ, up to six. */
export const factorPair = (first: Fraction, last: Fraction): readonly [string, string] => {
  const decimals = [3, 4, 5, 6].find((places) => decimalText(first, places) !== decimalText(last, places)) ?? 3;
  return [decimal(decimalText(first, decimals)), decimal(decimalText(last, decimals))];
};

const funds: Readonly<Record<string, string>> = {
  regular: 'регулярный бюджет',
  peacekeeping: 'операции по поддержанию мира',
  peacekeeping_active_missions: 'действующие операции по поддержанию мира',
  peacekeeping_past_missions: 'завершенные операции по поддержанию мира',
  peacekeeping_and_tribunals: 'операции по поддержанию мира и трибуналы',
  tribunals: 'трибуналы',
  total: 'все фонды вместе',
  'Peacekeeping Reserve Fund': 'Резервный фонд для операций по поддержанию мира',
  'Working Capital Fund': 'Фонд оборотных средств',
};

/** What a sentence calls a fund: a mission by its acronym. */
export const fundName = (fund: string): string => funds[fund] ?? fund;
