import { ratesOverYears } from '@blueledger/core/bundled';
import type { RatesOfYear } from '@blueledger/core/rates';
import type { Expected } from './expected.js';

const year = (text: string | undefined) => (text === undefined ? undefined : Number(text));

/** 2001 stands twice, with its groups and with its levels. */
const labelOf = (all: readonly RatesOfYear[], { year: of, from }: RatesOfYear) =>
  all.filter((line) => line.year === of).length < 2
    ? `${of}`
    : `${of} ${from.endsWith('-01-01') ? 'to June' : 'from July'}`;

export const rates: Expected = ({ states = 'CHN USA JPN', kind = 'peacekeeping', from, to, years = '' }) => {
  const [first, last] = years === '' ? [from, to] : years.split('-');
  const answer = ratesOverYears({
    states: states.split(' '),
    kind: kind === 'regular' ? 'regular' : 'peacekeeping',
    // The element's own default: one line without a gap.
    from: year(first) ?? (kind === 'regular' ? 1946 : 2012),
    to: year(last),
  });
  return answer.years.map((line) => [
    labelOf(answer.years, line),
    ...line.rates.map((rate) =>
      rate?.range ? `${rate.range.low.toFixed(4)}–${rate.range.high.toFixed(4)}` : (rate?.ratePercent ?? null),
    ),
  ]);
};
