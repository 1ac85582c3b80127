import { backtestScale, membership, projectScale, scaleReview, summaryOf } from '@blueledger/core/bundled';
import { backtestedScales } from '@blueledger/core/rates';
import { rowsOf } from '@blueledger/datasets/decode';
import { peacekeepingTotals } from '@blueledger/datasets/peacekeeping-totals';
import { aboutOf, writtenIn } from './aboutOf.js';
import type { Tasks } from './protocol.js';
import { sourcesNamed } from './sourcesNamed.js';

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

/** What was announced as approved for the budget year that begins in July of a year, with its sources. */
function approvedFor(year: number): Tasks['reviewScale']['output']['approved'] {
  const budgetYear = `${year}/${String(year + 1).slice(2)}`;
  const total = Array.from(rowsOf(peacekeepingTotals)).find(
    (row) => row.fiscal_year === budgetYear && row.stage === 'approved_initial' && row.scope === 'all',
  );
  if (!total || total.amount_usd === null) return undefined;
  return { amount: total.amount_usd, sources: sourcesNamed(peacekeepingTotals.sources, total.source) };
}

/** The scale of a year beside the one before, and the members of a group. */
export async function reviewScale({
  year,
  group,
  language,
}: Tasks['reviewScale']['input']): Promise<Tasks['reviewScale']['output']> {
  const review = scaleReview({ year });
  const members = group === '' ? undefined : membership({ group, year });
  const written = await writtenIn(language);
  const { query, permanentMemberFactor, states } = review;
  return {
    year: query.year,
    // Core always says which year it set the scale against.
    against: query.against as number,
    premium: permanentMemberFactor,
    states,
    members: members?.members,
    approved: approvedFor(year),
    summary: summaryOf(review, written).text,
    about: aboutOf(review.title, members ? [review, members] : [review], written),
  };
}
