import type { RateKind, ScaleFacts } from '@blueledger/core/rates';
import { earlyFacts, firstRecentYear, recentScale } from '../figure/facts/scale.js';

interface RatesQuery {
  readonly kind: RateKind;
  readonly from: number | undefined;
  readonly to: number | undefined;
}

/** Whether a query has peacekeeping rates before 2012. Without a first year it begins there, unless it ends before. */
export const needsEarlyScales = ({ kind, from = firstRecentYear, to = firstRecentYear }: RatesQuery): boolean =>
  kind !== 'regular' && Math.min(from, to) < firstRecentYear;

/** The facts that a query needs. Regular rates, and peacekeeping rates before 2012, load only for queries that ask for them. */
export async function factsFor(query: RatesQuery): Promise<ScaleFacts> {
  if (query.kind !== 'regular')
    return needsEarlyScales(query) ? { ...recentScale, ...(await earlyFacts()) } : recentScale;
  const [{ regularScale }, { memberStatesCore }] = await Promise.all([
    import('@blueledger/datasets/regular-scale'),
    // The recent slice has the Members of today; states of the past are in the whole table.
    import('@blueledger/datasets/member-states/core'),
  ]);
  return { ...recentScale, regularScale, memberStates: memberStatesCore };
}
