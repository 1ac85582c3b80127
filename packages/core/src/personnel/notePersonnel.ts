import type { Recorder } from '../internal/answer/index.js';
import type { DeploymentFacts } from './facts.js';
import type { ShareOfPersonnel } from './shareOfStrength.js';

/** Notes that figures on personnel carry: how they were pooled, years available in part, what is missing or doubtful. */
export function notePersonnel(
  recorder: Recorder,
  { attribution }: DeploymentFacts,
  shares: readonly ShareOfPersonnel[],
  states: readonly string[],
): void {
  if (shares.some(({ monthsAvailable }) => monthsAvailable > 1)) recorder.note('pooled-months');
  for (const { from, to, monthsAvailable } of shares)
    if (monthsAvailable > 1 && (from.slice(5) !== '01' || to.slice(5) !== '12'))
      recorder.note('partial-year', { year: from.slice(0, 4), from, to });
  const missing = shares.flatMap(({ missingMonths }) => missingMonths);
  if (missing.length > 0) recorder.note('missing-months', { months: missing.join(' ') });
  attribution?.note(recorder, states, shares);
}
