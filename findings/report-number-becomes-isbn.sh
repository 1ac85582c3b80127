#!/usr/bin/env bash
# A RIS record of a report loses its number to the field for books when the record has an ID.
# Packages: @citation-js/core 0.8.2, @citation-js/plugin-ris 0.8.2.
# Input: two records of type RPRT, the same but for a line ID: the resolution A/RES/79/249, its symbol under SN, which the tags
#        of RIS give to the number of a report.
# Expected: the number A/RES/79/249 in both.
# Seen: the number without an ID; with one, an ISBN of A/RES/79/249 and no number.
# For users: a resolution cited from such a record is printed without its symbol. Our RIS has no ID.
set -euo pipefail

folder="$(mktemp -d)"
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund --ignore-scripts --loglevel=error \
  @citation-js/core@0.8.2 @citation-js/plugin-ris@0.8.2 >/dev/null

cat >run.mjs <<'JS'
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-ris';

const record = (...more) =>
  ['TY  - RPRT', ...more, 'AU  - United Nations General Assembly', 'TI  - Scale of assessments', 'SN  - A/RES/79/249', 'ER  - ', ''].join('\n');
const read = (text) => {
  const { number, ISBN } = new Cite(text).data[0];
  return `number ${number}, ISBN ${ISBN}`;
};
const seen = [read(record()), read(record('ID  - scale'))];
console.log('expected: number A/RES/79/249, ISBN undefined, with and without an ID');
console.log('seen:', seen.join('; with an ID: '));
process.exit(
  seen[0] === 'number A/RES/79/249, ISBN undefined' && seen[1] === 'number undefined, ISBN A/RES/79/249' ? 0 : 1,
);
JS
node run.mjs
