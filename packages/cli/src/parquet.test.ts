import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { installPeers } from '../../../tooling/peers/installPeers.mjs';
import { run } from '../test/run.js';

interface DuckDb {
  readonly DuckDBInstance: {
    create(): Promise<{ connect(): Promise<{ runAndReadAll(sql: string): Promise<{ getRows(): unknown[][] }> }> }>;
  };
}

const folder = mkdtempSync(join(tmpdir(), 'blue-ledger-parquet-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('DuckDB reads the Parquet that the command writes', { timeout: 300_000 }, async () => {
  installPeers();
  const { DuckDBInstance } = createRequire(new URL('../../../tooling/peers/', import.meta.url))(
    '@duckdb/node-api',
  ) as DuckDb;
  const path = join(folder, 'people.parquet');
  expect((await run(['contributors', '--month', '2025-07', '--out', path, '--quiet'])).code).toBe(0);
  const connection = await (await DuckDBInstance.create()).connect();
  const rows = (await connection.runAndReadAll(`select iso3, persons from '${path}' order by rank limit 2`)).getRows();
  expect(rows.map(([iso3, persons]) => [iso3, Number(persons)])).toEqual([
    ['NPL', 6039],
    ['RWA', 5905],
  ]);
});
