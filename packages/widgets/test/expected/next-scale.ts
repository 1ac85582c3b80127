import { memberStates, projectScale } from '@blueledger/core/bundled';
import type { Expected } from './expected.js';

const points = (value: number) => Math.round(value * 1000) / 1000;

/** `JPN=140 DEU:2025=0.88` as state, year and number. */
const figures = (text: string) =>
  text.split(' ').map((item) => {
    const [who = '', value] = item.split('=');
    const [state = '', year] = who.split(':');
    return { state, ...(year === undefined ? {} : { year: Number(year) }), value: Number(value) };
  });

export const nextScale: Expected = (options) => {
  const { states, top = '12', incomes } = options;
  const query: Record<string, unknown> = {};
  for (const part of ['gradient', 'threshold', 'floor', 'ceiling'] as const)
    if (options[part] !== undefined) query[part] = Number(options[part]);
  if (options['base-years']) query['baseYears'] = options['base-years'].split('+').map(Number);
  if (options['debt-share']) query['debtShare'] = Number(options['debt-share']);
  if (options['missing-years']) query['missingYears'] = options['missing-years'];
  if (options['exchange-rates'])
    query['exchangeRates'] = figures(options['exchange-rates']).map(({ value, ...of }) => ({
      ...of,
      unitsPerUsd: value,
    }));
  if (incomes) query['incomes'] = figures(incomes).map(({ value, ...of }) => ({ ...of, incomeUsd: value }));
  const { rates } = projectScale(query);
  const change = (rate: (typeof rates)[number]) => points(rate.ratePercent - rate.officialPercent);
  const shown =
    states === undefined
      ? [...rates].sort((a, b) => Math.abs(change(b)) - Math.abs(change(a))).slice(0, Number(top))
      : states.split(/[ +]/).flatMap((code) => rates.filter(({ state }) => state === code));
  const assumed = Object.keys(query).length > 0;
  return shown.map((rate) => [
    memberStates().get(rate.state)?.name ?? '',
    rate.officialPercent,
    ...(assumed ? [rate.baselinePercent] : []),
    rate.ratePercent,
    change(rate),
    rate.lowPercent,
    rate.highPercent,
  ]);
};
