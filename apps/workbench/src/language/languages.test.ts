import { expect, test } from 'vitest';
import { languageOf, wordsIn } from './languages.js';

test('the address names the language before the browser does; what the desk does not speak is English', () => {
  expect(languageOf('fr', ['ar'])).toBe('fr');
  expect(languageOf('', ['de-CH', 'ar-EG'])).toBe('ar');
  expect(languageOf('constructor', ['de'])).toBe('en');
});

test('every language says every sentence, in its own words', async () => {
  const [english, french, arabic] = await Promise.all(['en', 'fr', 'ar'].map(async (code) => wordsIn(code)));
  const leaves = (node: unknown, path = ''): Map<string, unknown> =>
    typeof node === 'object' && node !== null
      ? new Map(Object.entries(node).flatMap(([key, value]) => [...leaves(value, `${path}.${key}`)]))
      : new Map([[path, node]]);
  const said = leaves(english);
  for (const other of [french, arabic]) {
    const theirs = leaves(other);
    expect([...theirs.keys()].sort()).toEqual([...said.keys()].sort());
    for (const [path, text] of theirs) expect(text, path).toBeTypeOf(typeof said.get(path));
    const longer = [...theirs].filter(([, text]) => typeof text === 'string' && text.length > 24);
    expect(longer.filter(([path, text]) => text === said.get(path))).toEqual([]);
  }
});
