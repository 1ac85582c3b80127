import { expect, test } from 'vitest';
import { elements } from '../../../../packages/widgets/elements.js';
import { attributesOf } from './manifest.js';
import { arabic } from './text/ar.js';
import { french } from './text/fr.js';

test.for([
  ['French', french],
  ['Arabic', arabic],
] as const)('the pages of elements in %s say what each element and each attribute is', ([, texts]) => {
  const missing = elements.flatMap(({ name }) => {
    const text = texts.elements[name];
    if (!text) return [name];
    return attributesOf(name)
      .filter(({ name: attribute }) => attribute !== 'theme' && text.attributes[attribute] === undefined)
      .map(({ name: attribute }) => `${name}: ${attribute}`);
  });
  expect(missing, 'write them in apps/docs/src/elements/text').toEqual([]);
});
