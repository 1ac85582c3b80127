import { type Answer, answer } from '../internal/answer/index.js';
import { checkFacts, checkKeys } from '../internal/errors/index.js';
import type { MissionText } from '../internal/states/index.js';
import { numberAt, requiredNumberAt, requiredTextAt, rowIndices, textAt } from '../internal/tables/index.js';
import { type ExpenditureByClassTable, knownBudgetYear, knownMission } from './facts.js';

/** The classes of a performance report, in its order. */
export const costClassCodes = ['military_police_personnel', 'civilian_personnel', 'operational_costs'] as const;

export type CostClass = (typeof costClassCodes)[number];

export interface CostClassQuery {
  /** As `2024/25`. */
  readonly budgetYear: string;
  /** Default: every mission of the year. */
  readonly mission?: MissionText | undefined;
}

export interface MissionByClass {
  readonly mission: string;
  /** Whole US dollars by class; a class that the report does not have is undefined. */
  readonly amounts: Readonly<Record<CostClass, number | undefined>>;
  readonly total: number;
}

export type CostClasses = Answer<'costClasses', CostClassQuery> & {
  /** By size. */
  readonly missions: readonly MissionByClass[];
  readonly totals: Readonly<Record<CostClass, number>>;
  readonly total: number;
};

/**
 * What missions spent in a budget year by cost class: military and police personnel, civilian personnel, operational
 * costs. Current US dollars.
 *
 * @throws BlueLedgerError `bad-year`, `year-not-covered`, `unknown-code`.
 * @example
 * ```ts
 * costClasses({ budgetYear: '2024/25', mission: 'UNMISS' }).totals;
 * // => { military_police_personnel: 551785200, civilian_personnel: 341483500, operational_costs: 306113700 }
 * ```
 */
export function costClasses(
  facts: { readonly expenditureByClass: ExpenditureByClassTable },
  query: CostClassQuery,
): CostClasses {
  const { expenditureByClass: table } = checkFacts(facts, 'expenditureByClass');
  checkKeys(query, ['budgetYear', 'mission']);
  const { fiscal_year, entity, cost_class, amount_usd } = table.columns;
  const budgetYear = knownBudgetYear(query.budgetYear, new Set(fiscal_year.values));
  const rows = rowIndices(table).filter((row) => textAt(fiscal_year, row) === budgetYear);
  const known = new Set(rows.map((row) => requiredTextAt(entity, row)));
  const mission = query.mission === undefined ? undefined : knownMission(query.mission, known);
  return answer(
    {
      kind: 'costClasses',
      query,
      title: `Spending by cost class${mission === undefined ? '' : ` of ${mission}`}, ${budgetYear}`,
    },
    (recorder) => {
      const missions = [...known]
        .filter((name) => mission === undefined || name === mission)
        .map((name): MissionByClass => {
          const rowsOfMission = rows.filter((row) => textAt(entity, row) === name);
          recorder.reads(table, rowsOfMission);
          const amountOf = (code: CostClass) => {
            const row = rowsOfMission.find((candidate) => textAt(cost_class, candidate) === code);
            return row === undefined ? undefined : numberAt(amount_usd, row);
          };
          const ofMission = {
            mission: name,
            amounts: {
              military_police_personnel: amountOf('military_police_personnel'),
              civilian_personnel: amountOf('civilian_personnel'),
              operational_costs: amountOf('operational_costs'),
            },
            total: rowsOfMission.reduce((sum, row) => sum + requiredNumberAt(amount_usd, row), 0),
          };
          recorder.step(() => ({
            step: `${name} ${budgetYear}`,
            inputs: { classes: rowsOfMission.length },
            result: ofMission.amounts,
          }));
          return ofMission;
        })
        .sort((a, b) => b.total - a.total || (a.mission < b.mission ? -1 : 1));
      const totalOf = (code: CostClass) => missions.reduce((sum, { amounts }) => sum + (amounts[code] ?? 0), 0);
      return {
        missions,
        totals: {
          military_police_personnel: totalOf('military_police_personnel'),
          civilian_personnel: totalOf('civilian_personnel'),
          operational_costs: totalOf('operational_costs'),
        },
        total: missions.reduce((sum, { total }) => sum + total, 0),
      };
    },
  );
}
