import type { Random } from './random.js';
import type { Worker } from './startWorker.js';

/** Words that queries are made of, as the tables of the datasets have them. */
export interface Words {
  readonly states: readonly string[];
  readonly groups: readonly string[];
  readonly missions: readonly string[];
  readonly budgetYears: readonly string[];
  readonly apportioned: readonly string[];
  readonly claims: readonly string[];
  readonly authorised: readonly string[];
  /** Ids of the rules that both builds have. */
  readonly rules: readonly string[];
}

const regions = [
  'african',
  'asia-pacific',
  'eastern-european',
  'grulac',
  'weog',
  'p5',
  'm49-developed',
  'm49-developing',
];

/** The words of a build, and the rules that it has in common with another. */
export async function wordsOf(worker: Worker, other: Worker): Promise<Words> {
  const [rules, known] = await Promise.all([worker, other].map((each) => each.ask<readonly string[]>('rules')));
  const [states, groups, missions, budgetYears, apportioned, claims, authorised] = await worker.ask<
    readonly (readonly string[])[]
  >('words', [
    ['member-states/core', 'iso3'],
    ['groups', 'group'],
    ['personnel-by-mission', 'mission'],
    ['approved-budgets', 'fiscal_year'],
    ['apportionments', 'mission'],
    ['claims', 'claim'],
    ['authorised-strength', 'mission'],
  ]);
  if (!states || !groups || !missions || !budgetYears || !apportioned || !claims || !authorised)
    throw new Error('A table that queries are made of has gone.');
  return {
    states,
    groups: [...groups, ...regions],
    missions,
    budgetYears,
    apportioned,
    claims,
    authorised,
    rules: rules?.filter((id) => known?.includes(id)) ?? [],
  };
}

const two = (number: number) => String(number).padStart(2, '0');

/** A first of a month, most of them of the years that have most data. */
function month(random: Random): { year: number; month: number } {
  const year = random.next() < 0.7 ? random.whole(2010, 2025) : random.whole(1990, 2027);
  return { year, month: random.whole(1, 12) };
}

/** Another time in the form of the one that stands there: a year, a month, a day or a budget year. */
export function timeLike(sound: string, random: Random): string {
  const { year, month: of } = month(random);
  if (/^\d{4}$/.test(sound)) return String(year);
  if (/^\d{4}-\d{2}$/.test(sound)) return `${year}-${two(of)}`;
  if (/^\d{4}\/\d{2}$/.test(sound)) return `${year}/${two((year + 1) % 100)}`;
  return `${year}-${two(of)}-${two(random.pick([1, random.whole(1, 28)]))}`;
}

export const isTime = (text: string) => /^\d{4}(-\d{2}(-\d{2})?|\/\d{2})?$/.test(text);

/** A year as a number. */
export const yearOf = (random: Random) => month(random).year;

/** A state, a group, or several joined by a sign. */
export function grouping({ states, groups }: Words, random: Random): string {
  const one = () => (random.next() < 0.5 ? random.pick(states) : random.pick(groups));
  return random.next() < 0.7 ? one() : `${one()}+${random.pick(states)}`;
}
