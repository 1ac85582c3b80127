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
  readonly out: Outlet;
  readonly err: Outlet;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
}

/** Colour is for terminals that have it, and never where NO_COLOR (https://no-color.org) is set. */
export const hasColour = ({ out, env }: Terminal): boolean =>
  out.isTTY === true && (env['NO_COLOR'] ?? '') === '' && env['TERM'] !== 'dumb';

/** Writes, and waits while the reader is slow. Resolves to false when the reader has gone. */
export function write(out: Outlet, chunk: string | Uint8Array): Promise<boolean> {
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
