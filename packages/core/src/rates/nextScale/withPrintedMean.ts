import type { LevelThresholds } from '../../internal/rules/index.js';
import type { MeanIncome } from './meanIncome.js';
import type { Methodology } from './methodology.js';

/**
 * The methodology with the mean that a resolution prints: the table has no income of a few states, all of them poor, and
 * other revisions of the rest, so that its own mean is higher. Base periods whose mean is not printed are taken to differ in
 * the same proportion, which is derived.
 *
 * @param meansOf means of the states computed over some years; a state without income in one of them is left out.
 */
export function withPrintedMean(
  methodology: Methodology,
  { average, incomeYears }: LevelThresholds,
  meansOf: (last: number, length: number) => Iterable<MeanIncome | undefined>,
): Methodology {
  if (methodology.meanIncome === 'table') return methodology;
  const [first, last] = incomeYears.split('-').map(Number) as [number, number];
  let [income, people] = [0, 0];
  for (const of of meansOf(last, last - first + 1)) {
    if (!of) continue;
    income += of.income;
    people += of.population;
  }
  return income === 0 ? methodology : { ...methodology, meanRatio: (average * people) / income };
}
