import { type Recorder } from '../../internal/answer/index.js';
import { budgetYearOf, monthsBetween } from '../../internal/math/index.js';
import { Column } from '../engine/matrix.js';
import { debtsOf, paymentsOf } from '../engine/paymentsOf.js';
import type { LiquidityFacts } from '../facts.js';
import { type Punctuality, punctuality, usualBehaviour } from '../inputs/behaviours.js';
import { buildLetters, LetterRates } from '../inputs/buildLetters.js';
import { knownMissionYears, type MissionYear } from '../inputs/missionYears.js';
import { numberLetters } from '../inputs/numberLetters.js';
import { openingDebts as openingDebtsOf, unpaidInApril } from '../inputs/openingDebts.js';
import type { AssumptionValues } from '../query/assumptionTable.js';

/** Unpaid by mission, simulated beside published, at 30 April of a year. */
export interface AprilUnpaid {
  readonly mission: string;
  readonly year: number;
  readonly published: number;
  readonly simulated: number;
  /** Published a year before: what a forecast of no change would say. */
  readonly before: number;
}

/** Months from the May after an April whose unpaid amounts are published. */
export interface Span {
  readonly from: number;
  readonly months: readonly string[];
  readonly missions: readonly string[];
  readonly values: AssumptionValues;
}

/** What moves the payments of the United States, and those of the others. */
const usaNames = ['usa-of-letter', 'usa-first-month', 'usa-months', 'opening-paid-usa', 'opening-share-usa'] as const;
const otherNames = ['payment-delay', 'unpaid-part', 'opening-paid', 'opening-share-usa'] as const;

/** What the tables give the backtest, read once. */
export class AprilForecasts {
  readonly #facts: LiquidityFacts;
  readonly #years: ReadonlyMap<string, MissionYear>;
  readonly #rates: LetterRates;
  readonly #recorder: Recorder;
  readonly #punctual: ReadonlyMap<string, Punctuality>;
  readonly #unpaid = new Map<number, ReadonlyMap<string, number>>();
  readonly #payments = new Map<string, Column>();
  readonly #letters = new Map<string, ReturnType<typeof numberLetters>>();

  /** Punctuality is read from the honour roll to `until`: a later year must not inform an earlier one. */
  constructor(facts: LiquidityFacts, until: number, recorder: Recorder) {
    this.#facts = facts;
    this.#recorder = recorder;
    this.#years = knownMissionYears(facts, recorder);
    this.#rates = new LetterRates({ facts, overrides: undefined, reform: undefined, recorder });
    this.#punctual = punctuality(facts, until, recorder);
  }

  unpaid(year: number): ReadonlyMap<string, number> {
    const unpaid = this.#unpaid.get(year) ?? unpaidInApril(this.#facts, year, this.#recorder);
    this.#unpaid.set(year, unpaid);
    return unpaid;
  }

  /** Whether what was assessed on a mission between two Aprils is available: a year without a row has no assessment only if the mission had ended. */
  #covered(mission: string, from: number, to: number): boolean {
    for (let year = from; year < to; year += 1) {
      const budgetYear = budgetYearOf(`${year}-07`);
      const known = this.#years.get(`${mission} ${budgetYear}`);
      if (known && known.pieces.length > 0) continue;
      // The tables have no 2021/22 of UNIFIL, and nothing of UNAMID after 2020/21; missions that come back later are gaps.
      const gap = [...this.#years.values()].some((other) => other.mission === mission && other.budgetYear > budgetYear);
      if (gap || mission === 'UNAMID') return false;
    }
    return true;
  }

  /** Missions with a published amount at both Aprils and every available assessment between. */
  missions(from: number, to: number): readonly string[] {
    const [first, last] = [this.unpaid(from), this.unpaid(to)];
    return [...first.keys()].filter((mission) => last.has(mission) && this.#covered(mission, from, to)).sort();
  }

  #lettersOf(from: number, months: readonly string[], missions: readonly string[], values: AssumptionValues) {
    const key = `${from} ${months.length} ${missions.join(' ')}`;
    const known = this.#letters.get(key);
    if (known) return known;
    const letterInputs = { values, rates: this.#rates, closures: [], cuts: [], recorder: this.#recorder };
    const dated = [...this.#years.values()]
      .filter(({ mission }) => missions.includes(mission))
      .flatMap((year) => buildLetters(year, letterInputs));
    const built = numberLetters(dated, { months, missions });
    this.#letters.set(key, built);
    return built;
  }

  /** What the United States, or all others, pay by mission over the months. What does not change it is worked out once. */
  #paid(whose: 'USA' | 'others', { from, months, missions, values }: Span): Column {
    const moving = whose === 'USA' ? usaNames : otherNames;
    const key = [whose, from, months.length, ...missions, ...moving.map((name) => values[name])].join(' ');
    const known = this.#payments.get(key);
    if (known) return known;
    const { states, letters } = this.#lettersOf(from, months, missions, values);
    const unpaid = this.unpaid(from);
    const openingDebts = openingDebtsOf({
      unpaid: missions.map((mission) => unpaid.get(mission) as number),
      states,
      rates: this.#rates.on(`${from}-05-01`, `${from}-05-01`),
      punctual: this.#punctual,
      values,
      months: 0,
    });
    const paid = new Column(missions.length);
    for (const [state, code] of states.entries()) {
      if ((code === 'USA') !== (whose === 'USA')) continue;
      const plan = [usualBehaviour(code, this.#punctual.get(code), values)];
      const debts = debtsOf({ openingDebts }, state);
      const payments = paymentsOf({ months, missions, letters, plan, state, debts });
      for (let month = 0; month < months.length; month += 1)
        for (let mission = 0; mission < missions.length; mission += 1) paid.add(mission, payments.get(month, mission));
    }
    this.#payments.set(key, paid);
    return paid;
  }

  /** Unpaid by mission after so many months from an April. */
  unpaidAfter(span: Span): number[] {
    const { from, months, missions, values } = span;
    const unpaid = this.unpaid(from);
    const left = missions.map((mission) => unpaid.get(mission) as number);
    for (const { mission, amount } of this.#lettersOf(from, months, missions, values).letters)
      left[mission] = (left[mission] as number) + amount;
    const [usa, others] = [this.#paid('USA', span), this.#paid('others', span)];
    return left.map((amount, mission) => amount - usa.get(mission) - others.get(mission));
  }

  /** Of what is unpaid after so many months, the letters that have not fallen due: their mandate is still to be extended. */
  notDueAfter({ from, months, missions, values }: Span): number {
    const { letters } = this.#lettersOf(from, months, missions, values);
    return letters.reduce(
      (sum, { due, amount }) => (due === undefined || due >= months.length ? sum + amount : sum),
      0,
    );
  }

  /** From the published amounts of one April, those of a later one as the usual behaviours give them. */
  simulate(from: number, to: number, values: AssumptionValues): AprilUnpaid[] {
    const missions = this.missions(from, to);
    const [start, end, previous] = [this.unpaid(from), this.unpaid(to), this.unpaid(to - 1)];
    const left = this.unpaidAfter({ from, months: monthsBetween(`${from}-05`, `${to}-04`), missions, values });
    return missions.map((mission, at) => ({
      mission,
      year: to,
      published: end.get(mission) as number,
      simulated: left[at] as number,
      before: previous.get(mission) ?? (start.get(mission) as number),
    }));
  }
}
