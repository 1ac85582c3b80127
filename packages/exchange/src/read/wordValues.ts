import { nearest } from '@blueledger/core/internal/errors';
import { plainWord } from './plainWord.js';

/** How people write the words of a field that has only some. */
const spellings: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  kind: {
    troops: ['troop', 'contingent', 'contingents', 'contingent troops', 'military contingents', 'soldiers'],
    staff_officers: ['staff officer', 'so'],
    individual_police: ['individual police officers', 'ipo', 'unpol'],
    formed_police_units: ['formed police unit', 'formed police', 'fpu', 'fpus'],
    experts_on_mission: ['expert on mission', 'experts', 'eom', 'unmem', 'military observers', 'observers', 'milob'],
    police: ['police officers'],
  },
  level: Object.fromEntries(
    ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'H*', 'I', 'J'].map((level) => [level, [`level ${level}`]]),
  ),
  stage: {
    initial: ['first'],
    revised: ['revision'],
    supplementary: ['additional'],
    commitment_authority: ['commitment'],
    late_appropriation: ['late'],
    liquidation: ['closure', 'winding up'],
    recalled_total: ['recalled'],
    shares_only: ['shares'],
  },
  attribution_doubtful: { true: ['yes', '1', 'oui', 'sí', 'да'], false: ['no', '0', 'non', 'нет'] },
};

const plainOf = (text: string) => (text.trim().endsWith('*') ? `${plainWord(text)}*` : plainWord(text));
const books = new Map<string, ReadonlyMap<string, string>>();

function bookOf(field: string): ReadonlyMap<string, string> {
  const known = books.get(field);
  if (known) return known;
  const book = new Map(
    Object.entries(spellings[field] ?? {}).flatMap(([word, others]) =>
      [word, ...others].map((spelling) => [plainOf(spelling), word] as const),
    ),
  );
  books.set(field, book);
  return book;
}

/** The word of a field that a cell means, and where there is none the nearest. */
export function wordValue(
  field: string,
  cell: string,
): { readonly word: string } | { readonly near: string | undefined } {
  const book = bookOf(field);
  const word = book.get(plainOf(cell));
  if (word !== undefined) return { word };
  const near = nearest(plainOf(cell), [...book.keys()]);
  return { near: near === undefined ? undefined : book.get(near) };
}
