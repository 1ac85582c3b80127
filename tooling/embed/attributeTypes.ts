import { elements } from '../../packages/widgets/elements.js';
import { type ManifestElement, readManifest } from './elementManifest.js';

/** Types that can be written out where the sources are not at hand. */
const plain = /^('[^']*'|string|number|boolean|undefined)( \| ('[^']*'|string|number|boolean|undefined))*$/;

export interface AttributeTypes {
  readonly name: string;
  readonly description: string;
  /** Each possible type, `'rates'` for a word. */
  readonly types: readonly string[];
}

export interface ElementTypes {
  readonly tag: string;
  readonly summary: string;
  readonly declared: ManifestElement;
  readonly attributes: readonly AttributeTypes[];
}

/** Every element with the types of its attributes, from the custom-elements manifest. */
export function elementTypes(): readonly ElementTypes[] {
  const manifest = readManifest();
  return elements.map(({ name }) => {
    const declared = manifest.get(`bl-${name}`);
    if (!declared)
      throw new Error(`custom-elements.json has no bl-${name}. Expected "@tagname bl-${name}" above its class.`);
    return {
      tag: `bl-${name}`,
      summary: declared.summary ?? declared.description ?? '',
      declared,
      attributes: (declared.attributes ?? []).map(({ name: attribute, description = '', type }) => ({
        name: attribute,
        description,
        // A type by name is one of our own, of a text that an attribute can hold.
        types: (plain.test(type?.text ?? '') ? (type?.text ?? '') : 'string').split(' | '),
      })),
    };
  });
}

/** What a framework may set: a number may come as text, and nothing as null. */
export const settable = ({ types }: AttributeTypes): string =>
  [...new Set([...types, ...(types.includes('number') ? ['string'] : []), 'null', 'undefined'])].join(' | ');
