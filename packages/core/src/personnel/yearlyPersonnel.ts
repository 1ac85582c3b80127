import { checkFacts, checkKeys, oneOf } from '../internal/errors/index.js';
import { answerHistory, type HistoryQuery, type PersonnelHistory, pooledYears } from './answerHistory.js';
import type { DeploymentFacts, PersonnelByYearTable } from './facts.js';
import { inView } from './inView.js';

export type YearlyQuery = Pick<HistoryQuery, 'groups' | 'from' | 'to' | 'attribution'>;

/**
 * What `personnelHistory` answers by year for all personnel, from the yearly table alone: a page that shows no months and
 * no kinds loads no table that has them.
 *
 * @throws BlueLedgerError as `personnelHistory`; `facts-missing` without the yearly table.
 * @example
 * ```ts
 * const { series } = yearlyPersonnel({ groups: ['RWA'], from: '2025' });
 * series[0].values[0].persons; // => 5893
 * ```
 */
export function yearlyPersonnel(allFacts: DeploymentFacts, query: YearlyQuery): PersonnelHistory {
  // The query of an answer says by what as well.
  const { by = 'year', attribution } = checkKeys(query as YearlyQuery & Pick<HistoryQuery, 'by'>, [
    'groups',
    'by',
    'from',
    'to',
    'attribution',
  ]);
  oneOf(by, ['year'], 'by');
  const corrected = attribution === undefined || attribution === 'published' ? [] : (['attribution'] as const);
  checkFacts(allFacts, 'memberStates', 'personnelByYear', ...corrected);
  const facts = inView(allFacts, attribution, query);
  const yearly = facts.personnelByYear as PersonnelByYearTable;
  return answerHistory(facts, { query, by: 'year', coverage: yearly.coverage }, (span, recorder) =>
    pooledYears(yearly, span, recorder),
  );
}
