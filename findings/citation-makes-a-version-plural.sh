#!/usr/bin/env bash
# The citation of a data set takes the hyphen in a version for a list of versions.
# Packages: @citation-js/core 0.9.0, @citation-js/plugin-csl 0.9.0, @citation-js/plugin-bibtex 0.9.0.
# Input: a CSL-JSON item of type `dataset` with `version` "2025-07", the month of the data.
# Expected: "(Version 2025-07)" in APA, and the version in BibTeX as well.
# Seen: "(Versions 2025-07)", though "2025.07" stays singular; BibTeX has no version at all.
# For users: a data version that is a month with a hyphen is cited in the plural.
set -euo pipefail

folder="$(mktemp -d)"
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund --ignore-scripts --loglevel=error @citation-js/core@0.9.0 @citation-js/plugin-csl@0.9.0 @citation-js/plugin-bibtex@0.9.0 >/dev/null

cat >run.mjs <<'JS'
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';

const cite = (version) =>
  new Cite({ id: 'personnel', type: 'dataset', title: 'Uniformed personnel', publisher: 'United Nations', version });
const apa = (version) =>
  cite(version).format('bibliography', { format: 'text', template: 'apa', lang: 'en-US' }).trim();
const seen = ['2025.07', '2025-07'].map(apa);
const bibtex = cite('2025-07').format('bibtex');
console.log('expected: "Version" twice, and the version in BibTeX');
for (const line of seen) console.log('seen:', line);
console.log(bibtex.trim());
const plural = seen.map((line) => /Versions? /.exec(line)?.[0].trim());
process.exit(String(plural) === 'Version,Versions' && !bibtex.includes('2025-07') ? 0 : 1);
JS
node run.mjs
