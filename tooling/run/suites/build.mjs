import { checkOf } from '../check.mjs';
import { runScript } from '../command.mjs';

/** Everything that has a build, whatever is stale. */
export async function build() {
  return { checks: [checkOf('turbo run build', await runScript('turbo/bin/turbo', ['run', 'build']))] };
}
