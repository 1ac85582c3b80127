import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AttributeTypes, ElementTypes } from './attributeTypes.js';
import { widgetsFolder } from './elementManifest.js';

const words = ({ types }: AttributeTypes) =>
  types.flatMap((type) => (type.startsWith("'") ? [{ name: type.slice(1, -1) }] : []));

const page = (tag: string) =>
  `https://github.com/blueledger/blue-ledger/blob/main/packages/widgets/src/${tag.slice(3)}/${tag.slice(3)}.md`;

/**
 * What editors read: `vscode.html-custom-data.json` of Visual Studio Code (named in `html.customData`), and `web-types.json`
 * of the editors of JetBrains, which find it by `web-types` of package.json.
 */
export function writeEditorData(elements: readonly ElementTypes[]): void {
  const { name, version } = JSON.parse(readFileSync(join(widgetsFolder, 'package.json'), 'utf8')) as {
    readonly name: string;
    readonly version: string;
  };
  const write = (file: string, data: unknown) =>
    writeFileSync(join(widgetsFolder, 'dist', file), `${JSON.stringify(data, null, 2)}\n`);
  write('vscode.html-custom-data.json', {
    version: 1.1,
    tags: elements.map(({ tag, summary, attributes }) => ({
      name: tag,
      description: summary,
      attributes: attributes.map((attribute) => ({
        name: attribute.name,
        description: attribute.description,
        ...(words(attribute).length > 0 ? { values: words(attribute) } : {}),
      })),
      references: [{ name: tag, url: page(tag) }],
    })),
  });
  write('web-types.json', {
    $schema: 'https://raw.githubusercontent.com/JetBrains/web-types/master/schema/web-types.json',
    name,
    version,
    'description-markup': 'markdown',
    contributions: {
      html: {
        elements: elements.map(({ tag, summary, declared, attributes }) => ({
          name: tag,
          description: summary,
          'doc-url': page(tag),
          attributes: attributes.map((attribute) => ({
            name: attribute.name,
            description: attribute.description,
            value: { type: attribute.types.join(' | '), required: false },
          })),
          js: {
            events: (declared.events ?? []).map(({ name: event, description = '' }) => ({ name: event, description })),
          },
          slots: (declared.slots ?? []).map(({ name: slot, description = '' }) => ({ name: slot, description })),
          css: {
            parts: (declared.cssParts ?? []).map(({ name: part, description = '' }) => ({ name: part, description })),
            properties: (declared.cssProperties ?? []).map(({ name: property, description = '' }) => ({
              name: property,
              description,
            })),
          },
        })),
      },
    },
  });
}
