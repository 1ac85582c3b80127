import { BlueLedgerError } from '@blueledger/core/internal/errors';
import type { OwnExchangeRate, OwnIncome, ProjectScaleQuery } from '@blueledger/core/rates';
import { codesIn } from '../figure/attributes.js';

/** The assumptions of a projection as attributes have them. */
export interface Assumptions {
  readonly gradient: string | undefined;
  readonly threshold: string | undefined;
  readonly baseYears: string | undefined;
  readonly debtShare: string | undefined;
  readonly floor: string | undefined;
  readonly ceiling: string | undefined;
  readonly missingYears: string | undefined;
  readonly exchangeRates: string | undefined;
  readonly incomes: string | undefined;
}

/** A number where the text is one; else the text, which core rejects by name. */
const numberOf = (text: string): number => (/^\d+(\.\d+)?(e\+?\d+)?$/i.test(text) ? Number(text) : (text as never));

/** `JPN=140 DEU:2025=0.88` as state, year and number. */
function ownFigures(text: string, where: string, example: string) {
  return codesIn(text).map((item) => {
    const [, state, year, value] = /^([^:=]+)(?::(\d+))?=(.+)$/.exec(item) ?? [];
    if (state === undefined || value === undefined)
      throw new BlueLedgerError('bad-query', {
        what: `"${item}" is not a figure of a state`,
        where,
        expected: `states with their figures, apart by spaces, such as ${example}`,
      });
    return { state: state.toUpperCase(), year: year === undefined ? undefined : Number(year), value: numberOf(value) };
  });
}

/** The query that the attributes are; core checks each part. */
export function queryOf(of: Assumptions): ProjectScaleQuery {
  const numbers = {
    gradient: of.gradient,
    threshold: of.threshold,
    debtShare: of.debtShare,
    floor: of.floor,
    ceiling: of.ceiling,
  };
  return {
    ...Object.fromEntries(
      Object.entries(numbers).flatMap(([part, text]) => (text === undefined ? [] : [[part, numberOf(text)]])),
    ),
    ...(of.baseYears === undefined ? {} : { baseYears: codesIn(of.baseYears.replaceAll('+', ' ')).map(numberOf) }),
    ...(of.missingYears === undefined ? {} : { missingYears: of.missingYears as never }),
    ...(of.exchangeRates === undefined
      ? {}
      : {
          exchangeRates: ownFigures(of.exchangeRates, 'exchange-rates', 'JPN=140 or DEU:2025=0.88').map(
            ({ state, year, value }): OwnExchangeRate =>
              year === undefined ? { state, unitsPerUsd: value } : { state, year, unitsPerUsd: value },
          ),
        }),
    ...(of.incomes === undefined
      ? {}
      : {
          incomes: ownFigures(of.incomes, 'incomes', 'BRA:2025=2400000000000').map(
            ({ state, year, value }): OwnIncome => ({ state, year: year as number, incomeUsd: value }),
          ),
        }),
  };
}
