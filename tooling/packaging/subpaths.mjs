import { readdirSync } from 'node:fs';
import { join, posix, sep } from 'node:path';

/**
 * The file that one entry of `exports` leads to for an importing module.
 * @param {unknown} entry
 * @returns {string | undefined}
 */
function targetOf(entry) {
  if (typeof entry === 'string') return entry;
  if (typeof entry !== 'object' || entry === null) return undefined;
  const conditions = /** @type {Record<string, unknown>} */ (entry);
  return targetOf(conditions['import'] ?? conditions['default']);
}

/**
 * Every subpath of an installed package that leads to a module, patterns such as `./*` written out by the files there
 * are. `.` is the package itself; style sheets and manifests are left out.
 * @param {string} folder of the installed package
 * @param {Record<string, unknown>} exports as its package.json has them
 */
export function moduleSubpaths(folder, exports) {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map(
    (path) => `./${path.split(sep).join(posix.sep)}`,
  );
  const subpaths = Object.entries(exports).flatMap(([subpath, entry]) => {
    const target = targetOf(entry);
    if (target === undefined || !target.endsWith('.js')) return [];
    if (!subpath.includes('*')) return [subpath];
    const [before = '', after = ''] = target.split('*');
    return (
      files
        .filter((file) => file.length > before.length + after.length && file.startsWith(before) && file.endsWith(after))
        .map((file) => file.slice(before.length, file.length - after.length))
        // `./dist/*/index.js` leads to folders: the package's own index is none, and inner folders are no entries.
        .filter((part) => part !== '' && (after === '.js' || !part.includes('/')))
        .map((part) => subpath.replace('*', part))
    );
  });
  return [...new Set(subpaths)].sort();
}

/**
 * @param {string} name
 * @param {string} subpath
 */
export const specifier = (name, subpath) => join(name, subpath).split(sep).join(posix.sep);
