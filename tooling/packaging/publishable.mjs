import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root, workspaces } from '../run/workspaces.mjs';

/** @typedef {{ folder: string, manifest: import('../run/workspaces.mjs').Manifest }} Workspace */

/**
 * The workspaces that are published, and in words those that are to be and cannot be checked yet: silence would pass
 * for success.
 * @returns {{ publishable: Workspace[], notes: string[] }}
 */
export function publishable(all = workspaces()) {
  const open = all.filter(({ manifest }) => manifest.private !== true);
  const ready = open.filter(({ manifest }) => manifest.publishConfig !== undefined);
  const notYet = open.filter(({ manifest }) => manifest.publishConfig === undefined);
  return {
    publishable: ready,
    notes: notYet.map(({ manifest }) => `${manifest.name} is not checked: it has no publishConfig yet`),
  };
}

/** @param {Workspace} workspace */
export function isBuilt({ folder }) {
  return existsSync(join(root, folder, 'dist'));
}
