import type { Writable } from 'node:stream';

/** Where the command speaks: injected, so that tests hear what a person would. */
export interface Terminal {
  readonly out: Writable & { readonly isTTY?: boolean; readonly columns?: number };
  readonly err: Writable & { readonly isTTY?: boolean };
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
}

/** Colour is for terminals that have it, and never where https://no-color.org is asked for. */
export const hasColour = ({ out, env }: Terminal): boolean =>
  out.isTTY === true && (env['NO_COLOR'] ?? '') === '' && env['TERM'] !== 'dumb';

/** Writes, and waits while the reader is slow. Resolves to false when the reader has gone. */
export function write(out: Writable, chunk: string | Uint8Array): Promise<boolean> {
  return new Promise((resolve) => {
    if (out.destroyed) return resolve(false);
    out.write(chunk, (error) => resolve(!error));
  });
}

/** How much of long work is done, on standard error of a terminal only. */
export function progressOn({ err }: Terminal, quiet: boolean): { step: (done: number) => void; end: () => void } {
  if (err.isTTY !== true || quiet) return { step: () => {}, end: () => {} };
  const wide = 24;
  return {
    step: (done) => {
      const full = Math.round(done * wide);
      err.write(`\r[${'#'.repeat(full)}${'.'.repeat(wide - full)}] ${Math.round(done * 100)} per cent`);
    },
    end: () => err.write('\r\u001B[K'),
  };
}
