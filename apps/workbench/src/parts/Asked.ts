import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { askWorker, TaskStopped } from '../worker/callWorker.js';
import type { Progress, TaskName, Tasks } from '../worker/protocol.js';

/**
 * An answer that a page shows: requested from the worker when its input changes, and kept. While the next one is computed
 * the last stays in place, so that nothing on the page moves.
 */
export class Asked<Name extends TaskName> implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #name: Name;
  #key = '';
  #stop: AbortController | undefined;
  value: Tasks[Name]['output'] | undefined;
  /** The input that `value` answers. */
  input: Tasks[Name]['input'] | undefined;
  progress: Progress | undefined;
  failed: unknown;
  busy = false;
  stopped = false;

  constructor(host: ReactiveControllerHost, name: Name) {
    this.#host = host;
    this.#name = name;
    host.addController(this);
  }

  hostDisconnected(): void {
    if (!this.busy) return;
    // What nobody waits for any more is not computed further; coming back asks again.
    this.#stop?.abort();
    this.#key = '';
  }

  /** Asks, unless this was asked last; the page is drawn again when the answer is there. */
  ask(input: Tasks[Name]['input']): void {
    const key = JSON.stringify(input);
    if (key === this.#key) return;
    this.#key = key;
    void this.#run(input);
  }

  stop(): void {
    this.#stop?.abort();
  }

  again(): void {
    const key = this.#key;
    this.#key = '';
    if (key !== '') this.ask(JSON.parse(key) as Tasks[Name]['input']);
    this.#host.requestUpdate();
  }

  async #run(input: Tasks[Name]['input']): Promise<void> {
    this.#stop?.abort();
    const stop = new AbortController();
    this.#stop = stop;
    this.busy = true;
    this.failed = undefined;
    this.stopped = false;
    this.progress = undefined;
    this.#host.requestUpdate();
    try {
      const value = await askWorker(this.#name, input, {
        signal: stop.signal,
        onProgress: (progress) => {
          if (this.#stop !== stop) return;
          this.progress = progress;
          this.#host.requestUpdate();
        },
      });
      if (this.#stop !== stop) return;
      this.value = value;
      this.input = input;
    } catch (error) {
      if (this.#stop !== stop) return;
      if (error instanceof TaskStopped) this.stopped = true;
      else this.failed = error;
    }
    this.busy = false;
    this.progress = undefined;
    this.#host.requestUpdate();
  }
}
