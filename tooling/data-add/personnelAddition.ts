import { DatasetError, type Problem } from '../dataset-compiler/problem.js';
import { monthIndex, monthText } from '../dataset-compiler/rowValidator.js';
import type { Addition, Standing, TextRow } from './addition.js';
import type { Input } from './readInput.js';
import { stateCodes } from './stateCode.js';
import { wholeNumber } from './wholeNumber.js';

export const personnelColumns = {
  required: ['month', 'state', 'mission', 'kind', 'male', 'female'],
  optional: ['persons'],
} as const;

const source = 'un-dpo-monthly';
const broadKind = (kind: string) => (kind === 'individual_police' || kind === 'formed_police_units' ? 'police' : kind);

interface Fact {
  readonly iso3: string;
  readonly mission: string;
  readonly kind: string;
  readonly male: number;
  readonly female: number;
  readonly persons: number;
}

function readFacts(input: Input, standing: Standing): { month: string; facts: Fact[] } {
  const problems: Problem[] = [];
  const code = stateCodes(standing);
  const missions = new Set(standing.get('missions')?.rows.map((row) => row['mission']));
  const kinds =
    standing.get('personnel-by-mission')?.schema.fields.find(({ name }) => name === 'kind')?.constraints?.enum ?? [];
  const month = input.rows[0]?.cells['month'] ?? '';
  const facts = input.rows.map((row) => {
    const { line, cells } = row;
    if (cells['month'] !== month || !/^\d{4}-(0[1-9]|1[0-2])$/.test(month))
      problems.push({
        file: input.file,
        line,
        column: 'month',
        reason: `"${cells['month']}" is not the one month of the file, written YYYY-MM`,
      });
    if (!missions.has(cells['mission'] ?? ''))
      problems.push({
        file: input.file,
        line,
        column: 'mission',
        reason: `"${cells['mission']}" is not in missions: add it there first`,
      });
    if (!kinds.includes(cells['kind'] ?? ''))
      problems.push({
        file: input.file,
        line,
        column: 'kind',
        reason: `"${cells['kind']}" is not one of ${kinds.join(', ')}`,
      });
    const [male, female] = [wholeNumber(input, row, 'male', problems), wholeNumber(input, row, 'female', problems)];
    const persons = cells['persons'] ? wholeNumber(input, row, 'persons', problems) : male + female;
    if (persons !== male + female)
      problems.push({
        file: input.file,
        line,
        column: 'persons',
        reason: `${persons} is not ${male} men and ${female} women`,
      });
    return {
      iso3: code(input, row, problems),
      mission: cells['mission'] ?? '',
      kind: cells['kind'] ?? '',
      male,
      female,
      persons,
    };
  });
  if (problems.length > 0) throw new DatasetError(problems);
  return { month, facts: facts.filter(({ persons }) => persons > 0) };
}

function summed(
  facts: readonly Fact[],
  keyOf: (fact: Fact) => TextRow,
): { key: TextRow; persons: number; male: number; female: number; states: number }[] {
  const groups = new Map<string, { key: TextRow; persons: number; male: number; female: number; names: Set<string> }>();
  for (const fact of facts) {
    const key = keyOf(fact);
    const id = Object.values(key).join('|');
    const group = groups.get(id) ?? { key, persons: 0, male: 0, female: 0, names: new Set<string>() };
    group.persons += fact.persons;
    group.male += fact.male;
    group.female += fact.female;
    group.names.add(fact.iso3);
    groups.set(id, group);
  }
  return [...groups.values()].map(({ names, ...group }) => ({ ...group, states: names.size }));
}

