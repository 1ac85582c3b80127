import { type Argument, publicCalls } from '../../../packages/core/test/publicCalls.js';
import type { Random } from '../../compare-answers/random.js';
import type { Draw } from '../call.js';
import { hostileCopy, hostileWhole } from '../hostile.js';

/** A function is slow where the caller's own query is a large one; these draw or simulate what the query asks for. */
const laborious =
  /^(simulateLiquidity|liquidityFan|fanSteps|backtestLiquidity|forecastUnpaid|compareReform|checkClaims|bench)/;
const calls = publicCalls.filter(({ name }) => !laborious.test(name));

function drawArguments(random: Random, sound: readonly Argument[]): unknown[] {
  const given = sound.map((argument) => argument.sound);
  if (given.length === 0) return [hostileWhole(random)];
  const at = random.whole(0, given.length - 1);
  given[at] = sound[at]?.as === 'whole' ? hostileWhole(random) : hostileCopy(given[at], random);
  return given;
}

/** A public function of core with one place of its arguments put wrong. */
export const draw: Draw = (random) => {
  const { entry, name, call, given } = random.pick(calls);
  const args = drawArguments(random, given);
  return { name: `${entry} ${name}`, given: args, run: () => call(...args) };
};
