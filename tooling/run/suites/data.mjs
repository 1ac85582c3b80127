import { join } from 'node:path';
import { checkOf } from '../check.mjs';
import { runScript } from '../command.mjs';
import { root } from '../workspaces.mjs';

/** Every table against its schema, its sources and the sums it must have. */
export async function data() {
  const outcome = await runScript('tsx/dist/cli.mjs', ['../tooling/dataset-compiler/cli.ts', 'check'], {
    cwd: join(root, 'datasets'),
  });
  return { checks: [checkOf('datasets check', outcome)] };
}
