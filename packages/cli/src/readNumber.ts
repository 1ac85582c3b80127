import { BlueLedgerError, shown } from '@blueledger/core/internal/errors';

/** How a number is typed: `whole` 20, `number` 0.5, `year` 2026 or latest, `money` 5.1bn, 5_100_000_000 or 5.1e9. */
export type NumberKind = 'whole' | 'number' | 'year' | 'money';

/** The word for the last year or month that there is. */
export const latest = 'latest';

const expected: Readonly<Record<NumberKind, readonly [what: string, expected: string]>> = {
  whole: ['whole number', 'digits, without separators'],
  number: ['number', 'digits, with a point before decimals'],
  year: ['year', 'a year of four digits, such as 2026, or latest'],
  money: ['amount', 'whole US dollars, such as 5100000000, 5_100_000_000, 5.1e9, 5.1bn or 300m'],
};

/** Powers of ten by what people write behind an amount. A trillion is a thousand billion. */
const powers: Readonly<Record<string, number>> = {
  '': 0,
  k: 3,
  thousand: 3,
  m: 6,
  mn: 6,
  million: 6,
  b: 9,
  bn: 9,
  billion: 9,
  tn: 12,
  trillion: 12,
};

/** Whole dollars, moved by powers of ten in digits: 5.1bn is exactly 5100000000. Undefined for what is no such amount. */
function dollarsOf(text: string): number | undefined {
  const [, digits = '', decimals = '', exponent = '0', word = ''] =
    /^\$?(\d+|\d{1,3}(?:[_,]\d{3})+)(?:\.(\d+))?(?:e\+?(\d{1,2}))?\s*([a-z]*)$/i.exec(text.trim()) ?? [];
  const power = powers[word.toLowerCase()];
  if (digits === '' || power === undefined) return undefined;
  const places = Number(exponent) + power;
  const kept = decimals.replace(/0+$/, '');
  if (kept.length > places || places > 16) return undefined;
  const value = Number(`${digits.replace(/[_,]/g, '')}${kept.padEnd(places, '0')}`);
  return Number.isSafeInteger(value) ? value : undefined;
}

function valueOf(text: string, kind: NumberKind): number | typeof latest | undefined {
  if (kind === 'money') return dollarsOf(text);
  if (kind === 'year') return text === latest ? latest : /^\d{4}$/.test(text) ? Number(text) : undefined;
  const value = Number(text);
  if (text.trim() === '') return undefined;
  return (kind === 'whole' ? Number.isSafeInteger(value) : Number.isFinite(value)) ? value : undefined;
}

/**
 * A number as a person typed it.
 * @throws BlueLedgerError `bad-query`.
 */
export function readNumber(text: string, kind: NumberKind, where: string): number | typeof latest {
  const value = valueOf(text, kind);
  if (value !== undefined) return value;
  const [what, wanted] = expected[kind];
  throw new BlueLedgerError('bad-query', {
    what: `${shown(text)} is not a valid ${what}`,
    where,
    expected: wanted,
  });
}
