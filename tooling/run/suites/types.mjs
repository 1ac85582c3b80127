import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { checkOf } from '../check.mjs';
import { runScript } from '../command.mjs';
import { mapConcurrent } from '../mapConcurrent.mjs';
import { root, workspaces } from '../workspaces.mjs';

/**
 * Every tsconfig of every workspace and of its tests, one check each. Those of the build only write declarations: their
 * files are among those that are checked here. The compiler is the native one, which takes a fifth of the time; the older
 * one, whose interface the tools need, reads the published types in the packaging suite.
 */
export async function types() {
  const projects = workspaces()
    .flatMap(({ folder }) => [folder, `${folder}/test`])
    .filter((folder) => existsSync(join(root, folder)))
    .flatMap((folder) =>
      readdirSync(join(root, folder))
        .filter((name) => /^tsconfig(\..+)?\.json$/.test(name) && name !== 'tsconfig.build.json')
        .sort()
        .map((name) => `${folder}/${name}`),
    );
  const check = async (/** @type {string} */ project) =>
    checkOf(`tsc -p ${project}`, await runScript('typescript7/bin/tsc', ['-p', project, '--noEmit']));
  return { checks: await mapConcurrent(projects, check) };
}
