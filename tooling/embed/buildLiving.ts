import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';
import { elements } from '../../packages/widgets/elements.js';
import { withDirectImports } from './directImports.js';
import { denseTemplates } from './minifyTemplates.js';

/**
 * Builds `dist/cdn`: one small module an element, which shares its chunks with the others. Modules that are loaded together
 * are put together, since each file more costs a page a request and half a kilobyte that gzip would have saved.
 */
const widgets = fileURLToPath(new URL('../../packages/widgets/', import.meta.url));
const { version } = JSON.parse(readFileSync(join(widgets, 'package.json'), 'utf8')) as { version: string };

interface Graph {
  getModuleInfo(id: string): { readonly importedIds: readonly string[] } | null;
}

/** All that a module loads before it runs. */
function loadedWith(entry: string, graph: Graph): Set<string> {
  const found = new Set<string>();
  const wait = [entry];
  for (let id = wait.pop(); id !== undefined; id = wait.pop()) {
    if (found.has(id)) continue;
    found.add(id);
    wait.push(...(graph.getModuleInfo(id)?.importedIds ?? []));
  }
  return found;
}

const entries = elements.map(({ name }) => ({ name, file: join(widgets, `src/${name}/define.ts`) }));
const figures = elements.filter(({ height }) => height).map(({ name }) => name);
const closures = new Map<string, Set<string>>();

/**
 * The chunk of a module by the elements that load it before their chart, so that none loads what only others call; what
 * comes on demand finds its own place. An element that stands in a line of text shares nothing with figures: it would load
 * their frame.
 */
function chunkOf(id: string, graph: Graph): string | null {
  const users = entries
    .filter(({ name, file }) => {
      let closure = closures.get(name);
      if (!closure) {
        closure = loadedWith(file, graph);
        closures.set(name, closure);
      }
      return closure.has(id);
    })
    .map(({ name }) => name);
  if (users.length === 0) return null;
  if (users.length === entries.length) return 'all';
  // What all figures but one load goes with what all do: a file more costs a page more than it saves the one.
  if (users.length >= figures.length - 1 && users.every((name) => figures.includes(name))) return 'figures';
  return users.join('-');
}

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
mkdirSync(join(widgets, 'dist/cdn'), { recursive: true });

/** What is bundled keeps its licence beside it, in a file that no page loads. */
const licences = new Map<string, string>();
for (const file of output)
  for (const id of file.type === 'chunk' ? file.moduleIds : []) {
    const [folder, name] = /^.*\/node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(id) ?? [];
    if (folder === undefined || name === undefined || licences.has(name)) continue;
    const text = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
    if (text !== undefined) licences.set(name, readFileSync(join(folder, text), 'utf8'));
  }
writeFileSync(
  join(widgets, 'dist/cdn/LICENSES.txt'),
  [...licences].map(([name, text]) => `${name}\n\n${text.trim()}\n`).join('\n----\n\n'),
);
for (const file of output)
  if (file.type === 'chunk') writeFileSync(join(widgets, 'dist/cdn', file.fileName), file.code);
