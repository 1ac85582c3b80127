#!/usr/bin/env node
/**
 * Measures core on the bundled facts: `npm run bench:core` (after a build). Each line is the median of repeated runs, and the
 * ratio to the line that it stands beside. Peers that are not installed are left out and named.
 */
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { assess, assessOnRates, effectiveRates, sumBy } from '@blueledger/core/bundled';
import { apportionments } from '@blueledger/datasets/apportionments';
import { personnelByMission } from '@blueledger/datasets/personnel-by-mission';

/** Median time of one run in milliseconds, over at least `least` runs and half a second. @param {() => unknown} work */
function median(work, least = 15) {
  const times = [];
  const end = performance.now() + 500;
  for (let run = 0; run < 3; run += 1) work();
  while (times.length < least || performance.now() < end) {
    const start = performance.now();
    work();
    times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;
}

const { rates } = effectiveRates({ year: 2025 });
let amount = 1_000_000;
const missions = apportionments.columns.mission.values;
const batch = 1000;

/** @type {Record<string, number>} */
const times = {
  'derive all scales, 2012 to 2027': median(() => {
    for (let year = 2012; year <= 2027; year += 1) effectiveRates({ year });
  }),
  'assess all missions of one year to all states': median(() => {
    for (const mission of missions)
      assess({ mission, amount: 500_000_000, from: '2025-07-01', to: '2026-06-30', mandateUntil: '2025-12-31' });
  }),
  'assess one piece to 193 states':
    median(() => {
      for (let run = 0; run < batch; run += 1) assessOnRates(rates, (amount += 1_234_567));
    }) / batch,
  'group all personnel facts by state and year': median(() =>
    sumBy(personnelByMission, { by: ['iso3', 'year of month'], sum: 'persons' }),
  ),
  'group all personnel facts by mission, both sexes': median(() => [
    sumBy(personnelByMission, { by: ['mission'], sum: 'female' }),
    sumBy(personnelByMission, { by: ['mission'], sum: 'male' }),
  ]),
};
console.log(`${personnelByMission.rowCount} personnel facts, Node ${process.version}`);
for (const [what, time] of Object.entries(times))
  console.log(`${what.padEnd(52)} ${time < 1 ? `${(time * 1000).toFixed(1)} µs` : `${time.toFixed(2)} ms`}`);

/** The same group-by in arquero, where it is installed (tooling/peers). */
const peers = createRequire(new URL('../../peers/package.json', import.meta.url));
const arquero = await (async () => import(pathToFileURL(peers.resolve('arquero')).href))().catch(() => undefined);
if (arquero) {
  const { iso3, month, persons } = personnelByMission.columns;
  const states = Array.from(iso3.codes, (code) => iso3.values[code]);
  const years = Array.from(month.values, (value) => Math.floor(value / 12));
  const table = arquero.table({ state: states, year: years, persons: Array.from(persons.values) });
  const peer = median(() =>
    table
      .groupby('state', 'year')
      .rollup({ persons: arquero.op.sum('persons') })
      .objects(),
  );
  const own = times['group all personnel facts by state and year'] ?? Number.NaN;
  console.log(`arquero: ${peer.toFixed(2)} ms, ${(peer / own).toFixed(1)} times as long as core`);
} else console.log('arquero, DuckDB and danfojs-node are not installed here: ratios to them are not measured.');
