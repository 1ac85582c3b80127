import { boundUnits } from './boundUnits.js';
import { type IncomePerHead, type MachineScale, machineScale, type Sides } from './machineScale.js';
import type { MeanIncome } from './meanIncome.js';
import type { Methodology, ScaleStep } from './methodology.js';

/** Rates are printed in thousandths of a per cent. */
export const thousandths = 100_000;

/** The means of one base period, its years, and the sides of the threshold that the caller takes for it. */
export interface BasePeriod {
  readonly years: readonly number[];
  readonly means: readonly MeanIncome[];
  readonly sides?: Sides | undefined;
  /** The machine scale of just these means and sides, where it was computed before; or that part of it which sides do not change. */
  readonly machine?: MachineScale | undefined;
  readonly before?: IncomePerHead | undefined;
}

export interface ComputedScale {
  /** In the order of the means. */
  readonly states: readonly string[];
  readonly machines: readonly MachineScale[];
  /** Rates in thousandths of a per cent after the last step, computed when they are read: a projection needs shares alone. */
  readonly rates: () => readonly number[];
  /** Mean of the machine scales after a step, as shares of the whole. */
  readonly sharesAfter: (step: ScaleStep) => readonly number[];
}

/**
 * The scale computed from incomes: one machine scale for each base period, their mean, in thousandths of a per cent that
 * add up.
 *
 * @param heldUnits what the states outside the computation pay together, in thousandths of a per cent.
 */
export function computedScale(
  periods: readonly BasePeriod[],
  {
    methodology,
    heldUnits,
    isLeastDeveloped,
  }: {
    readonly methodology: Methodology;
    readonly heldUnits: number;
    readonly isLeastDeveloped: (state: string) => boolean;
  },
): ComputedScale {
  const whole = 1 - heldUnits / thousandths;
  const machines = periods.map(
    ({ years, means, sides, machine, before }) =>
      machine ?? machineScale(means, { methodology, years: years.length, whole, isLeastDeveloped, sides, before }),
  );
  const states = (periods[0] as BasePeriod).means.map(({ state }) => state);
  const known = new Map<ScaleStep, readonly number[]>();
  const sharesAfter = (step: ScaleStep): readonly number[] => {
    const shares =
      known.get(step) ??
      states.map((_, index) => {
        let sum = 0;
        for (const { steps } of machines) sum += steps[step][index] as number;
        return sum / machines.length;
      });
    known.set(step, shares);
    return shares;
  };
  return {
    states,
    machines,
    sharesAfter,
    rates: () =>
      boundUnits(sharesAfter('ceiling'), {
        total: thousandths - heldUnits,
        methodology,
        isLeastDeveloped: states.map(isLeastDeveloped),
      }),
  };
}