function changes(standing: Standing, facts: readonly Fact[]): string[] {
  const rows = standing.get('uniformed-personnel')?.rows ?? [];
  const last = rows.reduce((latest, row) => Math.max(latest, row['month'] as number), 0);
  const before = new Map<string, number>();
  for (const row of rows)
    if (row['month'] === last)
      before.set(String(row['iso3']), (before.get(String(row['iso3'])) ?? 0) + (row['persons'] as number));
  const now = new Map(summed(facts, ({ iso3 }) => ({ iso3 })).map(({ key, persons }) => [key['iso3'] ?? '', persons]));
  const moved = [...new Set([...before.keys(), ...now.keys()])].map((iso3) => ({
    iso3,
    from: before.get(iso3) ?? 0,
    to: now.get(iso3) ?? 0,
  }));
  const total = (values: Iterable<number>) => [...values].reduce((a, b) => a + b, 0);
  return [
    `world total ${total(now.values())}; ${monthText(last)} had ${total(before.values())}`,
    ...moved
      .filter(({ from, to }) => from !== to)
      .sort((a, b) => Math.abs(b.to - b.from) - Math.abs(a.to - a.from) || (a.iso3 < b.iso3 ? -1 : 1))
      .slice(0, 5)
      .map(({ iso3, from, to }) => `${iso3}: ${from} to ${to}`),
  ];
}

/** One month's UN report as rows of the cube, of its totals by State, mission and kind, and of the list of months. */
export function personnelAddition(input: Input, standing: Standing, printedTotal: number | undefined): Addition {
  const { month, facts } = readFacts(input, standing);
  const total = facts.reduce((sum, { persons }) => sum + persons, 0);
  if (printedTotal !== undefined && printedTotal !== total)
    throw new DatasetError([
      { file: input.file, reason: `the rows add up to ${total}; the printed grand total is ${printedTotal}` },
    ]);
  const published = { month, status: 'published', source };
  const derived = { month, status: 'derived', source };
  const months = standing.get('personnel-months')?.rows.map((row) => row['month'] as number) ?? [];
  const latest = months.reduce((a, b) => Math.max(a, b), 0);
  const skipped = Array.from({ length: Math.max(0, monthIndex(month) - latest - 1) }, (_, i) =>
    monthText(latest + 1 + i),
  );
  const inHand = (text: string, yes: string) => ({
    ...published,
    month: text,
    by_state: yes,
    by_state_and_mission: yes,
    by_mission: yes,
    carried_forward: 'false',
  });
  const world = {
    ...derived,
    basis: 'computed',
    persons: String(total),
    contributors: String(new Set(facts.map(({ iso3 }) => iso3)).size),
    preferred: 'true',
  };
  const rows = new Map<string, TextRow[]>([
    [
      'personnel-by-mission',
      facts.map(({ persons, male, female, ...key }) => ({
        ...key,
        ...published,
        persons: String(persons),
        male: String(male),
        female: String(female),
        attribution_doubtful: 'false',
      })),
    ],
    [
      'personnel-by-sex',
      summed(facts, ({ iso3, kind }) => ({ iso3, kind })).map(({ key, persons, male, female }) => ({
        ...key,
        ...published,
        persons: String(persons),
        male: String(male),
        female: String(female),
      })),
    ],
    [
      'uniformed-personnel',
      summed(facts, ({ iso3, kind }) => ({ iso3, kind: broadKind(kind) })).map(({ key, persons }) => ({
        ...key,
        ...published,
        persons: String(persons),
        attribution_doubtful: 'false',
      })),
    ],
    [
      'mission-strength',
      summed(facts, ({ mission, kind }) => ({ mission, kind: broadKind(kind) })).map(({ key, persons }) => ({
        ...key,
        ...published,
        persons: String(persons),
      })),
    ],
    [
      'mission-totals',
      summed(facts, ({ mission }) => ({ mission })).map(({ key, persons, states }) => ({
        ...key,
        ...published,
        persons: String(persons),
        contributors: String(states),
      })),
    ],
    [
      'world-strength',
      summed(facts, ({ kind }) => ({ kind: broadKind(kind) })).map(({ key, persons }) => ({
        ...key,
        ...derived,
        persons: String(persons),
      })),
    ],
    [
      'world-totals',
      [
        world,
        ...(printedTotal === undefined
          ? []
          : [
              {
                ...published,
                basis: 'printed_un',
                persons: String(printedTotal),
                contributors: '',
                preferred: 'false',
              },
            ]),
      ],
    ],
    ['personnel-months', [...skipped.map((text) => inHand(text, 'false')), inHand(month, 'true')]],
  ]);
  return {
    summary: `Uniformed personnel of ${month} from the monthly report of the United Nations`,
    rows,
    month,
    report: changes(standing, facts),
  };
}
