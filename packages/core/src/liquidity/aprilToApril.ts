import { budgetYearOf, monthNumber, monthOf } from '../quantity/index.js';
import { Recorder } from '../working/index.js';
import { type AssumptionValues } from './assumptions.js';
import { type Punctuality, punctuality, usualBehaviour } from './behaviours.js';
import { buildLetters, RatesBook } from './buildLetters.js';
import type { LiquidityFacts } from './facts.js';
import { knownMissionYears, type MissionYear } from './missionYears.js';
import { openingDebts, unpaidInApril } from './openingDebts.js';
import { paymentsOf } from './paymentsOf.js';
import type { WorldLetter } from './world.js';

/** Unpaid by mission, simulated beside published, at 30 April of a year. */
export interface AprilUnpaid {
  readonly mission: string;
  readonly year: number;
  readonly published: number;
  readonly simulated: number;
  /** Published a year before: what a forecast of no change would say. */
  readonly before: number;
}

/** What the tables give the backtest, read once. */
export class AprilBook {
  readonly #facts: LiquidityFacts;
  readonly #years: ReadonlyMap<string, MissionYear>;
  readonly #rates: RatesBook;
  readonly #recorder: Recorder;
  readonly #punctual: ReadonlyMap<string, Punctuality>;
  readonly #letters = new Map<string, { states: readonly string[]; letters: readonly WorldLetter[] }>();

  /** Punctuality is read from the honour roll to `until`: a later year must not tell of an earlier. */
  constructor(facts: LiquidityFacts, until: number, recorder: Recorder) {
    this.#facts = facts;
    this.#recorder = recorder;
    this.#years = knownMissionYears(facts, recorder);
    this.#rates = new RatesBook({ facts, overrides: undefined, reform: undefined, recorder });
    this.#punctual = punctuality(facts, until, recorder);
  }

  unpaid(year: number): ReadonlyMap<string, number> {
    return unpaidInApril(this.#facts, year, this.#recorder);
  }

  /** Whether what was assessed on a mission between two Aprils is in hand: a year without a row has no assessment only if the mission had ended. */
  #covered(mission: string, from: number, to: number): boolean {
    for (let year = from; year < to; year += 1) {
      const budgetYear = budgetYearOf(`${year}-07`);
      const known = this.#years.get(`${mission} ${budgetYear}`);
      if (known && known.pieces.length > 0) continue;
      // The tables have no half-years of UNAMID and no 2021/22 of UNIFIL; missions that come back later are gaps.
      const gap = [...this.#years.values()].some((other) => other.mission === mission && other.budgetYear > budgetYear);
      if (gap || mission === 'UNAMID') return false;
    }
    return true;
  }

  /** Missions with a published amount at both Aprils and every assessment between in hand. */
  missions(from: number, to: number): readonly string[] {
    const [first, last] = [this.unpaid(from), this.unpaid(to)];
    return [...first.keys()].filter((mission) => last.has(mission) && this.#covered(mission, from, to)).sort();
  }

  #lettersOf(from: number, to: number, missions: readonly string[], values: AssumptionValues) {
    const key = `${from} ${to} ${missions.join(' ')}`;
    const known = this.#letters.get(key);
    if (known) return known;
    const [first, length] = [monthNumber(`${from}-05`), (to - from) * 12];
    const asked = { values, rates: this.#rates, closures: [], cuts: [], recorder: this.#recorder };
    const dated = [...this.#years.values()]
      .filter(({ mission, budgetYear }) => missions.includes(mission) && budgetYear < budgetYearOf(`${to}-07`))
      .flatMap((year) => buildLetters(year, asked))
      .filter(
        ({ issued }) => monthNumber(issued.slice(0, 7)) >= first && monthNumber(issued.slice(0, 7)) < first + length,
      );
    const rates = this.#rates.on(`${from}-05-01`, `${from}-05-01`);
    const states = [
      ...new Set([
        ...rates.map(({ state }) => state),
        ...dated.flatMap(({ lines }) => lines.map(({ state }) => state)),
      ]),
    ].sort();
    const index = new Map(states.map((state, at) => [state, at]));
    const letters = dated.map((letter): WorldLetter => {
      const lines = new Float64Array(states.length);
      for (const { state, amount } of letter.lines) lines[index.get(state) as number] = amount;
      const { amount, conditional, due } = letter;
      return {
        mission: missions.indexOf(letter.mission),
        issued: monthNumber(letter.issued.slice(0, 7)) - first,
        due: due === undefined ? undefined : monthNumber(due.slice(0, 7)) - first,
        withdrawn: undefined,
        conditional,
        amount,
        lines,
      };
    });
    const built = { states, letters };
    this.#letters.set(key, built);
    return built;
  }

  /** From the published amounts of one April, those of a later one as the usual behaviours give them. */
  simulate(from: number, to: number, values: AssumptionValues, missions = this.missions(from, to)): AprilUnpaid[] {
    const [start, end, previous] = [this.unpaid(from), this.unpaid(to), this.unpaid(to - 1)];
    const { states, letters } = this.#lettersOf(from, to, missions, values);
    const months = Array.from({ length: (to - from) * 12 }, (_, month) => monthOf(monthNumber(`${from}-05`) + month));
    const debts = openingDebts({
      unpaid: missions.map((mission) => start.get(mission) as number),
      states,
      rates: this.#rates.on(`${from}-05-01`, `${from}-05-01`),
      punctual: this.#punctual,
      values,
      months: 0,
    });
    const left = missions.map((mission) => start.get(mission) as number);
    for (const { mission, amount } of letters) left[mission] = (left[mission] as number) + amount;
    for (const [state, code] of states.entries()) {
      const plan = [usualBehaviour(code, this.#punctual.get(code), values)];
      const own = debts.filter((_, at) => at % states.length === state);
      const payments = paymentsOf({ world: { months, missions }, letters, plan, state, debts: own });
      for (const [at, amount] of payments.entries()) {
        const mission = at % missions.length;
        left[mission] = (left[mission] as number) - amount;
      }
    }
    return missions.map((mission, at) => ({
      mission,
      year: to,
      published: end.get(mission) as number,
      simulated: left[at] as number,
      before: previous.get(mission) ?? (start.get(mission) as number),
    }));
  }
}
