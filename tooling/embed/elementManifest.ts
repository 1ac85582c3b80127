import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const widgetsFolder: string = fileURLToPath(new URL('../../packages/widgets/', import.meta.url));

export interface Named {
  readonly name: string;
  readonly description?: string;
  readonly type?: { readonly text: string };
}

/** An element as the custom-elements manifest has it. */
export interface ManifestElement {
  readonly tagName?: string;
  readonly name: string;
  readonly description?: string;
  readonly summary?: string;
  readonly attributes?: readonly Named[];
  readonly members?: readonly (Named & { readonly kind: string; readonly privacy?: string })[];
  readonly events?: readonly Named[];
  readonly cssParts?: readonly Named[];
  readonly cssProperties?: readonly Named[];
  readonly slots?: readonly Named[];
}

/** The elements of `custom-elements.json` by tag. */
export function readManifest(): ReadonlyMap<string, ManifestElement> {
  const { modules } = JSON.parse(readFileSync(join(widgetsFolder, 'custom-elements.json'), 'utf8')) as {
    readonly modules: readonly { readonly declarations?: readonly ManifestElement[] }[];
  };
  return new Map(
    modules
      .flatMap(({ declarations = [] }) => declarations)
      .flatMap((declaration) =>
        declaration.tagName === undefined ? [] : [[declaration.tagName, declaration] as const],
      ),
  );
}
