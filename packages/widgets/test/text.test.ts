import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { elements } from '../elements.js';
import { translations } from '../src/figure/messages.js';

const source = fileURLToPath(new URL('../src', import.meta.url));
const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /\/text\/[^/]+\.ts$/.test(file));
const folders = [...new Set(files.map(dirname))].sort();

const load = async (folder: string, language: string) =>
  (await import(/* @vite-ignore */ join(source, folder, `${language}.ts`))) as { readonly messages?: unknown };

/** Of names of states and the like each language says what it needs; core says them where a language is silent. */
const byLanguage = /^(stateName|nameInSentence|names|stop)$/;

/** The messages by key, `chart.help`. The frame is a folder of its own; of what core says the element's notes count, with its own. */
function byKey(node: unknown, path = ''): ReadonlyMap<string, unknown> {
  if (typeof node !== 'object' || node === null || Array.isArray(node)) return new Map([[path, node]]);
  return new Map(
    Object.entries(node).flatMap(([key, value]): [string, unknown][] => {
      if (path === '' && (key === 'frame' || byLanguage.test(key))) return [];
      if (path !== '' && key === 'core') return [];
      if (key === 'core') return [...byKey((value as { notes: unknown }).notes, 'notes')];
      return [...byKey(value, path === '' ? key : `${path}.${key}`)];
    }),
  );
}

test('every element and the frame have their texts in a folder', () => {
  expect(folders).toEqual(expect.arrayContaining(['figure/text', ...elements.map(({ name }) => `${name}/text`)]));
});

describe.each(folders)('%s', (folder) => {
  test('has a file for each language, and none besides', () => {
    const own = files.filter((file) => dirname(file) === folder);
    expect(own.sort()).toEqual(['en', ...translations].map((language) => `${folder}/${language}.ts`).sort());
  });

  // What is core's own is held to be whole there.
  test.skipIf(folder === 'reform/scenario/text').for(translations)(
    '%s has every message, by key, in its own words',
    async (language) => {
      const english = byKey((await load(folder, 'en')).messages);
      const own = byKey((await load(folder, language)).messages);
      expect({
        missing: [...english.keys()].filter((key) => !own.has(key)),
        // A note too many is no fault: core has those of a language in one piece, those of English by subject.
        unknown: [...own.keys()].filter((key) => !english.has(key) && !key.startsWith('notes.')),
        ofAnotherType: [...own]
          .filter(([key, text]) => english.has(key) && typeof text !== typeof english.get(key))
          .map(([key]) => key),
        empty: [...own].filter(([, text]) => text === '').map(([key]) => key),
        leftInEnglish: [...own]
          .filter(([key, text]) => typeof text === 'string' && text.length > 24 && text === english.get(key))
          .map(([key]) => key),
      }).toEqual({ missing: [], unknown: [], ofAnotherType: [], empty: [], leftInEnglish: [] });
    },
  );
});
