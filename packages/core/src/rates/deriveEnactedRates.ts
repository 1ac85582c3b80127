import type { Recorder } from '../internal/answer/index.js';
import { discountBearers, levelFactors } from '../internal/rules/index.js';
import type { CarriedRates } from './carryDiscounts.js';
import type { ScaleFacts } from './facts.js';
import { ratesFrom } from './ratesFrom.js';
import { isProjected, tableFactors } from './tableFactors.js';

/**
 * Peacekeeping rates of a year as decided: what `deriveRates` gives when nothing is assumed. A page that reads only these
 * does not load the rest.
 * @throws BlueLedgerError `year-not-covered`, `facts-disagree`.
 */
export function deriveEnactedRates(facts: ScaleFacts, year: number, recorder: Recorder): CarriedRates {
  const rules = { bearers: discountBearers, levels: levelFactors };
  const certainty = isProjected(facts, year) ? 'projected' : 'exact';
  return ratesFrom(facts, { year, ruleDate: `${year}-01-01`, rules, certainty }, recorder, () =>
    tableFactors(facts, year, recorder),
  );
}
