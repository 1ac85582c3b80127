import type { Plugin, Rolldown, UserConfig } from 'vite';
import { build } from 'vite';

type Chunk = Rolldown.OutputChunk;

/** Pages and their parts are entries of the bundler, since they load when they are opened. */
const isPage = (entry: string) => /\/src\/pages\/\w+\/\w+Page\.ts$/.test(entry);
const isFront = (entry: string) =>
  /\/(?:OverviewPage\.ts|frontFigures\.ts|widgets\/dist\/burden-gap\/define\.js)$/.test(entry);
const isFigure = (entry: string) => /\/widgets\/dist\/[\w-]+\/define\.js$/.test(entry) && !isFront(entry);
/** What the figures of the front page load by themselves: the view of each, groups of states, and the chart. */
const isFrontView = (entry: string) => /\/widgets\/dist\/(?:ranking|groups|attribution|ChartPart)-\w+\.js$/.test(entry);

/** The table, or the slice of one, that a module of the datasets holds: `missions`, `personnel-by-mission/by-sex`. */
const tableOf = (module: string): string | undefined => {
  const [, table] = /\/datasets\/dist\/(.+)\.js$/.exec(module) ?? [];
  return table === 'decode' ? undefined : table;
};

/** Where a module goes: by name of the file; none where the bundler's own choice stays. */
export type ModuleFiles = ReadonlyMap<string, string>;

/**
 * Builds once as the bundler would, with a file for each set of modules that the same pages need, to see what each page
 * really needs: imports alone do not tell, since an entry point of core leads to all of it. Then what the front page needs is
 * put into a handful of files: what most pages load (`parts`), what some load (`core`), what other figures load as well
 * (`figures`), the rest (`front`), what is drawn later (`chart`), and the tables. A file depends on those before it alone.
 */
export async function frontPageFiles(config: UserConfig): Promise<ModuleFiles> {
  const result = (await build({
    ...config,
    configFile: false,
    logLevel: 'error',
    build: { ...config.build, write: false, minify: false, cssMinify: false, reportCompressedSize: false },
  })) as Rolldown.RolldownOutput;
  const chunks = result.output.filter((file): file is Chunk => file.type === 'chunk');
  const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  const loadedWith = (entries: readonly Chunk[]): ReadonlySet<string> => {
    const seen = new Set<Chunk>();
    const queue = [...entries];
    for (let chunk = queue.pop(); chunk; chunk = queue.pop()) {
      if (seen.has(chunk)) continue;
      seen.add(chunk);
      queue.push(...chunk.imports.flatMap((name) => byName.get(name) ?? []));
    }
    return new Set([...seen].flatMap(({ moduleIds }) => moduleIds));
  };
  const entriesThat = (fits: (entry: string) => boolean) =>
    chunks.filter(({ isDynamicEntry, facadeModuleId }) => isDynamicEntry && fits(facadeModuleId ?? ''));
  const entries = new Set(chunks.flatMap(({ facadeModuleId }) => facadeModuleId ?? []));
  const shell = loadedWith(chunks.filter(({ isEntry }) => isEntry));
  const pages = entriesThat(isPage).map((page) => loadedWith([page]));
  const otherFigures = loadedWith(entriesThat(isFigure));
  const front = loadedWith(entriesThat(isFront));
  const fileOf = (module: string) => {
    const users = pages.filter((loaded) => loaded.has(module)).length;
    // Small modules of our own lead to no facts, unlike those of core.
    if (users > pages.length / 4 || (users > 1 && module.includes('/workbench/src/'))) return 'parts';
    if (users > 0) return 'core';
    if (!front.has(module)) return 'chart';
    return otherFigures.has(module) ? 'figures' : 'front';
  };
  const files = new Map<string, string>();
  for (const module of new Set([...front, ...loadedWith(entriesThat(isFrontView))])) {
    // The bundler gives an entry a file of its own, however small.
    if (shell.has(module) || entries.has(module)) continue;
    const file = fileOf(module);
    if (tableOf(module) === undefined) files.set(module, file);
    else if (file !== 'chart') files.set(module, file === 'core' ? 'core-tables' : 'front-tables');
  }
  return files;
}

/** The groups of the bundler: the shell, the front page's files, and of other tables those together that the same pages need. */
export const chunkGroups = (files: ModuleFiles) => [
  {
    debugName: 'shell',
    priority: 2,
    tags: ['$initial' as const],
    name: (id: string) => (tableOf(id) === undefined ? 'shell' : 'shell-tables'),
  },
  { debugName: 'front page', priority: 1, name: (id: string) => files.get(id) ?? null },
  { debugName: 'tables', name: (id: string) => (tableOf(id) === undefined ? null : 'tables'), entriesAware: true },
];

/** Facts, pages of tables and code each have a folder of their own, so that the weight of a page is the weight of its code. */
export function chunkFileName({
  name,
  moduleIds,
}: {
  readonly name: string;
  readonly moduleIds: readonly string[];
}): string {
  const all = (isKind: (module: string) => boolean) => moduleIds.length > 0 && moduleIds.every(isKind);
  const folder = all((module) => tableOf(module) !== undefined)
    ? 'facts/'
    : all((module) => module.startsWith('\0virtual:tables/page/'))
      ? 'pages/'
      : '';
  // A file of tables is named by all the pages that load it.
  return `assets/${folder}${name.split('~')[0]}-[hash].js`;
}

/**
 * Lets the browser fetch what the front page needs beside the shell and not after it. Only where the address names no page:
 * a link to another one loads nothing of the front page.
 */
export const frontPageHints = (): Plugin => ({
  name: 'front-page-hints',
  transformIndexHtml: {
    order: 'post',
    handler(_html, { bundle }) {
      if (!bundle) return [];
      const chunks = Object.values(bundle).filter((file): file is Chunk => file.type === 'chunk');
      const queue = chunks.filter(
        ({ facadeModuleId: entry }) =>
          entry && (isFront(entry) || /\/(?:attribution|groups|ChartPart)-\w+\.js$/.test(entry)),
      );
      const wanted = new Set<string>();
      for (let chunk = queue.pop(); chunk; chunk = queue.pop()) {
        if (wanted.has(chunk.fileName)) continue;
        wanted.add(chunk.fileName);
        for (const name of chunk.imports) {
          const imported = bundle[name];
          if (imported?.type === 'chunk' && !imported.isEntry) queue.push(imported);
        }
      }
      const script = `if(!/[?&](page|room|payers|servers|from|to|personnel)=/.test(location.search))for(const file of ${JSON.stringify([...wanted])})document.head.append(Object.assign(document.createElement('link'),{rel:'modulepreload',href:file}))`;
      return [{ tag: 'script', children: script, injectTo: 'head' }];
    },
  },
});
