import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { elements } from '../../packages/widgets/elements.js';
import { readManifest, widgetsFolder } from './elementManifest.js';

/** Writes `dist/react.d.ts`: the elements as React 19 knows them in JSX, from the custom-elements manifest. */
const plain = /^('[^']*'|string|number|boolean|undefined)( \| ('[^']*'|string|number|boolean|undefined))*$/;

const declared = readManifest();
const lines = elements.flatMap(({ name }) => {
  const element = declared.get(`bl-${name}`);
  if (!element)
    throw new Error(`custom-elements.json has no bl-${name}. Expected "@tagname bl-${name}" above its class.`);
  const attributes = (element.attributes ?? []).flatMap(({ name: attribute, description, type }) => {
    // A type by name is one of our own, of a text that an attribute can hold.
    const known = (plain.test(type?.text ?? '') ? (type?.text ?? '') : 'string').split(' | ');
    // A number may come as text, and nothing as null.
    const values = [...new Set([...known, ...(known.includes('number') ? ['string'] : []), 'null', 'undefined'])].join(
      ' | ',
    );
    return [`      /** ${description ?? ''} */`, `      ${JSON.stringify(attribute)}?: ${values};`];
  });
  return [
    `    /** ${element.summary ?? element.description ?? ''} */`,
    `    'bl-${name}': Figure & {`,
    ...attributes,
    '    };',
  ];
});

const types = `import type { DetailedHTMLProps, HTMLAttributes } from 'react';
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
${lines.map((line) => `  ${line}`).join('\n')}
    }
  }
}
`;
writeFileSync(join(widgetsFolder, 'dist/react.d.ts'), types);
