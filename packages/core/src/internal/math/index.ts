export { apportion, type Tie, tieIn } from './apportion.js';
export { apportionSafely, type SafeWeights, safeWeights } from './apportionSafely.js';
export { type BudgetYear, budgetYearDates, budgetYearOf } from './budgetYear.js';
export { addDays, addMonths, checkDate, daysBetween } from './date.js';
export { decimalRatio, decimalText, grouped, percentOf, roundHalfUp } from './decimal.js';
export { add, commonMultiple, type Fraction, fractionOf, type Ratio, ratioOf, reduce } from './fraction.js';
export { centsOf, splitMoney, type UsCents, type UsDollars, usCents, usDollars } from './money.js';
export { checkYear, monthNumber, monthOf, monthsBetween, type YearMonth } from './month.js';
export { monthName, writtenDate } from './writtenDate.js';
