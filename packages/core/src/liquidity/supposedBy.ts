import type { Recorder } from '../internal/answer/index.js';
import { type AssumptionName, assumptionNames } from './assumptions.js';
import type { Basis } from './basis.js';
import type { LiquidityQuery } from './query.js';

/** Assumptions that a run makes: those of what it does not do are left out. */
export function supposedBy(basis: Basis, { payments, reserve = true }: LiquidityQuery): AssumptionName[] {
  const usa = payments?.['USA'];
  const behaviour = Array.isArray(usa) ? undefined : (usa as { from?: string; after?: unknown; share?: number });
  const left = new Set<AssumptionName>();
  if (!basis.projects) left.add('next-appropriation');
  if (basis.persons.carried.length === 0) left.add('personnel-carried');
  if (!reserve) left.add('reserve-cash');
  if (behaviour && behaviour.from === undefined && behaviour.share !== undefined) left.add('usa-of-letter');
  return assumptionNames.filter((name) => !left.has(name));
}

/** Says which years and months have no figures of their own. */
export function noteSupposed({ projects, persons }: Basis, recorder: Recorder): void {
  if (projects) recorder.note('appropriation-supposed');
  const [first, last] = [persons.carried[0], persons.carried.at(-1)];
  if (first !== undefined && last !== undefined) recorder.note('personnel-carried', { from: first, to: last });
}
