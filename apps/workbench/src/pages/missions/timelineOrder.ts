import { coverage } from 'virtual:coverage';
import type { OperationFacts } from '../../worker/personnelTypes.js';
import { type Operation, yearOf } from './operations.js';

export const sorts = ['start', 'end', 'length', 'strength', 'deaths', 'name'] as const;
export type TimelineSort = (typeof sorts)[number];
export const groupings = ['none', 'status', 'decade', 'region'] as const;
export type TimelineGrouping = (typeof groupings)[number];

const endOf = ({ end }: Operation): number => yearOf(end ?? coverage.operations.activeIn) + 1 / 12;
export const lengthOf = (operation: Operation): number => endOf(operation) - yearOf(operation.start);

/** Operations in an order; what is not known comes last, and equals stay in order of their beginning. */
export function orderedOperations(
  operations: readonly Operation[],
  sort: TimelineSort,
  facts: ReadonlyMap<string, OperationFacts>,
): readonly Operation[] {
  if (sort === 'start') return operations;
  if (sort === 'name') return operations.toSorted((a, b) => a.mission.localeCompare(b.mission));
  const size = (operation: Operation): number => {
    if (sort === 'end') return endOf(operation);
    if (sort === 'length') return lengthOf(operation);
    const { peak, deaths } = facts.get(operation.mission) ?? {};
    return (sort === 'strength' ? peak?.persons : deaths) ?? -1;
  };
  return operations.toSorted((a, b) => size(b) - size(a));
}

/** Operations under the heading of each group, what is active first, else in the order in which they are first met. */
export function groupedOperations(
  operations: readonly Operation[],
  grouping: TimelineGrouping,
  facts: ReadonlyMap<string, OperationFacts>,
): ReadonlyMap<string, readonly Operation[]> {
  const keyOf = ({ mission, start, end }: Operation): string => {
    if (grouping === 'none') return '';
    if (grouping === 'status') return end === undefined ? 'active' : 'closed';
    if (grouping === 'decade') return `${start.slice(0, 3)}0`;
    return facts.get(mission)?.region ?? 'others';
  };
  const groups = new Map<string, Operation[]>(grouping === 'status' ? [['active', []]] : []);
  for (const operation of operations) {
    const key = keyOf(operation);
    groups.set(key, [...(groups.get(key) ?? []), operation]);
  }
  return new Map([...groups].filter(([, some]) => some.length > 0));
}
