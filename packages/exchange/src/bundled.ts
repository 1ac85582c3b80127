/** The readers bound to the names and codes of the bundled facts. */
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
