import type { Recorder } from '../../internal/answer/index.js';
import { type AssumptionName, assumptionNames } from '../query/assumptionTable.js';
import type { LiquidityQuery } from '../query/query.js';
import type { QueryInputs } from './queryInputs.js';

/** Assumptions that a run makes: those of what it does not do are left out. */
export function assumedBy(queryInputs: QueryInputs, { payments, reserve = true }: LiquidityQuery): AssumptionName[] {
  const usa = payments?.['USA'];
  const behaviour = Array.isArray(usa) ? undefined : (usa as { from?: string; after?: unknown; share?: number });
  const left = new Set<AssumptionName>();
  if (!queryInputs.projects) left.add('next-appropriation');
  if (queryInputs.persons.carried.length === 0) left.add('personnel-carried');
  if (!reserve) left.add('reserve-cash');
  if (behaviour && behaviour.from === undefined && behaviour.share !== undefined) left.add('usa-of-letter');
  return assumptionNames.filter((name) => !left.has(name));
}

/** Says which years and months have no figures of their own. */
export function noteAssumed({ projects, persons }: QueryInputs, recorder: Recorder): void {
  if (projects) recorder.note('appropriation-assumed');
  const [first, last] = [persons.carried[0], persons.carried.at(-1)];
  if (first !== undefined && last !== undefined) recorder.note('personnel-carried', { from: first, to: last });
}
