#!/usr/bin/env bash
# Importing a library of apportionment methods prints to standard output.
# Package: apportionment 2.0.3.
# Input: a program that imports one method and prints one line of JSON.
# Expected: one line on standard output.
# Seen: twenty, the first of which begins with "huh {": a run of another method at import time.
# For users: a command whose standard output is read by another program cannot use this package as it is.
set -euo pipefail

folder="$(mktemp -d)"
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund --ignore-scripts --loglevel=error apportionment@2.0.3 >/dev/null

cat >run.mjs <<'JS'
import { hamilton } from 'apportionment';
console.log(JSON.stringify(hamilton([53, 24, 23], 10).apportionment));
JS
output="$(node run.mjs)"
lines="$(printf '%s\n' "$output" | wc -l)"
echo 'expected: 1 line, [5,3,2]'
echo "seen: $lines lines, from"
printf '%s\n' "$output" | head -n 3
echo '  to'
printf '%s\n' "$output" | tail -n 1
[ "$lines" -eq 20 ] && [ "${output%% *}" = 'huh' ] && [ "$(printf '%s\n' "$output" | tail -n 1)" = '[5,3,2]' ]
