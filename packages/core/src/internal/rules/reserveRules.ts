import { newMemberPaysIn as newMemberPaysInRule } from '@blueledger/datasets/rules/new-member-pays-in';
import { peacekeepingReserveActiveCash as activeCashRule } from '@blueledger/datasets/rules/peacekeeping-reserve-active-cash';
import { peacekeepingReserveDecisionLimit as decisionLimitRule } from '@blueledger/datasets/rules/peacekeeping-reserve-decision-limit';
import { peacekeepingReserveExcluded as excludedRule } from '@blueledger/datasets/rules/peacekeeping-reserve-excluded';
import { peacekeepingReserveLevel as reserveLevelRule } from '@blueledger/datasets/rules/peacekeeping-reserve-level';
import { peacekeepingReservePurposes as purposesRule } from '@blueledger/datasets/rules/peacekeeping-reserve-purposes';
import { workingCapitalLevel as workingCapitalRule } from '@blueledger/datasets/rules/working-capital-level';
import { type Parameter, parameter } from './parameter.js';

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

export const workingCapitalLevel: Parameter<number> = /* @__PURE__ */ parameter(
  workingCapitalRule,
  'Level of the Working Capital Fund',
);
