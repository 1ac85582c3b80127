import type { Recorder } from '../internal/answer/index.js';
import type { DatedScale } from './datedScale.js';

/** Years in runs that follow each other. */
export function runsOf(years: readonly number[]): { readonly from: number; readonly to: number }[] {
  const runs: { from: number; to: number }[] = [];
  for (const year of [...new Set(years)].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last && last.to + 1 === year) last.to = year;
    else runs.push({ from: year, to: year });
  }
  return runs;
}

/** What a reader of rates must know of the scales that they come from: the rule of each, and which lie between bounds. */
export function noteScales(recorder: Recorder, scales: readonly DatedScale[]): void {
  if (scales.some(({ scheme }) => scheme === 'groups')) recorder.note('rates-of-groups');
  if (scales.some(({ scheme }) => scheme === 'levels')) recorder.note('rates-derived');
  for (const run of runsOf(scales.flatMap(({ certainty, year }) => (certainty === 'bounded' ? [year] : []))))
    recorder.note('rates-within-bounds', run);
}

/**
 * That an answer has the rates of some days of a year, where others follow within the year: of one year which days, of
 * several which years.
 */
export function noteDays(recorder: Recorder, scales: readonly DatedScale[]): void {
  const cut = scales.filter(({ year, to }) => to !== `${year}-12-31`);
  const [first] = cut;
  if (scales.length === 1 && first) {
    const { year, from, to } = first;
    recorder.note('rates-of-days', { year, from, to });
  } else if (first) recorder.note('rates-of-first-days', { years: cut.map(({ year }) => year).join(' ') });
}
