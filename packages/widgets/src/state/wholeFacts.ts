import type { ProfileFacts } from '@blueledger/core/burden';
import { honourRollPayments } from '@blueledger/datasets/honour-roll/payments';
import { memberStatesCore } from '@blueledger/datasets/member-states/core';
import { uniformedPersonnelByYearSince2012 } from '@blueledger/datasets/uniformed-personnel/by-year-since-2012';
import { unpaidByStateBrief } from '@blueledger/datasets/unpaid-by-state/brief';
import { glanceFacts } from './facts.js';

/** All that a card tells: with series, payments, what is known of unpaid assessments, and dates of admission for its role. */
export const wholeFacts: ProfileFacts = {
  ...glanceFacts,
  memberStates: memberStatesCore,
  personnelByYear: uniformedPersonnelByYearSince2012,
  honourRoll: honourRollPayments,
  unpaidByState: unpaidByStateBrief,
};
