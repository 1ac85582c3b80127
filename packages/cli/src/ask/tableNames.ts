import { createRequire } from 'node:module';

interface Resource {
  readonly name: string;
  readonly title: string;
  readonly schema?: { readonly fields: readonly { readonly name: string }[] } | undefined;
  readonly rowCount?: number | undefined;
}

/** The tables that come along, as their data package lists them. Not imported: Node 20 warns of JSON modules. */
export const dataPackage = (): { readonly version: string; readonly resources: readonly Resource[] } =>
  createRequire(import.meta.url)('@blueledger/datasets/datapackage.json');
