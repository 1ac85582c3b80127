import { BlueLedgerError } from '../errors/index.js';
import { admissionOf, type MemberState, type MemberStatesTable, memberStates } from './memberStates.js';

/**
 * Rejects states of which none was a Member on any day between two: their zero would mean nothing. Where a group stands
 * among the codes, or a state without dates of membership available, they pass.
 * @throws BlueLedgerError `not-a-member`.
 */
export function checkMembership(
  table: MemberStatesTable,
  codes: readonly string[],
  { from, to, where }: { readonly from: string; readonly to: string; readonly where: string },
): void {
  const states = memberStates(table);
  const strangers = codes.flatMap((code) => {
    const { name, admitted = '', ended = to } = states.get(code) ?? {};
    return to < admitted || ended < from ? [`${name} (${code}, ${admitted} to ${ended === to ? 'now' : ended})`] : [];
  });
  if (strangers.length < codes.length) return;
  const [first, last] = [from.slice(0, 7), to.slice(0, 7)];
  throw new BlueLedgerError('not-a-member', {
    what: `${first === last ? first : `${first} to ${last}`} lies outside the membership of ${strangers.join(', ')}`,
    where,
    expected: 'days on which it was a Member State',
  });
}

/**
 * Refuses a state that was no Member in a calendar year.
 * @throws BlueLedgerError `not-a-member`; `facts-missing` when the table has no dates of membership.
 */
export function checkMemberIn(table: MemberStatesTable, member: MemberState, year: number, where: string): void {
  admissionOf(member);
  checkMembership(table, [member.state], { from: `${year}-01-01`, to: `${year}-12-31`, where });
}
