import type { ProjectionFacts } from '@blueledger/core/rates';
import { exchangeRatesBrief } from '@blueledger/datasets/exchange-rates/brief';
import { ldcMembership } from '@blueledger/datasets/ldc-membership';
import { memberStatesCore } from '@blueledger/datasets/member-states/core';
import { nationalIncomeBrief } from '@blueledger/datasets/national-income/brief';
import { peacekeepingFactors } from '@blueledger/datasets/peacekeeping-factors';
import { regularScaleSince2010 } from '@blueledger/datasets/regular-scale/since-2010';
import { specialRegionsIncomeBrief } from '@blueledger/datasets/special-regions-income/brief';

/** What the scale is computed from: all of it comes with the element. */
export const facts: ProjectionFacts = {
  memberStates: memberStatesCore,
  regularScale: regularScaleSince2010,
  nationalIncome: nationalIncomeBrief,
  specialRegions: specialRegionsIncomeBrief,
  ldcMembership,
  peacekeepingFactors,
  exchangeRates: exchangeRatesBrief,
};
