import { backtestScale, projectScale, summaryOf } from '@blueledger/core/bundled';
import { backtestedScales } from '@blueledger/core/rates';
import { aboutOf, writtenIn } from './aboutOf.js';
import type { Tasks } from './protocol.js';

/** The projected scale under the assumptions of the page. */
export async function nextScale({
  query,
  language,
}: Tasks['nextScale']['input']): Promise<Tasks['nextScale']['output']> {
  const projection = projectScale(query);
  const written = await writtenIn(language);
  return {
    projection,
    summary: summaryOf(projection, written).text,
    about: aboutOf(projection.title, [projection], written),
  };
}

/** The decided scales computed again, by the rules as they are. */
export async function backtests({ language }: Tasks['backtests']['input']): Promise<Tasks['backtests']['output']> {
  const written = await writtenIn(language);
  return backtestedScales.map((scale) => {
    const answer = backtestScale({ scale });
    const { agreement, bySteps, basePeriods, printedPerHead, held, nearThreshold } = answer;
    const summary = summaryOf(answer, written).text;
    return { scale, summary, agreement, bySteps, basePeriods, printedPerHead, held, nearThreshold };
  });
}
