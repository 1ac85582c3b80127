// For analysts of burden sharing: the two shares of the saying, year by year, as a frame.
import './danfo.mjs';
import { burdenShare, burdenSummary } from '@blueledger/core/bundled';
import { framesOf, toRows } from '@blueledger/frames';

const answer = burdenShare({ payers: 'weog+JPN', servers: 'weog', from: 2012, to: 2025 });
const { years } = await framesOf(answer);
console.log(burdenSummary(answer).text);
for (const row of toRows(years).filter(({ year }) => [2012, 2019, 2025].includes(Number(year))))
  console.log(`${row.year}: paid ${row.paid_share_percent}, served ${row.served_share_percent}`);
