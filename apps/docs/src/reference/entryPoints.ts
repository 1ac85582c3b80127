import { exists, read, readJson } from '../site/repository.js';
import { withAddresses } from '../site/repositoryLinks.js';

/** An entry point that readers import, with the file that lists its public names. */
export interface EntryPoint {
  /** As an import writes it. */
  readonly module: string;
  readonly file: string;
  /** Below `/reference/`, with a slash at its end. */
  readonly path: string;
  readonly about: string;
}

const packages = ['core', 'exchange', 'frames', 'widgets'] as const;

/** What is in an entry point whose package has no table of them. */
const contents: Readonly<Record<string, string>> = {
  '@blueledger/exchange/table': 'tables of facts, of answers and of rows, ready to be written, with their sources',
  '@blueledger/exchange/write': 'writers of CSV, JSON, NDJSON, Parquet and XLSX',
  '@blueledger/exchange/bundled': 'the readers bound to the names and codes of the bundled facts',
  '@blueledger/exchange/node': 'files of the machine: read, checked, written',
  '@blueledger/widgets': 'the classes of the elements, and the types of their events',
  '@blueledger/widgets/snippet': 'embed code as text',
  '@blueledger/widgets/server': 'figures on a server as their readable table',
};

/** Files, types alone, what is named unstable, and bound functions, which stand on the page of the pure one. */
const isOther = (name: string, path: string) =>
  /\.(json|css)$|\*|^\.\/(internal\/|text\/|react$|vue$|svelte$)/.test(path) ||
  (name === 'core' && path === './bundled');

/** Words of the table of core's entry points, from its own page. */
function tableText(module: string): string | undefined {
  const path = 'packages/core/README.md';
  const page = withAddresses(read(path), path);
  return new RegExp(`^\\| \`${module.replace(/[/@]/g, '\\$&')}\`\\s*\\| (.*?)\\s*\\|$`, 'm').exec(page)?.[1];
}

function fileOf(name: string, path: string): string {
  const folder = `packages/${name}/src${path.slice(1)}`;
  const file = [`${folder}/index.ts`, `${folder}.ts`].find(exists);
  if (file === undefined)
    throw new Error(`@blueledger/${name}${path.slice(1)}: no ${folder}/index.ts. Where are its sources?`);
  return file;
}

/** Public entry points, as the manifests name them; the whole of a package after its parts. */
export function entryPoints(): readonly EntryPoint[] {
  const entries = packages.flatMap((name) => {
    const { exports, description } = readJson(`packages/${name}/package.json`) as {
      readonly exports: Readonly<Record<string, unknown>>;
      readonly description: string;
    };
    const [whole = '.', ...parts] = Object.keys(exports).filter((path) => !isOther(name, path));
    return [...parts, whole].map((path) => {
      const module = `@blueledger/${name}${path.slice(1)}`;
      return {
        module,
        file: fileOf(name, path),
        path: `${name}${path.slice(1)}/`,
        about: tableText(module) ?? contents[module] ?? description,
      };
    });
  });
  return [
    ...entries,
    {
      module: '@blueledger/datasets/decode',
      file: 'datasets/decode/decode.d.ts',
      path: 'datasets/',
      about: 'tables as typed columns, and rows of them',
    },
  ];
}
