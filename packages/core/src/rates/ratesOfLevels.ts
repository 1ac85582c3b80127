import type { FigureStatus, Recorder } from '../internal/answer/index.js';
import { discountBearers, firstDayIn, levelFactors, valueOn } from '../internal/rules/index.js';
import { textAt } from '../internal/tables/index.js';
import { type EffectiveRate } from './carryDiscounts.js';
import { deriveEnactedRates } from './deriveEnactedRates.js';
import { factorsOf2001 } from './factorsOf2001.js';
import { rowsInForce, type ScaleFacts } from './facts.js';
import { ratesFrom } from './ratesFrom.js';
import { yearsWithLevels } from './tableFactors.js';

/** Whether a row of the year's factors is projected. */
function isProjected({ peacekeepingFactors: table }: ScaleFacts, year: number): boolean {
  const { from_year, to_year, status } = table.columns;
  return (
    status !== undefined &&
    rowsInForce(table, from_year, to_year, year).some((row) => textAt(status, row) === 'projected')
  );
}

/** The peacekeeping rates of a year, with the first day on which they hold; undefined for a year without levels available. */
export function ratesOfLevels(
  facts: ScaleFacts,
  year: number,
  recorder: Recorder,
): { readonly from: string; readonly status: FigureStatus; readonly rates: readonly EffectiveRate[] } | undefined {
  const covered = yearsWithLevels(facts);
  if (covered.first <= year && year <= covered.last)
    return {
      from: `${year}-01-01`,
      status: isProjected(facts, year) ? 'projected' : 'derived',
      rates: deriveEnactedRates(facts, year, recorder).rates,
    };
  const { levels2001 } = facts;
  if (!levels2001 || year < 2001 || year > 2003) return undefined;
  const from = firstDayIn(levelFactors, year);
  const rules = { bearers: discountBearers, levels: levelFactors };
  const bearers = valueOn(discountBearers, from).value;
  const { rates } = ratesFrom(facts, { year, ruleDate: from, rules }, recorder, () =>
    factorsOf2001(levels2001, { date: from, bearers, rule: levelFactors }, recorder),
  );
  return { from, status: 'derived', rates };
}
