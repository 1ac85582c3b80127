import type { DetailedDeploymentFacts } from '@blueledger/core/personnel';
import { attribution } from '../figure/doubts.js';
import { groupTables } from '../figure/groupTables.js';

/** What comes before the figure stands, and after its own code: which figures are doubtful, and lists of groups where named. */
export const moreFacts = async (names: string): Promise<Partial<DetailedDeploymentFacts>> => ({
  attribution,
  ...(await groupTables(names)),
});
