import { BlueLedgerError } from '../error/index.js';
import { admissionOf, type MemberState, type MemberStatesTable, memberStates } from './memberStates.js';

/** Days of a membership in words: from admission, to the end of a former one. */
const daysOf = ({ state, admitted, ended }: MemberState) =>
  `${state} from ${admitted} ${ended === undefined ? 'on' : `to ${ended}`}`;

/** A month, a year, or months from one to another, by their first and last day. */
function spanOf(from: string, to: string): string {
  const [first, last] = [from.slice(0, 7), to.slice(0, 7)];
  if (first === last) return `in ${first}`;
  const year = from.slice(0, 4);
  return first === `${year}-01` && last === `${year}-12` ? `in ${year}` : `from ${first} to ${last}`;
}

/**
 * Refuses states of which none was a Member on any day between two: that they give nothing is no finding. Where a group stands
 * among the codes, or a state without dates of membership in hand, they pass.
 * @throws BlueLedgerError `not-a-member`.
 */
export function checkMembership(
  table: MemberStatesTable,
  codes: readonly string[],
  { from, to, where }: { readonly from: string; readonly to: string; readonly where: string },
): void {
  const states = memberStates(table);
  const strangers = codes.flatMap((code) => {
    const member = states.get(code);
    return member && (to < (member.admitted ?? '') || (member.ended ?? to) < from) ? [member] : [];
  });
  if (strangers.length < codes.length) return;
  throw new BlueLedgerError('not-a-member', {
    what: `${strangers.map(({ name, state }) => `${name} (${state})`).join(', ')} ${strangers.length === 1 ? 'was not a Member State' : 'were not Member States'} ${spanOf(from, to)}`,
    where,
    expected: `days of membership (${strangers.map(daysOf).join('; ')})`,
  });
}

/**
 * Refuses a state that was no Member in a calendar year.
 * @throws BlueLedgerError `not-a-member`; `facts-missing` when the table was given without dates of membership.
 */
export function checkMemberIn(table: MemberStatesTable, member: MemberState, year: number, where: string): void {
  admissionOf(member);
  checkMembership(table, [member.state], { from: `${year}-01-01`, to: `${year}-12-31`, where });
}
