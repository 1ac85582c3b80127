import type { ComputedScale } from './computedScale.js';

/** A state whose income per head lies so near the threshold that another series may put it on the other side. */
export interface NearThreshold {
  readonly state: string;
  /** Length of the base period. */
  readonly years: number;
  /** Mean income per head after the debt-burden adjustment, US dollars. */
  readonly perHead: number;
  readonly threshold: number;
  readonly side: 'above' | 'below';
}

/** How near is near: our convention, about the median error of the incomes of the table against the official scales. */
const near = 0.05;

/** States near the threshold of each base period, the nearest first. */
export function nearThreshold({ states, machines }: ComputedScale, lengths: readonly number[]): NearThreshold[] {
  const distance = ({ perHead, threshold }: NearThreshold) => Math.abs(perHead / threshold - 1);
  return machines
    .flatMap(({ perHead, threshold, below }, period) =>
      states.map(
        (state, index): NearThreshold => ({
          state,
          years: lengths[period] as number,
          perHead: Math.round(perHead[index] as number),
          threshold: Math.round(threshold),
          side: below[index] ? 'below' : 'above',
        }),
      ),
    )
    .filter((entry) => distance(entry) <= near)
    .sort((a, b) => distance(a) - distance(b));
}
