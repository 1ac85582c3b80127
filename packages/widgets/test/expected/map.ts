import { effectiveRates, personnelRanks } from '@blueledger/core/bundled';
import { percentOf } from '@blueledger/core/internal/math';
import { memberStates } from '@blueledger/core/states';
import { memberStatesCore } from '@blueledger/datasets/member-states/core';
import type { Expected } from './expected.js';

const names = memberStates(memberStatesCore);
const today = memberStatesCore.columns.iso3.values.filter((state) => names.get(state)?.ended === undefined);
const nameOf = (state: string) => names.get(state)?.name ?? state;

const value = (share: string) => {
  const [numerator, denominator] = share.split('/').map(BigInt) as [bigint, bigint];
  return { numerator, denominator };
};

/** Rates by the question on all of them, and both shares as one less the other, of which the figure asks neither. */
export const map: Expected = ({ show = 'payers', year = '2025', month }) => {
  const span = month
    ? { from: month, to: month }
    : { from: `${year}-01`, to: year === '2025' ? '2025-07' : `${year}-12` };
  const { ranks, totalPersons } = personnelRanks(span);
  if (show === 'contributors') {
    const serving = new Set(ranks.map(({ state }) => state));
    const others = today.filter((state) => !serving.has(state));
    return [
      ...ranks.map(({ name, persons, sharePercent }) => [name, persons, sharePercent]),
      ...others.map((state) => [nameOf(state), 0, 0]),
    ];
  }
  const { rates } = effectiveRates({ year: Number(year) });
  const without = today.filter((code) => !rates.some(({ state }) => state === code));
  if (show === 'payers')
    return [
      ...rates
        .toSorted((a, b) => {
          const [one, other] = [value(a.exactShare as string), value(b.exactShare as string)];
          const difference = other.numerator * one.denominator - one.numerator * other.denominator;
          return difference > 0n ? 1 : difference < 0n ? -1 : a.state < b.state ? -1 : 1;
        })
        .map(({ state, peacekeepingRatePercent }) => [nameOf(state), peacekeepingRatePercent ?? null]),
      ...without.map((state) => [nameOf(state), null]),
    ];
  const persons = new Map(ranks.map((one) => [one.state, one.persons]));
  return [
    ...rates
      .map(({ state, exactShare }) => {
        const paid = value(exactShare as string);
        const served = { numerator: BigInt(persons.get(state) ?? 0), denominator: BigInt(totalPersons) };
        const difference = paid.numerator * served.denominator - served.numerator * paid.denominator;
        const size = {
          numerator: difference < 0n ? -difference : difference,
          denominator: paid.denominator * served.denominator,
        };
        const points = percentOf(size, 2) * (difference < 0n ? -1 : 1);
        return { state, cells: [nameOf(state), percentOf(paid, 2), percentOf(served, 2), points === 0 ? 0 : points] };
      })
      .toSorted((a, b) => Number(b.cells[3]) - Number(a.cells[3]) || (a.state < b.state ? -1 : 1))
      .map(({ cells }) => cells),
    ...without.map((state) => [nameOf(state), null, null, null]),
  ];
};
