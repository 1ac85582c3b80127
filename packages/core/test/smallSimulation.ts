import { Column, Matrix } from '../src/liquidity/engine/matrix.js';
import type {
  Behaviour,
  MonthRules,
  NumberedLetter,
  SimulationInputs,
} from '../src/liquidity/engine/simulationInputs.js';

/** Inputs with nothing in them but what the test puts there. Amounts by month stand by mission. */
export interface SmallSimulation {
  readonly months?: readonly string[];
  readonly missions?: readonly string[];
  readonly states?: readonly string[];
  readonly letters?: readonly (Pick<NumberedLetter, 'issued' | 'due'> & {
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
  readonly claims?: SimulationInputs['claims'];
  readonly openingClaims?: SimulationInputs['openingClaims'];
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

function matrix(rows: number, columns: number, cell: (row: number, column: number) => number): Matrix {
  const result = new Matrix(rows, columns);
  for (let row = 0; row < rows; row += 1)
    for (let column = 0; column < columns; column += 1) result.set(row, column, cell(row, column));
  return result;
}

export function smallSimulation({
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
}: SmallSimulation): SimulationInputs {
  const cells = (lists: readonly (readonly number[])[]) =>
    matrix(months.length, missions.length, (month, mission) => lists[mission]?.[month] ?? 0);
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
      lines: Column.from(lines),
    })),
    openingDebts: matrix(missions.length, states.length, (mission, state) => debts?.[mission]?.[state] ?? 0),
    openingClaims,
    openingCash: Column.from(missions.map((_, mission) => cash?.[mission] ?? 0)),
    reserveCash: reserve,
    parties: cells(parties),
    operations: cells(operations),
    claims,
    payers: states.map((_, state) =>
      ([] as Partial<Behaviour>[])
        .concat((payers[state] ?? {}) as Partial<Behaviour>)
        .map((behaviour) => ({ ...usual, ...behaviour })),
    ),
    rules: months.map((month) => ({
      pooled: false,
      contributorsArePaid: ['03', '06', '09', '12'].includes(month.slice(5)),
      reserveLevel: 150,
      activeLimit: 0,
      startUpLimit: 0,
      ...rules,
    })),
    holdBack: matrix(months.length, missions.length, () => keep),
    startUp: missions.map((_, mission) => startUp?.[mission] ?? false),
    assessedIn: new Map(),
  };
}
