import type { Recorder } from '../internal/answer/index.js';
import { isMemberIn, type MemberStatesTable, memberStates } from '../internal/states/index.js';
import type { EffectiveRate } from './carryDiscounts.js';

/** A Member State that the scale of the year has no rate for. It is not a state outside the United Nations. */
export interface StateWithoutRate {
  readonly state: string;
  /** UN short name in English. */
  readonly name: string;
  /** ISO date of admission. */
  readonly memberSince: string;
}

/** Members of a year that have no rate in its scale, each noted in the answer. */
export function membersWithoutRate(
  table: MemberStatesTable,
  rates: readonly EffectiveRate[],
  year: number,
  recorder: Recorder,
): StateWithoutRate[] {
  const rated = new Set(rates.map(({ state }) => state));
  const without = [...memberStates(table).values()]
    .filter((member) => member.ended === undefined && isMemberIn(member, year) && !rated.has(member.state))
    .map(({ state, name, admitted = '' }) => ({ state, name, memberSince: admitted }));
  for (const { state, name, memberSince } of without)
    recorder.note('member-without-rate', { state, name, memberSince, year });
  return without;
}
