import { checkKeys, oneOf } from '../../internal/errors/index.js';
import type { FanQuery } from '../fan/fanAnswer.js';

/** `usual`: as states paid before. `usa-nothing`: the United States pays nothing. `all-later`: every other state pays three months later. */
export const scenarioPayers = ['usual', 'usa-nothing', 'all-later'] as const;
export type ScenarioPayers = (typeof scenarioPayers)[number];

export interface LiquidityScenarioQuery {
  /** Who pays late or not at all. Default: `usual`. */
  readonly payers?: ScenarioPayers | undefined;
  /** Whether the Peacekeeping Reserve Fund may be drawn on, within its rules. Default: `on`. */
  readonly reserve?: 'on' | 'off' | undefined;
}

/** A scenario of the table, with its defaults. */
export interface DrawnScenario {
  readonly payers: ScenarioPayers;
  readonly reserve: 'on' | 'off';
}

/** Months by which every other state than the United States pays later in `all-later`: the highest of its range. */
const monthsLater = 3;

const payersIn: Readonly<Record<ScenarioPayers, Pick<FanQuery, 'payments' | 'assumptions'>>> = {
  usual: {},
  'usa-nothing': { payments: { USA: { share: 0, openingShare: 0 } } },
  'all-later': { assumptions: { 'payment-delay': monthsLater } },
};

/** A scenario with its defaults; the query of an answer. */
export function checkScenario(query: LiquidityScenarioQuery): DrawnScenario {
  const { payers = 'usual', reserve = 'on' } = checkKeys(query, ['payers', 'reserve']);
  return { payers: oneOf(payers, scenarioPayers, 'payers'), reserve: oneOf(reserve, ['on', 'off'], 'reserve') };
}

/**
 * The query of `liquidityFan` that a scenario of the table was drawn with: two budget years, 2,000 paths, seed 1.
 *
 * @throws BlueLedgerError `bad-query` for a scenario that is not among the table’s.
 * @example
 * ```ts
 * scenarioQuery({ payers: 'usa-nothing' }).payments; // => { USA: { share: 0, openingShare: 0 } }
 * ```
 */
export function scenarioQuery(query: LiquidityScenarioQuery = {}): FanQuery {
  const { payers, reserve } = checkScenario(query);
  return {
    budgetYears: ['2025/26', '2026/27'],
    paths: 2000,
    seed: 1,
    ...payersIn[payers],
    ...(reserve === 'off' ? { reserve: false } : {}),
  };
}
