#!/usr/bin/env bash
# A decimal column of Parquet arrives in JavaScript without its decimal point.
# Packages: hyparquet-writer 0.17.0 (writes), parquet-wasm 0.8.0 with apache-arrow 21.2.0 (read), hyparquet 1.33.0 (reads).
# Input: a file with a column DECIMAL(9, 4) that holds 6.93, 0.0463 and a missing value.
# Expected: 6.93 and 0.0463 as numbers or text; nothing that could pass for a number where the value is missing.
# Seen: `Number(value)` and `String(value)` give 69300 and 463, the scale left out; printing the table shows 69300 as well.
#       hyparquet reads 6.93 and 0.0463 from the same bytes.
# For users: our own Parquet files hold rates as doubles, which arrive whole. A table that a person brings with decimals
#            has to be divided by ten to the power of the column's scale on this way.
set -euo pipefail

folder="$(mktemp -d)"
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund --ignore-scripts --loglevel=error hyparquet-writer@0.17.0 hyparquet@1.33.0 parquet-wasm@0.8.0 apache-arrow@21.2.0 >/dev/null

cat >run.mjs <<'JS'
import { tableFromIPC } from 'apache-arrow';
import { parquetReadObjects } from 'hyparquet';
import { parquetWriteBuffer } from 'hyparquet-writer';
import * as wasm from 'parquet-wasm/node';

const schema = [
  { name: 'root', num_children: 1 },
  { name: 'rate', type: 'INT32', converted_type: 'DECIMAL', scale: 4, precision: 9, repetition_type: 'OPTIONAL' },
];
const file = parquetWriteBuffer({ schema, columnData: [{ name: 'rate', data: [6.93, 0.0463, null] }] });
const table = tableFromIPC(wasm.readParquet(new Uint8Array(file)).intoIPCStream());
const rates = [...table].map(({ rate }) => (rate === null ? null : `${Number(rate)} ${String(rate)}`));
const others = (await parquetReadObjects({ file })).map(({ rate }) => rate ?? null);
console.log('the type of the column:', String(table.schema.fields[0]?.type));
console.log('expected: 6.93, 0.0463, missing');
console.log('seen, parquet-wasm and apache-arrow:', rates);
console.log('seen, hyparquet:', others);
const asDescribed =
  JSON.stringify(rates) === JSON.stringify(['69300 69300', '463 463', null]) &&
  JSON.stringify(others) === JSON.stringify([6.93, 0.0463, null]);
process.exit(asDescribed ? 0 : 1);
JS
node run.mjs
