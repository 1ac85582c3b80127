import { type Answer, answer } from '../../internal/answer/index.js';
import { checkFacts } from '../../internal/errors/index.js';
import {
  type FactTable,
  type NumberColumn,
  requiredNumberAt,
  requiredTextAt,
  rowIndices,
  type TextColumn,
} from '../../internal/tables/index.js';
import type { Band } from '../fan/fanAnswer.js';
import { assumptionValues, listAssumptions } from '../query/assumptions.js';
import { type Assumption, assumptionNames } from '../query/assumptionTable.js';
import { checkScenario, type DrawnScenario, type LiquidityScenarioQuery, scenarioQuery } from './scenarioQuery.js';

/** Fans that were drawn before, one row a scenario and month; millions of US dollars. */
export type LiquidityScenariosTable = FactTable<{
  readonly payers: TextColumn;
  readonly reserve: TextColumn;
  readonly month: TextColumn;
  readonly cash_p5: NumberColumn;
  readonly cash_p25: NumberColumn;
  readonly cash_p50: NumberColumn;
  readonly cash_p75: NumberColumn;
  readonly cash_p95: NumberColumn;
  readonly net_position_p50: NumberColumn;
  readonly reserve_drawn_p50: NumberColumn;
  readonly bills_unpaid_p50: NumberColumn;
  readonly owed_p50: NumberColumn;
  readonly source?: TextColumn;
}>;

/** An amount at a month's end. US dollars, to 100,000. */
export interface AmountInMonth {
  readonly month: string;
  readonly amount: number;
}

export type LiquidityScenario = Answer<'liquidityScenario', DrawnScenario> & {
  readonly months: readonly string[];
  /** Paths that were drawn. */
  readonly paths: number;
  /** Cash of all missions at each month's end, which so many per cent of the paths do not exceed. US dollars, to 100,000. */
  readonly cash: Band;
  /** In the middle of the paths, month by month, US dollars: cash less all that is owed from it; out of the reserve; bills unpaid; owed to contributors. */
  readonly netPositionUsd: readonly number[];
  readonly reserveDrawn: readonly number[];
  readonly billsUnpaid: readonly number[];
  readonly contributorsOwed: readonly number[];
  /** Lowest cash in the middle of the paths, with what one path of twenty does not exceed then. */
  readonly lowest: AmountInMonth & { readonly p5: number };
  /** First month at whose end half of the paths have no cash left. */
  readonly exhausted: string | undefined;
  /** What contributors are owed at most, and at the end. */
  readonly owedPeak: AmountInMonth;
  readonly owedAtEnd: AmountInMonth;
  readonly assumptions: readonly Assumption[];
};

/** The table has millions. */
const million = 1_000_000;

/**
 * The fan of the missions’ cash when states pay late, as it was drawn for a few scenarios: 2,000 paths over two budget
 * years. Read from a derived table, so that it is there at once; `liquidityFan` draws any other with `scenarioQuery` as a
 * beginning, and a test draws these again from the facts.
 *
 * @throws BlueLedgerError `bad-query` for a scenario that is not in the table.
 * @example
 * ```ts
 * const { exhausted, lowest } = liquidityScenario({ payers: 'usa-nothing' });
 * [exhausted, lowest.amount]; // => ['2026-07', 0]
 * ```
 */
export function liquidityScenario(
  facts: { readonly liquidityScenarios: LiquidityScenariosTable },
  query: LiquidityScenarioQuery = {},
): LiquidityScenario {
  const { liquidityScenarios: table } = checkFacts(facts, 'liquidityScenarios');
  const scenario = checkScenario(query);
  const { payers, reserve } = scenario;
  return answer(
    {
      kind: 'liquidityScenario',
      query: scenario,
      title: `Cash of peacekeeping missions, payers ${payers}, reserve ${reserve}: a fan that was drawn`,
    },
    (recorder) => {
      const { columns } = table;
      const rows = rowIndices(table).filter(
        (row) => requiredTextAt(columns.payers, row) === payers && requiredTextAt(columns.reserve, row) === reserve,
      );
      recorder.reads(table, rows);
      recorder.restsOn('unverified');
      recorder.note('simulated');
      const { paths = 0, budgetYears, assumptions: set } = scenarioQuery(scenario);
      recorder.note('dates-drawn', { paths });
      const months = rows.map((row) => requiredTextAt(columns.month, row));
      const dollars = (column: NumberColumn) =>
        rows.map((row) => Math.round((requiredNumberAt(column, row) * million) / 10 ** column.decimals));
      const cash = {
        p5: dollars(columns.cash_p5),
        p25: dollars(columns.cash_p25),
        p50: dollars(columns.cash_p50),
        p75: dollars(columns.cash_p75),
        p95: dollars(columns.cash_p95),
      };
      const [billsUnpaid, contributorsOwed] = [dollars(columns.bills_unpaid_p50), dollars(columns.owed_p50)];
      const at = (series: readonly number[], index: number): AmountInMonth => ({
        month: months[index] as string,
        amount: series[index] as number,
      });
      const lowestAt = cash.p50.indexOf(Math.min(...cash.p50));
      const assumptions = listAssumptions(assumptionValues(set), assumptionNames);
      recorder.step(() => ({
        step: `A fan of ${budgetYears.join(' and ')}, drawn before; what no source says is assumed`,
        inputs: { scenario: scenarioQuery(scenario) },
        result: assumptions,
      }));
      return {
        months,
        paths,
        cash,
        netPositionUsd: dollars(columns.net_position_p50),
        reserveDrawn: dollars(columns.reserve_drawn_p50),
        billsUnpaid,
        contributorsOwed,
        lowest: { ...at(cash.p50, lowestAt), p5: cash.p5[lowestAt] as number },
        exhausted: months[cash.p50.findIndex((amount) => amount <= 0)],
        owedPeak: at(contributorsOwed, contributorsOwed.indexOf(Math.max(...contributorsOwed))),
        owedAtEnd: at(contributorsOwed, months.length - 1),
        assumptions,
      };
    },
  );
}
