import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { elementTypes, settable } from './attributeTypes.js';
import { widgetsFolder } from './elementManifest.js';
import { writeEditorData } from './writeEditorData.js';

const elements = elementTypes();

/** The members of each element, indented, with what is said of them. */
const members = (indent: string, close: string, open: (tag: string) => string) =>
  elements
    .flatMap(({ tag, summary, attributes }) => [
      `/** ${summary} */`,
      open(tag),
      ...attributes.flatMap((attribute) => [
        `  /** ${attribute.description} */`,
        `  ${JSON.stringify(attribute.name)}?: ${settable(attribute)};`,
      ]),
      close,
    ])
    .map((line) => `${indent}${line}`)
    .join('\n');

const write = (file: string, types: string) => writeFileSync(join(widgetsFolder, 'dist', file), types);

/** The elements as React 19 knows them in JSX. */
write(
  'react.d.ts',
  `import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { BlEventMap, CustomFigure } from './index.js';

type Figure = DetailedHTMLProps<HTMLAttributes<HTMLElement>, HTMLElement> & {
  /** A figure of the page's own. */
  data?: CustomFigure | null | undefined;
  /** React passes it to a custom element as it is. */
  class?: string | undefined;
} & { [Name in keyof BlEventMap as \`on\${Name}\`]?: (event: BlEventMap[Name]) => void };

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
${members('      ', '};', (tag) => `'${tag}': Figure & {`)}
    }
  }
}
`,
);

/** The elements as templates of Vue 3 know them. */
write(
  'vue.d.ts',
  `import type { DefineComponent, HTMLAttributes } from 'vue';
import type { BlEventMap, CustomFigure } from './index.js';

type Figure<Options> = DefineComponent<
  HTMLAttributes &
    Options & {
      /** A figure of the page's own. */
      data?: CustomFigure | null | undefined;
    } & { [Name in keyof BlEventMap as \`on\${Capitalize<Name>}\`]?: (event: BlEventMap[Name]) => void }
>;

declare module 'vue' {
  interface GlobalComponents {
${members('    ', '}>;', (tag) => `'${tag}': Figure<{`)}
  }
}
`,
);

/** The elements as templates of Svelte know them. */
write(
  'svelte.d.ts',
  `import type { HTMLAttributes } from 'svelte/elements';
import type { BlEventMap, CustomFigure } from './index.js';

type Figure = HTMLAttributes<HTMLElement> & {
  /** A figure of the page's own. */
  data?: CustomFigure | null | undefined;
} & { [Name in keyof BlEventMap as \`on\${Name}\`]?: (event: BlEventMap[Name]) => void };

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
${members('    ', '};', (tag) => `'${tag}': Figure & {`)}
  }
}
`,
);

writeEditorData(elements);
