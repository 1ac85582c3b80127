import { ratesOverYears } from '@blueledger/core/bundled';
import type { Expected } from './expected.js';

const year = (text: string | undefined) => (text === undefined ? undefined : Number(text));

export const rates: Expected = ({ states = 'CHN USA JPN', kind = 'peacekeeping', from, to }) =>
  ratesOverYears({
    states: states.split(' '),
    kind: kind === 'regular' ? 'regular' : 'peacekeeping',
    // The element's own default: one line without a gap.
    from: year(from) ?? (kind === 'regular' ? 1946 : 2012),
    to: year(to),
  }).years.map((line) => [
    String(line.year),
    ...line.rates.map((rate) =>
      rate?.range ? `${rate.range.low.toFixed(4)}–${rate.range.high.toFixed(4)}` : (rate?.ratePercent ?? null),
    ),
  ]);
