import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { meanings } from '../../packages/widgets/src/figure/tokens.js';
import { widgetsFolder } from './elementManifest.js';

interface Listed {
  readonly name: string;
  readonly fieldName?: string;
}
interface Member extends Listed {
  attribute?: string;
}
interface Declaration {
  readonly name: string;
  readonly superclass?: { readonly name: string };
  readonly members?: readonly Member[];
  attributes?: readonly Listed[];
  events?: readonly Listed[];
  cssProperties?: readonly Listed[];
}

/** What a page sets by property alone. */
const properties: ReadonlySet<string> = new Set(['data']);

/**
 * Takes out of `custom-elements.json` what the analyzer only believes to be an interface: a property that it lists as an
 * attribute, and an event that it names after a variable. Puts in the colours of every figure, which stand
 * in `tokens.ts` alone.
 */
export function cleanManifest(): void {
  const file = join(widgetsFolder, 'custom-elements.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as {
    readonly modules: readonly { readonly declarations?: readonly Declaration[] }[];
  };

  const colours = Object.entries(meanings).map(([name, description]) => ({ name: `--bl-${name}`, description }));
  for (const declaration of manifest.modules.flatMap(({ declarations = [] }) => declarations)) {
    const inner = new Set<string>();
    for (const member of declaration.members ?? [])
      if (member.attribute !== undefined && properties.has(member.name)) {
        inner.add(member.name);
        delete member.attribute;
      }
    if (declaration.attributes)
      declaration.attributes = declaration.attributes.filter(({ name, fieldName }) => !inner.has(fieldName ?? name));
    if (declaration.events) declaration.events = declaration.events.filter(({ name }) => name.startsWith('bl-'));
    if ([declaration.name, declaration.superclass?.name].includes('BlFigure'))
      declaration.cssProperties = [...colours, ...(declaration.cssProperties ?? [])];
  }
  writeFileSync(file, `${JSON.stringify(manifest, null, 2)}\n`);
}
