import { stateProfile } from '@blueledger/core/bundled';
import type { Expected } from './expected.js';

const funds: Readonly<Record<string, string>> = {
  regular: 'regular budget',
  total: 'all funds',
  peacekeeping_active_missions: 'active peacekeeping missions',
  peacekeeping_past_missions: 'past peacekeeping missions',
  peacekeeping_and_tribunals: 'peacekeeping and tribunals',
};

const dated = (iso: string) => {
  if (iso.length === 4) return iso;
  return new Date(`${iso}${iso.length === 7 ? '-01' : ''}T00:00Z`).toLocaleDateString('en-GB', {
    timeZone: 'UTC',
    year: 'numeric',
    month: 'long',
    ...(iso.length > 7 ? { day: 'numeric' } : {}),
  });
};

export const state: Expected = ({ state: code = 'JPN' }) => {
  const { rates, history, payments, unpaid, sources } = stateProfile({ state: code });
  const named = (id: string) => {
    const found = sources.find((source) => source.id === id);
    return found?.symbol ?? found?.short ?? found?.title;
  };
  const years = new Set([
    ...rates.years.map(({ year }) => String(year)),
    ...payments.years.map(({ year }) => String(year)),
    ...(unpaid?.figures ?? []).map(({ asOf }) => asOf.slice(0, 4)),
  ]);
  return [...years].sort().map((year) => {
    // The card's series of personnel begins in 2012.
    const at = history.times.findIndex(({ time }) => time === year);
    const served = history.series[0]?.values[at];
    const payment = payments.years.find((line) => String(line.year) === year);
    const known = (unpaid?.figures ?? []).filter(({ asOf }) => asOf.startsWith(year));
    return [
      year,
      rates.years.find((line) => String(line.year) === year)?.rates[0]?.ratePercent ?? null,
      served?.persons ?? null,
      served?.sharePercent ?? null,
      !payment
        ? null
        : payment.paidOn === undefined
          ? `not in full by ${dated(payment.asOf)}`
          : `${payment.payment === 'paid_on_time' ? 'on time' : 'late'}, ${dated(payment.paidOn)}`,
      known.length === 0
        ? null
        : known
            .map(
              ({ fund, asOf, amount, confidence, sources: ids }) =>
                `${funds[fund] ?? fund}, ${dated(asOf)}: ${new Intl.NumberFormat('en').format(amount)}${confidence === 'primary' ? '' : ' (secondary source)'} [${ids.map(named).join('; ')}]`,
            )
            .join('; '),
    ];
  });
};
