const loaded = (): Promise<unknown> =>
  document.readyState === 'complete'
    ? Promise.resolve()
    : new Promise((resolve) => addEventListener('load', resolve, { once: true }));

// Not in every browser; a task of its own is what is left there.
const idle = (): Promise<unknown> =>
  new Promise((resolve) =>
    'requestIdleCallback' in globalThis ? requestIdleCallback(resolve) : setTimeout(resolve, 50),
  );

let last: Promise<unknown> = Promise.resolve();

/** Runs what can wait, one task after the other, each once the page has loaded and has nothing else to do. */
export function whenIdle(task: () => Promise<unknown>): void {
  last = last
    .then(loaded)
    .then(idle)
    .then(task)
    .catch(() => undefined);
}
