/** Why a computed rate is not the official one, as far as the table can say. */
export type DifferenceReason =
  | 'agrees'
  | 'rounding'
  | 'held'
  | 'near-threshold'
  | 'basis-changes'
  | 'basis-estimated'
  | 'other-series';

/**
 * The likely reason, the first that applies: the state stands near the threshold; the basis of its income changes within
 * the base years; its income is estimated, from product or from a smoothed figure per head; else the series that the
 * Committee used is another: later revisions or another rate of exchange, which the table cannot tell apart.
 *
 * @param difference in thousandths of a per cent.
 */
export function differenceReason(
  difference: number,
  { isNear, bases }: { readonly isNear: boolean; readonly bases: ReadonlySet<string> },
): DifferenceReason {
  if (difference === 0) return 'agrees';
  if (Math.abs(difference) === 1) return 'rounding';
  if (isNear) return 'near-threshold';
  if (bases.size > 1) return 'basis-changes';
  return bases.has('atlas') || bases.has('gdp') ? 'basis-estimated' : 'other-series';
}
