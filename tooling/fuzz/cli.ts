import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { type Ended, longestMilliseconds, type Started } from './call.js';
import * as elements from './page/elements.js';
import { type PageSubject, runPage } from './page/runPage.js';
import { startSite } from './page/startSite.js';
import * as workbench from './page/workbench.js';

const usage = 'npm run fuzz -- [--minutes 10] [--seed TEXT] [--subject NAME ...] [--call NUMBER]';
const inThreads = ['functions', 'laws', 'files', 'scenarios', 'addresses', 'commands'];
const inPages: Readonly<Record<string, PageSubject>> = { elements, workbench };
const subjects = [...inThreads, ...Object.keys(inPages)];

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '10' },
    seed: { type: 'string', default: '1' },
    subject: { type: 'string', multiple: true, default: subjects },
    call: { type: 'string' },
  },
});

function refuse(message: string): never {
  console.error(`${message}\n${usage}`);
  process.exit(2);
}

const minutes = Number(values.minutes);
if (!(minutes > 0)) refuse(`--minutes: ${values.minutes} is not a number of minutes. Expected more than 0.`);
for (const subject of values.subject)
  if (!subjects.includes(subject))
    refuse(`--subject: ${subject} is not known. Expected one of ${subjects.join(', ')}.`);
const only = values.call === undefined ? undefined : Number(values.call);
if (only !== undefined && !(Number.isSafeInteger(only) && only >= 0 && values.subject.length === 1))
  refuse('--call: expected the number at the end of the seed of a call, and one --subject.');

/** One that takes this many times longer than it may is ended. */
const patience = 30;
const batch = 1000;

const faults = new Map<string, { readonly first: Ended; readonly subject: string; count: number }>();
const counts = new Map<string, { calls: number; refused: number; slowest: Ended | undefined }>();

function noteOf(subject: string): (ended: Ended) => void {
  const count = counts.get(subject) ?? { calls: 0, refused: 0, slowest: undefined };
  counts.set(subject, count);
  return (ended) => {
    count.calls += 1;
    if (ended.refused) count.refused += 1;
    if (!count.slowest || ended.milliseconds > count.slowest.milliseconds) count.slowest = ended;
    const fault =
      ended.fault ??
      (ended.milliseconds > longestMilliseconds ? `took longer than ${longestMilliseconds} ms` : undefined);
    if (fault === undefined) return;
    const key = `${subject}, ${ended.name}: ${fault}`;
    const known = faults.get(key);
    if (known) known.count += 1;
    else {
      faults.set(key, { first: ended, subject, count: 1 });
      console.log(
        `FAULT ${key} (seed ${ended.seed})${ended.shown === undefined ? '' : `\n  ${ended.shown.slice(0, 300)}`}`,
      );
    }
  };
}

/** Runs a batch of calls; one that does not end is noted, and the rest of its batch goes on after it. */
function runBatch(subject: string, from: number, to: number, until: number): Promise<number> {
  const note = noteOf(subject);
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('worker.mjs', import.meta.url), {
      workerData: { from, to, run: values.seed, subject },
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
        note({
          ...current,
          milliseconds: longestMilliseconds * patience,
          fault: 'did not end',
          shown: undefined,
          refused: false,
        });
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
      if (performance.now() > until) end(done);
    });
    worker.on('error', reject);
    worker.on('exit', () => end(to));
  });
}

/** Each subject has its part of the time. */
for (const [at, subject] of values.subject.entries()) {
  const until = performance.now() + (minutes * 60_000) / values.subject.length;
  const [first, last] = only === undefined ? [0, Number.MAX_SAFE_INTEGER] : [only, only + 1];
  const pages = inPages[subject];
  if (pages) {
    const site = await startSite();
    try {
      await runPage(site, pages, { run: values.seed, from: first, to: last, until, note: noteOf(subject) });
    } finally {
      await site.close();
    }
  } else
    for (let next = first; next < last && performance.now() < until; )
      next = await runBatch(subject, next, Math.min(last, next + batch - (next % batch)), until);
  const { calls, refused, slowest } = counts.get(subject) ?? { calls: 0, refused: 0, slowest: undefined };
  console.log(
    `${at + 1}/${values.subject.length} ${subject}: ${calls} calls, ${refused} refused${slowest ? `, slowest ${slowest.name} ${slowest.milliseconds.toFixed(0)} ms (seed ${slowest.seed})` : ''}`,
  );
}

const all = [...counts.values()];
const sumOf = (key: 'calls' | 'refused') => all.reduce((sum, count) => sum + count[key], 0);
console.log(`${sumOf('calls')} calls, ${sumOf('refused')} refused, ${faults.size} kinds of fault, seed ${values.seed}`);
for (const [fault, { first, count }] of [...faults].toSorted(([, a], [, b]) => b.count - a.count))
  console.log(`${String(count).padStart(6)}  ${fault} (seed ${first.seed})`);
process.exitCode = faults.size === 0 ? 0 : 1;
