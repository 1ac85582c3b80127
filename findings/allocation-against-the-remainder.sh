#!/usr/bin/env bash
# A split of money gives what is left over to the largest shares, not to the largest remainders.
# Package: dinero.js 2.0.2.
# Input: 1,000 dollars, in whole dollars, over three payers in the proportion 26.1584 : 23.7851 : 6.93 (the rates of the
#        United States, China and Japan in 2025): 459.94, 418.21 and 121.85 of the 1,000.
# Expected: 460, 418, 122: each the whole number nearest to its share; together they make 1,000.
# Seen: 460, 419, 121 in either order: 418.21 is raised and 121.85 is cut.
# For users: assessments are split by largest remainder; an allocation like this moves a dollar from one state's bill to
#            another's.
set -euo pipefail

folder="$(mktemp -d)"
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund --ignore-scripts --loglevel=error dinero.js@2.0.2 >/dev/null

cat >run.mjs <<'JS'
import { allocate, dinero, toSnapshot } from 'dinero.js';

const dollars = { code: 'USD', base: 10, exponent: 0 };
const shares = [261_584, 237_851, 69_300];
const split = (ratios) =>
  allocate(dinero({ amount: 1000, currency: dollars }), ratios).map((part) => toSnapshot(part).amount);
const forward = split(shares);
const backward = split([...shares].reverse()).reverse();
console.log('expected: 460, 418, 122');
console.log('seen:', forward.join(', '), 'and, in the reverse order,', backward.join(', '));
process.exit(String(forward) === '460,419,121' && String(backward) === '460,419,121' ? 0 : 1);
JS
node run.mjs
