import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { npm } from '../run/npm.mjs';

/** @param {URL} file */
const read = (file) => JSON.parse(readFileSync(file, 'utf8'));

/** Whether npm came to the end of an install here, and of the versions that the manifest asks for. @param {URL} folder */
function isInstalled(folder) {
  if (!existsSync(new URL('node_modules/.package-lock.json', folder))) return false;
  /** @type {Record<string, string>} */
  const asked = read(new URL('package.json', folder)).dependencies;
  return Object.entries(asked).every(([name, version]) => {
    const manifest = new URL(`node_modules/${name}/package.json`, folder);
    return existsSync(manifest) && (version.startsWith('file:') || read(manifest).version === version);
  });
}

/**
 * Installs peers from their own manifest and lock, once: they are too large to come with the repository.
 * @param {URL} folder ends in a slash; those beside this file unless another folder is named
 */
export function installPeers(folder = new URL('.', import.meta.url)) {
  if (isInstalled(folder)) return;
  const { command, args, shell } = npm(['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error']);
  const { status, error } = spawnSync(command, args, { cwd: fileURLToPath(folder), stdio: 'inherit', shell });
  if (error || status !== 0)
    throw new Error(`npm install failed in ${fileURLToPath(folder)}: ${error?.message ?? `exit code ${status}`}`);
}
