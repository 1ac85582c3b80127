#!/usr/bin/env bash
# A schema and its own export disagree on which rates are valid.
# Packages: zod 4.6.7, ajv 8.20.0, valibot 1.5.0.
# Input: the 300,000 numbers from 0.0001 to 30.0000 with four decimals, the form of a peacekeeping rate in per cent.
# Expected: `multipleOf(0.0001)` takes all of them, in zod, in the JSON Schema that zod exports, and in valibot.
# Seen: zod takes all; ajv, handed zod's export, refuses 83,127; valibot refuses 299,981.
# For users: a JSON Schema with `multipleOf` is no way to say "four decimals". Say it with a pattern on text or a range.
set -euo pipefail

folder="$(mktemp -d)"
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund --ignore-scripts --loglevel=error zod@4.6.7 ajv@8.20.0 valibot@1.5.0 >/dev/null

cat >run.mjs <<'JS'
import Ajv from 'ajv';
import * as v from 'valibot';
import * as z from 'zod';

const schema = z.number().multipleOf(0.0001);
const exported = new Ajv({ strict: false }).compile(z.toJSONSchema(schema, { target: 'draft-7' }));
const other = v.pipe(v.number(), v.multipleOf(0.0001));
const refused = { zod: 0, 'ajv on the export of zod': 0, valibot: 0 };
for (let units = 1; units <= 300_000; units++) {
  const rate = Number((units / 10_000).toFixed(4));
  if (!schema.safeParse(rate).success) refused.zod++;
  if (!exported(rate)) refused['ajv on the export of zod']++;
  if (!v.safeParse(other, rate).success) refused.valibot++;
}
console.log('expected: 0 of 300,000 refused by each');
console.log('seen:', refused);
const asDescribed =
  refused.zod === 0 && refused['ajv on the export of zod'] === 83_127 && refused.valibot === 299_981;
process.exit(asDescribed ? 0 : 1);
JS
node run.mjs
