/** An entry point that readers import, with the file that lists its public names. */
export interface EntryPoint {
  /** As an import writes it. */
  readonly module: string;
  readonly file: string;
  /** Below `/reference/`, with a slash at its end. */
  readonly path: string;
  readonly about: string;
}

const core = (folder: string, about: string): EntryPoint => ({
  module: `@blueledger/core/${folder}`,
  file: `packages/core/src/${folder}/index.ts`,
  path: `core/${folder}/`,
  about,
});

/** Words of the table of core's entry points, from its own page. */
export const aboutOf = (page: string, module: string): string =>
  new RegExp(`^\\| \`${module.replace(/[/@]/g, '\\$&')}\`\\s*\\| (.*?)\\s*\\|$`, 'm').exec(page)?.[1] ?? '';

/**
 * Public entry points, by the folder and the names of the manifests: `exports` names them, and a test holds this list to it.
 * @param page of core, which says what is in each.
 */
export function entryPoints(page: string): readonly EntryPoint[] {
  const folders = [
    'rates',
    'assessments',
    'accounts',
    'budgets',
    'personnel',
    'burden',
    'liquidity',
    'reforms',
    'claims',
    'states',
    'text',
    'schemas',
  ];
  return [
    ...folders.map((folder) => core(folder, aboutOf(page, `@blueledger/core/${folder}`))),
    {
      module: '@blueledger/core',
      file: 'packages/core/src/index.ts',
      path: 'core/',
      about: aboutOf(page, '@blueledger/core'),
    },
    {
      module: '@blueledger/exchange/table',
      file: 'packages/exchange/src/table/index.ts',
      path: 'exchange/table/',
      about: 'tables of facts, of answers and of rows, ready to be written, with their sources',
    },
    {
      module: '@blueledger/exchange/write',
      file: 'packages/exchange/src/write/index.ts',
      path: 'exchange/write/',
      about: 'writers of CSV, JSON, NDJSON, Parquet and XLSX',
    },
    {
      module: '@blueledger/exchange',
      file: 'packages/exchange/src/index.ts',
      path: 'exchange/',
      about: 'tables in and out: CSV, JSON, NDJSON, Parquet and XLSX, and a person’s own tables, checked line by line',
    },
    {
      module: '@blueledger/exchange/bundled',
      file: 'packages/exchange/src/bundled.ts',
      path: 'exchange/bundled/',
      about: 'the readers bound to the names and codes of the bundled facts',
    },
    {
      module: '@blueledger/exchange/node',
      file: 'packages/exchange/src/node/index.ts',
      path: 'exchange/node/',
      about: 'files of the machine: read, checked, written',
    },
    {
      module: '@blueledger/frames',
      file: 'packages/frames/src/index.ts',
      path: 'frames/',
      about: 'tables and answers as DataFrames of danfo.js',
    },
    {
      module: '@blueledger/widgets/snippet',
      file: 'packages/widgets/src/snippet/index.ts',
      path: 'widgets/snippet/',
      about: 'embed code as text',
    },
    {
      module: '@blueledger/widgets',
      file: 'packages/widgets/src/index.ts',
      path: 'widgets/',
      about: 'the classes of the elements, and the types of their events',
    },
    {
      module: '@blueledger/datasets/decode',
      file: 'datasets/decode/decode.d.ts',
      path: 'datasets/',
      about: 'tables as typed columns, and rows of them',
    },
  ];
}
