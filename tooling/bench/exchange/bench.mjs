#!/usr/bin/env node
/**
 * Measures the tables that come in and go out: `npm run bench:exchange` (after a build). Import of 100,000 rows beside plain
 * papaparse, which reads cells and checks nothing; export of the full personnel cube to each format beside a bare loop over
 * its cells. It prints and holds nobody to it: times depend on the machine.
 */
import { personnelByMission } from '@blueledger/datasets/personnel-by-mission';
import { exportTables, formats, streamRows, tableOfFacts } from '@blueledger/exchange';
import { readTable } from '@blueledger/exchange/bundled';
import Papa from 'papaparse';

const runs = 5;

/** @param {() => unknown} work @returns {Promise<number>} the median of some runs, in milliseconds */
async function median(work) {
  const times = [];
  for (let run = 0; run < runs; run += 1) {
    const start = performance.now();
    await work();
    times.push(performance.now() - start);
  }
  return times.toSorted((a, b) => a - b)[(runs - 1) / 2] ?? 0;
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

console.log(`Node ${process.version}; each time is the median of ${runs} runs\n`);

const text = ownFile(100_000);
const bytes = new TextEncoder().encode(text);
const plain = await median(() => Papa.parse(text, { delimiter: ';' }).data.length);
print(`papaparse alone, 100,000 rows (${sizeOf(bytes.length)})`, plain);
const raw = await median(async () => {
  for await (const batch of streamRows(bytes)) if (batch.length === 0) throw new Error('an empty batch');
});
print('streamRows: decoded, lines counted', raw, `   ${times(raw, plain)} papaparse`);
const read = await median(async () => {
  const { clean, rowCount, problems } = await readTable(bytes, { name: 'own.csv' });
  if (!clean || rowCount !== 100_000) throw new Error(`not read: ${problems[0]?.message}`);
});
print('readTable: names, dates, numbers, schema', read, `   ${times(read, plain)} papaparse`);

const table = tableOfFacts(personnelByMission);
const loop = await median(() => {
  let count = 0;
  for (let row = 0; row < table.rowCount; row += 1)
    for (const { at } of table.columns) if (at(row) !== null) count += 1;
  return count;
});
console.log('');
print(`a loop over ${table.rowCount} x ${table.columns.length} cells`, loop);
for (const format of formats) {
  let size = 0;
  const time = await median(async () => {
    size = 0;
    const [file] = await exportTables([table], { format });
    for (const chunk of file?.chunks ?? []) size += chunk.length;
  });
  print(`personnel cube as ${format}`, time, `   ${sizeOf(size)}, ${times(time, loop)} the loop`);
}
