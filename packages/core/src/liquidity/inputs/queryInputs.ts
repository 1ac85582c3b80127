import type { Recorder } from '../../internal/answer/index.js';
import { BlueLedgerError, didYouMean, nearest, shown } from '../../internal/errors/index.js';
import { budgetYearOf, monthsBetween } from '../../internal/math/index.js';
import type { LiquidityFacts } from '../facts.js';
import type { AssumptionValues } from '../query/assumptionTable.js';
import type { LiquidityQuery } from '../query/query.js';
import { lastWholeYear, type Punctuality, punctuality } from './behaviours.js';
import { buildLetters, LetterRates } from './buildLetters.js';
import { knownMissionYears, type MissionYear, projectedYear, yearFromAppropriation } from './missionYears.js';
import { numberLetters } from './numberLetters.js';
import { unpaidInApril } from './openingDebts.js';
import { ReimbursedPersons } from './spending.js';

const yearBefore = (budgetYear: string, count: number): string =>
  budgetYearOf(`${Number(budgetYear.slice(0, 4)) - count}-07`);

type Numbered = ReturnType<typeof numberLetters>;

/** What a query rests on whatever its assumptions are, read from the tables once. */
export class QueryInputs {
  readonly query: LiquidityQuery;
  readonly missions: readonly string[];
  readonly months: readonly string[];
  readonly rates: LetterRates;
  readonly persons: ReimbursedPersons;
  readonly punctual: ReadonlyMap<string, Punctuality>;
  readonly #known: ReadonlyMap<string, MissionYear>;
  readonly #unpaid: ReadonlyMap<string, number>;
  readonly #letters = new Map<string, Numbered>();

  constructor(facts: LiquidityFacts, query: LiquidityQuery, recorder: Recorder) {
    const { budgetYears, appropriations = [], overrides, reform } = query;
    const [first, last] = [budgetYears[0] as string, budgetYears.at(-1) as string];
    const known = knownMissionYears(facts, recorder);
    for (const appropriation of appropriations) {
      const key = `${appropriation.mission} ${budgetYearOf(appropriation.from)}`;
      known.set(key, yearFromAppropriation(appropriation, known.get(key)));
    }
    this.query = query;
    this.#known = known;
    this.#unpaid = unpaidInApril(facts, Number(first.slice(0, 4)), recorder);
    this.months = monthsBetween(`${first.slice(0, 4)}-07`, `${Number(last.slice(0, 4)) + 1}-06`);
    this.missions = this.#choose(first, recorder);
    this.#checkNamed(facts);
    this.rates = new LetterRates({ facts, overrides, reform, recorder });
    this.persons = new ReimbursedPersons(facts, recorder);
    this.punctual = punctuality(facts, lastWholeYear, recorder);
  }

  #has = (mission: string, budgetYear: string) => (this.#known.get(`${mission} ${budgetYear}`)?.pieces.length ?? 0) > 0;

