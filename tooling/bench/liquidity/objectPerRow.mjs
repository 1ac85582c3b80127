/**
 * The fan written straightforwardly: every debt is an object, every month asks every debt whether it is paid, and every
 * payment is an object that is grouped by mission. Draws, rules of cash and amounts are those of core.
 */
import { waysOf } from '../../../packages/core/dist/liquidity/drawnPayments.js';
import { cashMonth, splitNearly } from '../../../packages/core/dist/liquidity/pot.js';
import { randomIntegers } from '../../../packages/core/dist/liquidity/randomIntegers.js';

/**
 * @param {{ world: any, drawn: any, punctual: any, values: any, asked: any, seed: number, paths: number }} run
 * @returns {number[][]} cash of all missions, by path and month
 */
export function objectPerRow({ world, drawn, punctual, values, asked, seed, paths }) {
  const { months, missions, states, letters } = world;
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
            Math.floor((letter.lines[state] * behaviour.share) / 10_000),
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
    const pot = {
      cash: Float64Array.from(world.openingCash),
      bills: new Float64Array(missions.length),
      payable: new Float64Array(missions.length),
      loans: new Float64Array(missions.length ** 2),
      advances: new Float64Array(missions.length),
      reserve: world.reserveCash,
    };
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
        const cell = month * missions.length + mission;
        pot.cash[mission] += received + drawn.fixed[cell];
        pot.bills[mission] += world.operations[cell];
        for (const claim of [...world.openingClaims, ...world.claims])
          if (claim.mission === mission && Math.max(0, claim.payable) === month) pot.payable[mission] += claim.amount;
      }
      cashMonth({
        pot,
        rules: world.rules[month],
        keep: world.holdBack.subarray(month * missions.length, (month + 1) * missions.length),
        startUp: world.startUp,
        split: splitNearly,
        record: undefined,
        reimbursed: new Float64Array(missions.length),
      });
      series.push(pot.cash.reduce((sum, cash) => sum + cash, 0));
    }
    answer.push(series);
  }
  return answer;
}
