import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import type { Ended, Started } from './runCalls.js';

const usage = 'npm run fuzz -- [--minutes 10] [--seed TEXT]';
const { values } = parseArgs({
  options: { minutes: { type: 'string', default: '10' }, seed: { type: 'string', default: '1' } },
});
const minutes = Number(values.minutes);
if (!(minutes > 0)) {
  console.error(`--minutes: ${values.minutes} is not a number of minutes. Expected more than 0.\n${usage}`);
  process.exit(2);
}

/** A call that takes longer is a fault; one that takes this many times longer is ended. */
const longestMilliseconds = 1000;
const patience = 30;
const batch = 1000;

const until = performance.now() + minutes * 60_000;
const faults = new Map<string, { readonly first: Ended; count: number }>();
let calls = 0;
let refused = 0;
let slowest: Ended | undefined;

function note(ended: Ended): void {
  calls += 1;
  if (ended.refused) refused += 1;
  if (!slowest || ended.milliseconds > slowest.milliseconds) slowest = ended;
  const fault =
    ended.fault ??
    (ended.milliseconds > longestMilliseconds ? `took longer than ${longestMilliseconds} ms` : undefined);
  if (fault === undefined) return;
  const key = `${ended.name}: ${fault}`;
  const known = faults.get(key);
  if (known) known.count += 1;
  else {
    faults.set(key, { first: ended, count: 1 });
    console.log(`FAULT ${key} (seed ${ended.seed})`);
  }
}

/** Runs a batch of calls; one that does not end is noted, and the rest of its batch goes on after it. */
function runBatch(from: number, to: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('worker.mjs', import.meta.url), {
      workerData: { from, to, run: values.seed },
    });
    let current: Started | undefined;
    let done = from;
    let watch: NodeJS.Timeout | undefined;
    let isEnded = false;
    const end = (next: number) => {
      clearTimeout(watch);
      if (isEnded) return;
      isEnded = true;
      void worker.terminate();
      resolve(next);
    };
    const onHang = () => {
      if (current)
        note({ ...current, milliseconds: longestMilliseconds * patience, fault: 'did not end', refused: false });
      end(done + 1);
    };
    worker.on('message', ({ started, ended }: { started?: Started; ended?: Ended }) => {
      clearTimeout(watch);
      if (started) {
        current = started;
        watch = setTimeout(onHang, longestMilliseconds * patience);
      }
      if (!ended) return;
      note(ended);
      done += 1;
      if (performance.now() > until) end(to);
    });
    worker.on('error', reject);
    worker.on('exit', () => end(to));
  });
}

for (let from = 0; performance.now() < until; from += batch)
  for (let next = from; next < from + batch && performance.now() < until; ) next = await runBatch(next, from + batch);

console.log(`${calls} calls, ${refused} refused, ${faults.size} kinds of fault, seed ${values.seed}`);
if (slowest) console.log(`slowest: ${slowest.name}, ${slowest.milliseconds.toFixed(0)} ms (seed ${slowest.seed})`);
for (const [fault, { first, count }] of [...faults].sort(([, a], [, b]) => b.count - a.count))
  console.log(`${String(count).padStart(6)}  ${fault} (seed ${first.seed})`);
process.exitCode = faults.size === 0 ? 0 : 1;
