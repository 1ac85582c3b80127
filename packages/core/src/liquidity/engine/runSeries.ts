import type { CashSeries, ContributorSeries, MissionSeries, PayerSeries } from '../liquidityAnswer.js';
import type { SimulationInputs } from './simulationInputs.js';

const cashNames = [
  'cash',
  'netPositionUsd',
  'collected',
  'assessed',
  'outstanding',
  'overdue',
  'arrears',
  'reserveDrawn',
  'reserveRepaid',
  'reserveOut',
  'borrowed',
  'lent',
  'operationsDue',
  'operationsPaid',
  'operationsUnpaid',
  'contributorsDue',
  'contributorsPaid',
  'contributorsOwed',
] as const satisfies readonly (keyof CashSeries)[];
const payerNames = ['assessed', 'paid', 'outstanding', 'overdue', 'arrears'] as const satisfies readonly (keyof Omit<
  PayerSeries,
  'state'
>)[];
const contributorNames = ['due', 'paid', 'owed'] as const satisfies readonly (keyof Omit<ContributorSeries, 'state'>)[];

/** Series under their names, each of a length, zero until amounts are added. */
class SeriesOf<Name extends string> {
  readonly #series: Readonly<Record<Name, number[]>>;

  constructor(names: readonly Name[], length: number) {
    const entries = names.map((name) => [name, new Array<number>(length).fill(0)] as const);
    this.#series = Object.fromEntries(entries) as Record<Name, number[]>;
  }

  add(name: Name, month: number, amount: number): void {
    const list = this.#series[name];
    list[month] = (list[month] ?? 0) + amount;
  }

  get all(): Readonly<Record<Name, number[]>> {
    return this.#series;
  }
}

/** What a run reports, filled in as its months pass. */
export class RunSeries {
  readonly #inputs: SimulationInputs;
  readonly #total: SeriesOf<(typeof cashNames)[number]>;
  readonly #missions: readonly SeriesOf<(typeof cashNames)[number]>[];
  readonly #payers: readonly SeriesOf<(typeof payerNames)[number]>[];
  /** Only states that are owed or earn anything: they are contributors. */
  readonly #contributors: ReadonlyMap<number, SeriesOf<(typeof contributorNames)[number]>>;

  constructor(inputs: SimulationInputs) {
    const { months, missions, states, openingClaims, claims } = inputs;
    this.#inputs = inputs;
    this.#total = new SeriesOf(cashNames, months.length);
    this.#missions = missions.map(() => new SeriesOf(cashNames, months.length));
    this.#payers = states.map(() => new SeriesOf(payerNames, months.length));
    const contributors = new Set([...openingClaims, ...claims].map(({ state }) => state));
    this.#contributors = new Map(
      [...contributors].map((state) => [state, new SeriesOf(contributorNames, months.length)]),
    );
  }

  /** Adds to a mission, and to all missions together. */
  ofMission(name: (typeof cashNames)[number], mission: number, month: number, amount: number): void {
    this.#missions[mission]?.add(name, month, amount);
    this.#total.add(name, month, amount);
  }

  ofPayer(name: (typeof payerNames)[number], state: number, month: number, amount: number): void {
    this.#payers[state]?.add(name, month, amount);
  }

  ofContributor(name: (typeof contributorNames)[number], state: number, month: number, amount: number): void {
    this.#contributors.get(state)?.add(name, month, amount);
  }

  result(): {
    readonly total: CashSeries;
    readonly missions: readonly MissionSeries[];
    readonly payers: readonly PayerSeries[];
    readonly contributors: readonly ContributorSeries[];
  } {
    const { missions, states } = this.#inputs;
    return {
      total: this.#total.all,
      missions: this.#missions.map(({ all }, index) => ({ mission: missions[index] as string, ...all })),
      payers: this.#payers.map(({ all }, index) => ({ state: states[index] as string, ...all })),
      contributors: [...this.#contributors].map(([state, { all }]) => ({ state: states[state] as string, ...all })),
    };
  }
}
