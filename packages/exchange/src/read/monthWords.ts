import { plainWord } from './plainWord.js';

const languages = ['en', 'fr', 'es', 'ru', 'zh', 'ar'] as const;

/** Names of the months as the six languages have them, standing alone and inside a date, long and short. */
function names(): ReadonlyMap<string, number> {
  const words = new Map<string, number>();
  for (const language of languages)
    for (const month of ['long', 'short'] as const)
      for (const inDate of [false, true]) {
        const format = new Intl.DateTimeFormat(language, {
          month,
          timeZone: 'UTC',
          ...(inDate ? { day: 'numeric' } : {}),
        });
        for (let index = 0; index < 12; index += 1) {
          const parts = format.formatToParts(new Date(Date.UTC(2024, index, 15)));
          const word = parts.find(({ type }) => type === 'month')?.value;
          if (word !== undefined && !/^\d+$/.test(word)) words.set(plainWord(word), index + 1);
        }
      }
  // English print writes this one with four letters, and Spanish without its b.
  for (const [word, month] of [
    ['sept', 9],
    ['setiembre', 9],
  ] as const)
    words.set(word, month);
  return words;
}

let known: ReadonlyMap<string, number> | undefined;

/** The number of the month with this name, in any of the six languages. */
export function monthOfWord(word: string): number | undefined {
  known ??= names();
  return known.get(plainWord(word));
}
