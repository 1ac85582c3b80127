import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { languages } from '../../packages/core/src/text/languages.js';
import { insert } from './insert.js';

const template = fileURLToPath(new URL('template/', import.meta.url));

/** Where each file of the template goes, below `packages/widgets`; `__name__` is the element's. */
const places: Readonly<Record<string, string>> = {
  'element.ts.txt': 'src/__name__/__name__.ts',
  'styles.ts.txt': 'src/__name__/__name__.styles.ts',
  'content.ts.txt': 'src/__name__/content.ts',
  'facts.ts.txt': 'src/__name__/facts.ts',
  'messages.ts.txt': 'src/__name__/messages.ts',
  ...Object.fromEntries(languages.map((language) => [`${language}.ts.txt`, `src/__name__/text/${language}.ts`])),
  'define.ts.txt': 'src/__name__/define.ts',
  'test.ts.txt': 'src/__name__/__name__.test.ts',
  'page.md.txt': 'src/__name__/__name__.md',
  'expected.ts.txt': 'test/expected/__name__.ts',
};

const camel = (name: string) => name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
const pascal = (name: string) => camel(`-${name}`);

/** Puts a line into the list of elements, which goes by name. */
function listElement(file: string, name: string): void {
  const line = `  { name: '${name}', height: { wide: 512, narrow: 576 } },\n`;
  const later = [...readFileSync(file, 'utf8').matchAll(/^ {2}\{ name: '([a-z-]+)'/gm)].find(
    ([, other]) => (other as string) > name,
  );
  insert(file, later ? new RegExp(`^ {2}\\{ name: '${later[1]}'`, 'm') : /^\];/m, line);
}

/**
 * Makes a new element that passes its tests from the first: class, styles, messages in each language, facts, content,
 * test, page, and its lines in the list of elements, in the package's index and among what the tables must hold.
 *
 * @returns the files written, below the package
 * @throws Error for a name that is no element's, or one that exists.
 */
export function newWidget(name: string, widgets: string): string[] {
  if (!/^[a-z]+(-[a-z]+)*$/.test(name))
    throw new Error(
      `new:widget: "${name}" is not a valid name. Expected lower-case words joined with -, such as late-payers (without bl-).`,
    );
  if (existsSync(join(widgets, 'src', name)))
    throw new Error(`new:widget: src/${name} exists. Expected the name of an element that does not.`);
  const fill = (text: string) =>
    text.replaceAll('__name_camel__', camel(name)).replaceAll('__Name__', pascal(name)).replaceAll('__name__', name);
  const written = Object.entries(places).map(([from, to]) => {
    const file = fill(to);
    mkdirSync(dirname(join(widgets, file)), { recursive: true });
    writeFileSync(join(widgets, file), fill(readFileSync(join(template, from), 'utf8')));
    return file;
  });
  listElement(join(widgets, 'elements.ts'), name);
  insert(
    join(widgets, 'src/index.ts'),
    /^export \{ BlFigure/m,
    fill("export { Bl__Name__ } from './__name__/__name__.js';\n"),
  );
  insert(
    join(widgets, 'src/server/figureClasses.ts'),
    /^\} as const/m,
    fill("  'bl-__name__': async (): Promise<FigureClass> => (await import('../__name__/__name__.js')).Bl__Name__,\n"),
  );
  const expected = join(widgets, 'test/expected/index.ts');
  insert(expected, /^\n/m, fill("import { __name_camel__ } from './__name__.js';\n"));
  // A name of one word is its own variable.
  insert(expected, /^\};/m, fill(camel(name) === name ? '  __name__,\n' : "  '__name__': __name_camel__,\n"));
  return written;
}
