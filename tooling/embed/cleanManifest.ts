import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { widgetsFolder } from './elementManifest.js';

interface Listed {
  readonly name: string;
  readonly fieldName?: string;
}
interface Member extends Listed {
  attribute?: string;
  readonly reflects?: boolean;
}
interface Declaration {
  readonly members?: readonly Member[];
  attributes?: readonly Listed[];
  events?: readonly Listed[];
}

/**
 * Takes out of `custom-elements.json` what the analyzer only believes to be an interface: inner state that it lists as
 * attributes (ours all reflect), and an event that it names after a variable.
 */
export function cleanManifest(): void {
  const file = join(widgetsFolder, 'custom-elements.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as {
    readonly modules: readonly { readonly declarations?: readonly Declaration[] }[];
  };

  for (const declaration of manifest.modules.flatMap(({ declarations = [] }) => declarations)) {
    const inner = new Set<string>();
    for (const member of declaration.members ?? [])
      if (member.attribute !== undefined && member.reflects !== true) {
        inner.add(member.name);
        delete member.attribute;
      }
    if (declaration.attributes)
      declaration.attributes = declaration.attributes.filter(({ name, fieldName }) => !inner.has(fieldName ?? name));
    if (declaration.events) declaration.events = declaration.events.filter(({ name }) => name.startsWith('bl-'));
  }
  writeFileSync(file, `${JSON.stringify(manifest, null, 2)}\n`);
}
