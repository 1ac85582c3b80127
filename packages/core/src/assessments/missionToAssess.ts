import { BlueLedgerError, checkFacts, didYouMean, faultOfValue, nearest } from '../internal/errors/index.js';
import { type FactTable, requiredTextAt, type TextColumn, textAt } from '../internal/tables/index.js';

/** The missions, their kind, and the account that meets their cost. */
export interface MissionsFacts {
  readonly missions: FactTable<{
    readonly mission: TextColumn;
    readonly kind: TextColumn;
    readonly account: TextColumn;
    readonly source?: TextColumn;
    readonly status?: TextColumn;
  }>;
}

const expected = 'the UN acronym of a mission with a special account, such as UNMISS';

const wrong = (what: string, where: string, remedy?: string) =>
  new BlueLedgerError('unknown-code', { what, where, expected, remedy });

/**
 * Row of a mission whose cost is assessed on the scale of peacekeeping, in an account of its own.
 * @throws BlueLedgerError `unknown-code` with the nearest acronym for a code that is not one; for a mission that is met
 * from the regular budget; for a service that missions pay for; and for one whose account is not in the table.
 */
export function missionToAssess(facts: MissionsFacts, mission: string, where = 'mission'): number {
  const { columns, rowCount } = checkFacts(facts, 'missions').missions;
  const assessed: string[] = [];
  let missionRow: number | undefined;
  for (let row = 0; row < rowCount; row += 1) {
    const code = requiredTextAt(columns.mission, row);
    if (code === mission) missionRow = row;
    if (textAt(columns.account, row) === 'special_account') assessed.push(code);
  }
  if (missionRow === undefined) {
    const near = nearest(mission, assessed);
    throw wrong(faultOfValue(mission, 'is not a mission'), where, didYouMean(near));
  }
  const account = textAt(columns.account, missionRow);
  if (account === 'special_account') return missionRow;
  if (account === 'regular_budget')
    throw wrong(`${mission} is met from the regular budget, on the regular scale`, where);
  const kind = requiredTextAt(columns.kind, missionRow);
  if (kind === 'other')
    throw wrong(
      `${mission} is not a peacekeeping operation: political missions are met from the regular budget`,
      where,
    );
  if (kind === 'support') throw wrong(`${mission} has no special account: missions pay for it by their shares`, where);
  throw wrong(`the account of ${mission} is not in the tables`, where);
}
