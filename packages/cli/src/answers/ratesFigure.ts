import type { RateInYear } from '@blueledger/core';
import { ratesOverYears } from '@blueledger/core/bundled';
import { BlueLedgerError, oneOf } from '@blueledger/core/internal/errors';
import type { CommandInput, Reply } from '../spec.js';
import { parts, text, whole } from './input.js';
import { yearText } from './readableNumbers.js';
import { replyOf, tableFor } from './replyOf.js';

/** The element draws no more lines than this. */
const mostStates = 8;

/** First year of the unbroken row of peacekeeping rates, with which the element begins. */
const usualFrom = 2012;

/** A rate, or the two between which it lies. */
const valueOf = (rate: RateInYear | undefined) =>
  rate?.range ? `${rate.range.low.toFixed(4)}–${rate.range.high.toFixed(4)}` : rate?.ratePercent;

/** The table of `bl-rates`: its states side by side, year by year. */
export function reply(input: CommandInput): Reply {
  const kind = oneOf(text(input, 'kind') ?? 'peacekeeping', ['peacekeeping', 'regular'] as const, '--set kind');
  const states = parts((text(input, 'states') ?? 'CHN USA JPN').replace(/[\s+]+/g, ',')) ?? [];
  if (states.length > mostStates)
    throw new BlueLedgerError('bad-query', {
      what: `${states.length} states are more than a reader can tell apart`,
      where: '--set states',
      expected: `at most ${mostStates} codes`,
    });
  const to = whole(input, 'to');
  const usual = kind === 'peacekeeping' && (to === undefined || to >= usualFrom) ? usualFrom : undefined;
  const answer = ratesOverYears({ states, kind, from: whole(input, 'from') ?? usual, to });
  const names = answer.states.map(({ name }) => `${name}, per cent`);
  // 2001 stands twice: with its groups and with its levels.
  const isTwice = (year: number) => answer.years.filter((line) => line.year === year).length > 1;
  const rows = answer.years.map(({ year, from, status, rates }) => ({
    Year: `${yearText(year, status)}${isTwice(year) ? (from.endsWith('-01-01') ? ' to June' : ' from July') : ''}`,
    ...Object.fromEntries(names.map((name, index) => [name, valueOf(rates[index])])),
  }));
  const banded = answer.years.some(({ rates }) => rates.some((rate) => rate?.range));
  const type = banded ? 'text' : 'number';
  const columns = [{ name: 'Year' }, ...names.map((name) => ({ name, type, unit: 'percent' }) as const)];
  return replyOf(answer, [tableFor(answer, 'rates', columns, rows)]);
}
