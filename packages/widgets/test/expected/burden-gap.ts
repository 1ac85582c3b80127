import { burdenMovement, burdenShare } from '@blueledger/core/bundled';
import type { MovementYear } from '@blueledger/core/burden';
import type { Expected } from './expected.js';

const hundredths = (percent: number) => Math.round(percent * 100) / 100;
const year = (text: string | undefined) => (text === undefined ? undefined : Number(text));

const yearsOf = (years: readonly Pick<MovementYear, 'year' | 'paid' | 'served'>[]) =>
  years.map((line) => [
    String(line.year),
    line.paid ? hundredths(line.paid.sharePercent) : null,
    line.served ? hundredths(line.served.sharePercent) : null,
    line.served?.persons ?? null,
    line.served?.totalPersons ?? null,
    line.served?.monthsAvailable ?? null,
  ]);

export const burdenGap: Expected = ({ payers = 'weog+JPN', servers = 'weog', from, to, personnel, ...rest }) =>
  yearsOf(
    rest['show'] === 'movement'
      ? burdenMovement({ payers, servers, from: year(from), to: year(to) }).years
      : burdenShare({ payers, servers, year: year(rest['year']), from: year(from), to: year(to), personnel }).years,
  );
