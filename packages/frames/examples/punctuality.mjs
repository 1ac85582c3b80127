// For those who follow the cash: who paid the regular budget in full, and how many days after the start of the year. The frame
// is sorted and counted here in plain JavaScript: danfo counts a missing date as a date.
import './danfo.mjs';
import { frame, toRows } from '@blueledger/frames';

const roll = toRows(await frame('honour-roll', { states: ['CHN', 'FRA', 'GBR', 'RUS', 'USA', 'JPN', 'DEU'] }));
const years = [...new Set(roll.map(({ year }) => Number(year)))].sort();
const [first, last] = [years[0], years.at(-1)];
console.log(`Honour roll of the regular budget, ${first} to ${last}`);
for (const state of [...new Set(roll.map(({ iso3 }) => iso3))].sort()) {
  const own = roll.filter(({ iso3 }) => iso3 === state);
  const days = own
    .filter(({ paid_on }) => /^\d{4}-\d\d-\d\d$/.test(String(paid_on)))
    .map(({ year, paid_on }) => Math.round((Date.parse(String(paid_on)) - Date.UTC(Number(year), 0, 1)) / 86_400_000))
    .sort((a, b) => a - b);
  const middle = days.length === 0 ? 'no day known' : `median day ${days[Math.floor((days.length - 1) / 2)]}`;
  console.log(`${state}: ${days.length} of ${own.length} years with a day of payment, ${middle}`);
}
