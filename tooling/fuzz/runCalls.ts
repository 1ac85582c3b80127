import { parentPort, workerData } from 'node:worker_threads';
import { type Argument, publicCalls } from '../../packages/core/test/publicCalls.js';
import { type Random, randomFrom } from '../compare-answers/random.js';
import { faultOf } from './faultOf.js';
import { hostileCopy, hostileWhole } from './hostile.js';

/** What the worker tells of a call before it makes it, so that one that never ends is known by name. */
export interface Started {
  readonly seed: string;
  readonly name: string;
}
export interface Ended extends Started {
  readonly milliseconds: number;
  readonly fault: string | undefined;
  readonly refused: boolean;
}

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

const { from, to, run } = workerData as { readonly from: number; readonly to: number; readonly run: string };
for (let number = from; number < to; number += 1) {
  const seed = `${run}-${number}`;
  const random = randomFrom(seed);
  const { entry, name, call, given } = random.pick(calls);
  const args = drawArguments(random, given);
  const started: Started = { seed, name: `${entry} ${name}` };
  parentPort?.postMessage({ started });
  const before = performance.now();
  let outcome: { readonly value: unknown } | { readonly error: unknown };
  try {
    outcome = { value: call(...args) };
  } catch (error) {
    outcome = { error };
  }
  const ended: Ended = {
    ...started,
    milliseconds: performance.now() - before,
    fault: faultOf(outcome, args),
    refused: 'error' in outcome,
  };
  parentPort?.postMessage({ ended });
}
