import { readJson } from '../site/repository.js';

export interface Resource {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly path: string;
  readonly format: string;
  readonly bytes: number;
  readonly hash: string;
  readonly licenses: readonly { readonly title: string; readonly path: string }[];
  readonly redistributable: boolean;
  readonly sources?: readonly { readonly title: string; readonly path?: string; readonly symbol?: string }[];
  readonly schema: {
    readonly fields: readonly {
      readonly name: string;
      readonly type: string;
      readonly unit?: string;
      readonly description?: string;
    }[];
    readonly primaryKey?: readonly string[];
  };
}

export interface DataPackage {
  readonly version: string;
  readonly resources: readonly Resource[];
}

/** What the build of the datasets says of every file that it wrote. */
export const readDataPackage = (): DataPackage => readJson('datasets/dist/datapackage.json') as DataPackage;
