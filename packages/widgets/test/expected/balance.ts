import { effectiveRates, personnelRanks } from '@blueledger/core/bundled';
import { percentOf } from '@blueledger/core/internal/math';
import { memberStates } from '@blueledger/core/states';
import { memberStatesCore } from '@blueledger/datasets/member-states/core';
import type { Expected } from './expected.js';

/** Both shares by the questions on all rates and on all personnel, of which the figure asks neither. */
export const balance: Expected = ({ year = '2025' }) => {
  const { rates } = effectiveRates({ year: Number(year) });
  const to = year === '2025' ? '2025-07' : `${year}-12`;
  const { ranks, totalPersons } = personnelRanks({ from: `${year}-01`, to });
  const persons = new Map(ranks.map((one) => [one.state, one.persons]));
  const names = memberStates(memberStatesCore);
  const value = (share: string) => {
    const [numerator, denominator] = share.split('/').map(BigInt) as [bigint, bigint];
    return { numerator, denominator };
  };
  const states = rates.map(({ state, exactShare }) => ({
    state,
    name: names.get(state)?.name ?? state,
    paid: value(exactShare as string),
    served: { numerator: BigInt(persons.get(state) ?? 0), denominator: BigInt(totalPersons) },
  }));
  return states
    .toSorted((a, b) => {
      const difference = b.paid.numerator * a.paid.denominator - a.paid.numerator * b.paid.denominator;
      return difference > 0n ? 1 : difference < 0n ? -1 : a.state < b.state ? -1 : 1;
    })
    .map(({ name, paid, served }) => {
      const difference = paid.numerator * served.denominator - served.numerator * paid.denominator;
      return [
        name,
        percentOf(paid, 2),
        percentOf(served, 2),
        difference > 0n ? 'paid' : difference < 0n ? 'supplied' : 'neither',
      ];
    });
};
