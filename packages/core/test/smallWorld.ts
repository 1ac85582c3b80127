import type { Behaviour, MonthRules, World, WorldLetter } from '../src/liquidity/world.js';

/** A world of the test's own, with nothing in it but what the test puts there. Amounts by month are given by mission. */
export interface SmallWorld {
  readonly months?: readonly string[];
  readonly missions?: readonly string[];
  readonly states?: readonly string[];
  readonly letters?: readonly (Pick<WorldLetter, 'issued' | 'due'> & {
    readonly mission?: number;
    readonly lines: readonly number[];
    readonly conditional?: boolean;
    readonly withdrawn?: number;
  })[];
  readonly debts?: readonly (readonly number[])[];
  readonly cash?: readonly number[];
  readonly reserve?: number;
  readonly operations?: readonly (readonly number[])[];
  readonly parties?: readonly (readonly number[])[];
  readonly claims?: World['claims'];
  readonly openingClaims?: World['openingClaims'];
  readonly payers?: readonly (Partial<Behaviour> | readonly Partial<Behaviour>[])[];
  readonly rules?: Partial<MonthRules>;
  readonly keep?: number;
  readonly startUp?: readonly boolean[];
}

const usual: Behaviour = {
  from: 0,
  share: 10_000,
  ofLetter: 10_000,
  after: 0,
  payMonths: undefined,
  notBefore: 0,
  openingShare: 0,
  atMost: undefined,
  missions: undefined,
};

export function smallWorld({
  months = ['2025-07', '2025-08', '2025-09'],
  missions = ['X'],
  states = ['AAA', 'BBB'],
  letters = [],
  debts,
  cash,
  reserve = 0,
  operations = [],
  parties = [],
  claims = [],
  openingClaims = [],
  payers = [],
  rules = {},
  keep = 0,
  startUp,
}: SmallWorld): World {
  const cells = (lists: readonly (readonly number[])[]) =>
    Float64Array.from(months.flatMap((_, month) => missions.map((_mission, mission) => lists[mission]?.[month] ?? 0)));
  return {
    months,
    missions,
    states,
    letters: letters.map(({ mission = 0, issued, due, withdrawn, conditional = false, lines }) => ({
      mission,
      issued,
      due,
      withdrawn,
      conditional,
      amount: lines.reduce((sum, line) => sum + line, 0),
      lines: Float64Array.from(lines),
    })),
    openingDebts: Float64Array.from(
      missions.flatMap((_, mission) => states.map((_s, state) => debts?.[mission]?.[state] ?? 0)),
    ),
    openingClaims,
    openingCash: Float64Array.from(missions, (_, mission) => cash?.[mission] ?? 0),
    reserveCash: reserve,
    parties: cells(parties),
    operations: cells(operations),
    claims,
    payers: states.map((_, state) =>
      ([] as Partial<Behaviour>[])
        .concat((payers[state] ?? {}) as Partial<Behaviour>)
        .map((one) => ({ ...usual, ...one })),
    ),
    rules: months.map((month) => ({
      pooled: false,
      contributorsArePaid: ['03', '06', '09', '12'].includes(month.slice(5)),
      reserveLevel: 150,
      activeLimit: 0,
      startUpLimit: 0,
      ...rules,
    })),
    holdBack: new Float64Array(months.length * missions.length).fill(keep),
    startUp: missions.map((_, mission) => startUp?.[mission] ?? false),
    assessedIn: new Map(),
  };
}
