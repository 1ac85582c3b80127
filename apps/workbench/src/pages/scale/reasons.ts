import type { ChangedRate, ChangeReason } from '@blueledger/core/rates';
import type { Formats } from '../../text/formats.js';
import type { Messages } from '../../text/messages.js';

/** Why a state's rate changed; where there are several reasons, with the points that each accounts for. */
export function reasonsOf(
  { scale, language, direction }: Messages,
  { regular, rate, points }: Formats,
  change: ChangedRate,
): string {
  const { before, after, because, byRegularRatePoints, byFactorPoints } = change;
  const { reasons } = scale;
  if (!before || !after || because.length === 0) return reasons.same;
  const share = (factor: number) => factor.toLocaleString(language, { style: 'percent', maximumFractionDigits: 2 });
  const texts: Readonly<Record<ChangeReason, () => string>> = {
    'regular-rate': () => reasons.regular(regular(before.regularRatePercent), regular(after.regularRatePercent)),
    level: () => reasons.level(before.level, after.level),
    premium: () => reasons.premium(rate(before.factor), rate(after.factor)),
    transition: () => reasons.transition(share(after.factor)),
    share: () => reasons.share(share(before.factor), share(after.factor)),
    // Years before 2012 only, which the page does not offer.
    scheme: () => reasons.share(share(before.factor), share(after.factor)),
    group: () => reasons.level(before.level, after.level),
  };
  const both = because.includes('regular-rate') && because.length > 1;
  // All but the regular rate act through the factor: its points are given once, with the last of them.
  return because
    .map((reason, i) => {
      const accounted =
        reason === 'regular-rate' ? byRegularRatePoints : i === because.length - 1 ? byFactorPoints : undefined;
      return `${texts[reason]()}${both && accounted !== undefined ? ` (${points(accounted)})` : ''}`;
    })
    .join(direction === 'rtl' ? '؛ ' : '; ');
}
