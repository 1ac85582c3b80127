import type { ChangedRate } from '@blueledger/core/rates';

/** By what the states of a scale are put in order: the address names it, with a minus for the greatest first. */
export const orders = ['state', 'regular', 'rate', 'change'] as const;
export type Order = (typeof orders)[number];

const numbers: Readonly<Record<Exclude<Order, 'state'>, (one: ChangedRate) => number | undefined>> = {
  regular: ({ after }) => after?.regularRatePercent,
  rate: ({ after }) => after?.peacekeepingRatePercent,
  change: ({ changePoints }) => changePoints,
};

/** The order that an address asks; undefined for the order by size of change, which it leaves out. */
export function orderOf(text: string): { readonly by: Order; readonly descending: boolean } | undefined {
  const by = orders.find((order) => order === text.replace(/^-/, ''));
  return by && { by, descending: text.startsWith('-') };
}

/** States in an order; a figure that is missing comes last. Without one, the greatest change comes first, whichever way it goes. */
export function inOrder(
  states: readonly ChangedRate[],
  order: ReturnType<typeof orderOf>,
  compareNames: (a: ChangedRate, b: ChangedRate) => number,
): readonly ChangedRate[] {
  const change = ({ changePoints }: ChangedRate) => Math.abs(changePoints ?? 0);
  if (!order) return [...states].sort((a, b) => change(b) - change(a) || compareNames(a, b));
  const sign = order.descending ? -1 : 1;
  if (order.by === 'state') return [...states].sort((a, b) => sign * compareNames(a, b));
  const number = numbers[order.by];
  return [...states].sort((a, b) => {
    const [one, other] = [number(a), number(b)];
    if (one === undefined || other === undefined) return Number(one === undefined) - Number(other === undefined);
    return sign * (one - other) || compareNames(a, b);
  });
}
