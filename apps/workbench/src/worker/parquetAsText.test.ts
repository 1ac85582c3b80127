import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readTable } from '@blueledger/exchange/bundled';
import { expect, test } from 'vitest';
import { isParquet, parquetAsText } from './parquetAsText.js';

const download = (file: string) =>
  new Uint8Array(readFileSync(fileURLToPath(new URL(`../../../../datasets/dist/downloads/${file}`, import.meta.url))));

test('a Parquet file is read as the CSV of the same table is', async () => {
  const [parquet, csv] = [download('appropriations.parquet'), download('appropriations.csv')];
  expect([isParquet(parquet), isParquet(csv)]).toEqual([true, false]);
  const [fromParquet, fromCsv] = await Promise.all([
    readTable(await parquetAsText(parquet), { name: 'appropriations' }),
    readTable(csv, { name: 'appropriations' }),
  ]);
  expect(fromCsv.rowCount).toBeGreaterThan(400);
  expect(fromParquet).toMatchObject({
    kind: fromCsv.kind,
    rowCount: fromCsv.rowCount,
    badRows: fromCsv.badRows,
    problems: fromCsv.problems,
  });
});
