import { parentPort, workerData } from 'node:worker_threads';
import { randomFrom } from '../compare-answers/random.js';
import { type Call, type Draw, type Ended, longestMilliseconds, type Started } from './call.js';
import { faultOf } from './faultOf.js';

interface Batch {
  readonly from: number;
  readonly to: number;
  readonly run: string;
  readonly subject: string;
}

type Outcome = { readonly value: unknown } | { readonly error: unknown };

async function timed({ run: make }: Call): Promise<{ readonly outcome: Outcome; readonly milliseconds: number }> {
  const before = performance.now();
  const cpuBefore = process.cpuUsage();
  let outcome: Outcome;
  try {
    outcome = { value: await make() };
  } catch (error) {
    outcome = { error };
  }
  const { user, system } = process.cpuUsage(cpuBefore);
  // Of a processor: on a machine that is busy with others a call takes longer than it works. One that waits for ever is ended.
  return { outcome, milliseconds: Math.min(performance.now() - before, (user + system) / 1000) };
}

const { from, to, run, subject } = workerData as Batch;
const { draw } = (await import(`./subjects/${subject}.ts`)) as { readonly draw: Draw };
for (let number = from; number < to; number += 1) {
  const seed = `${run}-${number}`;
  const call = await draw(randomFrom(seed));
  const started: Started = { seed, name: call.name };
  parentPort?.postMessage({ started });
  const first = await timed(call);
  const { outcome } = first;
  let { milliseconds } = first;
  // On a machine that is busy with others the first time is not the call's own.
  for (let again = 0; again < 2 && milliseconds > longestMilliseconds; again += 1)
    milliseconds = Math.min(milliseconds, (await timed(call)).milliseconds);
  const ended: Ended = {
    ...started,
    milliseconds,
    fault: faultOf(outcome, call.given) ?? ('value' in outcome ? call.check?.(outcome.value) : undefined),
    shown: call.shown,
    refused: 'error' in outcome,
  };
  parentPort?.postMessage({ ended });
}
