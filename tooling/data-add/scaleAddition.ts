import { DatasetError, type Problem } from '../dataset-compiler/problem.js';
import { fixedPoint } from '../dataset-compiler/rowValidator.js';
import type { Addition, Standing, TextRow } from './addition.js';
import type { Input } from './readInput.js';
import { sourceRow } from './sourceRow.js';
import { stateCodes } from './stateCode.js';

export const scaleColumns = {
  required: ['state', 'from_year', 'to_year', 'rate', 'symbol', 'title'],
  optional: ['url', 'publisher'],
} as const;

/** Rates are printed with three decimals; 100 per cent is 100,000 of their last digit. */
const decimals = 3;
const whole = 100 * 10 ** decimals;

/** A new regular-budget scale: a rate for every Member State, 100.000 per cent in all, for years after the last scale. */
export function scaleAddition(input: Input, standing: Standing, accessed: string): Addition {
  const { id, row: document } = sourceRow(input, accessed);
  const problems: Problem[] = [];
  const { file } = input;
  const code = stateCodes(standing);
  const last = (standing.get('regular-scale')?.rows ?? []).reduce(
    (latest, row) => Math.max(latest, row['to_year'] as number),
    0,
  );
  const [from, to] = [input.rows[0]?.cells['from_year'] ?? '', input.rows[0]?.cells['to_year'] ?? ''];
  if (Number(from) !== last + 1)
    problems.push({
      file,
      line: 2,
      column: 'from_year',
      reason: `"${from}" does not follow the last scale, which ends in ${last}`,
    });
  let sum = 0;
  const rates = new Map<string, number>();
  for (const row of input.rows) {
    const { line, cells } = row;
    if (cells['from_year'] !== from || cells['to_year'] !== to)
      problems.push({
        file,
        line,
        column: 'from_year',
        reason: `${cells['from_year']} to ${cells['to_year']} is not the one period of the file, ${from} to ${to}`,
      });
    const rate = fixedPoint(cells['rate'] ?? '', decimals);
    if (!Number.isSafeInteger(rate))
      problems.push({
        file,
        line,
        column: 'rate',
        reason: `"${cells['rate']}" is not a rate with at most ${decimals} decimals`,
      });
    const iso3 = code(input, row, problems);
    if (rates.has(iso3)) problems.push({ file, line, column: 'state', reason: `${iso3} has a rate already` });
    rates.set(iso3, rate);
    sum += rate;
  }
  const members = (standing.get('member-states')?.rows ?? [])
    .filter((row) => row['ended'] === null)
    .map((row) => String(row['iso3']));
  const without = members.filter((iso3) => !rates.has(iso3));
  if (without.length > 0) problems.push({ file, reason: `no rate for ${without.join(', ')}` });
  if (problems.length === 0 && sum !== whole)
    problems.push({
      file,
      column: 'rate',
      reason: `the rates add up to ${(sum / 10 ** decimals).toFixed(decimals)}; expected ${(whole / 10 ** decimals).toFixed(decimals)}`,
    });
  if (problems.length > 0) throw new DatasetError(problems);

  const common = { from_year: from, to_year: to, source: id };
  const before = new Map(
    (standing.get('regular-scale')?.rows ?? [])
      .filter((row) => row['to_year'] === last)
      .map((row) => [String(row['iso3']), Math.round((row['rate'] as number) / 100)]),
  );
  const shown = (rate: number) => (rate / 10 ** decimals).toFixed(decimals);
  const report = [...rates]
    .map(([iso3, rate]) => ({ iso3, rate, old: before.get(iso3) ?? 0 }))
    .filter(({ rate, old }) => rate !== old)
    .sort((a, b) => Math.abs(b.rate - b.old) - Math.abs(a.rate - a.old) || (a.iso3 < b.iso3 ? -1 : 1))
    .slice(0, 5)
    .map(({ iso3, rate, old }) => `${iso3}: ${shown(old)} to ${shown(rate)} per cent`);
  const rows = new Map<string, TextRow[]>([
    [
      'regular-scale',
      [...rates].map(([iso3, rate]) => ({ ...common, iso3, rate: shown(rate), added: 'false', status: 'published' })),
    ],
    [
      'regular-scale-sums',
      [
        {
          ...common,
          states: String(rates.size),
          rate_sum: shown(sum),
          rate_sum_as_fixed: shown(sum),
          added_sum: '0',
          basis: 'whole',
          reason: 'The scale adds up to 100 per cent.',
          status: 'derived',
        },
      ],
    ],
    ['sources', [document]],
  ]);
  return {
    summary: `Regular-budget scale of ${from} to ${to} from ${document['symbol']}`,
    rows,
    report,
  };
}
