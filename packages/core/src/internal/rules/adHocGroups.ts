import type { Parameter } from './parameter.js';

export type AdHocGroup = 'A' | 'B' | 'C' | 'D';

/**
 * The four groups by which peacekeeping was apportioned before the levels: A (the permanent members) carried what C and
 * D were spared. The membership lists were not found.
 */
export const adHocFactors: Parameter<Readonly<Record<Exclude<AdHocGroup, 'A'>, number>>> = {
  id: 'ad-hoc-group-factors',
  title: 'Share of the regular rate paid by groups B, C and D of the ad hoc scale; group A carries the rest',
  unit: 'thousandths of the regular rate',
  values: [
    {
      value: { B: 1000, C: 200, D: 100 },
      from: '1973-01-01',
      to: '2001-06-30',
      status: 'secondary',
      reference: { document: 'A/RES/3101 (XXVIII)' },
    },
  ],
};
