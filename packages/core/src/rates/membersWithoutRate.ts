import type { Recorder } from '../internal/answer/index.js';
import { isMemberIn, type MemberStatesTable, memberStates } from '../internal/states/index.js';
import type { FormerStates } from './formerStates.js';

/** A Member State that the scale of the year has no rate for. It is not a state outside the United Nations. */
export interface StateWithoutRate {
  readonly state: string;
  /** UN short name in English. */
  readonly name: string;
  /** ISO date of admission. */
  readonly memberSince: string;
}

/**
 * Members of a year that have no rate in its scale, each noted in the answer. A membership that stood under another code in
 * the year, as the Russian Federation’s did before 1992, has its rate there.
 */
export function membersWithoutRate(
  table: MemberStatesTable,
  rates: readonly { readonly state: string }[],
  year: number,
  recorder: Recorder,
  former?: FormerStates,
): StateWithoutRate[] {
  const rated = new Set(rates.map(({ state }) => state));
  if (former) for (const { state } of rates) rated.add(former.today(state) ?? state);
  const without = [...memberStates(table).values()]
    .filter((member) => !rated.has(member.state) && member.ended === undefined && isMemberIn(member, year))
    .map(({ state, name, admitted = '' }) => ({ state, name, memberSince: admitted }));
  for (const { state, name, memberSince } of without)
    recorder.note('member-without-rate', { state, name, memberSince, year });
  return without;
}
