import { answer } from '../internal/answer/index.js';
import { type AssumptionName, assumptionValues, listed } from './assumptions.js';
import { Basis } from './basis.js';
import { checkQuery } from './checkQuery.js';
import type { LiquidityFacts } from './facts.js';
import type { LiquidityAnswer, QuotedNumber } from './liquidityAnswer.js';
import type { LiquidityQuery } from './query.js';
import { quotedFrom, quotedNumbers } from './quoted.js';
import { runWorld } from './runWorld.js';
import { sensitivityOf } from './sensitivityOf.js';
import { noteSupposed, supposedBy } from './supposedBy.js';
import { worldOf } from './worldOf.js';

/**
 * Month by month, what missions receive, spend, borrow and owe, when Member States pay as asked: cash, collections,
 * outstanding and arrears, the reserve, loans between missions, and what each contributor waits for. Exact whole dollars;
 * every balance is its opening and its entries, and `ledger` gives them. What no source says is a named assumption, and
 * each quoted number tells how far it moves with it. The method is in the README of this folder.
 *
 * @throws BlueLedgerError `bad-query`, `bad-number`, `bad-year`, `bad-month`, `bad-date`, `out-of-order`,
 * `unknown-code`; `year-not-covered` for a first year without apportionments in hand; `facts-missing` for a mission whose
 * debts at the start are not.
 * @example
 * ```ts
 * const { months, total } = simulateLiquidity({ budgetYears: ['2025/26'], missions: ['UNMIK'], sensitivity: false });
 * [months[0], total.assessed[0]]; // => ['2025-07', 50345100]
 * ```
 */
export function simulateLiquidity(facts: LiquidityFacts, query: LiquidityQuery): LiquidityAnswer {
  checkQuery(query, facts.memberStates);
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
      const basis = new Basis(facts, query, inside);
      const world = worldOf(basis, values, inside);
      recorder.step(
        () => ({
          step: 'What is assessed, paid and spent, month by month',
          inputs: { missions: basis.missions },
          result: { letters: world.letters.length, claims: world.claims.length },
        }),
        inside,
      );
      noteSupposed(basis, recorder);
      const { reserveLeft, ...run } = runWorld(world, { ledger: query.ledger === true });
      const { cash, outstanding, contributorsOwed } = run.total;
      recorder.step(() => ({
        step: 'Cash of each month',
        inputs: { ...values },
        result: { cash, outstanding, owed: contributorsOwed },
      }));
      const quoted = quotedFrom({ ...run, reserveLeft }, world);
      const names = supposedBy(basis, query);
      const sensitivity = query.sensitivity === false ? [] : sensitivityOf(basis, values, names, quoted);
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
      return { months: world.months, ...run, quoted, assumptions: listed(values, names), restsOn, sensitivity };
    },
  );
}
