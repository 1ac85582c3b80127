import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export interface Worker {
  ask<Output>(operation: string, input?: unknown): Promise<Output>;
  stop(): void;
}

/**
 * A process that answers from a built checkout.
 * @param root of the checkout
 */
export function startWorker(root: string): Worker {
  // Structured clones, since a query may hold numbers that JSON has no sign for.
  const child = fork(fileURLToPath(new URL('worker.mjs', import.meta.url)), [root], {
    serialization: 'advanced',
    execArgv: ['--max-old-space-size=2048'],
  });
  const waiting = new Map<
    number,
    { readonly resolve: (output: never) => void; readonly reject: (error: Error) => void }
  >();
  let last = 0;
  child.on('message', ({ id, output, error }: { id: number; output: never; error?: string }) => {
    const call = waiting.get(id);
    waiting.delete(id);
    if (error === undefined) call?.resolve(output);
    else call?.reject(new Error(`${root}: ${error}`));
  });
  child.on('exit', (code) => {
    for (const { reject } of waiting.values()) reject(new Error(`${root}: the process ended with ${code}.`));
    waiting.clear();
  });
  return {
    ask: (operation, input) =>
      new Promise((resolve, reject) => {
        last += 1;
        waiting.set(last, { resolve, reject });
        child.send({ id: last, operation, input });
      }),
    stop: () => child.kill(),
  };
}
