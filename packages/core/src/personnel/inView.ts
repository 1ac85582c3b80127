import { BlueLedgerError, checkFacts } from '../internal/errors/index.js';
import type { AttributionQuery, DeploymentFacts } from './facts.js';

/**
 * The facts as published, or corrected where the query names that view.
 * @throws BlueLedgerError `facts-missing` without the tables of a corrected view, `bad-query` where there is none.
 */
export function inView<Facts extends DeploymentFacts>(
  facts: Facts,
  view: string = 'published',
  query?: AttributionQuery,
): Facts {
  checkFacts(facts);
  if (view === 'published') return facts;
  if (!facts.attribution)
    throw new BlueLedgerError('facts-missing', {
      what: `the tables of the ${view} view are not among the facts`,
      where: 'facts.attribution',
      expected: 'what attributionOf makes of them',
    });
  return facts.attribution.correct(facts, view, query);
}
