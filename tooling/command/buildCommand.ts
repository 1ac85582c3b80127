import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type OutputChunk, type RolldownOutput, rolldown } from 'rolldown';
import { thirdPartyNotices } from '../embed/thirdPartyNotices.js';
import { hashesInside, leanCommander, questionsApart, tablesOutside, together } from './plugins.js';

/** npm runs a package's scripts from its folder; this one serves the command. */
const folder = resolve(import.meta.dirname, '../../packages/cli');
const source = (path: string) => join(folder, 'src', path);
const isChunk = (file: RolldownOutput['output'][number]): file is OutputChunk => file.type === 'chunk';

/** What every question loads, whichever it is. */
const always = ['main.ts', 'out/printReply.ts'].map(source);

async function bundle(nameOf: ((id: string) => string | null) | undefined): Promise<readonly OutputChunk[]> {
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { readonly version: string };
  const build = await rolldown({
    input: { index: source('index.ts') },
    cwd: folder,
    preserveEntrySignatures: 'allow-extension',
    platform: 'node',
    tsconfig: join(folder, 'tsconfig.json'),
    transform: { target: 'es2022', define: { __BLUE_LEDGER_VERSION__: JSON.stringify(version) } },
    plugins: [questionsApart(), tablesOutside, leanCommander, hashesInside],
  });
  const { output } = await build.generate({
    format: 'esm',
    minify: true,
    comments: { legal: false },
    entryFileNames: '[name].js',
    chunkFileNames: '[name]-[hash].js',
    ...(nameOf
      ? {
          codeSplitting: {
            includeDependenciesRecursively: false,
            groups: [{ name: nameOf, debugName: 'by the questions that load it' }],
          },
        }
      : {}),
  });
  await build.close();
  return output.filter(isChunk);
}

/** All chunks that come with one, by the names of their files. */
function comesWith(chunk: OutputChunk, byFile: ReadonlyMap<string, OutputChunk>, found = new Set<OutputChunk>()) {
  if (found.has(chunk)) return found;
  found.add(chunk);
  for (const file of chunk.imports) {
    const next = byFile.get(file);
    if (next) comesWith(next, byFile, found);
  }
  return found;
}

/**
 * Which modules are put together: those that every question loads, and those that a sixth of the questions do. A file more costs
 * a question a millisecond, as much as ten kilobytes that it does not need.
 */
function groupsOf(chunks: readonly OutputChunk[]): ReadonlyMap<string, string> {
  const byFile = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  const chunkOf = (id: string) => {
    const chunk = chunks.find(({ moduleIds }) => moduleIds.includes(id));
    if (!chunk) throw new Error(`${id} is in no file of the command.`);
    return chunk;
  };
  const groups = new Map<string, string>();
  const put = (chunk: OutputChunk, name: string) => {
    // The entry passes on what it exports and no more: what other files take of it would be exported as well.
    for (const id of chunk.moduleIds) if (id !== source('index.ts') && !groups.has(id)) groups.set(id, name);
  };
  for (const id of always) for (const chunk of comesWith(chunkOf(id), byFile)) put(chunk, 'start');
  const answers = chunks.filter(
    ({ isDynamicEntry, facadeModuleId }) => isDynamicEntry && facadeModuleId?.startsWith(source('answers')),
  );
  const users = new Map<OutputChunk, number>();
  for (const answer of answers)
    for (const chunk of comesWith(answer, byFile)) users.set(chunk, (users.get(chunk) ?? 0) + 1);
  // What reads further tables stands apart, and what calls it: they would come along.
  const isApart = (chunk: OutputChunk) =>
    [...comesWith(chunk, byFile)].some(({ imports }) =>
      imports.some((file) => file.startsWith('@blueledger/datasets/') && file !== together),
    );
  for (const [chunk, count] of users) if (count * 6 >= answers.length && !isApart(chunk)) put(chunk, 'shared');
  return groups;
}

/**
 * Builds the command into few files: what every question loads, what many do, and for each what it alone needs of core. Without
 * this a question loads five hundred modules and every table, and takes six times as long as the start of Node.
 */
export async function buildCommand(): Promise<void> {
  const groups = groupsOf(await bundle(undefined));
  const chunks = await bundle((id) => groups.get(id) ?? null);
  mkdirSync(join(folder, 'dist'), { recursive: true });
  for (const { fileName, code } of chunks) writeFileSync(join(folder, 'dist', fileName), code);
  // What is bundled keeps its licence beside it.
  writeFileSync(join(folder, 'dist/LICENSES.txt'), thirdPartyNotices(chunks.flatMap(({ moduleIds }) => moduleIds)));
}
