import type { Random } from '../compare-answers/random.js';

/** What stands in attributes and addresses: names that code stumbles on, markup, other scripts, numbers out of every range. */
const strange: readonly ((random: Random) => string)[] = [
  () => '',
  () => ' ',
  () => '0',
  () => '-1',
  () => '1e3',
  () => '2025.5',
  () => '00002025',
  () => '99999999999999999999',
  () => '٢٠٢٥',
  () => 'NaN',
  () => 'undefined',
  () => 'null',
  () => '__proto__',
  () => 'constructor',
  () => 'toString',
  () => 'hasOwnProperty',
  () => '<img src=x onerror=alert(1)>',
  () => '"><script>alert(1)</script>',
  () => '\u202eUSA',
  () => 'U\u0000SA',
  () => '\ud800',
  () => 'é & ü=1',
  () => '%E0%A4%A',
  () => '2024-02-30',
  () => '2024-13',
  () => '2025-2012',
  () => '1945-2100',
  () => '2012–2012',
  () => '+',
  () => ',,,',
  () => 'USA+',
  () => 'USA+USA',
  () => 'weog+p5+eu+nato',
  () => 'USA JPN CHN DEU GBR FRA',
  () => 'ZZZ',
  () => 'usa',
  () => 'UNMISS UNIFIL',
  (random) => 'A'.repeat(random.whole(100, 100_000)),
  (random) => Array.from({ length: random.whole(2, 3000) }, () => 'JPN').join(random.pick([' ', '+', ','])),
  (random) => String(random.whole(1940, 2040)),
  (random) => `${random.whole(1940, 2040)}-${random.whole(1940, 2040)}`,
  (random) => `${random.whole(1990, 2030)}/${random.whole(0, 99)}`,
];

/** A text in the place of a sound one: strange, or the sound one with a letter more, less or other. */
export function hostileText(random: Random, sound = ''): string {
  const roll = random.next();
  if (sound === '' || roll < 0.4) return random.pick(strange)(random);
  if (roll < 0.55) return sound;
  const at = random.whole(0, sound.length);
  const letter = random.pick([' ', ',', '+', '-', '/', '0', '9', 'A', 'é', '\u00a0', '=', '&', '<']);
  if (roll < 0.7) return sound.slice(0, at) + letter + sound.slice(at);
  if (roll < 0.8) return sound.slice(0, at) + sound.slice(at + 1);
  if (roll < 0.9) return sound.slice(0, at) + letter + sound.slice(at + 1);
  return roll < 0.95 ? `${sound} ${sound}` : sound.toLowerCase();
}

/** The parameters of the workbench, each with a value that means something. */
const parameters: Readonly<Record<string, readonly string[]>> = {
  page: ['overview', 'states', 'missions', 'scale', 'claims', 'data', 'coverage', 'methods', 'embed'],
  room: ['scale', 'embed'],
  lang: ['en', 'fr', 'ar', 'ru', 'ja'],
  theme: ['light', 'dark'],
  year: ['2012', '2025'],
  group: ['weog', 'p5', 'weog+JPN'],
  states: ['JPN+IND', 'JPN', 'USA+CHN+DEU'],
  find: ['japan'],
  sort: ['-rate', 'name'],
  table: ['missions', 'member-states', 'uniformed-personnel'],
  filter: ['iso3=JPN persons>1,000', 'mission=UNMISS'],
  mission: ['UNAMIR', 'UNMISS'],
  at: ['2', '100'],
  moved: ['2012'],
  figure: ['burden-gap', 'payers', 'rates', 'state'],
  code: ['living', 'frozen'],
  background: ['dark', 'light'],
  width: ['360', '900'],
  claim: ['western-states-pay'],
  verdict: ['supported'],
  unpaid: ['regular'],
  ground: ['dark'],
  payers: ['p5', 'weog'],
  servers: ['p5'],
  personnel: ['latest'],
  'a.year': ['2025'],
  'a.payers': ['weog'],
  'a.states': ['JPN'],
  'a.top': ['3'],
  'a.theme': ['dark'],
  __proto__x: ['1'],
  constructor: ['1'],
};

/** The part of an address after the path, with some of its parameters wrong. */
export function hostileAddress(random: Random, page = random.pick(parameters['page'] ?? [])): string {
  const address = new URLSearchParams();
  if (random.next() < 0.95) address.set('page', random.next() < 0.9 ? page : hostileText(random, page));
  for (let count = random.whole(0, 4); count > 0; count -= 1) {
    const [name, values] = random.pick(Object.entries(parameters).slice(1));
    address.append(
      random.next() < 0.95 ? name : hostileText(random, name).slice(0, 100),
      random.next() < 0.4 ? random.pick(values) : hostileText(random, random.pick(values)).slice(0, 20_000),
    );
  }
  const written = `?${address.toString()}`;
  // An address that somebody typed is not always one that a program would write.
  return random.next() < 0.1 ? `${written}&${random.pick(['%', '=', '&&', '%zz=1', 'year=2025=2012', '#x'])}` : written;
}
