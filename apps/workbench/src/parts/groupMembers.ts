import { resolveGrouping } from '@blueledger/core/states';
import { m49DevelopmentDeveloped } from '@blueledger/datasets/m49-development/developed';
import { memberStatesCore } from '@blueledger/datasets/member-states/core';

/**
 * The members of a group in a year, by code.
 * @throws BlueLedgerError `unknown-code` for what is neither a group nor a state.
 */
export const groupMembers = (grouping: string, year: number): ReadonlySet<string> =>
  new Set(
    resolveGrouping(
      { memberStates: memberStatesCore, m49Development: m49DevelopmentDeveloped },
      { grouping, year, where: 'group' },
    ).members,
  );
