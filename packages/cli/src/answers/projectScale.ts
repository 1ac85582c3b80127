import { projectScale } from '@blueledger/core/bundled';
import type { MissingYears, OwnExchangeRate, RateDrivers } from '@blueledger/core/rates';
import { ownIncomes } from '@blueledger/core/schemas';
import { readNumber } from '../readNumber.js';
import type { CommandInput, Reply } from '../spec.js';
import { list, pair, present, text, whole } from './input.js';
import { methodologyOf } from './methodology.js';
import { nameOf } from './names.js';
import { ownRows } from './ownRows.js';
import { replyOf, tableFor } from './replyOf.js';

const percent = { type: 'number', unit: 'percent' } as const;
const columns = [
  { name: 'iso3', type: 'text' },
  { name: 'name', type: 'text' },
  { name: 'official_rate_percent', ...percent },
  { name: 'baseline_rate_percent', ...percent },
  { name: 'rate_percent', ...percent },
  { name: 'difference_percent', ...percent },
  { name: 'low_percent', ...percent },
  { name: 'high_percent', ...percent },
  { name: 'level_before', type: 'text' },
  { name: 'level', type: 'text' },
  { name: 'peacekeeping_rate_percent', ...percent, decimals: 4 },
  { name: 'held', type: 'text' },
  { name: 'status', type: 'text' },
] as const;

const drivers = [
  'growth',
  'currency',
  'othersGrowth',
  'adjustments',
  'crossings',
  'limits',
  'ownFigures',
  'methodology',
] as const satisfies readonly (keyof RateDrivers)[];

const driverColumns = [
  { name: 'iso3', type: 'text' as const },
  { name: 'name', type: 'text' as const },
  { name: 'change_percent', ...percent },
  ...drivers.map((name) => ({
    name: `${name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)}_percent`,
    ...percent,
  })),
];

const crossingColumns = [
  { name: 'iso3', type: 'text' },
  { name: 'name', type: 'text' },
  { name: 'base_years', type: 'whole' },
  { name: 'side', type: 'text' },
  { name: 'per_head_usd', type: 'whole', unit: 'US dollars' },
  { name: 'threshold_usd', type: 'whole', unit: 'US dollars' },
  { name: 'rate_otherwise_percent', ...percent },
  { name: 'moves_percent', ...percent },
] as const;

/** `DEU=0.95`, or `DEU:2025=0.95` for one base year. */
function exchangeRateOf(input: string): OwnExchangeRate {
  const [who, units] = pair(input, '--exchange-rate');
  const [state = '', year] = who.split(':');
  const unitsPerUsd = readNumber(units, 'number', '--exchange-rate') as number;
  return year === undefined
    ? { state: state.trim(), unitsPerUsd }
    : { state: state.trim(), year: readNumber(year, 'whole', '--exchange-rate') as number, unitsPerUsd };
}

/** A difference of rates without what doubles add to it. */
const points = (value: number) => Math.round(value * 1000) / 1000;

export async function reply(input: CommandInput): Promise<Reply> {
  const path = text(input, 'incomes');
  const exchangeRates = list(input, 'exchangeRate').map(exchangeRateOf);
  const answer = projectScale({
    ...methodologyOf(input),
    ...present({
      year: whole(input, 'year'),
      missingYears: text(input, 'missingYears') as MissingYears | undefined,
      incomes: path === undefined ? undefined : ownIncomes(await ownRows(path, 'incomes', input)),
      exchangeRates: exchangeRates.length === 0 ? undefined : exchangeRates,
    }),
  });
  const rows = answer.rates.map((rate) => ({
    iso3: rate.state,
    name: nameOf(rate.state),
    official_rate_percent: rate.officialPercent,
    baseline_rate_percent: rate.baselinePercent,
    rate_percent: rate.ratePercent,
    difference_percent: rate.differencePercent,
    low_percent: rate.lowPercent,
    high_percent: rate.highPercent,
    level_before: rate.levelBefore,
    level: rate.level,
    peacekeeping_rate_percent: rate.peacekeepingPercent,
    held: rate.held ? 'yes' : 'no',
    status: rate.status,
  }));
  const changes = answer.rates.map((rate) => ({
    iso3: rate.state,
    name: nameOf(rate.state),
    change_percent: points(rate.ratePercent - rate.officialPercent),
    ...Object.fromEntries(
      drivers.map((name, index) => [(driverColumns[index + 3] as { name: string }).name, rate.drivers[name]]),
    ),
  }));
  const crossings = answer.crossings.map((crossing) => ({
    iso3: crossing.state,
    name: nameOf(crossing.state),
    base_years: crossing.years,
    side: crossing.side,
    per_head_usd: crossing.perHead,
    threshold_usd: crossing.threshold,
    rate_otherwise_percent: crossing.ratePercentOtherwise,
    moves_percent: crossing.moves,
  }));
  return replyOf(answer, [
    tableFor(answer, 'projection', columns, rows),
    tableFor(answer, 'drivers', driverColumns, changes),
    tableFor(answer, 'crossings', crossingColumns, crossings),
  ]);
}
