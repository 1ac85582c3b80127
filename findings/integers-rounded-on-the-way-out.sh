#!/usr/bin/env bash
# Whole numbers are exact inside a frame and rounded in the records that leave it, without a word.
# Package: nodejs-polars 0.26.1 (Linux, x64).
# Input: a CSV with 9007199254740993 (2 to the power of 53, plus 1) in a column that polars reads as 64-bit integers.
# Expected: the integer as a BigInt, or an error; the package refuses decimals on the same way out with an error.
# Seen: the table prints 9007199254740993, `toRecords` gives the number 9007199254740992.
# For users: sums in cents over decades pass that limit; hand them out as text (`cast(pl.Utf8)`).
set -euo pipefail

folder="$(mktemp -d)"
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund --ignore-scripts --loglevel=error nodejs-polars@0.26.1 nodejs-polars-linux-x64-gnu@0.26.1 >/dev/null

cat >run.mjs <<'JS'
import pl from 'nodejs-polars';

const frame = pl.readCSV(Buffer.from('state,cents\nJPN,9007199254740993\n'));
const [record] = frame.toRecords();
const [text] = frame.select(pl.col('cents').cast(pl.Utf8)).toRecords();
console.log('expected: 9007199254740993 everywhere');
console.log('seen: printed', /9007199254740993/.test(frame.toString()), '| record', record.cents, '| as text', text.cents);
const asDescribed =
  frame.toString().includes('9007199254740993') &&
  record.cents === 9007199254740992 &&
  text.cents === '9007199254740993';
process.exit(asDescribed ? 0 : 1);
JS
node run.mjs
