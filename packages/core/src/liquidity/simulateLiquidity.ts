import { answer } from '../internal/answer/index.js';
import { checkFacts } from '../internal/errors/index.js';
import { runSimulation } from './engine/runSimulation.js';
import { type LiquidityFacts, liquidityTables } from './facts.js';
import { assumedBy, noteAssumed } from './inputs/assumedBy.js';
import { QueryInputs } from './inputs/queryInputs.js';
import { simulationInputsOf } from './inputs/simulationInputsOf.js';
import type { LiquidityAnswer, QuotedNumber } from './liquidityAnswer.js';
import { assumptionValues, listAssumptions } from './query/assumptions.js';
import type { AssumptionName } from './query/assumptionTable.js';
import { checkQuery } from './query/checkQuery.js';
import type { LiquidityQuery } from './query/query.js';
import { quotedFrom, quotedNumbers } from './quoted.js';
import { sensitivityOf } from './sensitivityOf.js';

/**
 * Month by month, what missions receive, spend, borrow and owe, when Member States pay as the query has it: cash, net position
 * (cash less all that is owed from it, which alone is never higher where payers pay later), collections,
 * outstanding and arrears, the reserve, loans between missions, and what each contributor waits for. Exact whole dollars;
 * every balance is its opening and its entries, and `ledger` gives them. What no source says is a named assumption, and
 * the answer says how far each quoted number moves with it. The method is in the README of this folder.
 *
 * @throws BlueLedgerError `bad-query`, `bad-number`, `bad-year`, `bad-month`, `bad-date`, `out-of-order`,
 * `unknown-code`; `year-not-covered` for a first year without available apportionments; `facts-missing` for a mission whose
 * debts at the start are not known.
 * @example
 * ```ts
 * const { months, total } = simulateLiquidity({ budgetYears: ['2025/26'], missions: ['UNMIK'], sensitivity: false });
 * [months[0], total.assessed[0]]; // => ['2025-07', 50345100]
 * ```
 */
export function simulateLiquidity(facts: LiquidityFacts, query: LiquidityQuery): LiquidityAnswer {
  checkQuery(query, checkFacts(facts, ...liquidityTables).memberStates);
  const values = assumptionValues(query.assumptions);
  const { budgetYears } = query;
  return answer(
    {
      kind: 'simulateLiquidity',
      query,
      title: `Liquidity of peacekeeping missions, ${budgetYears[0]}${budgetYears.length > 1 ? ` to ${budgetYears.at(-1)}` : ''}`,
    },
    (recorder) => {
      recorder.restsOn('projected');
      recorder.note('simulated');
      const inside = recorder.inside();
      const queryInputs = new QueryInputs(facts, query, inside);
      const inputs = simulationInputsOf(queryInputs, values, inside);
      recorder.step(
        () => ({
          step: 'What is assessed, paid and spent, month by month',
          inputs: { missions: queryInputs.missions },
          result: { letters: inputs.letters.length, claims: inputs.claims.length },
        }),
        inside,
      );
      noteAssumed(queryInputs, recorder);
      const { reserveLeft, ...run } = runSimulation(inputs, { ledger: query.ledger === true });
      const { cash, netPositionUsd, outstanding, contributorsOwed } = run.total;
      recorder.step(() => ({
        step: 'Cash of each month',
        inputs: { ...values },
        result: { cash, netPositionUsd, outstanding, owed: contributorsOwed },
      }));
      const quoted = quotedFrom({ ...run, reserveLeft }, inputs);
      const names = assumedBy(queryInputs, query);
      const sensitivity = query.sensitivity === false ? [] : sensitivityOf(queryInputs, values, names, quoted);
      const restsOn = Object.fromEntries(
        Object.keys(quotedNumbers(quoted)).map((number) => [
          number,
          query.sensitivity === false
            ? names
            : sensitivity
                .filter(({ moves }) => moves.some((moved) => moved.answer === number))
                .map(({ assumption }) => assumption),
        ]),
      ) as Record<QuotedNumber, AssumptionName[]>;
      return {
        months: inputs.months,
        ...run,
        quoted,
        assumptions: listAssumptions(values, names),
        restsOn,
        sensitivity,
      };
    },
  );
}
