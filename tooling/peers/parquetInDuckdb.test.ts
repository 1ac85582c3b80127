import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Compiled } from '../dataset-compiler/compile.js';
import { datasetsRoot } from '../dataset-compiler/datasetsRoot.js';
import { standing } from '../dataset-compiler/standing.js';
import { writeDownloads } from '../dataset-compiler/writeDownloads.js';
import { installPeers } from './installPeers.mjs';

/** As much of DuckDB as is used here: its own types come with the peers, which may not be installed yet. */
interface DuckDb {
  readonly DuckDBInstance: {
    create(): Promise<{ connect(): Promise<{ runAndReadAll(sql: string): Promise<{ getRows(): unknown[][] }> }> }>;
  };
}

const out = mkdtempSync(join(tmpdir(), 'blue-ledger-'));
let compiled: Compiled;
let query: (sql: string) => Promise<unknown[][]>;

beforeAll(async () => {
  installPeers();
  const { DuckDBInstance } = createRequire(import.meta.url)('@duckdb/node-api') as DuckDb;
  const connection = await (await DuckDBInstance.create()).connect();
  query = async (sql) => (await connection.runAndReadAll(sql)).getRows();
  compiled = standing();
  writeDownloads(datasetsRoot, out, compiled);
}, 600_000);
afterAll(() => rmSync(out, { recursive: true, force: true }));

const read = (name: string) => `read_parquet('${join(out, 'downloads', `${name}.parquet`)}')`;

test('DuckDB opens every Parquet file and counts the rows of its table', async () => {
  const counted: Record<string, number> = {};
  for (const file of readdirSync(join(out, 'downloads')).filter((name) => name.endsWith('.parquet'))) {
    const name = file.replace('.parquet', '');
    counted[name] = Number((await query(`select count(*) from ${read(name)}`))[0]?.[0]);
  }
  expect(counted).toEqual(Object.fromEntries([...compiled.tables].map(([name, { rows }]) => [name, rows.length])));
});

test('DuckDB adds up figures as the tables have them', async () => {
  const [[persons], [dollars], [rate]] = (
    await Promise.all([
      query(`select sum(persons) from ${read('personnel-by-mission')} where month = '2011-12'`),
      query(`select sum(amount_usd) from ${read('expenditure')} where fiscal_year = '2022/23'`),
      query(`select round(sum(rate), 3) from ${read('regular-scale')} where from_year = 2025`),
    ])
  ).map((rows) => rows[0]) as [unknown[], unknown[], unknown[]];
  expect([Number(persons), Number(dollars), Number(rate)]).toEqual([99016, 6014239400, 100]);
});

test('DuckDB reads an answer that exchange wrote, with its gaps and what it rests on', async () => {
  const [{ effectiveRates }, { exportTables, tablesOfAnswer }, { saveFiles }] = await Promise.all([
    import('@blueledger/core/bundled'),
    import('@blueledger/exchange'),
    import('@blueledger/exchange/node'),
  ]);
  const tables = tablesOfAnswer(effectiveRates({ year: 2025 }));
  const [path] = await saveFiles(join(out, 'answers'), await exportTables(tables.slice(0, 1), { format: 'parquet' }));
  const rows = await query(
    `select count(*), round(sum(regular_rate_percent), 3), max(peacekeeping_rate_percent) from read_parquet('${path}')`,
  );
  expect(rows[0]?.map(Number)).toEqual([193, 100, 26.1584]);
  const about = await query(`select decode(key), decode(value) from parquet_kv_metadata('${path}')`);
  expect(Object.fromEntries(about as [string, string][])).toMatchObject({
    licence: 'CC-BY-4.0',
    title: tables[0]?.about.title,
  });
});
