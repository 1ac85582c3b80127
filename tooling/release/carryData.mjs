import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The package that holds the tables, and the one whose files for pages have them inside. */
const [tables, carrier] = ['@blueledger/datasets', '@blueledger/widgets'];

/**
 * Figures on pages have their tables inside, so that a correction reaches them only by a release of the widgets. Where a
 * changeset releases the tables and none the widgets, this adds one. All other packages read the tables of the version that is
 * installed, and need no release.
 * @param {string} root
 * @returns {boolean} whether one was added
 */
export function carryData(root) {
  const folder = join(root, '.changeset');
  const texts = readdirSync(folder)
    .filter((file) => /(?<!README)\.md$/.test(file))
    .map((file) => readFileSync(join(folder, file), 'utf8'));
  const releases = (/** @type {string} */ name) => texts.some((text) => text.includes(`'${name}':`));
  if (!releases(tables) || releases(carrier)) return false;
  writeFileSync(
    join(folder, 'tables-of-this-release.md'),
    `---\n'${carrier}': patch\n---\n\nFigures have the tables of this release of \`${tables}\`.\n`,
  );
  return true;
}

if (process.argv[1] === import.meta.filename) carryData(process.cwd());
