import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { languages } from '../../packages/core/src/text/languages.js';
import { insert } from '../new-widget/insert.js';
import { declaredIn } from '../questions/docstrings.js';

const template = fileURLToPath(new URL('template/', import.meta.url));

/** The end of the last list of a file. */
const lastEnd = (end: string) => new RegExp(`^${end};\\n(?![\\s\\S]*^${end};)`, 'm');

/**
 * Writes a question that passes its tests from the first: the pure function with an example, its line in the folder's
 * index, its entry in the registry of questions, and its summary in each language. What is made of the registry is not written here.
 *
 * @param folder of packages/core/src, which holds one concept of the field.
 * @returns the files written, below the root
 * @throws Error for a name that is not a function's or is taken, or a folder without questions.
 */
export function newQuestion(name: string, folder: string, root: string): string[] {
  const sources = join(root, 'packages/core/src');
  const folders = readdirSync(join(sources, 'internal/questions'))
    .map((file) => file.replace(/\.ts$/, ''))
    .filter((known) => existsSync(join(sources, known, 'index.ts')));
  if (!/^[a-z][A-Za-z0-9]*$/.test(name))
    throw new Error(`new:question: "${name}" is not a valid name. Expected a function's, such as paymentRecord.`);
  if (declaredIn(sources).has(name) || existsSync(join(sources, folder, `${name}.ts`)))
    throw new Error(`new:question: ${name} exists. Expected the name of a question that does not.`);
  if (!folders.includes(folder))
    throw new Error(`new:question: "${folder}" is not a folder of questions. Expected one of ${folders.join(', ')}.`);
  const type = name.charAt(0).toUpperCase() + name.slice(1);
  const filled = (part: string) =>
    readFileSync(join(template, `${part}.ts.txt`), 'utf8')
      .replaceAll('__Name__', type)
      .replaceAll('__name__', name);
  const [itself, index, registry] = [
    `${folder}/${name}.ts`,
    `${folder}/index.ts`,
    `internal/questions/${folder}.ts`,
  ].map((file) => join(sources, file)) as [string, string, string];
  const summaries = languages.map((language) => join(sources, 'text', language, 'summaries.ts'));
  writeFileSync(itself, filled('question'));
  writeFileSync(
    index,
    `${readFileSync(index, 'utf8')}export { type ${type}, type ${type}Query, ${name} } from './${name}.js';\n`,
  );
  insert(registry, lastEnd('\\]'), filled('entry'));
  for (const [i, language] of languages.entries())
    insert(summaries[i] as string, /(?<=^  summaries: \{\n)/m, filled(`summary.${language}`));
  return [itself, index, registry, ...summaries].map((file) => file.slice(root.length).replace(/^[\\/]/, ''));
}
