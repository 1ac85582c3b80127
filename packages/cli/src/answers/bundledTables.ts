import { createRequire } from 'node:module';

interface Resource {
  readonly name: string;
  readonly title: string;
  /** Each table is listed as CSV and as Parquet. */
  readonly format: string;
}

/** The bundled tables, as their data package lists them. Not imported: Node 20 warns of JSON modules. */
export function bundledTables(): { readonly version: string; readonly names: readonly string[] } {
  const { version, resources } = createRequire(import.meta.url)('@blueledger/datasets/datapackage.json') as {
    readonly version: string;
    readonly resources: readonly Resource[];
  };
  return { version, names: resources.filter(({ format }) => format === 'csv').map(({ name }) => name) };
}
