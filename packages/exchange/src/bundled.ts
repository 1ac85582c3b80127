/** The readers bound to the names and codes of the bundled facts. */
import { type MemberState, memberState } from '@blueledger/core/states';
import { memberStates } from '@blueledger/datasets/member-states';
import { missionAliases } from '@blueledger/datasets/mission-aliases';
import { missions } from '@blueledger/datasets/missions';
import { stateAliases } from '@blueledger/datasets/state-aliases';
import * as exchange from './read/index.js';

const facts: exchange.NameFacts = { memberStates, missions, stateAliases, missionAliases };

/** `readTable` with the names and codes of the bundled facts. */
export const readTable = <Kind extends exchange.KindName = exchange.KindName>(
  input: exchange.Input,
  options: exchange.ReadOptions<Kind> = {},
): Promise<exchange.ReadTable<exchange.RowsOf<Kind>>> => exchange.readTable(facts, input, options);

/** `stateCodeOf` with the names and codes of the bundled facts. */
export const stateCodeOf = (name: string, where?: string): string => exchange.stateCodeOf(facts, name, where);

/** `missionCodeOf` with the names and codes of the bundled facts. */
export const missionCodeOf = (name: string, where?: string): string => exchange.missionCodeOf(facts, name, where);

/**
 * The Member State, present or former, that people call so: a code of two or three letters, a name in the six languages of
 * the United Nations, an alias.
 *
 * @throws BlueLedgerError `unknown-code` for a name of none or of several.
 * @example
 * ```ts
 * [findState('Ivory Coast').state, findState('UK').state, findState('US').name];
 * // => ['CIV', 'GBR', 'United States of America']
 * ```
 */
export const findState = (name: string): MemberState => memberState(memberStates, stateCodeOf(name, 'name'));
