import { newMemberPaysIn as newMemberPaysInRule } from '@blueledger/datasets/rules/new-member-pays-in';
import { peacekeepingLevelOfNewMembers as levelOfNewMembersRule } from '@blueledger/datasets/rules/peacekeeping-level-of-new-members';
import { peacekeepingReserveActiveCash as activeCashRule } from '@blueledger/datasets/rules/peacekeeping-reserve-active-cash';
import { peacekeepingReserveDecisionLimit as decisionLimitRule } from '@blueledger/datasets/rules/peacekeeping-reserve-decision-limit';
import { peacekeepingReserveExcluded as excludedRule } from '@blueledger/datasets/rules/peacekeeping-reserve-excluded';
import { peacekeepingReserveLevel as reserveLevelRule } from '@blueledger/datasets/rules/peacekeeping-reserve-level';
import { peacekeepingReservePurposes as purposesRule } from '@blueledger/datasets/rules/peacekeeping-reserve-purposes';
import { regularRateOfNewMembers as regularRateOfNewMembersRule } from '@blueledger/datasets/rules/regular-rate-of-new-members';
import { workingCapitalLevel as workingCapitalRule } from '@blueledger/datasets/rules/working-capital-level';
import { type Parameter, parameter } from './parameter.js';
import type { DiscountLevel } from './peacekeepingScale.js';

/** What the Peacekeeping Reserve Fund may be drawn on for. */
export const reservePurposes = ['start-up', 'expansion', 'unforeseen', 'active-cash'] as const;
export type ReservePurpose = (typeof reservePurposes)[number];

export const peacekeepingReserveLevel: Parameter<number> = /* @__PURE__ */ parameter(
  reserveLevelRule,
  'Level of the Peacekeeping Reserve Fund',
);

export const peacekeepingReservePurposes: Parameter<readonly ReservePurpose[]> = /* @__PURE__ */ parameter(
  purposesRule,
  'Purposes for which the Peacekeeping Reserve Fund may be drawn on',
);

export const peacekeepingReserveDecisionLimit: Parameter<number> = /* @__PURE__ */ parameter(
  decisionLimitRule,
  'Most that may be committed for one decision of the Security Council',
);

export const peacekeepingReserveActiveCash: Parameter<number> = /* @__PURE__ */ parameter(
  activeCashRule,
  'Most of the Peacekeeping Reserve Fund that may serve the cash of active operations',
);

/** Missions of some kinds may not draw. */
export const peacekeepingReserveExcluded: Parameter<readonly string[]> = /* @__PURE__ */ parameter(
  excludedRule,
  'Kinds of mission that may not draw on the Peacekeeping Reserve Fund',
);

/** A new Member State's share of the fund: its first peacekeeping rate times the authorised level. */
export const newMemberPaysIn: Parameter<'first rate × level'> = /* @__PURE__ */ parameter(
  newMemberPaysInRule,
  'What a new Member State pays into the Peacekeeping Reserve Fund',
);

/** Level of the peacekeeping scale of a new Member State until the next scale, by alpha-3 code. */
export const levelOfNewMembers: Parameter<Readonly<Record<string, DiscountLevel>>> = /* @__PURE__ */ parameter(
  levelOfNewMembersRule,
  'Level to which new Member States were assigned',
);

/** Rate of a new Member State in the regular budget until the next scale names it, in per cent, by alpha-3 code. */
export const regularRateOfNewMembers: Parameter<Readonly<Record<string, number>>> = /* @__PURE__ */ parameter(
  regularRateOfNewMembersRule,
  'Rate of new Member States in the regular budget before the scale names them',
);

export const workingCapitalLevel: Parameter<number> = /* @__PURE__ */ parameter(
  workingCapitalRule,
  'Level of the Working Capital Fund',
);
