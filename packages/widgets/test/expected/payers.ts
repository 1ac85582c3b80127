import { assessmentRanks, rateRanks } from '@blueledger/core/bundled';
import type { Expected } from './expected.js';

/** The scales since 2012 have one rate for every state. */
const known = <Value>(value: Value | undefined): Value => value as Value;

/** Half up, from the exact share `n/d`. */
function tenThousandths(share: `${bigint}/${bigint}`): number {
  const [numerator = 0n, denominator = 1n] = share.split('/').map(BigInt);
  return Number((numerator * 2_000_000n + denominator) / (2n * denominator)) / 10_000;
}

export const payers: Expected = ({ year = '2025', top = '10', mission, ...rest }) => {
  const budgetYear = rest['budget-year'];
  if (mission === undefined && budgetYear === undefined) {
    const { ranks, others } = rateRanks({ year: Number(year), top: Number(top) });
    return [
      ...ranks.map(({ name, rank, peacekeepingRatePercent }) => [name, rank, known(peacekeepingRatePercent)]),
      [`${others.states} other Member States`, '', tenThousandths(known(others.exactShare))],
      [`All ${ranks.length + others.states} Member States`, '', 100],
    ];
  }
  const { ranks, others, total } = assessmentRanks({ budgetYear: budgetYear ?? '2025/26', mission, top: Number(top) });
  return [
    ...ranks.map(({ name, rank, amount }) => [name, rank, amount]),
    [`${others.states} other Member States`, '', others.amount],
    [`All ${ranks.length + others.states} Member States`, '', total],
  ];
};