  #choose(first: string, recorder: Recorder): readonly string[] {
    const active = [...new Set([...this.#known.values()].map(({ mission }) => mission))]
      .filter((mission) => this.#has(mission, first))
      .sort();
    if (active.length === 0)
      throw new BlueLedgerError('year-not-covered', {
        what: `no apportionment of ${first} is available`,
        where: 'budgetYears',
        expected: 'a first year from 2018/19 to 2025/26',
      });
    const { missions } = this.query;
    // Debts that are not published are not nothing.
    const unknown = (mission: string) => !this.#unpaid.has(mission) && !this.#began(mission, first);
    if (missions === undefined) {
      for (const mission of active.filter(unknown)) recorder.note('mission-left-out', { mission });
      return active.filter((mission) => !unknown(mission));
    }
    for (const [index, mission] of missions.entries()) {
      const where = `missions[${index}]`;
      if (!active.includes(mission))
        throw new BlueLedgerError('unknown-code', {
          what: `${shown(mission)} has no apportionment for ${first}`,
          where,
          expected: `one of ${active.join(', ')}`,
        });
      if (unknown(mission))
        throw new BlueLedgerError('facts-missing', {
          what: `what was unpaid for ${mission} on ${first.slice(0, 4)}-04-30 is not available`,
          where,
          expected: 'a mission in outstanding-by-mission at that day, or one that begins within the year',
        });
    }
    return [...new Set(missions)];
  }

  /** Refuses a cut, a closure or a payment for what is no mission: it would change nothing, and nobody would see it. */
  #checkNamed({ apportionments }: LiquidityFacts): void {
    const { appropriations = [], closures = [], cuts = [], payments = {} } = this.query;
    const known = [
      ...new Set([...apportionments.columns.mission.values, ...appropriations.map(({ mission }) => mission)]),
    ];
    const named: (readonly [where: string, mission: string])[] = closures.map(({ mission }, index) => [
      `closures[${index}].mission`,
      mission,
    ]);
    const add = (missions: readonly string[] = [], where: string) => {
      for (const [index, mission] of missions.entries()) named.push([`${where}[${index}]`, mission]);
    };
    for (const [index, { missions }] of cuts.entries()) add(missions, `cuts[${index}].missions`);
    for (const [state, behaviours] of Object.entries(payments)) {
      const list = [behaviours].flat();
      for (const [index, { missions }] of list.entries())
        add(missions, `payments.${state}${list.length === 1 ? '' : `[${index}]`}.missions`);
    }
    for (const [where, mission] of named)
      if (!known.includes(mission))
        throw new BlueLedgerError('unknown-code', {
          what: `${shown(mission)} is not a mission with an apportionment`,
          where,
          expected: `a mission of the run, such as ${this.missions[0]}`,
          remedy: didYouMean(nearest(mission, known)),
        });
  }

  /** A mission without debts or years before, whose first piece begins after the year does. */
  #began(mission: string, first: string): boolean {
    const years = [...this.#known.values()].filter((year) => year.mission === mission);
    const pieces = years.find(({ budgetYear }) => budgetYear === first)?.pieces ?? [];
    return (
      !this.#unpaid.has(mission) &&
      years.every(({ budgetYear }) => budgetYear >= first) &&
      pieces.every(({ from }) => from > `${first.slice(0, 4)}-07-01`)
    );
  }

  /** Whether a mission begins within the run: it has no debts, no cash, and may draw on the reserve as a start-up. */
  isNew(mission: string): boolean {
    return this.#began(mission, this.query.budgetYears[0] as string);
  }

  /** Published as unpaid at 30 April before the run. */
  unpaid(mission: string): number {
    return this.#unpaid.get(mission) ?? 0;
  }

  /** Mission-years of the run; a year without an available appropriation is projected from the last one. */
  years(values: AssumptionValues): readonly MissionYear[] {
    const { budgetYears, closures = [] } = this.query;
    return this.missions.flatMap((mission) => {
      let last: MissionYear | undefined;
      const closed = closures.find((closure) => closure.mission === mission)?.on;
      return budgetYears.flatMap((budgetYear): MissionYear[] => {
        if (closed !== undefined && closed < `${budgetYear.slice(0, 4)}-07-01`) return [];
        const known = this.#known.get(`${mission} ${budgetYear}`);
        if (known && known.pieces.length > 0) last = known;
        // A mission that the tables have no more of has ended; only past all tables is it carried on.
        if (known || this.#covered(budgetYear)) return known ? [known] : [];
        return last ? [projectedYear(last, budgetYear, values)] : [];
      });
    });
  }

  /** Letters of the run and of the years before, built once for each way that the assumptions date or size them. */
  letters(values: AssumptionValues, recorder: Recorder): Numbered {
    const key = (['letter-days', 'extension-days', 'next-appropriation'] as const)
      .map((name) => values[name])
      .join(' ');
    const known = this.#letters.get(key);
    if (known) return known;
    const { closures = [], cuts = [] } = this.query;
    const letterInputs = { values, rates: this.rates, closures, cuts, recorder };
    const dated = [...this.#earlierYears(), ...this.years(values)].flatMap((year) => buildLetters(year, letterInputs));
    const built = numberLetters(dated, this);
    this.#letters.set(key, built);
    return built;
  }

  /** Whether the tables have apportionments of a budget year at all. */
  #covered = (budgetYear: string) => [...this.#known.values()].some((year) => year.budgetYear === budgetYear);

  /** Whether some year of the run is projected. */
  get projects(): boolean {
    return this.query.budgetYears.some((budgetYear) => !this.#covered(budgetYear));
  }

  /** The three budget years before the run, for what fell due in the two calendar years before. */
  #earlierYears(): readonly MissionYear[] {
    const first = this.query.budgetYears[0] as string;
    const wanted: readonly string[] = [1, 2, 3].map((count) => yearBefore(first, count));
    return [...this.#known.values()].filter(({ budgetYear }) => wanted.includes(budgetYear));
  }
}
