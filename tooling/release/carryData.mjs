import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The packages that have others inside, which they do not ask for when they are installed: a release of what is inside reaches a
 * user only with a release of theirs.
 */
const carriers = [
  {
    carrier: '@blueledger/widgets',
    inside: ['@blueledger/datasets'],
    file: 'tables-of-this-release',
    text: 'Figures have the tables of this release of `@blueledger/datasets`.',
  },
  {
    carrier: 'blueledger',
    inside: ['@blueledger/core', '@blueledger/exchange'],
    file: 'rules-of-this-release',
    text: 'The command has the rules and the formats of this release of `@blueledger/core` and `@blueledger/exchange`.',
  },
];

/**
 * Where a changeset releases what a package has inside and none that package, this adds one. Figures on pages have their tables
 * inside, the command what answers and writes. All else is read from the version that is installed, and needs no release: the
 * command reads the tables so.
 * @param {string} root
 * @returns {readonly string[]} the packages for which one was added
 */
export function carryData(root) {
  const folder = join(root, '.changeset');
  const texts = readdirSync(folder)
    .filter((file) => /(?<!README)\.md$/.test(file))
    .map((file) => readFileSync(join(folder, file), 'utf8'));
  const releases = (/** @type {string} */ name) => texts.some((text) => text.includes(`'${name}':`));
  const needed = carriers.filter(({ carrier, inside }) => inside.some(releases) && !releases(carrier));
  for (const { carrier, file, text } of needed)
    writeFileSync(join(folder, `${file}.md`), `---\n'${carrier}': patch\n---\n\n${text}\n`);
  return needed.map(({ carrier }) => carrier);
}

if (process.argv[1] === import.meta.filename) carryData(process.cwd());
