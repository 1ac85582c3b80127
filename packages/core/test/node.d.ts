/** What tests of copies use of Node: core's own types know no platform, and neither do those of its other tests. */
declare function structuredClone<T>(value: T): T;

declare module 'node:worker_threads' {
  export class Worker {
    constructor(script: string, options: { readonly eval: true });
    once(event: 'message', listener: (message: never) => void): void;
    once(event: 'error', listener: (error: Error) => void): void;
    postMessage(message: unknown): void;
    terminate(): Promise<number>;
  }
}
