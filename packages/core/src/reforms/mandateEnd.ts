import { BlueLedgerError, checkFacts, checkKeys, checkText, short } from '../internal/errors/index.js';
import { addDays, budgetYearDates } from '../internal/math/index.js';
import type { MissionText } from '../internal/states/index.js';
import { numberAt, textAt } from '../internal/tables/index.js';
import type { ReformFacts } from './facts.js';

/**
 * Last day of the mandate that a mission had when a budget year was apportioned: the day before its first piece that is
 * subject to an extension. Undefined where no piece is.
 *
 * @throws BlueLedgerError `bad-year`; `unknown-code` where nothing was apportioned for the mission in the year.
 * @example
 * ```ts
 * mandateEnd({ mission: 'UNIFIL', budgetYear: '2025/26' }); // => '2025-08-31'
 * ```
 */
export function mandateEnd(
  facts: Pick<ReformFacts, 'apportionments'>,
  query: { readonly mission: MissionText; readonly budgetYear: string },
): string | undefined {
  const { mission, budgetYear } = checkKeys(query, ['mission', 'budgetYear']);
  const span = budgetYearDates(budgetYear);
  checkText(mission, 'mission', 'the UN acronym of a mission, such as UNMISS');
  const { apportionments: table } = checkFacts(facts, 'apportionments');
  const { columns, rowCount } = table;
  let isApportioned = false;
  let first: string | undefined;
  for (let row = 0; row < rowCount; row += 1) {
    const day = textAt(columns.from, row) as string;
    if (textAt(columns.mission, row) !== mission || day < span.from || day > span.to) continue;
    isApportioned = true;
    if (numberAt(columns.subject_to_extension, row) === 1 && (first === undefined || day < first)) first = day;
  }
  if (!isApportioned)
    throw new BlueLedgerError('unknown-code', {
      what: `nothing was apportioned for ${short(mission)} in ${budgetYear}`,
      where: 'mission',
      expected: 'a mission with an apportionment in that year',
    });
  return first === undefined ? undefined : addDays(first, -1);
}
