import { checkOf } from '../check.mjs';
import { runScript } from '../command.mjs';

/**
 * Builds whatever is stale.
 * @param {readonly string[]} [args] of turbo; everything that has a build where not given
 */
export async function build(args = ['run', 'build']) {
  return { checks: [checkOf(`turbo ${args.join(' ')}`, await runScript('turbo/bin/turbo', args))] };
}
