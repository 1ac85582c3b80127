import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runNpm } from '../run/command.mjs';
import { readManifest } from '../run/workspaces.mjs';
import { moduleSubpaths, specifier } from './subpaths.mjs';

/**
 * A package as a user has it.
 * @typedef {{ name: string, specifiers: string[], forBrowsers: boolean }} Installed
 */

/**
 * Installs tarballs together into an empty project, as a user would, and tells what can be imported there. Their
 * dependencies on each other are met by the tarballs, never by the registry.
 * @param {string} folder
 * @param {readonly { name: string, tarball: string }[]} packed
 */
export async function install(folder, packed) {
  mkdirSync(folder, { recursive: true });
  const tarballs = Object.fromEntries(packed.map(({ name, tarball }) => [name, `file:${tarball}`]));
  const project = { name: 'consumer', private: true, type: 'module', dependencies: tarballs };
  writeFileSync(join(folder, 'package.json'), JSON.stringify(project));
  return runNpm(['install', '--prefer-offline', '--no-audit', '--no-fund', '--no-package-lock', '--ignore-scripts'], {
    cwd: folder,
  });
}

/**
 * @param {string} folder
 * @param {readonly string[]} names
 * @returns {Installed[]}
 */
export function installed(folder, names) {
  return names.map((name) => {
    const at = join(folder, 'node_modules', name);
    const manifest = readManifest(at);
    const { lit } = /** @type {Record<string, string>} */ (manifest['dependencies'] ?? {});
    const subpaths = moduleSubpaths(at, manifest.exports ?? {});
    return {
      name,
      specifiers: subpaths.map((subpath) => specifier(name, subpath)),
      forBrowsers: lit !== undefined,
    };
  });
}
