import { peacekeepingLevels2001 } from '@blueledger/datasets/peacekeeping-levels-2001';
import { regularScale } from '@blueledger/datasets/regular-scale';

/** What only years before 2012 need. A chunk of its own. */
export const earlyFacts = { regularScale, levels2001: peacekeepingLevels2001 };
