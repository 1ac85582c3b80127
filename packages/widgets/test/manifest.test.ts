import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { readManifest } from '../../../tooling/embed/elementManifest.js';
import { elements } from '../elements.js';
import { tokens } from '../src/figure/tokens.js';

const widgets = fileURLToPath(new URL('../', import.meta.url));
const root = fileURLToPath(new URL('../../../', import.meta.url));
const declared = readManifest();
const names = (list: readonly { readonly name: string }[] = []) => list.map(({ name }) => name).sort();

const partsIn = (file: string) =>
  [...readFileSync(join(widgets, 'src', file), 'utf8').matchAll(/ part="([a-z]+)"/g)].map(([, part]) => part as string);

/** Every part that the frame's own markup has. */
const parts = ['BlFigure.ts', 'foot.ts', 'chart/ChartPart.ts'].flatMap((file) => partsIn(`figure/${file}`));

/** Every part of an element's own markup. */
const ownParts = (name: string) =>
  readdirSync(join(widgets, 'src', name), { recursive: true, encoding: 'utf8' })
    .filter((file) => /(?<!\.test)\.ts$/.test(file))
    .flatMap((file) => partsIn(join(name, file)));

describe.each(elements.filter(({ height }) => height).map(({ name }) => name))('bl-%s in the manifest', (name) => {
  const element = declared.get(`bl-${name}`);

  test('has every part, event and slot of the frame and its own', () => {
    expect(names(element?.cssParts)).toEqual([...new Set([...parts, ...ownParts(name)])].sort());
    expect(names(element?.events)).toEqual(['bl-error', 'bl-export', 'bl-ready', 'bl-select']);
    expect(names(element?.slots)).toEqual(['']);
  });

  test('has every colour, and every other custom property that the styles read', () => {
    const read = ['figure.styles.ts', 'chart/chart.styles.ts'].flatMap((file) =>
      [...readFileSync(join(widgets, 'src/figure', file), 'utf8').matchAll(/var\((--bl-[a-z-]+)/g)].map(
        ([, property]) => property as string,
      ),
    );
    const colours = Object.keys(tokens).map((name) => `--bl-${name}`);
    expect(names(element?.cssProperties)).toEqual([...new Set([...colours, ...read])].sort());
  });

  test('describes every attribute that its page names, and no other', () => {
    const page = readFileSync(join(widgets, `src/${name}/${name}.md`), 'utf8');
    const [, table = ''] = /## Attributes and properties\n\n([\s\S]*?)\n\n/.exec(page) ?? [];
    const documented = table
      .split('\n')
      .slice(2)
      .flatMap((row) =>
        [...(row.split('|')[1] ?? '').matchAll(/`([a-z-]+)`/g)].map(([, attribute]) => attribute as string),
      );
    expect(names(element?.attributes).filter((attribute) => attribute !== 'theme')).toEqual(
      documented.filter((attribute) => attribute !== 'theme').sort(),
    );
    for (const { description } of element?.attributes ?? []) expect(description).toMatch(/\S/);
  });

  test('keeps the height free that its page names', () => {
    const { wide, narrow } = elements.find((entry) => entry.name === name)?.height ?? {};
    expect(readFileSync(join(widgets, `src/${name}/${name}.md`), 'utf8')).toContain(
      `Height kept free (\`--bl-min-height\`): ${wide}px, ${narrow}px below 640px of width`,
    );
  });
});

test.each(['README.md', 'packages/widgets/README.md'])('%s leads to the page of each element', (file) => {
  const readme = readFileSync(join(root, file), 'utf8');
  for (const { name } of elements) expect(readme).toContain(`src/${name}/${name}.md)`);
});

test('the types of React 19, Vue 3 and Svelte 5 know each element, its options and its events, and refuse what it does not have', () => {
  const pages = {
    'known.tsx': `<bl-burden-gap year={2012} from="2012" to={null} class="wide" className="wide" payers="weog+JPN" theme="dark" lang="fr" onbl-ready={({ detail }) => detail.title.trim()}>
    <table />
  </bl-burden-gap>`,
    // An event bubbles: a page may listen where it will.
    'listened.tsx': `<button onClick={() => {
    document.addEventListener('bl-ready', ({ detail }) => detail.title.trim());
    window.addEventListener('bl-error', ({ detail }) => detail.code.trim());
  }} />`,
    'attribute.tsx': '<bl-burden-gap yeer={2012} />',
    'value.tsx': '<bl-burden-gap theme="blue" />',
  };
  const vue = (options: string) => `import type { GlobalComponents } from 'vue';
import type {} from '@blueledger/widgets/vue';
export const options: InstanceType<GlobalComponents['bl-burden-gap']>['$props'] = ${options};
`;
  const svelte = (options: string) => `import type { SvelteHTMLElements } from 'svelte/elements';
import type {} from '@blueledger/widgets/svelte';
export const options: SvelteHTMLElements['bl-burden-gap'] = ${options};
`;
  const known = (event: string) =>
    `{ year: 2012, from: '2012', to: null, payers: 'weog+JPN', theme: 'dark', class: 'wide', lang: 'fr', ${event}: ({ detail }) => detail.title.trim() }`;
  const templates = {
    'vue.ts': vue(known("'onBl-ready'")),
    'vueOption.ts': vue('{ yeer: 2012 }'),
    'vueValue.ts': vue("{ theme: 'blue' }"),
    'svelte.ts': svelte(known("'onbl-ready'")),
    'svelteOption.ts': svelte('{ yeer: 2012 }'),
    'svelteValue.ts': svelte("{ theme: 'blue' }"),
  };
  // Inside the package, so that what they import is found from there.
  const folder = mkdtempSync(join(widgets, 'test', '.types-'));
  const texts = {
    ...Object.fromEntries(
      Object.entries(pages).map(([name, markup]) => [
        name,
        `import type {} from '@blueledger/widgets/react';\nexport const page = (${markup});\n`,
      ]),
    ),
    ...templates,
  };
  for (const [name, text] of Object.entries(texts)) writeFileSync(join(folder, name), text);
  writeFileSync(
    join(folder, 'tsconfig.json'),
    JSON.stringify({
      extends: join(root, 'tsconfig.base.json'),
      compilerOptions: { jsx: 'react-jsx', lib: ['es2023', 'dom'], types: ['react'], noEmit: true },
      files: Object.keys(texts),
    }),
  );
  const { stdout } = spawnSync(process.execPath, [join(root, 'node_modules/typescript7/bin/tsc'), '-p', folder], {
    encoding: 'utf8',
    cwd: folder,
  });
  rmSync(folder, { recursive: true });
  const problems = Object.keys(texts).map((name) =>
    // A message begins at the margin; what it says further is indented.
    stdout.split(/\n(?! )/).filter((line) => line.startsWith(`${name}(`)),
  );
  expect(problems).toEqual([
    [],
    [],
    [expect.stringContaining("Property 'yeer' does not exist")],
    [expect.stringContaining(`Type '"blue"' is not assignable`)],
    ...['vue', 'svelte'].flatMap(() => [
      [],
      [expect.stringContaining("'yeer' does not exist")],
      [expect.stringContaining(`Type '"blue"' is not assignable`)],
    ]),
  ]);
});

describe('what frameworks and editors read', () => {
  const dist = (file: string) => readFileSync(join(widgets, 'dist', file), 'utf8');
  const attributesOf = (tag: string) => names(declared.get(tag)?.attributes);
  const tags = elements.map(({ name }) => `bl-${name}`);

  test('of Visual Studio Code: every element and attribute, with the words that it may be', () => {
    const { tags: known } = JSON.parse(dist('vscode.html-custom-data.json')) as {
      readonly tags: readonly {
        readonly name: string;
        readonly attributes: readonly {
          readonly name: string;
          readonly values?: readonly { readonly name: string }[];
        }[];
      }[];
    };
    expect(known.map(({ name }) => name)).toEqual(tags);
    for (const { name, attributes } of known) expect(names(attributes)).toEqual(attributesOf(name));
    const ways = known.find(({ name }) => name === 'bl-payers')?.attributes.find(({ name }) => name === 'in')?.values;
    expect(ways).toEqual([{ name: 'rates' }, { name: 'dollars' }]);
  });

  test('of JetBrains: the same, with events and parts', () => {
    const { contributions } = JSON.parse(dist('web-types.json')) as {
      readonly contributions: {
        readonly html: {
          readonly elements: readonly {
            readonly name: string;
            readonly attributes: readonly { readonly name: string }[];
            readonly js: { readonly events: readonly { readonly name: string }[] };
          }[];
        };
      };
    };
    expect(contributions.html.elements.map(({ name }) => name)).toEqual(tags);
    for (const { name, attributes, js } of contributions.html.elements) {
      expect(names(attributes)).toEqual(attributesOf(name));
      expect(names(js.events)).toEqual(names(declared.get(name)?.events));
    }
  });

  test.each(['react', 'vue', 'svelte'])('of %s: every element, and numbers as text too', (framework) => {
    const types = dist(`${framework}.d.ts`);
    for (const tag of tags) expect(types).toContain(`'${tag}': Figure`);
    expect(types).toContain('"year"?: number | string | null | undefined;');
  });
});
