import type { Parameter } from '../internal/rules/index.js';

/**
 * Rules that only a scenario gives a value: nobody decided one, so that none is in force. What holds without them stands
 * in each title.
 */
const assumed = (id: string, title: string, unit: string): Parameter<number> => ({ id, title, unit, values: [] });

export const discountsGranted = assumed(
  'peacekeeping-discounts-granted',
  'Part of each discount on the peacekeeping scale that is granted; otherwise all of it',
  'per cent of the discount',
);

export const appropriationPercent = assumed(
  'appropriation-percent',
  'Part of what was appropriated for a mission that is appropriated; otherwise all of it',
  'per cent of the appropriation',
);

export const personnelPercent = assumed(
  'personnel-percent',
  'Part of the contingents and formed police units of a mission that stays; otherwise all of them',
  'per cent of the persons',
);

export const paymentPercent = assumed(
  'payment-percent',
  'Part of what a Member State is assessed that it pays; otherwise all of it',
  'per cent of its assessment',
);

export const paymentCap = assumed(
  'payment-cap',
  'Most that a Member State pays of what all are assessed for a mission; otherwise no limit',
  'per cent of all assessments',
);

export const paymentDay = assumed(
  'payment-day',
  'Days after the letter of assessment on which a Member State pays',
  'days',
);

export const missionClosed: Parameter<true> = {
  id: 'mission-closed',
  title: 'Mission that is closed: nothing is assessed for it and nobody serves in it',
  unit: 'closed',
  values: [],
};
