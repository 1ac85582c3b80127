import { effectiveRates, yearsWithRates } from '@blueledger/core/bundled';
import { uniformedPersonnelByMonth } from '@blueledger/datasets/uniformed-personnel/by-month';
import { latest } from '../readNumber.js';
import type { CommandSpec } from '../spec.js';
import { optionName } from './optionName.js';

/** The last year whose rates are decided; those after it are projected by rule. */
export function latestYear(): number {
  const { first, last } = yearsWithRates();
  let year = last;
  while (year > first && effectiveRates({ year }).status === 'projected') year -= 1;
  return year;
}

/** The last month of which personnel is known by state. */
const latestMonth = (): string => uniformedPersonnelByMonth.coverage?.to ?? '';

/** The options with the year or month that `latest` stands for. */
export function withLatest(spec: CommandSpec, options: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const out: Record<string, unknown> = { ...options };
  for (const { flags, kind } of spec.options) {
    const name = optionName(flags);
    if (out[name] !== latest) continue;
    if (kind === 'year') out[name] = latestYear();
    if (kind === 'month') out[name] = latestMonth();
  }
  return out;
}
