#!/usr/bin/env bash
# One empty cell unsettles the type of a whole column.
# Package: tableschema 1.12.6 (Table Schema of the Frictionless Data standards).
# Input: three rows with a rate of four decimals, of which one is empty. The inferred schema itself lists the empty text
#        among its `missingValues`.
# Expected: `number`, as without the empty cell: a missing value says nothing of a type.
# Seen: `any`, after which the reader hands rates out as text.
# For users: our tables declare the type of each column in datapackage.json; do not infer them anew.
set -euo pipefail

folder="$(mktemp -d)"
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund --ignore-scripts --loglevel=error tableschema@1.12.6 >/dev/null

cat >run.mjs <<'JS'
import tableschema from 'tableschema';

const inferred = async (rates) => {
  const { fields, missingValues } = await tableschema.infer([['state', 'rate'], ...rates]);
  return { type: fields[1].type, missingValues };
};
const full = await inferred([['JPN', '6.93'], ['BHR', '0.0463'], ['USA', '26.1584']]);
const gap = await inferred([['JPN', '6.93'], ['BHR', ''], ['USA', '26.1584']]);
console.log('expected: number in both');
console.log('seen: without a gap', full.type, '| with a gap', gap.type, '| missing values', JSON.stringify(gap.missingValues));
process.exit(full.type === 'number' && gap.type === 'any' && gap.missingValues.includes('') ? 0 : 1);
JS
node run.mjs
