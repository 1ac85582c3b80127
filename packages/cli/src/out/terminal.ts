import { BlueLedgerError } from '@blueledger/core/internal/errors';

/** As much of a writable stream of Node as is used: whoever reads these types need not have those of Node. */
export interface Outlet {
  write(chunk: string | Uint8Array, done?: (error?: Error | null) => void): boolean;
  on(event: 'error', listener: (error: Error & { readonly code?: string }) => void): unknown;
  readonly destroyed: boolean;
  readonly isTTY?: boolean;
  readonly columns?: number;
}

/** Where the command speaks: injected, so that tests hear what a person would. */
export interface Terminal {
  /** Standard input, read where a file is named `-`. */
  readonly in?: AsyncIterable<Uint8Array> | undefined;
  readonly out: Outlet;
  readonly err: Outlet;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
}

/** Colour is for terminals that have it, and never where NO_COLOR (https://no-color.org) is set. */
export const hasColour = ({ out, env }: Terminal): boolean =>
  out.isTTY === true && (env['NO_COLOR'] ?? '') === '' && env['TERM'] !== 'dumb';

/** A reader that has seen enough (`| head`) closes the pipe: that ends the work, and is no error. */
const readerHasGone = new Set(['EPIPE', 'ERR_STREAM_DESTROYED', 'ECONNRESET']);

/**
 * Writes, and waits while the reader is slow. Resolves to false when the reader has gone.
 * @throws BlueLedgerError `not-written` when what was written did not arrive: a full disk.
 */
export function write(out: Outlet, chunk: string | Uint8Array): Promise<boolean> {
  return new Promise((resolve, reject) => {
    if (out.destroyed) return resolve(false);
    out.write(chunk, (error) => {
      const code = (error as { readonly code?: string } | null | undefined)?.code;
      if (!error || (code !== undefined && readerHasGone.has(code))) return resolve(!error);
      reject(
        new BlueLedgerError('not-written', {
          what: code === 'ENOSPC' ? 'the disk is full' : `it cannot be written (${code ?? error.message})`,
          where: 'standard output',
          expected: 'a place that takes all of the answer',
          remedy: 'What was written is not complete.',
        }),
      );
    });
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
