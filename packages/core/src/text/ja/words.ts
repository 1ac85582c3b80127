import type { Note } from '../../internal/answer/index.js';
import { decimalText, type Fraction, grouped } from '../../internal/math/index.js';
import { percentText, type ShareOrRange, shareText } from '../percentText.js';
import { daysOfRates, type Premium } from '../summaryFacts.js';
import { share as shareOf } from './burden.js';
import { day, fromDayTo, monthAndYear } from './dates.js';

export const dollars = (amount: number): string => `${amount < 0 ? '−' : ''}${grouped(Math.abs(amount))}ドル`;

/** US cents as dollars and cents. */
export const cents = (amount: number): string => {
  const size = String(Math.abs(amount)).padStart(3, '0');
  return `${amount < 0 ? '−' : ''}${grouped(Number(size.slice(0, -2)))}.${size.slice(-2)}ドル`;
};

/** A date as precise as it is known. */
export const onDate = (date: string): string =>
  date.length === 10 ? day(date) : date.length === 7 ? monthAndYear(date) : `${date}年`;

export const atMonthEnd = (month: string): string => `${monthAndYear(month)}末`;

/** A year of rates, or its days where others follow within the year. */
export const inYearOfRates = (answer: { readonly notes: readonly Note[] }, year: number): string => {
  const days = daysOfRates(answer, year);
  return days ? fromDayTo(days.from, days.to) : `${year}年`;
};

/** Years, or budget years such as 2023/24. */
export const inYears = (from: number | string, to: number | string): string => {
  const year = String(to).includes('/') ? '年度' : '年';
  return from === to ? `${from}${year}` : `${from}${year}から${to}${year}まで`;
};

/** How many months of a period are available, where not all are. */
export const monthsAvailable = (available: number, all: number): string =>
  available === all ? '' : `（${all}か月のうちデータのある月は${available}か月）`;

export const perCent = (share: Fraction): string => {
  const { digits, less } = percentText(share);
  return `${digits}%${less ? '未満' : ''}`;
};

/** A share, or the two between which it lies. */
export const shareWords = (share: ShareOrRange): string => {
  const { digits, less, to } = shareText(share);
  return shareOf({ percent: digits, less, to: to && { percent: to.digits, less: to.less } }, 'money').text;
};

/** The factor of those who carry, or the two between which it lies. */
export const premium = ({ exactPermanentMemberFactor: exact, permanentMemberFactorRange: range }: Premium): string => {
  if (!range) return factor(exact as Fraction);
  return `${factor(range.exactLow)}から${factor(range.exactHigh)}`;
};

/** A factor with three decimals. */
export const factor = (exact: Fraction): string => decimalText(exact, 3);

/** Two factors in as many decimals as show that they differ, up to six. */
export const factorPair = (first: Fraction, last: Fraction): readonly [string, string] => {
  const decimals = [3, 4, 5, 6].find((places) => decimalText(first, places) !== decimalText(last, places)) ?? 3;
  return [decimalText(first, decimals), decimalText(last, decimals)];
};

const funds: Readonly<Record<string, string>> = {
  regular: '通常予算',
  peacekeeping: 'PKO',
  peacekeeping_active_missions: '実施中のPKOミッション',
  peacekeeping_past_missions: '終了したPKOミッション',
  peacekeeping_and_tribunals: 'PKO及び裁判所',
  tribunals: '裁判所',
  total: '全ての会計',
  'Peacekeeping Reserve Fund': '平和維持予備基金',
  'Working Capital Fund': '運転資金基金',
};

/** What a sentence calls a fund: a mission by its acronym. */
export const fundName = (fund: string): string => funds[fund] ?? fund;
