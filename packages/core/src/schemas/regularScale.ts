import { number, stateCode, year } from './fields.js';
import { type RowOf, rowKind } from './rowKind.js';

/** A regular-budget scale of the user, as `datasets/regular-scale` has the decided ones. */
export const regularScale = rowKind({
  name: 'regular scale',
  description: 'Regular-budget rates in per cent, by the calendar years that they hold for.',
  fields: {
    iso3: stateCode,
    from_year: year,
    to_year: year,
    rate: number({ decimals: 5, from: 0, to: 100, unit: 'per cent' }),
  },
  states: ['iso3'],
  key: ['iso3'],
  span: { from: 'from_year', to: 'to_year' },
});
export type RegularScaleRow = RowOf<typeof regularScale.fields>;
