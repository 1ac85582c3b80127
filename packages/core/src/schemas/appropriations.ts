import type { Appropriation } from '../assessments/cutAppropriation.js';
import { parseRows } from './checkRows.js';
import { date, number, optional, text, word } from './fields.js';
import { type RowOf, rowKind } from './rowKind.js';

const dollars = number({ decimals: 0, from: 0, to: Number.POSITIVE_INFINITY, unit: 'whole US dollars' });

/** What the Assembly appropriates for a mission and a period. */
export const appropriations = rowKind({
  name: 'appropriations',
  description: 'Appropriations for missions, with the end of the mandate in force.',
  fields: {
    mission: text('the UN acronym of a mission, such as UNMISS'),
    from: date,
    to: date,
    total_usd: dollars,
    mandate_until: optional(date),
    stage: optional(
      word([
        'initial',
        'revised',
        'supplementary',
        'commitment_authority',
        'late_appropriation',
        'liquidation',
        'recalled_total',
        'shares_only',
      ]),
    ),
    maintenance_usd: optional(dollars),
    support_account_usd: optional(dollars),
    unlb_usd: optional(dollars),
    rsce_usd: optional(dollars),
    confidence: optional(text('how sure the figure is')),
  },
  states: [],
  // Two decisions may authorise commitments for one period, as two did for MONUC in 2000/01; one decision does so once.
  key: ['mission', 'stage', 'source'],
  span: { from: 'from', to: 'to' },
});
export type AppropriationRow = RowOf<typeof appropriations.fields>;

/**
 * The questions that rows ask: what `cutAppropriation` and `assess` take.
 *
 * @throws BlueLedgerError for rows in which something is wrong.
 * @example
 * ```ts
 * const row = { mission: 'UNISFA', from: '2024-07-01', to: '2025-06-30', total_usd: 100, mandate_until: '2024-11-15' };
 * appropriationQueries([row]);
 * // => [{ mission: 'UNISFA', amount: 100, from: '2024-07-01', to: '2025-06-30', mandateUntil: '2024-11-15' }]
 * ```
 */
export function appropriationQueries(rows: readonly AppropriationRow[]): readonly Appropriation[] {
  return parseRows(appropriations, rows).map(({ mission, total_usd, from, to, mandate_until }) => ({
    mission,
    amount: total_usd,
    from,
    to,
    ...(mandate_until === undefined ? {} : { mandateUntil: mandate_until }),
  }));
}
