import type { OptionalStep, OwnExchangeRate, OwnIncome, ProjectScaleQuery } from '@blueledger/core/rates';

/** Assumptions that a slider sets: its ends, its step, and the rule of today. */
export const sliders = {
  gradient: { least: 0, most: 100, step: 1, rule: 80 },
  threshold: { least: 50, most: 200, step: 1, rule: 100 },
  debtShare: { least: 0, most: 100, step: 0.5, rule: 12.5 },
  floor: { least: 0, most: 0.01, step: 0.001, rule: 0.001 },
  ldcCeiling: { least: 0.01, most: 0.1, step: 0.01, rule: 0.01 },
  ceiling: { least: 15, most: 30, step: 0.5, rule: 22 },
} as const;
export type Slider = keyof typeof sliders;

/** Base periods that the page offers, as the address has them. */
export const basePeriods = ['3', '6', '3+5', '1+3', '1+3+6'] as const;
export const optionalSteps = [
  'debt-burden',
  'low-income',
  'floor',
  'least-developed',
  'ceiling',
] as const satisfies readonly OptionalStep[];
export const years = ['2029', '2030'] as const;

/** A number of the address; text that is not valid goes on, for core to reject by its name. */
const numberOf = (text: string): number => (/^\d+(\.\d+)?(e\+?\d+)?$/i.test(text) ? Number(text) : (text as never));

/** `JPN=140 DEU:2025=0.88`: states with their figures. */
const figuresOf = (text: string) =>
  text
    .split(/[\s,;]+/)
    .filter((item) => item !== '')
    .map((item) => {
      const [who = '', value = ''] = item.split('=');
      const [state = '', year] = who.split(':');
      return {
        state: state.toUpperCase(),
        ...(year === undefined ? {} : { year: Number(year) }),
        value: numberOf(value),
      };
    });

/** Incomes as the address has them. */
export const incomesText = (incomes: readonly OwnIncome[]): string =>
  incomes.map(({ state, year, incomeUsd }) => `${state}:${year}=${incomeUsd}`).join(' ');

/** The query that the parameters of the address are; core checks each part. */
export function queryOf(param: (key: string) => string): ProjectScaleQuery {
  const query: Record<string, unknown> = {};
  for (const name of Object.keys(sliders) as Slider[])
    if (param(name) !== '') query[name === 'ldcCeiling' ? 'leastDevelopedCeiling' : name] = numberOf(param(name));
  if (param('base') !== '') query['baseYears'] = param('base').split(/[+\s]/).map(numberOf);
  if (param('missing') !== '') query['missingYears'] = param('missing');
  if (param('without') !== '') query['without'] = param('without').split(/[+\s]/);
  if (param('peacekeeping') !== '') query['year'] = numberOf(param('peacekeeping'));
  if (param('rates') !== '')
    query['exchangeRates'] = figuresOf(param('rates')).map(
      ({ value, ...of }): OwnExchangeRate => ({ ...of, unitsPerUsd: value }),
    );
  if (param('incomes') !== '')
    query['incomes'] = figuresOf(param('incomes')).map(({ value, ...of }) => ({ ...of, incomeUsd: value }));
  return query;
}
