import type { AmountsSpec } from './amountsSpec.js';
import type { RanksSpec } from './ranksSpec.js';

/** A ranking is amounts of one part each. */
export const ranksAsAmounts = ({ colour, unit, rows }: RanksSpec): AmountsSpec => ({
  kind: 'amounts',
  size: 'many',
  colour,
  unit,
  rows: rows.map(({ label, value, written }) => ({ label, written, parts: [{ value, look: 'full' }] })),
  key: [],
});
