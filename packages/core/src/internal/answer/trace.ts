import type { WorkingStep } from './recorder.js';

interface Trace {
  readonly kind: string;
  readonly workings: Map<object, readonly WorkingStep[]>;
}

let current: Trace | undefined;

/** Where the answers of a kind leave their working at this moment; undefined while nobody traces them. */
export const traceOf = (kind: string): Trace | undefined => (current?.kind === kind ? current : undefined);

/**
 * Asks with every answer of a kind recording its steps. The answer must come at once: a switch of the module is on until
 * `ask` returns.
 *
 * @returns what was answered, and its working; undefined where `ask` did not return an answer of this kind as it was made.
 */
export function traced<Answered>(
  kind: string,
  ask: () => Answered,
): { readonly again: Answered; readonly steps: readonly WorkingStep[] | undefined } {
  const [outer, trace]: [Trace | undefined, Trace] = [current, { kind, workings: new Map() }];
  current = trace;
  try {
    const again = ask();
    return { again, steps: trace.workings.get(again as object) };
  } finally {
    current = outer;
  }
}
