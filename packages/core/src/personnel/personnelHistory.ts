import type { Recorder } from '../internal/answer/index.js';
import { checkFacts, checkKeys, oneOf } from '../internal/errors/index.js';
import { monthNumber, monthsBetween } from '../internal/math/index.js';
import {
  answerHistory,
  type HistoryQuery,
  type PersonnelHistory,
  type Pooled,
  pooledYears,
  type Span,
} from './answerHistory.js';
import type { DetailedDeploymentFacts } from './facts.js';
import { inView } from './inView.js';
import { personnelTables } from './personnelTables.js';
import { type PersonnelFilter, personnelTable, selectPersonnel } from './selectPersonnel.js';

/** Strengths of each time between two months, added up from months. */
function pooledMonths(
  by: 'year' | 'month',
  facts: DetailedDeploymentFacts,
  filter: PersonnelFilter,
  span: Span,
  recorder: Recorder,
): Pooled[] {
  const months = monthsBetween(span.from, span.to);
  const { byMonth, missing } = selectPersonnel(facts, filter, span, recorder);
  if (missing.length > 0) recorder.note('missing-months', { months: missing.join(' ') });
  const times = new Map<string, { monthsAvailable: number; byState: Map<string, number> }>();
  for (const month of months) {
    const time = by === 'year' ? month.slice(0, 4) : month;
    const states = byMonth.get(monthNumber(month));
    const pooled = times.get(time) ?? { monthsAvailable: 0, byState: new Map<string, number>() };
    times.set(time, pooled);
    if (!states) continue;
    pooled.monthsAvailable += 1;
    for (const [state, persons] of states) pooled.byState.set(state, (pooled.byState.get(state) ?? 0) + persons);
  }
  return [...times].map(([time, pooled]) => ({ time, ...pooled }));
}

/**
 * Uniformed personnel of one grouping or several over time: at each month's end, or as yearly means of the month-end
 * strengths available, with the share of all states. What is missing stays missing. Groups are taken as they stand in the last
 * year.
 *
 * @throws BlueLedgerError `unknown-code`, `bad-month`, `bad-year`, `out-of-order`, `facts-missing`, `bad-query`;
 * `month-missing` for a time outside the table.
 * @example
 * ```ts
 * const { times, series } = personnelHistory({ groups: ['ETH', 'RWA'], from: '2024', to: '2025' });
 * times.map(({ time, monthsAvailable }) => [time, monthsAvailable]); // => [['2024', 12], ['2025', 7]]
 * series.map(({ group, values }) => [group.code, values[1].persons]); // => [['ETH', 1533], ['RWA', 5893]]
 * ```
 */
export function personnelHistory(allFacts: DetailedDeploymentFacts, query: HistoryQuery): PersonnelHistory {
  const {
    from,
    to,
    by = [from, to].some((end: string | undefined) => end !== undefined && !/^\d{4}$/.test(end)) ? 'month' : 'year',
    attribution,
    mission,
    missionKind,
    kind,
    sex,
  } = checkKeys(query, ['groups', 'by', 'from', 'to', 'attribution', 'mission', 'missionKind', 'kind', 'sex']);
  const filter = { mission, missionKind, kind, sex };
  oneOf(by, ['year', 'month'], 'by');
  checkFacts(allFacts, ...personnelTables(filter, { attribution, by }));
  const facts = inView(allFacts, attribution, { ...filter, from, to });
  const table = personnelTable(facts, filter, by);
  const { personnelByYear: yearly } = facts;
  return answerHistory(facts, { query, by, coverage: table.coverage }, (span, recorder) =>
    yearly && table === yearly ? pooledYears(yearly, span, recorder) : pooledMonths(by, facts, filter, span, recorder),
  );
}
