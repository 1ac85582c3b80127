#!/usr/bin/env bash
# A report dated to the day leaves one bibliography tool in a form that another does not read as a date.
# Packages: @citation-js/core 0.9.0 and @citation-js/plugin-bibtex 0.9.0 (write), @retorquere/bibtex-parser 9.0.29 (reads).
# Input: a CSL-JSON item of type `report`, issued on 2025-06-30.
# Expected: `month = jun` (with `day = 30`, or without the day), which is what the field of BibTeX holds.
# Seen: `month = {jun 30}`; the other parser hands the text "jun 30" on as the month.
# For users: hand documents over as RIS or CSL-JSON where the day counts.
set -euo pipefail

folder="$(mktemp -d)"
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund --ignore-scripts --loglevel=error @citation-js/core@0.9.0 @citation-js/plugin-bibtex@0.9.0 @retorquere/bibtex-parser@9.0.29 >/dev/null

cat >run.mjs <<'JS'
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import * as parser from '@retorquere/bibtex-parser';

const item = { id: 'report', type: 'report', title: 'Budget', number: 'A/80/720', issued: { 'date-parts': [[2025, 6, 30]] } };
const bibtex = new Cite(item).format('bibtex');
const written = /month = .*/.exec(bibtex)?.[0];
const read = parser.parse(bibtex).entries[0].fields.month;
console.log('expected: month = jun, read as the sixth month');
console.log('seen: written', written, '| read', JSON.stringify(read));
process.exit(written === 'month = {jun 30},' && read === 'jun 30' ? 0 : 1);
JS
node run.mjs
