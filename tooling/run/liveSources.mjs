import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, workspaces } from './workspaces.mjs';

/**
 * The built file that an import of one of our packages leads to, by its `exports`.
 * @param {Record<string, unknown>} exports
 * @param {string} subpath such as `.` or `./rates/define`
 * @returns {string | undefined}
 */
function builtFile(exports, subpath) {
  for (const [pattern, entry] of Object.entries(exports)) {
    const target = typeof entry === 'string' ? entry : /** @type {{ default?: string }} */ (entry).default;
    const [before = '', after] = pattern.split('*');
    if (target === undefined) continue;
    if (pattern === subpath) return target;
    if (after === undefined || !subpath.startsWith(before) || !subpath.endsWith(after)) continue;
    const part = subpath.slice(before.length, subpath.length - after.length);
    // As in Node the longest pattern would hold; of ours an inner folder never fits a shorter one.
    if (part !== '' && !part.includes('/')) return target.replace('*', part);
  }
  return undefined;
}

/**
 * The source file behind an import of one of our packages, or undefined where it is none of ours or is made by the build.
 * @param {string} specifier such as `@blueledger/widgets/rates/define`
 * @returns {string | undefined}
 */
export function sourceOf(specifier, all = workspaces()) {
  const [, name = '', rest = ''] = /^(@blueledger\/[^/]+)(\/.*)?$/.exec(specifier) ?? [];
  const workspace = all.find(({ manifest }) => manifest.name === name);
  const built = workspace && builtFile(workspace.manifest.exports ?? {}, `.${rest}`);
  const [, path] = /^\.\/dist\/(.*)\.js$/.exec(built ?? '') ?? [];
  if (workspace === undefined || path === undefined) return undefined;
  // An element's entry is named after it in the sources.
  const candidates = [path, path.replace(/([^/]+)\/index$/, '$1/$1')];
  return candidates
    .map((candidate) => join(root, workspace.folder, 'src', `${candidate}.ts`))
    .find((file) => existsSync(file));
}

/**
 * A plugin for Vite's development server: our packages are read from their sources, so that a change in any of them is
 * seen at once. Tables and whatever else the build makes are read as built.
 * @returns {import('vite').Plugin}
 */
export function liveSources() {
  const all = workspaces();
  const widgets = all.find(({ manifest }) => manifest.name === '@blueledger/widgets')?.manifest;
  const downloads = join(root, 'datasets/dist/downloads');
  return {
    name: 'live-sources',
    enforce: 'pre',
    // As the build puts it in from the package's manifest.
    config: () => ({ define: { __BLUE_LEDGER_VERSION__: JSON.stringify(widgets?.version) } }),
    resolveId: (specifier) => sourceOf(specifier, all),
    configureServer(server) {
      // The build copies them into the workbench.
      server.middlewares.use('/downloads', (request, response, next) => {
        const file = join(downloads, (request.url ?? '').replace(/[?#].*/, ''));
        if (!file.startsWith(downloads) || !existsSync(file)) return next();
        response.end(readFileSync(file));
      });
    },
  };
}
