import type { FromWorker, Progress, TaskName, Tasks, ToWorker } from './protocol.js';

interface PendingTask {
  readonly resolve: (output: unknown) => void;
  readonly reject: (error: Error) => void;
  readonly onProgress: ((progress: Progress) => void) | undefined;
}

const pending = new Map<number, PendingTask>();
let worker: Worker | undefined;
let lastId = 0;

function start(): Worker {
  const started = new Worker(new URL('./tasks.worker.ts', import.meta.url), { type: 'module' });
  started.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
    const task = pending.get(data.id);
    if (!task) return;
    if ('progress' in data) {
      task.onProgress?.(data.progress);
      return;
    }
    pending.delete(data.id);
    if ('failed' in data) task.reject(new Error(data.failed));
    else task.resolve(data.output);
  });
  // The worker's file could not be loaded, or it broke: pending tasks fail, and the next task starts another worker.
  started.addEventListener('error', ({ message }) => {
    worker = undefined;
    for (const { reject } of pending.values()) reject(new Error(message || 'The worker could not be started.'));
    pending.clear();
  });
  return started;
}

/** The error with which a stopped task rejects. */
export class TaskStopped extends Error {}

/** Runs a task in the worker, off the main thread; `signal` stops it, `onProgress` is called with how far it is. */
export function callWorker<Name extends TaskName>(
  name: Name,
  input: Tasks[Name]['input'],
  { signal, onProgress }: { readonly signal?: AbortSignal; readonly onProgress?: (progress: Progress) => void } = {},
): Promise<Tasks[Name]['output']> {
  worker ??= start();
  const target = worker;
  lastId += 1;
  const id = lastId;
  return new Promise((resolve, reject) => {
    pending.set(id, { resolve: resolve as (output: unknown) => void, reject, onProgress });
    signal?.addEventListener('abort', () => {
      if (!pending.delete(id)) return;
      target.postMessage({ cancel: id } satisfies ToWorker);
      reject(new TaskStopped());
    });
    target.postMessage({ id, name, input } satisfies ToWorker);
  });
}

const kept = new Map<string, Promise<unknown>>();
/** Answers that are kept; beyond them the oldest is computed again. */
const mostKept = 60;

/** The same, computed once for an input and kept while the workbench is open; a task that failed or was stopped is not kept. */
export function askWorker<Name extends TaskName>(
  name: Name,
  input: Tasks[Name]['input'],
  options: Parameters<typeof callWorker>[2] = {},
): Promise<Tasks[Name]['output']> {
  const key = JSON.stringify([name, input]);
  const known = kept.get(key) as Promise<Tasks[Name]['output']> | undefined;
  if (known) return known;
  const answer = callWorker(name, input, options);
  kept.set(key, answer);
  answer.catch(() => kept.delete(key));
  const [oldest] = kept.keys();
  if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest);
  return answer;
}
