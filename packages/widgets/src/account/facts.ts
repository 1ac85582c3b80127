import type { StateAccountFacts } from '@blueledger/core/accounts';
import { apportionmentsBrief } from '@blueledger/datasets/apportionments/brief';
import { earlyFacts, recentScale } from '../figure/facts/scale.js';

/** First budget year whose pieces come with the element; earlier ones load only for what shows them. */
export const firstWholeYear = '2018/19';

/** Budget years that begin before this one touch the scales before 2012. */
export const needsEarlyScales = (from: string): boolean => from < '2012/13';

/** Payments, debts and personnel come beside the code, in files of their own; what apportions earlier years on demand. */
export async function factsFor(from: string): Promise<StateAccountFacts> {
  const [roll, owed, troops, police, { attribution }, earlier, scales] = await Promise.all([
    import('@blueledger/datasets/honour-roll/by-document'),
    import('@blueledger/datasets/unpaid-by-state/brief'),
    import('@blueledger/datasets/uniformed-personnel/troops-since-2014'),
    import('@blueledger/datasets/personnel-by-sex/formed-police-since-2014'),
    import('../figure/facts/attribution.js'),
    from < firstWholeYear ? import('@blueledger/datasets/apportionments') : undefined,
    needsEarlyScales(from) ? earlyFacts() : undefined,
  ]);
  return {
    ...recentScale,
    ...scales,
    apportionments: earlier?.apportionments ?? apportionmentsBrief,
    honourRoll: roll.honourRollByDocument,
    unpaidByState: owed.unpaidByStateBrief,
    personnelByKind: troops.uniformedPersonnelTroopsSince2014,
    personnelBySex: police.personnelBySexFormedPoliceSince2014,
    attribution,
  };
}
