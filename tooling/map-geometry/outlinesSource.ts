import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Ring } from './atlas.js';
import { type MapGeometry, mapGeometry } from './mapGeometry.js';

const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Whole numbers as text: five bits a character, the sign first and the last marked, as source maps write them. */
function packed(numbers: readonly number[]): string {
  let text = '';
  for (const number of numbers) {
    let rest = number < 0 ? (-number << 1) | 1 : number << 1;
    do {
      const low = rest & 31;
      rest >>>= 5;
      text += digits.charAt(rest > 0 ? low | 32 : low);
    } while (rest > 0);
  }
  return text;
}

/** Differences from point to point, after the number of points; an arc begins where the one before began. */
function packedArcs(arcs: MapGeometry['arcs']): string {
  let [firstX, firstY] = [0, 0];
  return packed(
    arcs.flatMap((arc) => {
      let [x, y] = [firstX, firstY];
      [firstX = 0, firstY = 0] = arc[0] ?? [];
      return [
        arc.length,
        ...arc.flatMap(([toX, toY]) => {
          const step = [toX - x, toY - y];
          [x, y] = [toX, toY];
          return step;
        }),
      ];
    }),
  );
}

/** Each ring as its number of arcs and, from arc to arc, the difference of twice the index, odd where it runs backwards. */
function packedRings(rings: readonly Ring[]): string {
  let before = 0;
  return packed(
    rings.flatMap((ring) => [
      ring.length,
      ...ring.map((index) => {
        const own = index < 0 ? ~index * 2 + 1 : index * 2;
        const step = own - before;
        before = own;
        return step;
      }),
    ]),
  );
}

/** The module of outlines that the map of states is drawn from, with what it was made from. */
export function outlinesSource(root: string): string {
  const geometry = mapGeometry(root);
  const { width, height, arcs, states, territories, marks } = geometry;
  const read = createRequire(import.meta.url);
  const { version } = read('world-atlas/package.json') as { readonly version: string };
  const licence = readFileSync(read.resolve('world-atlas/LICENSE'), 'utf8').trim().replaceAll(/\s*\n/g, '\n * ');
  const entries = (values: readonly (readonly [string, string])[]) =>
    values.map(([key, value]) => `    ${key}: ${value},\n`).join('');
  return `// Made by \`npm run generate\` from world-atlas (tooling/map-geometry). Not to be changed by hand.
/*!
 * Outlines of states made from Natural Earth 1:10m (public domain, https://www.naturalearthdata.com), as world-atlas ${version} has it:
 *
 * ${licence}
 */

import type { PackedOutlines } from '../../figure/chart/map/outlines.js';

export const outlines: PackedOutlines = {
  width: ${width},
  height: ${height},
  arcs: '${packedArcs(arcs)}',
  states: {
${entries(Object.entries(states).map(([code, rings]) => [code, `'${packedRings(rings)}'`]))}  },
  territories: '${packedRings(territories)}',
  marks: {
${entries(Object.entries(marks).map(([code, [x, y]]) => [code, `[${x}, ${y}]`]))}  },
};
`;
}
