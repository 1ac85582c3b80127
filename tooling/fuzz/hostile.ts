import type { Random } from '../compare-answers/random.js';

/** Values that callers without types, files and addresses bring: of the wrong kind, out of every range, or a name that code stumbles on. */
const strange: readonly ((random: Random) => unknown)[] = [
  () => null,
  () => undefined,
  () => Number.NaN,
  () => Number.POSITIVE_INFINITY,
  () => -0,
  () => -1,
  () => 2 ** 53,
  () => 1e308,
  () => 0.1 + 0.2,
  () => 10n ** 30n,
  () => Symbol('x'),
  () => '',
  () => '   ',
  () => '__proto__',
  () => 'constructor',
  () => 'toString',
  () => '<img src=x onerror=alert(1)>',
  () => '2024-02-30',
  () => '0000-00-00',
  () => '9999-12-31',
  () => '2024-13',
  () => '=SUM(A1)',
  () => 'ZZZ',
  (random) => 'A'.repeat(random.whole(100, 20_000)),
  (random) => random.whole(-3000, 3000),
  (random) => Array.from({ length: random.whole(0, 3000) }, () => 'USA'),
  () => [],
  () => [null],
  () => [[]],
  () => ({}),
  () => ({ constructor: null }),
  () => Object.create(null) as object,
  () => new Date(Number.NaN),
  () => new Map([['USA', 1]]),
  () => () => 1,
  () => true,
  () => false,
];

const wordsLike: readonly string[] = [
  'USA',
  'JPN',
  'weog',
  'UNMISS',
  'UNFICYP',
  '2012',
  '2025-07',
  '2025-07-01',
  '2024/25',
];

function changedScalar(value: unknown, random: Random): unknown {
  if (typeof value === 'number' && random.next() < 0.6)
    return random.pick([value + 1, value - 1, value * 2, -value, value / 3, 0, value * 1e6]);
  if (typeof value === 'string' && random.next() < 0.6)
    return random.pick([...wordsLike, `${value} `, value.toLowerCase()]);
  return random.pick(strange)(random);
}

/** A value in the place of one that is right or wrong as a whole, such as an answer or the tables of facts. */
export const hostileWhole = (random: Random): unknown => random.pick(strange)(random);

/**
 * A copy of a sound value with one place of it changed, however deep: another value of its kind, one that is hostile, a part
 * left out, a part doubled or one added that nothing knows.
 */
export function hostileCopy(sound: unknown, random: Random): unknown {
  // An answer or a table is right or wrong as a whole, and too large to copy.
  if (typeof sound !== 'object' || sound === null || 'dataVersion' in sound || random.next() < 0.08)
    return changedScalar(sound, random);
  if (Array.isArray(sound)) {
    const items = sound as readonly unknown[];
    if (items.length === 0 || random.next() < 0.2) return random.pick([[], [...items, ...items], [...items].reverse()]);
    const at = random.whole(0, items.length - 1);
    return items.with(at, hostileCopy(items[at], random));
  }
  const entries = Object.entries(sound);
  const roll = random.next();
  if (entries.length === 0 || roll < 0.1)
    return {
      ...sound,
      [random.pick(['yaer', '__proto__x', 'toString', 'state', 'from'])]: random.pick(strange)(random),
    };
  const [name, value] = random.pick(entries as readonly (readonly [string, unknown])[]);
  if (roll < 0.2) return Object.fromEntries(entries.filter(([key]) => key !== name));
  return { ...sound, [name]: hostileCopy(value, random) };
}
