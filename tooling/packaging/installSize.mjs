import { existsSync, readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readManifest } from '../run/workspaces.mjs';

/** @param {string} folder @returns {number} bytes of its files, without the packages inside it */
function bytesOf(folder) {
  let sum = 0;
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) sum += entry.name === 'node_modules' ? 0 : bytesOf(path);
    else if (entry.isFile()) sum += statSync(path).size;
  }
  return sum;
}

/** Where Node finds a package that a folder names. @param {string} name @param {string} from @returns {string | undefined} */
function folderOf(name, from) {
  const here = join(from, 'node_modules', name);
  if (existsSync(join(here, 'package.json'))) return here;
  const above = dirname(from);
  return above === from ? undefined : folderOf(name, above);
}

/**
 * What comes with each package when it is installed by itself: packages of others, and bytes of all together.
 * @param {string} consumer where they are installed together
 * @param {readonly string[]} names
 * @returns {{ name: string, others: readonly string[], bytes: number }[]}
 */
export function installSizes(consumer, names) {
  return names.map((name) => {
    /** @type {Map<string, string>} */
    const found = new Map();
    const take = (/** @type {string} */ one, /** @type {string} */ from) => {
      const folder = folderOf(one, from);
      if (folder === undefined || found.has(folder)) return;
      found.set(folder, one);
      const { dependencies = {} } = /** @type {{ dependencies?: Record<string, string> }} */ (readManifest(folder));
      for (const needed of Object.keys(dependencies)) take(needed, folder);
    };
    take(name, consumer);
    return {
      name,
      others: [...found.values()].filter((one) => !names.includes(one)),
      bytes: [...found.keys()].reduce((sum, folder) => sum + bytesOf(folder), 0),
    };
  });
}
