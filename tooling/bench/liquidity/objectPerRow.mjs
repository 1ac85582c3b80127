/**
 * The fan written straightforwardly: every debt is an object, every month asks every debt whether it is paid, and every
 * payment is an object that is grouped by mission. Draws, rules of cash and amounts are those of core.
 */

import { cashMonth, openPool, splitNearly } from '../../../packages/core/dist/liquidity/engine/cashPool.js';
import { Column } from '../../../packages/core/dist/liquidity/engine/matrix.js';
import { waysOf } from '../../../packages/core/dist/liquidity/fan/drawnPayments.js';
import { randomIntegers } from '../../../packages/core/dist/liquidity/fan/randomIntegers.js';

/**
 * @param {{ inputs: any, drawn: any, punctual: any, values: any, asked: any, seed: number, paths: number }} run
 * @returns {number[][]} cash of all missions, by path and month
 */
export function objectPerRow({ inputs, drawn, punctual, values, asked, seed, paths }) {
  const { months, missions, states, letters } = inputs;
  const random = randomIntegers(seed);
  const years = Math.ceil(months.length / 12);
  const answer = [];
  for (let path = 0; path < paths; path += 1) {
    /** @type {{ mission: number, ready: number, left: number, payMonths: boolean[] | undefined }[]} */
    const debts = [];
    for (const [state, code] of states.entries()) {
      if (asked.payments?.[code] !== undefined) continue;
      const tickets = waysOf(code, punctual.get(code), values).flatMap((way) => Array(way.weight).fill(way));
      for (let year = 0; year < years; year += 1) {
        const { behaviour } = tickets[random.below(tickets.length)];
        for (const letter of letters) {
          if (Math.floor(letter.issued / 12) !== year || letter.due === undefined) continue;
          const left = Math.min(
            Math.floor((letter.lines.get(state) * behaviour.share) / 10_000),
            Math.floor((letter.amount * behaviour.ofLetter) / 10_000),
          );
          debts.push({
            mission: letter.mission,
            ready: letter.due + behaviour.after,
            left,
            payMonths: behaviour.payMonths,
          });
        }
      }
    }
    const cashPool = openPool(inputs.openingCash, inputs.reserveCash);
    const series = [];
    for (let month = 0; month < months.length; month += 1) {
      const calendar = Number(months[month].slice(5)) - 1;
      const payments = debts
        .filter((debt) => debt.left > 0 && debt.ready <= month && (debt.payMonths?.[calendar] ?? true))
        .map((debt) => {
          let over = 1;
          if (debt.payMonths) while (debt.payMonths[(calendar + over) % 12]) over += 1;
          const amount = debt.left / over;
          debt.left -= amount;
          return { mission: debt.mission, amount };
        });
      for (const [mission] of missions.entries()) {
        const received = payments
          .filter((payment) => payment.mission === mission)
          .reduce((sum, payment) => sum + payment.amount, 0);
        cashPool.cash.add(mission, received + drawn.fixed.get(month, mission));
        cashPool.bills.add(mission, inputs.operations.get(month, mission));
        for (const claim of [...inputs.openingClaims, ...inputs.claims])
          if (claim.mission === mission && Math.max(0, claim.payable) === month)
            cashPool.payable.add(mission, claim.amount);
      }
      cashMonth({
        cashPool,
        rules: inputs.rules[month],
        keep: inputs.holdBack.row(month),
        startUp: inputs.startUp,
        split: splitNearly,
        record: undefined,
        reimbursed: new Column(missions.length),
      });
      series.push(cashPool.cash.sum());
    }
    answer.push(series);
  }
  return answer;
}
