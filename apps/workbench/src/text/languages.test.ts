import { existsSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type Language, languageNames, languageOf, loadMessages } from './languages.js';

const languages = Object.keys(languageNames) as readonly Language[];
const others = languages.filter((language) => language !== 'en');

test('the address names the language before the browser does; a language that is not available becomes English', () => {
  expect(languageOf('fr', ['ar'])).toBe('fr');
  expect(languageOf('', ['de-CH', 'ar-EG'])).toBe('ar');
  expect(languageOf('constructor', ['de'])).toBe('en');
});

test('every language has its file, and every file its language', () => {
  const files = readdirSync(new URL('.', import.meta.url)).filter((file) => /^[a-z]{2}\.ts$/.test(file));
  expect(files.sort()).toEqual(languages.map((language) => `${language}.ts`).sort());
});

/** The messages by key, `shell.themes.dark`. */
function byKey(node: unknown, path = ''): ReadonlyMap<string, unknown> {
  if (typeof node !== 'object' || node === null) return new Map([[path, node]]);
  return new Map(
    Object.entries(node).flatMap(([key, value]) => [...byKey(value, path === '' ? key : `${path}.${key}`)]),
  );
}

test.each(others)('%s has every message, by key, in its own words', async (language) => {
  const english = byKey(await loadMessages('en'));
  const own = byKey(await loadMessages(language));
  expect({
    missing: [...english.keys()].filter((key) => !own.has(key)),
    unknown: [...own.keys()].filter((key) => !english.has(key)),
    ofAnotherType: [...own].filter(([key, text]) => typeof text !== typeof english.get(key)).map(([key]) => key),
    empty: [...own].filter(([, text]) => text === '').map(([key]) => key),
    leftInEnglish: [...own]
      .filter(([key, text]) => typeof text === 'string' && text.length > 24 && text === english.get(key))
      .map(([key]) => key),
  }).toEqual({ missing: [], unknown: [], ofAnotherType: [], empty: [], leftInEnglish: [] });
});

const pages = new URL('../pages/', import.meta.url);
const pageTexts = readdirSync(pages).filter((page) => existsSync(new URL(`${page}/text/en.ts`, pages)));

/** The messages that load with a page, in a language. */
const textsOf = async (page: string, language: string): Promise<unknown> =>
  ((await import(new URL(`${page}/text/${language}.ts`, pages).href)) as { readonly texts: unknown }).texts;

test.each(pageTexts.flatMap((page) => others.map((language) => [page, language] as const)))(
  'the page %s says in %s all that it says in English, in its own words',
  async (page, language) => {
    const english = byKey(await textsOf(page, 'en'));
    const own = byKey(await textsOf(page, language));
    expect([...own.keys()]).toEqual([...english.keys()]);
    expect(
      [...own].filter(
        ([key, text]) =>
          text === '' ||
          typeof text !== typeof english.get(key) ||
          (typeof text === 'string' && text.length > 24 && text === english.get(key)),
      ),
    ).toEqual([]);
  },
);
