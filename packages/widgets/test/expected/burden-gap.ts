import { burdenMovement, burdenShare } from '@blueledger/core/bundled';
import type { MovementYear, ShareOfAssessments } from '@blueledger/core/burden';
import type { Expected } from './expected.js';

/** Per cent with two decimals, rounded once, half up, from the exact share. */
function hundredths(share: string): number {
  const [numerator = 0n, denominator = 1n] = share.split('/').map(BigInt);
  return Number((numerator * 20_000n + denominator) / (2n * denominator)) / 100;
}

const year = (text: string | undefined) => (text === undefined ? undefined : Number(text));

/** A share, or the two between which it lies. */
const shareOf = ({ exactShare, range }: ShareOfAssessments) =>
  range ? [range.exactLow, range.exactHigh].map((end) => hundredths(end).toFixed(2)).join('–') : hundredths(exactShare);

const yearsOf = (years: readonly Pick<MovementYear, 'year' | 'paid' | 'served'>[]) =>
  years.map((line) => [
    String(line.year),
    line.paid ? shareOf(line.paid) : null,
    line.served ? hundredths(line.served.exactShare) : null,
    line.served?.persons ?? null,
    line.served?.totalPersons ?? null,
    line.served?.monthsAvailable ?? null,
  ]);

export const burdenGap: Expected = ({ payers = 'weog+JPN', servers = 'weog', from, to, years, personnel, ...rest }) => {
  const [first, last] = years === undefined ? [from, to] : years.split('-');
  return yearsOf(
    rest['show'] === 'movement'
      ? burdenMovement({ payers, servers, from: year(first), to: year(last) }).years
      : burdenShare({ payers, servers, year: year(rest['year']), from: year(first), to: year(last), personnel }).years,
  );
};
