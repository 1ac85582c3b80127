import { type Attribution, attributionOf } from '@blueledger/core/personnel';
import { misattributionMoves } from '@blueledger/datasets/misattribution-moves';
import { misattributionsBrief } from '@blueledger/datasets/misattributions/brief';

/** Which figures of personnel probably stand under a wrong state or kind, and which totals are off. Loads on demand. */
export const attribution: Attribution = attributionOf({ misattributions: misattributionsBrief, misattributionMoves });
