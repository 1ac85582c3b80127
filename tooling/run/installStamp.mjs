import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readManifest, workspaces } from './workspaces.mjs';

/** Fields that decide what npm installs and links; a change of scripts alone needs no install. */
const installFields = [
  'name',
  'version',
  'bin',
  'workspaces',
  'dependencies',
  'devDependencies',
  'peerDependencies',
  'peerDependenciesMeta',
  'optionalDependencies',
  'overrides',
];

/**
 * A digest of everything that an install depends on: the lock file, all manifests, the platform and Node's ABI.
 * @param {string} root
 */
function wanted(root) {
  const hash = createHash('sha256');
  hash.update(`${process.platform} ${process.arch} ${process.versions.modules}\n`);
  const lock = join(root, 'package-lock.json');
  if (existsSync(lock)) hash.update(readFileSync(lock));
  const manifests = [readManifest(root), ...workspaces(root).map(({ manifest }) => manifest)];
  for (const manifest of manifests)
    hash.update(`${JSON.stringify(installFields.map((field) => manifest[field] ?? null))}\n`);
  return hash.digest('hex');
}

/** @param {string} root */
const stampFile = (root) => join(root, 'node_modules', '.blue-ledger-install');

/**
 * Whether node_modules holds the result of an install of what the manifests and the lock ask for now. Contents are
 * compared, not dates: a checkout gives every file a new date.
 * @param {string} root
 */
export function isInstalled(root) {
  const stamp = stampFile(root);
  return (
    existsSync(join(root, 'node_modules', '.package-lock.json')) &&
    existsSync(stamp) &&
    readFileSync(stamp, 'utf8') === wanted(root)
  );
}

/** @param {string} root */
export function stampInstall(root) {
  writeFileSync(stampFile(root), wanted(root));
}
