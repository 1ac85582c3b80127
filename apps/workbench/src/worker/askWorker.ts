import type { FromWorker, Progress, TaskName, Tasks, ToWorker } from './protocol.js';

interface Waiting {
  readonly settle: (answer: unknown) => void;
  readonly refuse: (error: Error) => void;
  readonly progress: ((progress: Progress) => void) | undefined;
}

const waiting = new Map<number, Waiting>();
let worker: Worker | undefined;
let last = 0;

function start(): Worker {
  const started = new Worker(new URL('./desk.worker.ts', import.meta.url), { type: 'module' });
  started.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
    const task = waiting.get(data.id);
    if (!task) return;
    if ('progress' in data) {
      task.progress?.(data.progress);
      return;
    }
    waiting.delete(data.id);
    if ('failed' in data) task.refuse(new Error(data.failed));
    else task.settle(data.answer);
  });
  // The worker's own file is gone, or it broke: whoever waits is told, and the next question starts another.
  started.addEventListener('error', ({ message }) => {
    worker = undefined;
    for (const { refuse } of waiting.values()) refuse(new Error(message || 'The worker could not be started.'));
    waiting.clear();
  });
  return started;
}

/** What a task is refused with when it was stopped. */
export class Stopped extends Error {}

/** Asks the worker, off the main thread; `signal` stops the work, `progress` hears how far it is. */
export function askWorker<Name extends TaskName>(
  name: Name,
  ask: Tasks[Name]['ask'],
  { signal, progress }: { readonly signal?: AbortSignal; readonly progress?: (progress: Progress) => void } = {},
): Promise<Tasks[Name]['answer']> {
  worker ??= start();
  const at = worker;
  last += 1;
  const id = last;
  return new Promise((settle, refuse) => {
    waiting.set(id, { settle: settle as (answer: unknown) => void, refuse, progress });
    signal?.addEventListener('abort', () => {
      if (!waiting.delete(id)) return;
      at.postMessage({ cancel: id } satisfies ToWorker);
      refuse(new Stopped());
    });
    at.postMessage({ id, name, ask } satisfies ToWorker);
  });
}
