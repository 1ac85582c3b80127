import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's own folder. */
export const root = fileURLToPath(new URL('../../', import.meta.url));

/**
 * The parts of a package.json that the tools of this folder read.
 * @typedef {{
 *   name: string,
 *   version: string,
 *   private?: boolean,
 *   workspaces?: string[],
 *   exports?: Record<string, unknown>,
 *   publishConfig?: Record<string, unknown>,
 *   scripts?: Record<string, string>,
 * } & Record<string, unknown>} Manifest
 */

/**
 * @param {string} folder
 * @returns {Manifest}
 */
export function readManifest(folder) {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
}

/**
 * The workspaces that the root package.json names, each with its folder relative to the root. Patterns are a folder or
 * `folder/*`; nothing of npm is needed, so this works before anything is installed.
 * @returns {{ folder: string, manifest: Manifest }[]}
 */
export function workspaces(from = root) {
  const folders = (readManifest(from).workspaces ?? []).flatMap((pattern) => {
    if (!pattern.endsWith('/*')) return [pattern];
    const parent = pattern.slice(0, -2);
    if (!existsSync(join(from, parent))) return [];
    return readdirSync(join(from, parent))
      .sort()
      .map((name) => `${parent}/${name}`);
  });
  return folders
    .filter((folder) => existsSync(join(from, folder, 'package.json')))
    .map((folder) => ({ folder, manifest: readManifest(join(from, folder)) }));
}
