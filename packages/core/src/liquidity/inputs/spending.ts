import type { Recorder } from '../../internal/answer/index.js';
import { BlueLedgerError } from '../../internal/errors/index.js';
import { apportion, monthNumber, monthOf } from '../../internal/math/index.js';
import {
  firstDayOf,
  type Reform,
  reformed,
  reimbursedKinds,
  reimbursementRate,
  valueOn,
} from '../../internal/rules/index.js';
import type { LiquidityFacts } from '../facts.js';
import { wholeOf } from '../query/assumptions.js';
import type { AssumptionValues } from '../query/assumptionTable.js';
import type { Closure, Cut } from '../query/query.js';
import type { MissionYear } from './missionYears.js';

type PersonsByMission = ReadonlyMap<string, ReadonlyMap<number, ReadonlyMap<string, number>>>;

interface PersonsOfTable {
  readonly kinds: readonly string[];
  readonly byMission: PersonsByMission;
  readonly available: readonly number[];
}

/** By table: what was gone through once serves every query on the same facts. */
const knownPersons = new WeakMap<LiquidityFacts['personnelByMission'], PersonsOfTable>();

function personsOf(table: LiquidityFacts['personnelByMission'], kinds: readonly string[]): PersonsOfTable {
  const known = knownPersons.get(table);
  if (known && known.kinds.join() === kinds.join()) return known;
  const { iso3, mission, kind, month, persons } = table.columns;
  const ofKind = kind.values.map((value) => kinds.includes(value));
  const byMission = new Map<string, Map<number, Map<string, number>>>();
  const months = new Set<number>();
  for (let row = 0; row < table.rowCount; row += 1) {
    const number = month.values[row] as number;
    months.add(number);
    if (!ofKind[kind.codes[row] as number]) continue;
    const code = mission.values[mission.codes[row] as number] as string;
    const state = iso3.values[iso3.codes[row] as number] as string;
    const byMonth = byMission.get(code) ?? new Map<number, Map<string, number>>();
    byMission.set(code, byMonth);
    const states = byMonth.get(number) ?? new Map<string, number>();
    byMonth.set(number, states);
    states.set(state, (states.get(state) ?? 0) + (persons.values[row] as number));
  }
  const read = { kinds, byMission, available: [...months].sort((a, b) => a - b) };
  knownPersons.set(table, read);
  return read;
}

/** Persons of contingents and formed police units by mission, available month and state. */
export class ReimbursedPersons {
  readonly #table: LiquidityFacts['personnelByMission'];
  readonly #byMission: PersonsByMission;
  readonly #available: readonly number[];
  readonly #recorder: Recorder;
  readonly #carried = new Set<string>();

  constructor({ personnelByMission: table }: LiquidityFacts, recorder: Recorder) {
    this.#table = table;
    this.#recorder = recorder;
    const kinds = recorder.applies(reimbursedKinds, valueOn(reimbursedKinds, firstDayOf(reimbursedKinds)));
    const { byMission, available } = personsOf(table, kinds);
    this.#byMission = byMission;
    this.#available = available;
    if (available.length === 0)
      throw new BlueLedgerError('facts-missing', {
        what: 'no month of personnel is available',
        where: 'facts.personnelByMission',
        expected: 'the table personnel-by-mission',
      });
  }

  /** Persons of a month; a month without a report has those of the last report before it, and the answer says so. */
  of(mission: string, month: string): { readonly states: ReadonlyMap<string, number>; readonly past: boolean } {
    const number = monthNumber(month);
    // Before the first report its strength is taken.
    let last = this.#available[0] ?? number;
    for (const known of this.#available) if (known <= number) last = known;
    const from = monthOf(last);
    if (last === number) this.#recorder.readsMonths(this.#table, month, month);
    else if (!this.#carried.has(month)) {
      this.#carried.add(month);
      this.#recorder.readsMonths(this.#table, from, from);
    }
    return {
      states: this.#byMission.get(mission)?.get(last) ?? new Map(),
      past: last === this.#available.at(-1) && last < number,
    };
  }

  /** Months that had no report, in order. */
  get carried(): readonly string[] {
    return [...this.#carried].sort();
  }
}

/** What a contributor earns in a month, with equipment by the assumption; whole dollars. */
export interface Earned {
  readonly state: string;
  readonly amount: number;
}

export interface EarningsInputs {
  readonly persons: ReimbursedPersons;
  readonly values: AssumptionValues;
  readonly reform: Reform | undefined;
  readonly cuts: readonly Cut[];
  readonly closures: readonly Closure[];
  readonly recorder: Recorder;
}

/** Ten-thousandths that cuts of one kind leave of a mission in a month. */
export function leftBy(cuts: readonly Cut[], of: Cut['of'], mission: string, day: string): number {
  let left = 10_000;
  for (const cut of cuts)
    if (cut.of === of && cut.from <= day && (cut.missions?.includes(mission) ?? true))
      left = Math.floor((left * (10_000 - wholeOf(cut.percent, 100))) / 10_000);
  return left;
}

const isClosed = (closures: readonly Closure[], mission: string, month: string) =>
  closures.some((closure) => closure.mission === mission && closure.on < `${month}-01`);

/** What each contributor of a mission earns in a month: persons, times the rate, and equipment on top. */
export function earnedIn(
  mission: string,
  month: string,
  { persons, values, reform, cuts, closures, recorder }: EarningsInputs,
): readonly Earned[] {
  if (isClosed(closures, mission, month)) return [];
  const rule = reformed(reimbursementRate, reform);
  const rate = recorder.applies(rule, valueOn(rule, `${month}-01`, { beyond: 'carry' }));
  const { states, past } = persons.of(mission, month);
  const strength = past ? wholeOf(values['personnel-carried'], 100) : 10_000;
  const left = leftBy(cuts, 'personnel', mission, `${month}-01`);
  return [...states]
    .map(([state, count]) => {
      const personnel = Math.floor((Math.floor((count * rate * strength) / 10_000) * left) / 10_000);
      return { state, amount: Math.floor((personnel * (100 + wholeOf(values.equipment, 1))) / 100) };
    })
    .filter(({ amount }) => amount > 0)
    .sort((a, b) => (a.state < b.state ? -1 : 1));
}

/**
 * Bills of staff and operations of a mission-year, by month: what is spent of the total less what contributors earn by
 * today's rate and the reported strength, evenly over the mission's months. A cut takes its part from its first month on.
 */
export function operationsOf(
  { mission, pieces, total }: MissionYear,
  months: readonly string[],
  { cuts, closures, ...earnings }: EarningsInputs,
): number[] {
  const spent = Math.floor((total * wholeOf(earnings.values.implementation, 100)) / 10_000);
  const first = pieces.reduce((least, { from }) => (from < least ? from : least), '9999').slice(0, 7);
  const active = months.map((month) => (month >= first ? 1 : 0));
  const plain = {
    ...earnings,
    values: { ...earnings.values, 'personnel-carried': 100 },
    reform: undefined,
    cuts: [],
    closures: [],
  };
  const contributors = months.reduce(
    (sum, month, index) =>
      active[index] ? sum + earnedIn(mission, month, plain).reduce((all, { amount }) => all + amount, 0) : sum,
    0,
  );
  if (contributors > spent) earnings.recorder.note('contributors-above-appropriation', { mission });
  return apportion(Math.max(0, spent - contributors), active).map((part, index) => {
    const month = months[index] as string;
    if (isClosed(closures, mission, month)) return 0;
    return Math.floor((Number(part) * leftBy(cuts, 'appropriations', mission, `${month}-01`)) / 10_000);
  });
}
