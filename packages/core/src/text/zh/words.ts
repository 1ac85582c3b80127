import type { Note } from '../../internal/answer/index.js';
import { decimalText, type Fraction, grouped } from '../../internal/math/index.js';
import { percentText, type ShareOrRange, shareText } from '../percentText.js';
import { daysOfRates, type Premium } from '../summaryFacts.js';
import { share as shareOf } from './burden.js';
import { day, fromDayTo, monthAndYear } from './dates.js';

export const dollars = (amount: number): string => `${amount < 0 ? '−' : ''}${grouped(Math.abs(amount))}美元`;

/** US cents as dollars and cents. */
export const cents = (amount: number): string => {
  const size = String(Math.abs(amount)).padStart(3, '0');
  return `${amount < 0 ? '−' : ''}${grouped(Number(size.slice(0, -2)))}.${size.slice(-2)}美元`;
};

/** A date as precise as it is known. */
export const onDate = (date: string): string =>
  date.length === 10 ? day(date) : date.length === 7 ? monthAndYear(date) : `${date}年`;

export const atMonthEnd = (month: string): string => `${monthAndYear(month)}底`;

/** A year of rates, or its days where others follow within the year. */
export const inYearOfRates = (answer: { readonly notes: readonly Note[] }, year: number): string => {
  const days = daysOfRates(answer, year);
  return days ? fromDayTo(days.from, days.to) : `${year}年`;
};

/** Years, or budget years such as 2023/24. */
export const inYears = (from: number | string, to: number | string): string => {
  const year = String(to).includes('/') ? '年度' : '年';
  return from === to ? `${from}${year}` : `${from}${year}至${to}${year}`;
};

/** How many months of a period are available, where not all are. */
export const monthsAvailable = (available: number, all: number): string =>
  available === all ? '' : `（${all}个月中有${available}个月的数据）`;

export const perCent = (share: Fraction): string => {
  const { digits, less } = percentText(share);
  return `${less ? '不到' : ''}${digits}%`;
};

/** A share, or the two between which it lies. */
export const shareWords = (share: ShareOrRange): string => {
  const { digits, less, to } = shareText(share);
  return shareOf({ percent: digits, less, to: to && { percent: to.digits, less: to.less } }, 'money').text;
};

/** The factor of those who carry, or the two between which it lies. */
export const premium = ({ exactPermanentMemberFactor: exact, permanentMemberFactorRange: range }: Premium): string => {
  if (!range) return factor(exact as Fraction);
  return `${factor(range.exactLow)}至${factor(range.exactHigh)}`;
};

/** A factor with three decimals. */
export const factor = (exact: Fraction): string => decimalText(exact, 3);

/** Two factors in as many decimals as show that they differ, up to six. */
export const factorPair = (first: Fraction, last: Fraction): readonly [string, string] => {
  const decimals = [3, 4, 5, 6].find((places) => decimalText(first, places) !== decimalText(last, places)) ?? 3;
  return [decimalText(first, decimals), decimalText(last, decimals)];
};

const funds: Readonly<Record<string, string>> = {
  regular: '经常预算',
  peacekeeping: '维持和平',
  peacekeeping_active_missions: '现有维持和平特派团',
  peacekeeping_past_missions: '已结束的维持和平特派团',
  peacekeeping_and_tribunals: '维持和平和法庭',
  tribunals: '法庭',
  total: '所有基金',
  'Peacekeeping Reserve Fund': '维持和平准备基金',
  'Working Capital Fund': '周转基金',
};

/** What a sentence calls a fund: a mission by its acronym. */
export const fundName = (fund: string): string => funds[fund] ?? fund;
