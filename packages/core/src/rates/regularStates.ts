import type { Recorder } from '../internal/answer/index.js';
import { checkFacts } from '../internal/errors/index.js';
import { isMemberIn, memberStates } from '../internal/states/index.js';
import { requiredNumberAt, requiredTextAt } from '../internal/tables/index.js';
import { rowsInForce, type ScaleFacts, type UngroupedState } from './facts.js';

/**
 * The regular rates of a year, as whole numbers of the last printed digit. A state that was added to a scale has a rate from
 * the first year of it on in the table; before the year of its admission it is left out.
 */
export function regularStates(
  facts: Pick<ScaleFacts, 'memberStates' | 'regularScale'>,
  year: number,
  recorder: Recorder,
): UngroupedState[] {
  const { regularScale: table, memberStates: members } = checkFacts(facts, 'memberStates', 'regularScale');
  const { iso3, from_year, to_year, rate, added } = table.columns;
  const known = memberStates(members);
  const rows = rowsInForce(table, from_year, to_year, year).filter((row) => {
    const member = known.get(requiredTextAt(iso3, row));
    return !added?.values[row] || !member || isMemberIn(member, year);
  });
  recorder.reads(table, rows);
  return rows.map((row) => ({
    state: requiredTextAt(iso3, row),
    regular: requiredNumberAt(rate, row),
    ...(added?.values[row] ? { added: true } : {}),
  }));
}
