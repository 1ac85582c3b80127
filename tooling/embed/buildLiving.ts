import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';
import { elements } from '../../packages/widgets/elements.js';
import { withDirectImports } from './directImports.js';
import { litFile, litForPages } from './litForPages.js';
import { denseTemplates } from './minifyTemplates.js';
import { withTextImports } from './textImports.js';
import { thirdPartyNotices } from './thirdPartyNotices.js';

const widgets = fileURLToPath(new URL('../../packages/widgets/', import.meta.url));
const { version } = JSON.parse(readFileSync(join(widgets, 'package.json'), 'utf8')) as { version: string };

interface ModuleInfo {
  readonly code: string | null;
  readonly importedIds: readonly string[];
  readonly dynamicallyImportedIds: readonly string[];
}
interface Graph {
  getModuleInfo(id: string): ModuleInfo | null;
}

/** All that a module loads before it runs; with `later`, also all that it may load after that. */
function loadedWith(entry: string, graph: Graph, later = false): Set<string> {
  const found = new Set<string>();
  const wait = [entry];
  for (let id = wait.pop(); id !== undefined; id = wait.pop()) {
    if (found.has(id)) continue;
    found.add(id);
    const info = graph.getModuleInfo(id);
    wait.push(...(info?.importedIds ?? []), ...((later && info?.dynamicallyImportedIds) || []));
  }
  return found;
}

const entries = elements.map(({ name }) => ({ name, file: join(widgets, `src/${name}/define.ts`) }));
const figures = elements.filter(({ height }) => height).map(({ name }) => name);

/** Fewer characters of source than this, for each figure that asks for them, cost more as a file than they cost the others. */
const tooSmall = 150;

interface Group {
  /** The elements that load it before their chart. */
  readonly users: readonly string[];
  readonly ids: string[];
}

/**
 * The chunk of each module by the elements that load it before their chart, so that none loads what only others call; what
 * comes on demand finds its own place. An element that stands in a line of text shares nothing with figures: it would load
 * their frame.
 */
function chunksOf(graph: Graph): ReadonlyMap<string, string> {
  const reaches = entries.map(({ name, file }) => ({
    name,
    first: loadedWith(file, graph),
    ever: loadedWith(file, graph, true),
  }));
  const groups = new Map<string, Group>();
  for (const id of new Set(reaches.flatMap(({ first }) => [...first]))) {
    const users = reaches.filter(({ first }) => first.has(id)).map(({ name }) => name);
    // What another element may borrow later stands apart from the element itself, which would be defined with it.
    const lent = users.length === 1 && reaches.filter(({ ever }) => ever.has(id)).length > 1;
    const name = users.length === entries.length ? 'all' : `${users.join('-')}${lent ? '-lent' : ''}`;
    const group = groups.get(name) ?? { users, ids: [] };
    group.ids.push(id);
    groups.set(name, group);
  }
  const chunks = new Map<string, string>();
  for (const [name, { users, ids }] of groups) {
    const size = ids.reduce((sum, id) => sum + (graph.getModuleInfo(id)?.code?.length ?? 0), 0);
    // What all figures but one load goes with what all do, and so does what is small: a file more costs a page more.
    const together = users.length >= figures.length - 1 || (users.length > 1 && size < tooSmall * users.length);
    const chunk = together && users.every((user) => figures.includes(user)) ? 'figures' : name;
    for (const id of ids) chunks.set(id, chunk);
  }
  // All of the chart in one file, since a second one would be asked for only when the first has come; but for what the tools
  // need as well, which may come before it.
  const tools = loadedWith(join(widgets, 'src/figure/tools/FigureTools.ts'), graph);
  for (const id of loadedWith(join(widgets, 'src/figure/chart/ChartPart.ts'), graph))
    if (!chunks.has(id) && !tools.has(id)) chunks.set(id, 'ChartPart');
  // A function or a rule that several elements load on demand stands apart from the view of any one, which brings its element.
  for (const id of new Set(reaches.flatMap(({ ever }) => [...ever]))) {
    if (chunks.has(id) || tools.has(id) || !/core[\\/]dist[\\/].*\.js$|datasets[\\/]dist[\\/]rules[\\/]/.test(id))
      continue;
    const users = reaches.filter(({ ever }) => ever.has(id)).map(({ name }) => name);
    if (users.length > 1) chunks.set(id, `${users.join('-')}-later`);
  }
  return chunks;
}

let chunks: ReadonlyMap<string, string> | undefined;
function chunkOf(id: string, graph: Graph): string | null {
  chunks ??= chunksOf(graph);
  return chunks.get(id) ?? null;
}

/**
 * Builds `dist/cdn`: one small module an element, which shares its chunks with the others. Modules that are loaded together
 * are put together, since each file more costs a page a request and half a kilobyte that gzip would have saved.
 */
export async function buildLiving(): Promise<void> {
  const bundle = await rolldown({
    input: Object.fromEntries(entries.map(({ name, file }) => [name, file])),
    cwd: widgets,
    preserveEntrySignatures: false,
    platform: 'browser',
    tsconfig: join(widgets, 'tsconfig.json'),
    transform: { target: 'es2022', define: { __BLUE_LEDGER_VERSION__: JSON.stringify(version) } },
    plugins: [
      {
        name: 'direct-imports',
        transform: (code, id) =>
          /widgets[\\/]src[\\/].*\.ts$|core[\\/]dist[\\/].*\.js$/.test(id) ? withDirectImports(code, id) : null,
      },
      {
        name: 'text-imports',
        transform: (code, id) => (/widgets[\\/]src[\\/].*\.ts$/.test(id) ? withTextImports(code) : null),
      },
      {
        name: 'lit-for-pages',
        transform: (code, id) => (litFile.test(id) ? litForPages(code) : null),
      },
      {
        name: 'dense-templates',
        transform: (code, id) => (/widgets[\\/]src[\\/].*\.ts$/.test(id) ? denseTemplates(code) : null),
      },
    ],
  });
  const { output } = await bundle.generate({
    format: 'esm',
    minify: true,
    comments: { legal: false },
    entryFileNames: '[name].js',
    chunkFileNames: '[name]-[hash].js',
    codeSplitting: {
      // A chunk has what its group names and no more: what that imports has a group of its own.
      includeDependenciesRecursively: false,
      groups: [{ name: chunkOf, debugName: 'by the elements that load it' }],
    },
  });
  await bundle.close();
  for (const folder of ['cdn', 'frozen']) mkdirSync(join(widgets, 'dist', folder), { recursive: true });

  // What is bundled keeps its licence beside it, in a file that no page loads; a frozen file has the same inside.
  const bundled = output.flatMap((file) => (file.type === 'chunk' ? file.moduleIds : []));
  const notices = thirdPartyNotices(bundled);
  for (const folder of ['cdn', 'frozen']) writeFileSync(join(widgets, `dist/${folder}/LICENSES.txt`), notices);
  for (const file of output)
    if (file.type === 'chunk') writeFileSync(join(widgets, 'dist/cdn', file.fileName), file.code);
}
