#!/usr/bin/env bash
# A table of shapes by country code draws a reef in the place of a continent.
# Packages: world-atlas 2.0.2, topojson-client 3.1.0.
# Input: the 241 countries of countries-50m.json, put into a `Map` by their ISO 3166 numeric code, as one does to colour a
#        map by state.
# Expected: code 036 is Australia.
# Seen: two shapes carry 036; the later one, "Ashmore and Cartier Is.", replaces Australia. Five shapes have no code, and
#       all five become one entry, `undefined`. The 110m file has no second 036, so a change of resolution loses a continent.
# For users: shapes of one code have to be merged, never looked up.
set -euo pipefail

folder="$(mktemp -d)"
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund --ignore-scripts --loglevel=error world-atlas@2.0.2 topojson-client@3.1.0 >/dev/null

cat >run.mjs <<'JS'
import { readFileSync } from 'node:fs';
import { feature } from 'topojson-client';

const shapes = (resolution) => {
  const atlas = JSON.parse(readFileSync(`node_modules/world-atlas/countries-${resolution}.json`, 'utf8'));
  return feature(atlas, atlas.objects.countries).features;
};
const nameOf036 = (resolution) =>
  new Map(shapes(resolution).map((shape) => [shape.id, shape.properties.name])).get('036');
const withoutCode = shapes('50m').filter(({ id }) => id === undefined).length;
console.log('expected: Australia at both resolutions');
console.log('seen: 110m', nameOf036('110m'), '| 50m', nameOf036('50m'), '| shapes of 50m without a code', withoutCode);
process.exit(nameOf036('110m') === 'Australia' && nameOf036('50m') === 'Ashmore and Cartier Is.' && withoutCode === 5 ? 0 : 1);
JS
node run.mjs
