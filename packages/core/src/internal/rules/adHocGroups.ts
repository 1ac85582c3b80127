import { adHocGroupFactors } from '@blueledger/datasets/rules/ad-hoc-group-factors';
import { type Parameter, parameter } from './parameter.js';

export type AdHocGroup = 'A' | 'B' | 'C' | 'D';

/**
 * The four groups by which peacekeeping was apportioned before the levels: A (the permanent members) carried what C and
 * D were spared.
 */
export const adHocFactors: Parameter<Readonly<Record<Exclude<AdHocGroup, 'A'>, number>>> = /* @__PURE__ */ parameter(
  adHocGroupFactors,
  'Share of the regular rate paid by groups B, C and D of the ad hoc scale; group A carries the rest',
);
