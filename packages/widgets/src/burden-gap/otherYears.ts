import type { BurdenFacts } from '@blueledger/core';
import { uniformedPersonnelByYearSince2012 } from '@blueledger/datasets/uniformed-personnel/by-year-since-2012';
import { attribution } from '../figure/doubts.js';

/** What other years than that of the saying need: their personnel, and which figures of them are doubtful. */
export const facts: Pick<BurdenFacts, 'personnelByYear' | 'attribution'> = {
  personnelByYear: uniformedPersonnelByYearSince2012,
  attribution,
};
