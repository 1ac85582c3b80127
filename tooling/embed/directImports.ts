import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Where each name of a folder's index comes from: file and name there. */
type Exports = ReadonlyMap<string, { readonly file: string; readonly name: string }>;

const named = /(import|export)\s*\{([^{}]*)\}\s*from\s*(["'])([^"']+)\3;?/g;
const known = new Map<string, Exports>();

const pairs = (list: string) =>
  list
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '' && !part.startsWith('type '))
    .map((part) => part.split(/\s+as\s+/) as [string, string?])
    .map(([name, as = name]) => ({ name, as }));

/** The names of an index that only passes on what other files export; undefined for a file that does more. */
function exportsOf(index: string): Exports | undefined {
  const found = known.get(index);
  if (found) return found;
  const source = readFileSync(index, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '');
  const rest = source.replace(named, '').replace(/export\s*\{[^{}]*\};?/g, '');
  if (rest.trim() !== '') return undefined;
  const imported = new Map<string, { file: string; name: string }>();
  const exported = new Map<string, { file: string; name: string }>();
  for (const [, kind, list = '', , from = ''] of source.matchAll(named))
    for (const { name, as } of pairs(list))
      (kind === 'import' ? imported : exported).set(as, { file: resolve(dirname(index), from), name });
  for (const [, list = ''] of source.matchAll(/export\s*\{([^{}]*)\};?(?!\s*from)/g))
    for (const { name, as } of pairs(list)) {
      const from = imported.get(name);
      if (from) exported.set(as, from);
    }
  known.set(index, exported);
  return exported;
}

/** The file behind an import of core: by the name of an entry point, or by a path within core. */
function indexOf(from: string, importer: string): string | undefined {
  const file = from.startsWith('@blueledger/core')
    ? createRequire(pathToFileURL(importer)).resolve(from)
    : from.endsWith('/index.js')
      ? resolve(dirname(importer), from)
      : undefined;
  return file?.endsWith('/index.js') && existsSync(file) ? file : undefined;
}

/**
 * The same module with its imports from core's entry points led straight to the files behind them. A bundler that splits reckons by
 * files: through an index every element reaches every file of a folder, and each would load what only another calls.
 */
export function withDirectImports(source: string, importer: string): string {
  return source.replace(named, (whole, kind: string, list: string, _quote: string, from: string) => {
    const index = kind === 'import' ? indexOf(from, importer) : undefined;
    const exported = index && exportsOf(index);
    if (!exported) return whole;
    return pairs(list)
      .flatMap(({ name, as }) => {
        const origin = exported.get(name);
        // What an index of built JavaScript does not have is a type.
        if (!origin) return [];
        return `import { ${origin.name === as ? as : `${origin.name} as ${as}`} } from ${JSON.stringify(origin.file)};`;
      })
      .join(' ');
  });
}
