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

/**
 * What a file more costs each element that loads it, in characters of source: what gzip would have saved, and a request, of
 * which many hosts answer six at a time.
 */
const costOfFile = 1500;

/** Figures that may load what all others need, and they do not: it is not worth a file of its own. */
const exceptions = 4;

interface Group {
  /** The elements that load it before their chart. */
  readonly users: ReadonlySet<string>;
  readonly ids: readonly string[];
}

const joined = (one: Group, other: Group): Group => ({
  users: new Set([...one.users, ...other.users]),
  ids: [...one.ids, ...other.ids],
});

/** What an element would load for nothing with a group, and with all that this imports, in characters of source. */
type Burden = (user: string, group: Group) => number;

/** What two groups save as one file, less what those elements load for nothing that need only one of them. */
function savedBy(one: Group, other: Group, burden: Burden): number {
  const both = [...one.users].filter((user) => other.users.has(user)).length;
  const costOf = (group: Group, loaded: Group) =>
    [...loaded.users].reduce((sum, user) => sum + (group.users.has(user) ? 0 : burden(user, group)), 0);
  return both * costOfFile - costOf(other, one) - costOf(one, other);
}

/** Puts groups together as long as that saves the elements more than it costs them; the pair that saves most first. */
function merged(groups: readonly Group[], burden: Burden): Group[] {
  const left = [...groups];
  for (;;) {
    const pairs = left.flatMap((one, i) =>
      left.slice(i + 1).map((other) => ({ one, other, saved: savedBy(one, other, burden) })),
    );
    const best = pairs.reduce<(typeof pairs)[number] | undefined>(
      (most, pair) => (pair.saved > (most?.saved ?? 0) ? pair : most),
      undefined,
    );
    if (!best) return left;
    left.splice(left.indexOf(best.one), 1);
    left.splice(left.indexOf(best.other), 1, joined(best.one, best.other));
  }
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
  const tools = loadedWith(join(widgets, 'src/figure/tools/FigureTools.ts'), graph);
  const chart = loadedWith(join(widgets, 'src/figure/chart/ChartPart.ts'), graph);
  const groups = new Map<string, Group & { readonly kind: 'all' | 'figures' | 'tools' | 'own' | 'lent' | 'some' }>();
  for (const id of new Set(reaches.flatMap(({ first }) => [...first]))) {
    const users = reaches.filter(({ first }) => first.has(id)).map(({ name }) => name);
    // What another element may borrow later stands apart from the element itself, which would be defined with it.
    const isLent = users.length === 1 && reaches.filter(({ ever }) => ever.has(id)).length > 1;
    const ofFigures = users.every((user) => figures.includes(user));
    // What the chart needs of some elements goes with what all figures load: it would bring those elements else.
    const kind =
      users.length === entries.length
        ? 'all'
        : ofFigures && (users.length >= figures.length - exceptions || chart.has(id))
          ? 'figures'
          : // What the tools of all figures need of some elements stands apart, for the same reason.
            tools.has(id)
            ? 'tools'
            : isLent
              ? 'lent'
              : users.length === 1
                ? 'own'
                : 'some';
    const name = kind === 'all' || kind === 'figures' || kind === 'tools' ? kind : `${users.join('-')} ${kind}`;
    const one = { users: new Set(users), ids: [id] };
    const group = groups.get(name);
    groups.set(name, { ...(group ? joined(group, one) : one), kind });
  }
  const chunks = new Map<string, string>();
  const place = (name: string, { ids }: Group) => {
    for (const id of ids) chunks.set(id, name);
  };
  const all = [...groups.values()];
  for (const group of all) {
    const [name] = group.users;
    if (group.kind === 'all' || group.kind === 'figures' || group.kind === 'tools') place(group.kind, group);
    if (group.kind === 'own') place(name as string, group);
    if (group.kind === 'lent') place(`${name}-lent`, group);
  }
  const firstOf = new Map(reaches.map(({ name, first }) => [name, first]));
  const known = new Map<Group, Map<string, number>>();
  const burden: Burden = (user, group) => {
    const costs = known.get(group) ?? new Map<string, number>();
    known.set(group, costs);
    const cost = costs.get(user);
    if (cost !== undefined) return cost;
    const reached = new Set(group.ids.flatMap((id) => [...loadedWith(id, graph)]));
    const needless = [...reached].filter((id) => !firstOf.get(user)?.has(id));
    const sum = needless.reduce((all, id) => all + (graph.getModuleInfo(id)?.code?.length ?? 0), 0);
    costs.set(user, sum);
    return sum;
  };
  const some = all.filter(({ kind }) => kind === 'some');
  for (const group of merged(some, burden)) place([...group.users].join('-'), group);
  // All of the chart in one file, since a second one would be asked for only when the first has come; but for the little that
  // the tools need as well, which may come before it: that goes with what all figures load.
  for (const id of chart) if (!chunks.has(id)) chunks.set(id, tools.has(id) ? 'figures' : 'ChartPart');
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

interface Built {
  readonly code: string;
  readonly isEntry: boolean;
  readonly imports: readonly string[];
}

/** What the bundler adds of its own: one function of 130 characters, which it would have each page request. */
const runtimeFile = /^rolldown-runtime-.*\.js$/;

/** A file with that function in it, where it imports it. */
function withRuntime(code: string, built: ReadonlyMap<string, Built>): string {
  const [, local, file] = /import\{t as ([\w$]+)\}from"\.\/(rolldown-runtime-[^"]+)";/.exec(code) ?? [];
  if (local === undefined || file === undefined) return code;
  const runtime = built.get(file)?.code ?? '';
  const body = /^(.*)export\{t\};?\s*$/s.exec(runtime)?.[1];
  if (body === undefined) throw new Error(`${file} exports something else than its one function`);
  return code.replace(
    /import\{t as [\w$]+\}from"\.\/rolldown-runtime-[^"]+";/,
    () => `const ${local}=(()=>{${body}return t})();`,
  );
}

/**
 * Imports of all that an element's script loads through others: a browser asks for everything as soon as it has read the
 * script, and not for each file when the one that needs it has come. They are there already when the script runs.
 */
function deeperImports(name: string, built: ReadonlyMap<string, Built>): string {
  const file = built.get(name);
  if (!file?.isEntry) return '';
  const reached = new Set(file.imports);
  for (const one of reached) for (const next of built.get(one)?.imports ?? []) reached.add(next);
  return [...reached]
    .filter((one) => !file.imports.includes(one) && !runtimeFile.test(one))
    .map((one) => `import"./${one}";`)
    .join('');
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
  const built = new Map(output.flatMap((file) => (file.type === 'chunk' ? [[file.fileName, file] as const] : [])));
  for (const [name, { code }] of built)
    if (!runtimeFile.test(name))
      writeFileSync(join(widgets, 'dist/cdn', name), withRuntime(code, built) + deeperImports(name, built));
}
