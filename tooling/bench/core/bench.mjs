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

const own = times['group all personnel facts by state and year'] ?? Number.NaN;
const { iso3, month, persons } = personnelByMission.columns;
const states = Array.from(iso3.codes, (code) => iso3.values[code] ?? '');
const years = Array.from(month.values, (value) => Math.floor(value / 12));

const peers = createRequire(new URL('../../peers/package.json', import.meta.url));
/** A peer where it is installed (tooling/peers), undefined where it is not. @param {string} name */
const peer = async (name) => {
  try {
    return await import(pathToFileURL(peers.resolve(name)).href);
  } catch {
    console.log(`${name} is not installed in tooling/peers: its ratio is not measured.`);
    return undefined;
  }
};
/** @param {string} name @param {number} time */
const beside = (name, time) =>
  console.log(`${name}, by state and year: ${time.toFixed(2)} ms, ${(time / own).toFixed(1)} times as long as core`);

const arquero = await peer('arquero');
if (arquero) {
  const table = arquero.table({ state: states, year: years, persons: Array.from(persons.values) });
  beside(
    'arquero',
    median(() =>
      table
        .groupby('state', 'year')
        .rollup({ persons: arquero.op.sum('persons') })
        .objects(),
    ),
  );
}

const duckdb = await peer('@duckdb/node-api');
if (duckdb) {
  const connection = await (await duckdb.DuckDBInstance.create(':memory:')).connect();
  await connection.run('create table facts (state varchar, year integer, persons integer)');
  const appender = await connection.createAppender('facts');
  for (let row = 0; row < personnelByMission.rowCount; row += 1) {
    appender.appendVarchar(states[row] ?? '');
    appender.appendInteger(years[row] ?? 0);
    appender.appendInteger(persons.values[row] ?? 0);
    appender.endRow();
  }
  appender.closeSync();
  const runs = [];
  for (let run = 0; run < 20; run += 1) {
    const start = performance.now();
    await connection.runAndReadAll('select state, year, sum(persons) from facts group by state, year');
    runs.push(performance.now() - start);
  }
  beside('DuckDB', runs.sort((a, b) => a - b)[10] ?? Number.NaN);
  connection.closeSync();
}
