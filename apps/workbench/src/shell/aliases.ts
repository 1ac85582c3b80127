import { rowsOf } from '@blueledger/datasets/decode';
import { missionAliases } from '@blueledger/datasets/mission-aliases';
import { stateAliases } from '@blueledger/datasets/state-aliases';
import type { Aliases } from './searchTargets.js';

/** What people call states and missions beside their names; a name that may be two leads to both. */
export function aliasesByCode(): Aliases {
  const aliases = new Map<string, string[]>();
  const add = (code: string, alias: string) => {
    const known = aliases.get(code);
    if (known) known.push(alias);
    else aliases.set(code, [alias]);
  };
  for (const { alias, iso3 } of rowsOf(stateAliases)) add(iso3, alias);
  for (const { alias, mission } of rowsOf(missionAliases)) add(mission, alias);
  return aliases;
}
