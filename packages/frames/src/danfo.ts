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

let given: Danfo | undefined;

/** Takes danfo.js as the caller loaded it: from another folder, or another build of it. */
export function useDanfo(danfo: Danfo): void {
  given = danfo;
}

/**
 * danfo.js, loaded on first use.
 * @throws BlueLedgerError `facts-missing` where it is not installed, with the line that installs it.
 */
export async function loadDanfo(): Promise<Danfo> {
  if (given) return given;
  const name = 'danfojs-node';
  try {
    const loaded = (await import(name)) as Danfo & { readonly default?: Danfo };
    given = loaded.default ?? loaded;
    return given;
  } catch {
    throw new BlueLedgerError('facts-missing', {
      what: 'danfojs-node could not be loaded',
      where: '@blueledger/frames',
      expected: 'danfojs-node beside this package, which brings no data frames of its own',
      remedy: 'Install it: npm install danfojs-node',
    });
  }
}
