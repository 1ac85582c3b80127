import { BlueLedgerError, checkKeys, checkList, faultOfValue } from '../../internal/errors/index.js';
import { type MemberStatesTable, memberState } from '../../internal/states/index.js';
import { type ExchangeRateRecords, exchangeRateIn } from './exchangeRateRecords.js';
import type { OwnIncome } from './fillYears.js';
import { type FilledIncomes, recordOf } from './periodMeans.js';

/** A caller's own exchange rate of a state, in place of the table's. */
export interface OwnExchangeRate {
  /** ISO 3166 alpha-3 code. */
  readonly state: string;
  /** A base year; left out, every base year. */
  readonly year?: number | undefined;
  /** Units of the national currency for one US dollar, mean of the year: more is a weaker currency. */
  readonly unitsPerUsd: number;
}

interface BaseYears {
  readonly first: number;
  readonly last: number;
}

/**
 * A caller's own exchange rates, each of a Member State whose rate the table has, of a base year, above nought, none twice.
 * @throws BlueLedgerError `bad-query`, `unknown-code`, `bad-year`, `bad-number`.
 */
export function checkExchangeRates(
  table: MemberStatesTable,
  rates: readonly OwnExchangeRate[],
  {
    years,
    incomes,
    records,
  }: { readonly years: BaseYears; readonly incomes: readonly OwnIncome[]; readonly records: ExchangeRateRecords },
): OwnExchangeRate[] {
  const seen = new Set<string>();
  return checkList(rates, 'exchangeRates').map((entry, index) => {
    const where = `exchangeRates[${index}]`;
    const { year, unitsPerUsd } = checkKeys(entry, ['state', 'year', 'unitsPerUsd'], where);
    const { state } = memberState(table, entry.state, `${where}.state`);
    if (year !== undefined && !(Number.isInteger(year) && year >= years.first && year <= years.last))
      throw new BlueLedgerError('bad-year', {
        what: faultOfValue(year, 'is not a base year'),
        where: `${where}.year`,
        expected: `a year from ${years.first} to ${years.last}`,
      });
    if (typeof unitsPerUsd !== 'number' || !(unitsPerUsd > 0) || unitsPerUsd === Number.POSITIVE_INFINITY)
      throw new BlueLedgerError('bad-number', {
        what: faultOfValue(unitsPerUsd, 'is not a valid exchange rate'),
        where: `${where}.unitsPerUsd`,
        expected: 'units of the national currency for one US dollar, more than zero',
      });
    for (let of = year ?? years.first; of <= (year ?? years.last); of += 1) {
      if (exchangeRateIn(records, state, of) === undefined)
        throw new BlueLedgerError('bad-query', {
          what: `the table has no exchange rate of ${state} in ${of} to replace`,
          where: `${where}.state`,
          expected: 'a state with an exchange rate in each of the years',
          remedy: 'Give its incomes in US dollars in `incomes`.',
        });
      if (seen.has(`${state} ${of}`) || incomes.some((income) => income.state === state && income.year === of))
        throw new BlueLedgerError('bad-query', {
          what: `${state} has two figures of its own for ${of}`,
          where,
          expected: 'one exchange rate or one income for each state and year',
        });
      seen.add(`${state} ${of}`);
    }
    return year === undefined ? { state, unitsPerUsd } : { state, year, unitsPerUsd };
  });
}

/** The incomes that follow: those of the table in national currency, in dollars at the caller's rates. */
export const incomesAtOwnRates = (
  filled: FilledIncomes,
  records: ExchangeRateRecords,
  rates: readonly OwnExchangeRate[],
  years: BaseYears,
): OwnIncome[] =>
  rates.flatMap(({ state, year, unitsPerUsd }) => {
    const own: OwnIncome[] = [];
    for (let of = year ?? years.first; of <= (year ?? years.last); of += 1) {
      const income = recordOf(filled, state)?.get(of)?.income;
      const rate = exchangeRateIn(records, state, of);
      if (income !== undefined && rate !== undefined)
        own.push({ state, year: of, incomeUsd: (income * rate) / unitsPerUsd });
    }
    return own;
  });
