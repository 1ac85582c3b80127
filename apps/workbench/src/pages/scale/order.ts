import type { ChangedRate } from '@blueledger/core/rates';

/** What the states of a scale are sorted by: the address names it, with a minus for the greatest first. */
export const orders = ['state', 'regular', 'rate', 'change'] as const;
export type Order = (typeof orders)[number];

const numbers: Readonly<Record<Exclude<Order, 'state'>, (change: ChangedRate) => number | undefined>> = {
  regular: ({ after }) => after?.regularRatePercent,
  rate: ({ after }) => after?.peacekeepingRatePercent,
  change: ({ changePoints }) => changePoints,
};

/** The order that an address names; undefined for the order by size of change, which it leaves out. */
export function orderOf(text: string): { readonly by: Order; readonly descending: boolean } | undefined {
  const by = orders.find((order) => order === text.replace(/^-/, ''));
  return by && { by, descending: text.startsWith('-') };
}

/** States in an order; missing figures come last. Without an order, the greatest change comes first, up or down. */
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
    const [first, second] = [number(a), number(b)];
    if (first === undefined || second === undefined) return Number(first === undefined) - Number(second === undefined);
    return sign * (first - second) || compareNames(a, b);
  });
}
