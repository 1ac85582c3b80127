import { authorisedStrength as strengthIn } from '@blueledger/core/bundled';
import { monthNumber, monthOf } from '@blueledger/core/internal/math';
import type { AuthorisedKind } from '@blueledger/core/personnel';
import { authorisedStrength } from '@blueledger/datasets/authorised-strength';
import { rowsOf } from '@blueledger/datasets/decode';
import type { Tasks } from './protocol.js';
import { sourcesNamed } from './sourcesNamed.js';

/** Months after an authorisation whose strength is shown beside it: that of the decision, and one and six months later. */
const monthsAfter = [0, 1, 6];

/** Strength at the end of a month, or why it is not known. */
function deployedIn(mission: string, month: string, kind: AuthorisedKind): number | string {
  try {
    return strengthIn({ mission, month, kind }).deployed;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

const rowsOfMission = (mission: string) =>
  Array.from(rowsOf(authorisedStrength)).filter((row) => row.mission === mission);

/** One line a kind of which the row says something: what it leaves open is said as not known, in one line for both kinds. */
function linesOf(row: ReturnType<typeof rowsOfMission>[number]) {
  const { military, police, total } = row;
  const apart = (
    [
      ['military', military],
      ['police', police],
    ] as const
  ).filter(([, persons]) => persons !== null);
  return apart.length > 0
    ? apart.map(([kind, persons]) => ({ ...row, kind, persons }))
    : [{ ...row, kind: 'uniformed' as AuthorisedKind, persons: total }];
}

/** What the Council authorised for a mission, and what was there when it did and later. */
export const authorisations = ({ mission }: Tasks['authorisations']['input']): Tasks['authorisations']['output'] =>
  rowsOfMission(mission)
    .flatMap(linesOf)
    .map(({ from, kind, persons, source, confidence, note }) => {
      const month = from.slice(0, 7);
      return {
        from,
        kind,
        persons: persons ?? undefined,
        deployed: monthsAfter.map((months) => {
          if (!/^\d{4}-\d{2}$/.test(month)) return { month: undefined, persons: '' };
          const at = monthOf(monthNumber(month) + months);
          return { month: at, persons: deployedIn(mission, at, kind) };
        }),
        sources: sourcesNamed(authorisedStrength.sources, source),
        confidence,
        note: note ?? undefined,
      };
    });
