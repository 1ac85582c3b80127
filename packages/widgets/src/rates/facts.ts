import type { RateKind, ScaleFacts } from '@blueledger/core/rates';
import { earlyFacts, firstRecentYear, recentScale } from '../figure/facts/scale.js';

/** The facts that a query needs. Regular rates, and peacekeeping rates before 2012, load only for queries that ask for them. */
export async function factsFor({
  kind,
  from = firstRecentYear,
  to = firstRecentYear,
}: {
  readonly kind: RateKind;
  readonly from: number | undefined;
  readonly to: number | undefined;
}): Promise<ScaleFacts> {
  if (kind !== 'regular')
    return Math.min(from, to) >= firstRecentYear ? recentScale : { ...recentScale, ...(await earlyFacts()) };
  const [{ regularScale }, { memberStatesCore }] = await Promise.all([
    import('@blueledger/datasets/regular-scale'),
    // The recent slice has the Members of today; states of the past are in the whole table.
    import('@blueledger/datasets/member-states/core'),
  ]);
  return { ...recentScale, regularScale, memberStates: memberStatesCore };
}
