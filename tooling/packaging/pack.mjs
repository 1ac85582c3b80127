import { join } from 'node:path';
import { runNpm } from '../run/command.mjs';
import { root } from '../run/workspaces.mjs';

/**
 * Packs a workspace as it would be published.
 * @param {import('./publishable.mjs').Workspace} workspace
 * @param {string} folder where the tarball goes
 * @returns {Promise<{ tarball: string, files: readonly string[] }>} its path, and what is in it
 */
export async function pack({ folder: workspace, manifest }, folder) {
  const { code, output } = await runNpm(['pack', '--json', '--ignore-scripts', '--pack-destination', folder], {
    cwd: join(root, workspace),
  });
  const name = `${manifest.name.replace('@', '').replace('/', '-')}-${manifest.version}.tgz`;
  if (code !== 0 || !output.includes(name)) throw new Error(`npm pack of ${manifest.name} failed:\n${output}`);
  // npm warns on the same stream; its answer is the list.
  const [packed] = /** @type {[{ files: { path: string }[] }]} */ (
    JSON.parse(output.slice(output.indexOf('['), output.lastIndexOf(']') + 1))
  );
  return { tarball: join(folder, name), files: packed.files.map(({ path }) => path) };
}
