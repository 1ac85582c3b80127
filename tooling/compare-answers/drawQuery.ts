import type { Random } from './random.js';
import { grouping, isTime, timeLike, type Words, yearOf } from './words.js';

/** What an option may be in one question alone, where another question uses its name for something else. */
const choices: Readonly<Record<string, readonly unknown[]>> = {
  // What the tables have: elsewhere nearly every query would be rejected.
  'costClasses.budgetYear': ['2022/23', '2023/24', '2024/25'],
  'adHocRates.year': Array.from({ length: 28 }, (_, index) => 1973 + index),
  'newMemberShare.state': ['SSD', 'MNE', 'TLS', 'CHE', 'TUV', 'SRB', 'JPN'],
  'authorisedOverTime.kind': ['military', 'police', 'uniformed'],
  'authorisedStrength.kind': ['military', 'police'],
  'ratesOverYears.kind': ['peacekeeping', 'regular'],
  'concentration.of': ['personnel', 'assessments'],
  'unpaidOverTime.fund': ['peacekeeping', 'regular', 'tribunals', 'total'],
  'drawOnReserve.fund': ['Peacekeeping Reserve Fund', 'Working Capital Fund'],
  'reserveOn.fund': ['Peacekeeping Reserve Fund', 'Working Capital Fund'],
  'drawOnReserve.purpose': ['start-up', 'expansion', 'unforeseen', 'active-cash'],
  'drawOnReserve.missionKind': ['peacekeeping', 'political'],
};

/** What an option may be in every question that has it. */
const options: Readonly<Record<string, (words: Words, random: Random) => unknown>> = {
  'authorisedOverTime.mission': ({ authorised }, random) => random.pick(authorised),
  'authorisedStrength.mission': ({ authorised }, random) => random.pick(authorised),
  state: ({ states }, random) => random.pick(states),
  payer: ({ states }, random) => random.pick(states),
  payers: grouping,
  servers: grouping,
  group: grouping,
  groups: (words, random) => Array.from({ length: random.whole(1, 3) }, () => grouping(words, random)),
  states: ({ states }, random) => Array.from({ length: random.whole(1, 4) }, () => random.pick(states)),
  paidInFull: ({ states }, random) => Array.from({ length: random.whole(0, 4) }, () => random.pick(states)),
  mission: ({ missions, apportioned }, random) => random.pick(random.next() < 0.6 ? apportioned : missions),
  missions: ({ apportioned }, random) => Array.from({ length: random.whole(1, 3) }, () => random.pick(apportioned)),
  missionKind: () => 'peacekeeping',
  kind: (_, random) =>
    random.pick([
      'troops',
      'staff_officers',
      'individual_police',
      'formed_police_units',
      'experts_on_mission',
      'police',
    ]),
  sex: (_, random) => random.pick(['female', 'male']),
  claim: ({ claims }, random) => random.pick(claims),
  year: (_, random) => yearOf(random),
  against: (_, random) => yearOf(random),
  budgetYear: ({ budgetYears }, random) => random.pick(budgetYears),
  budgetYears: ({ budgetYears }, random) => [random.pick(budgetYears)],
  attribution: (_, random) => random.pick(['published', 'corrected']),
  personnel: (_, random) => random.pick(['pooled', 'latest']),
  by: (_, random) => random.pick(['month', 'year']),
  top: (_, random) => random.whole(1, 30),
  count: (_, random) => random.pick(['months', 'days']),
  unit: (_, random) => random.pick([1, 100, 1000]),
  seed: (_, random) => random.whole(1, 1_000_000),
  paths: () => 100,
  equipmentPercent: (_, random) => random.whole(0, 60),
  perCapitaGni: (_, random) => random.whole(200, 60_000),
};

