#!/usr/bin/env node
/**
 * Measures the tables that come in and go out: `npm run bench:exchange` (after a build). Import of 100,000 rows beside plain
 * papaparse, which reads cells and checks nothing; export of the full personnel cube to each format beside a bare loop over
 * its cells. It prints and holds nobody to it: times depend on the machine.
 */
import { personnelByMission } from '@blueledger/datasets/personnel-by-mission';
import { exportTables, formats, streamRows, tableOfFacts } from '@blueledger/exchange';
import { readTable } from '@blueledger/exchange/bundled';
import { strFromU8, unzipSync } from 'fflate';
import { parquetReadObjects } from 'hyparquet';
import Papa from 'papaparse';
import { record } from '../record.mjs';

const runs = 9;

/**
 * The least time of some runs of each, in milliseconds: what else runs on the machine only adds to it. They run in turn, so that
 * a slow moment falls on all.
 * @param {...(() => unknown)} works
 * @returns {Promise<readonly number[]>}
 */
async function leastOf(...works) {
  const times = works.map(() => /** @type {number[]} */ ([]));
  for (let run = 0; run < runs; run += 1)
    for (const [at, work] of works.entries()) {
      const start = performance.now();
      await work();
      times[at]?.push(performance.now() - start);
    }
  return times.map((all) => Math.min(...all));
}

/** @param {string} what @param {number} time @param {string} [more] */
const print = (what, time, more = '') => console.log(`${what.padEnd(44)} ${time.toFixed(0).padStart(7)} ms${more}`);
/** @param {number} bytes */
const sizeOf = (bytes) => `${(bytes / 1e6).toFixed(2)} MB`;
/** @param {number} time @param {number} base */
const times = (time, base) => `${(time / base).toFixed(1)} times`;

/** 100,000 rows of personnel: states by name, decimal commas, days before months, as people write them. @param {number} rows */
function ownFile(rows) {
  const names = [
    'Népal',
    'Bangladesh',
    'Inde',
    'Rwanda',
    'Pakistan',
    'Éthiopie',
    'Ghana',
    'Sénégal',
    'Égypte',
    'Maroc',
  ];
  const lines = ['Pays;Mois;Effectif;Mission;Catégorie'];
  for (let row = 0; row < rows; row += 1) {
    const month = Math.floor(row / 40);
    const end = new Date(Date.UTC(1800, month + 1, 0)).toISOString();
    const date = `${end.slice(8, 10)}/${end.slice(5, 7)}/${end.slice(0, 4)}`;
    const kind = row % 20 < 10 ? 'Troops' : 'Experts on mission';
    lines.push(
      `${names[row % 10]};${date};${1 + (row % 9)} ${String(row % 1000).padStart(3, '0')};${row % 40 < 20 ? 'MINUSS' : 'FINUL'};${kind}`,
    );
  }
  return `${lines.join('\r\n')}\r\n`;
}

console.log(`Node ${process.version}; each time is the least of ${runs} runs\n`);

const text = ownFile(100_000);
const bytes = new TextEncoder().encode(text);
const [plain = 0, raw = 0, read = 0] = await leastOf(
  () => Papa.parse(text, { delimiter: ';' }).data.length,
  async () => {
    for await (const batch of streamRows(bytes)) if (batch.length === 0) throw new Error('an empty batch');
  },
  async () => {
    const { clean, rowCount, problems } = await readTable(bytes, { name: 'own.csv' });
    if (!clean || rowCount !== 100_000) throw new Error(`not read: ${problems[0]?.message}`);
  },
);
print(`papaparse alone, 100,000 rows (${sizeOf(bytes.length)})`, plain);
print('streamRows: decoded, lines counted', raw, `   ${times(raw, plain)} papaparse`);
const papaparse = { what: 'papaparse, cells alone', value: plain };
record({
  what: 'stream 100,000 rows of a file',
  value: raw,
  unit: 'ms',
  beside: papaparse,
  target: { of: 'ratio', most: 1.2 },
});
print('readTable: names, dates, numbers, schema', read, `   ${times(read, plain)} papaparse`);
record({
  what: 'read and check 100,000 rows: names, dates, numbers, schema',
  value: read,
  unit: 'ms',
  beside: papaparse,
  target: { of: 'ratio', most: 2.5 },
});

const table = tableOfFacts(personnelByMission);
function loopOver() {
  let count = 0;
  for (let row = 0; row < table.rowCount; row += 1)
    for (const { at } of table.columns) if (at(row) !== null) count += 1;
  if (count < table.rowCount) throw new Error('cells are missing');
}
console.log('');
console.log(`beside each a loop over ${table.rowCount} x ${table.columns.length} cells`);

/** The cells of persons in a file, added up: each format is timed once it has all of them. */
const persons = /** @type {const} */ ({
  csv: (/** @type {Uint8Array} */ file) => {
    const { data } = Papa.parse(strFromU8(file), { header: true, skipEmptyLines: true });
    return data.map((/** @type {any} */ row) => Number(row.persons));
  },
  json: (/** @type {Uint8Array} */ file) =>
    JSON.parse(strFromU8(file)).tables[0].rows.map((/** @type {any} */ row) => row.persons),
  ndjson: (/** @type {Uint8Array} */ file) =>
    strFromU8(file)
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line).persons),
  parquet: async (/** @type {Uint8Array} */ { buffer }) =>
    (await parquetReadObjects({ file: /** @type {ArrayBuffer} */ (buffer), columns: ['persons'] })).map(
      ({ persons }) => persons,
    ),
  xlsx: (/** @type {Uint8Array} */ file) => {
    const letter = String.fromCharCode(65 + table.columns.findIndex(({ name }) => name === 'persons'));
    const sheet = strFromU8(unzipSync(file)['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
    return Array.from(sheet.matchAll(new RegExp(`<c r="${letter}\\d+"><v>(\\d+)</v>`, 'g')), ([, cell]) =>
      Number(cell),
    );
  },
});
/** @param {readonly unknown[]} cells */
const sumOf = (cells) => cells.reduce((/** @type {number} */ sum, cell) => sum + Number(cell), 0);
const { values: counts } = personnelByMission.columns.persons;
const whole = sumOf(Array.from(counts));
const asked = { parquet: 15, xlsx: 90 };
for (const format of formats) {
  const [file] = await exportTables([table], { format });
  const bytes = new Uint8Array(await new Blob([...(file?.chunks ?? [])].map((chunk) => chunk.slice())).arrayBuffer());
  const cells = await persons[format](bytes);
  if (cells.length !== table.rowCount || sumOf(cells) !== whole)
    throw new Error(
      `${format}: ${cells.length} rows with ${sumOf(cells)} persons, expected ${table.rowCount} with ${whole}`,
    );
  const [time = 0, loop = 0] = await leastOf(async () => {
    const [again] = await exportTables([table], { format });
    for (const chunk of again?.chunks ?? []) if (chunk.length === 0) throw new Error('an empty piece');
  }, loopOver);
  print(`personnel cube as ${format}`, time, `   ${sizeOf(bytes.length)}, ${times(time, loop)} the loop`);
  const most = format === 'parquet' || format === 'xlsx' ? asked[format] : undefined;
  record({
    what: `write ${table.rowCount.toLocaleString('en')} rows of personnel as ${format} (${sizeOf(bytes.length)})`,
    value: time,
    unit: 'ms',
    beside: { what: 'a loop over the cells', value: loop },
    ...(most === undefined ? {} : { target: { of: 'ratio', most } }),
  });
}
