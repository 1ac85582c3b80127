import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { effectiveRates } from '@blueledger/core/bundled';
import { parquetReadObjects } from 'hyparquet';
import { afterAll, expect, test } from 'vitest';
import { installPeers } from '../../../../tooling/peers/installPeers.mjs';
import { saveFiles } from '../node/index.js';
import { tablesOfAnswer } from '../table/index.js';
import { exportTables } from './exportTables.js';

interface DuckDb {
  readonly DuckDBInstance: {
    create(): Promise<{ connect(): Promise<{ runAndReadAll(sql: string): Promise<unknown> }> }>;
  };
}

const folder = mkdtempSync(join(tmpdir(), 'blue-ledger-rates-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('rates come back from DuckDB as they were, as doubles and as decimals', { timeout: 300_000 }, async () => {
  installPeers();
  const { DuckDBInstance } = createRequire(new URL('../../../../tooling/peers/', import.meta.url))(
    '@duckdb/node-api',
  ) as DuckDb;
  const { rates } = effectiveRates({ year: 2025 });
  const written = await exportTables(tablesOfAnswer(effectiveRates({ year: 2025 })), { format: 'parquet', name: 'r' });
  const [path = ''] = await saveFiles(folder, written);
  const back = join(folder, 'back.parquet');
  const connection = await (await DuckDBInstance.create()).connect();
  await connection.runAndReadAll(
    `copy (select iso3 as state, peacekeeping_rate_percent as rate, peacekeeping_rate_percent::decimal(9, 4) as printed from '${path}') to '${back}' (format parquet)`,
  );
  const { buffer, byteOffset, byteLength } = readFileSync(back);
  const file = buffer.slice(byteOffset, byteOffset + byteLength);
  const rows = await parquetReadObjects({ file });
  const printed = rates.map(({ state, peacekeepingRatePercent: rate }) => ({ state, rate, printed: rate }));
  expect(rates.length).toBe(193);
  expect(rows).toEqual(printed);
});
