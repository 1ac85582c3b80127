import { percentOf, type Ratio, ratioOf } from '../../internal/math/index.js';
import { type Grouping, type MemberStatesTable, memberState } from '../../internal/states/index.js';
import { shareOfStrength } from '../../personnel/shareOfStrength.js';
import { isSettled } from '../../rates/percentRange.js';
import type { StateInEvent, UnroundedEvent } from './movementEvent.js';
import type { YearInputs } from './movementYears.js';
import { isListed, minus } from './points.js';

/** Documents of the lists that a grouping was read from. */
const documentsOf = ({ parts }: Grouping): string[] => [
  ...new Set(parts.flatMap(({ basis }) => (basis?.sources ?? []).map(({ symbol, title }) => symbol ?? title))),
];

/** What one side of a year would be with some states. */
type ShareOf = (members: readonly string[]) => Ratio;

function listEvent(
  states: MemberStatesTable,
  { side, year, share }: { readonly side: UnroundedEvent['side']; readonly year: number; readonly share: ShareOf },
  [before, now]: readonly [Grouping, Grouping],
): UnroundedEvent[] {
  const joined = now.members.filter((state) => !before.members.includes(state));
  const left = before.members.filter((state) => !now.members.includes(state));
  if (joined.length + left.length === 0) return [];
  const moved = minus(share(now.members), share(before.members));
  if (!isListed(moved)) return [];
  const named =
    (sign: number) =>
    (state: string): StateInEvent => ({
      state,
      name: memberState(states, state).name,
      points: sign * percentOf(share([state]), 2),
      because: [],
    });
  return [
    {
      kind: 'list-changed',
      side,
      date: `${year}-01-01`,
      moved: { low: moved, high: moved },
      states: [...joined.map(named(1)), ...left.map(named(-1))],
      documents: documentsOf(now),
    },
  ];
}

/** Years from which other states stand on the list of a group, with what that alone moved. */
export function listEvents(memberStates: MemberStatesTable, years: readonly YearInputs[]): UnroundedEvent[] {
  return years.flatMap((now, index) => {
    const before = years[index - 1];
    if (!before) return [];
    const { year, scale, strength } = now;
    const share = scale && ((members: readonly string[]) => scale.shareOf(members).share);
    // With open levels a list that changed cannot be parted from what they leave.
    const settled = share && [before.payers, now.payers].every(({ members }) => isSettled(share(members)));
    return [
      ...(share && settled && before.scale
        ? listEvent(memberStates, { side: 'paid', year, share: (members) => share(members).low }, [
            before.payers,
            now.payers,
          ])
        : []),
      ...(strength && before.strength
        ? listEvent(
            memberStates,
            { side: 'served', year, share: (members) => ratioOf(shareOfStrength(strength, members).exactShare) },
            [before.servers, now.servers],
          )
        : []),
    ];
  });
}
