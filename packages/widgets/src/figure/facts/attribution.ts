import { type Attribution, attributionOf } from '@blueledger/core/personnel';
import { misattributionMoves } from '@blueledger/datasets/misattribution-moves';
import { misattributionsBrief } from '@blueledger/datasets/misattributions/brief';

/** Which figures of personnel appear to be misattributed in the source, and which totals are off. Loads on demand. */
export const attribution: Attribution = attributionOf({ misattributions: misattributionsBrief, misattributionMoves });