/** Options that no sample of a question needs to have, and that a drawn query may. */
const more: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  burdenGap: { payers: 'weog+JPN', servers: 'weog' },
  personnelRanks: { sex: 'female', top: 5 },
  personnelTrend: { sex: 'female', mission: 'UNMISS' },
  personnelHistory: { sex: 'female', mission: 'UNMISS', kind: 'troops' },
};

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Another value in the place of one that stands in a sample. */
function another(name: string, key: string, sound: unknown, words: Words, random: Random): unknown {
  const chosen = choices[`${name}.${key}`];
  if (chosen) return random.pick(chosen);
  const option = options[`${name}.${key}`] ?? options[key];
  if (option && typeof option(words, random) === typeof sound) {
    const drawn = option(words, random);
    if (Array.isArray(drawn) === Array.isArray(sound)) return drawn;
  }
  if (typeof sound === 'boolean') return random.next() < 0.5;
  if (typeof sound === 'number') {
    if (sound > 1900 && sound < 2100) return yearOf(random);
    return Number.isInteger(sound)
      ? random.whole(0, random.pick([10, 1000, 100_000_000]))
      : random.whole(0, 1000) / 1000;
  }
  if (typeof sound === 'string') return isTime(sound) ? timeLike(sound, random) : sound;
  if (Array.isArray(sound)) return sound.map((each) => another(name, key, each, words, random));
  if (isRecord(sound)) return drawRecord(name, [sound], words, random);
  return sound;
}

const inOrder = (from: unknown, to: unknown) =>
  typeof from === 'number' && typeof to === 'number' ? from <= to : String(from) <= String(to);

function drawRecord(
  name: string,
  samples: readonly Readonly<Record<string, unknown>>[],
  words: Words,
  random: Random,
): Readonly<Record<string, unknown>> {
  if (samples.some((sample) => '$answer' in sample)) {
    const [sample] = samples;
    const { $answer, query } = sample as {
      readonly $answer: string;
      readonly query: Readonly<Record<string, unknown>>;
    };
    return { ...sample, query: drawRecord($answer, [query], words, random) };
  }
  const base = random.pick(samples);
  const others = samples.flatMap((sample) => Object.entries(sample).filter(([key]) => !(key in base)));
  const entries = [...Object.entries(base), ...others.filter(() => random.next() < 0.4)];
  const drawn: Record<string, unknown> = {};
  for (const [key, sound] of entries) {
    // What another sample does without may be left out.
    const optional = samples.some((sample) => !(key in sample));
    if (optional && random.next() < 0.3) continue;
    // Codes of states as keys are states.
    if (isRecord(sound) && Object.keys(sound).length > 0 && Object.keys(sound).every((code) => /^[A-Z]{3}$/.test(code)))
      drawn[key] = Object.fromEntries(
        Object.values(sound).map((each) => [random.pick(words.states), another(name, key, each, words, random)]),
      );
    // One time in three a value stays: most answers lie near each other.
    else drawn[key] = random.next() < 0.3 ? sound : another(name, key, sound, words, random);
  }
  const { from, to } = drawn;
  if (from !== undefined && to !== undefined && !inOrder(from, to)) Object.assign(drawn, { from: to, to: from });
  return drawn;
}

/**
 * A query as likely as not to be answered: a registered sample with other states, groups, missions, times and amounts, and
 * with options left out that another sample does without.
 */
export function drawQuery(name: string, samples: readonly unknown[], words: Words, random: Random): unknown {
  const records = samples.filter(isRecord);
  const [first] = records;
  if (first && more[name]) records.push({ ...first, ...more[name] });
  if (records.length === 0) return undefined;
  // A question that a sample puts without a query takes an empty one too.
  return drawRecord(name, records.length < samples.length ? [...records, {}] : records, words, random);
}

const odd = [
  null,
  '',
  'no such thing',
  -1,
  0.5,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  1e21,
  [],
  {},
  true,
  '2025-13-45',
];

/** A query with one value put wrong, to see how it is rejected. */
export function putWrong(query: unknown, random: Random): unknown {
  const keys = isRecord(query) ? Object.keys(query) : [];
  // What stands for an answer or a table is put wrong as a whole.
  if (isRecord(query) && keys.length > 0 && !keys.some((key) => key.startsWith('$')) && random.next() < 0.9) {
    const key = random.pick(keys);
    return { ...query, [key]: putWrong(query[key], random) };
  }
  return random.pick(odd);
}
