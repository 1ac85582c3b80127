import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { elements } from '../../packages/widgets/elements.js';
import { widthOfContents, widthRules } from '../../packages/widgets/src/figure/width.js';
import { tokenSheet } from '../tokens/tokenTables.js';

const figures = elements.filter(({ height }) => height);
const undefinedYet = (names: readonly string[]) => `:is(${names.join(', ')}):not(:defined)`;
const all = undefinedYet(figures.map(({ name }) => `bl-${name}`));

const rules = (side: 'wide' | 'narrow') =>
  figures.flatMap(({ name, height, withAttribute = {} }) => [
    `bl-${name}:not(:defined) { min-height: var(--bl-min-height, ${height?.[side]}px); }`,
    ...Object.entries(withAttribute).map(
      ([attribute, other]) =>
        `bl-${name}[${attribute}]:not(:defined) { min-height: var(--bl-min-height, ${other[side]}px); }`,
    ),
  ]);

const sheet = `/* Keeps the place of each figure free before its script arrives, so that nothing on the page moves when it does. */
${all} { display: block; box-sizing: border-box; ${widthRules.replace(/\s+/g, ' ')} animation: blueledger-wait 0s 10s forwards; }
${all}::before { ${widthOfContents.replace(/\s+/g, ' ')} }
${rules('wide').join('\n')}
@media (max-width: 640px) {
${rules('narrow').join('\n')}
}
/* Where no script runs, or none has come for ten seconds, the table is all there will be: nothing is kept free under it. */
@keyframes blueledger-wait { to { min-height: 0; } }
@media (scripting: none) { ${all} { min-height: 0; } }
/* What a reader sees where scripts never run. */
${all} table { border-collapse: collapse; font-variant-numeric: tabular-nums lining-nums; }
/* A table that a page has sent in part would move with its next rows: it is seen once what follows it has come, or after a second. */
@media not (scripting: none) { ${all} table:not(:has(+ *)) { animation: blueledger-whole 1s step-end; } }
@keyframes blueledger-whole { from { display: none; } }
${all} caption { text-align: start; font-weight: 600; padding-block-end: 0.5em; }
${all} :is(th, td) { padding: 0.25em 1em 0.25em 0; text-align: start; font-weight: normal; border-block-end: 1px solid; }
@media print { ${all} { min-height: 0; } }
`;

/**
 * Writes `blueledger.css`: the height of each figure kept free before its script arrives, and the look of its fallback; and
 * `tokens.css`, the colours for a page of one's own.
 */
export function writeStyleSheet(): void {
  const dist = new URL('../../packages/widgets/dist/', import.meta.url);
  writeFileSync(fileURLToPath(new URL('blueledger.css', dist)), sheet);
  writeFileSync(fileURLToPath(new URL('tokens.css', dist)), tokenSheet);
}
