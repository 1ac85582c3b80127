/** Words that join others and tell nothing apart. */
const joining = new Set([
  'of',
  'the',
  'and',
  'et',
  'y',
  'e',
  'la',
  'le',
  'les',
  'l',
  'el',
  'los',
  'de',
  'du',
  'del',
  'des',
  'd',
]);

/** Words as they are written short in lists. */
const short: Readonly<Record<string, string>> = {
  rep: 'republic',
  republica: 'republic',
  republique: 'republic',
  dem: 'democratic',
  fed: 'federated',
  federal: 'federated',
  sts: 'states',
  st: 'saint',
  ste: 'saint',
  sta: 'saint',
  is: 'islands',
  isl: 'islands',
  isls: 'islands',
  islam: 'islamic',
  soc: 'socialist',
  ppl: 'peoples',
  utd: 'united',
};

/** The words of a name, written out and in one order, without those that only join: a key for names turned about. */
export const wordSet = (plain: string): string =>
  plain
    .split(' ')
    .filter((word) => !joining.has(word))
    .map((word) => short[word] ?? word)
    .sort()
    .join(' ');

/** Words of the long names of states, and their initials, which tell none from another. */
const generic = new Set(
  'republic democratic federated islamic kingdom state states peoples socialist arab commonwealth union independent sultanate principality plurinational bolivarian cooperative hashemite oriental grand duchy ir br ps fs ur fr'.split(
    ' ',
  ),
);

/** The words of a name that only its own state has: a key for hints. Empty where nothing else is left. */
export function bareWordSet(plain: string): string {
  return wordSet(plain)
    .split(' ')
    .filter((word) => !generic.has(word))
    .join(' ');
}
