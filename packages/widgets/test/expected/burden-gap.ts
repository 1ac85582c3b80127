import { burdenShare } from '@blueledger/core/bundled';
import type { Expected } from './expected.js';

const hundredths = (percent: number) => Math.round(percent * 100) / 100;
const year = (text: string | undefined) => (text === undefined ? undefined : Number(text));

export const burdenGap: Expected = ({ payers = 'weog+JPN', servers = 'weog', from, to, personnel, ...rest }) =>
  burdenShare({ payers, servers, year: year(rest['year']), from: year(from), to: year(to), personnel }).years.map(
    (line) => [
      String(line.year),
      hundredths(line.paid.sharePercent),
      line.served ? hundredths(line.served.sharePercent) : null,
      line.served?.persons ?? null,
      line.served?.totalPersons ?? null,
      line.served?.monthsInHand ?? null,
    ],
  );
