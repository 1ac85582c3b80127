import { BlueLedgerError } from '@blueledger/core';

/** As much of a DataFrame of danfo.js as is used here: its own types come with it, and it may not be installed. */
export interface DataFrame {
  readonly columns: readonly string[];
  readonly shape: readonly number[];
  readonly values: unknown;
}

/** As much of danfo.js as is used here. */
export interface Danfo {
  readonly DataFrame: new (
    data: Readonly<Record<string, readonly unknown[]>>,
    options: { readonly columns: readonly string[]; readonly dtypes: readonly string[] },
  ) => DataFrame;
}

let installed: Danfo | undefined;

/** Takes danfo.js as the caller loaded it: from another folder, or another build of it. */
export function useDanfo(danfo: Danfo): void {
  installed = danfo;
}

/**
 * danfo.js, loaded on first use.
 * @throws BlueLedgerError `facts-missing` where it is not installed, with the line that installs it.
 */
export async function loadDanfo(): Promise<Danfo> {
  if (installed) return installed;
  const name = 'danfojs-node';
  try {
    const loaded = (await import(name)) as Danfo & { readonly default?: Danfo };
    installed = loaded.default ?? loaded;
    return installed;
  } catch {
    throw new BlueLedgerError('facts-missing', {
      what: 'danfojs-node could not be loaded',
      where: '@blueledger/frames',
      expected: 'danfojs-node beside this package, which brings no data frames of its own',
      remedy: 'Install it: npm install danfojs-node',
    });
  }
}
