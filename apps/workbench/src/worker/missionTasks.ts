import { membership, authorisedStrength as strengthIn } from '@blueledger/core/bundled';
import { monthNumber, monthOf } from '@blueledger/core/internal/math';
import type { AuthorisedKind } from '@blueledger/core/personnel';
import { authorisedStrength } from '@blueledger/datasets/authorised-strength';
import { rowsOf } from '@blueledger/datasets/decode';
import { fatalities } from '@blueledger/datasets/fatalities';
import { missionTotals } from '@blueledger/datasets/mission-totals';
import { outstandingByMission } from '@blueledger/datasets/outstanding-by-mission';
import { peacekeepingOperations } from '@blueledger/datasets/peacekeeping-operations';
import type { Tasks } from './protocol.js';
import { regions } from './regions.js';
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

/** What the resolutions on a mission’s financing note as unpaid, in order of time. */
export const unpaidOfMission = ({ mission }: Tasks['unpaidOfMission']['input']): Tasks['unpaidOfMission']['output'] =>
  Array.from(rowsOf(outstandingByMission))
    .filter((row) => row.mission === mission)
    .map((row) => ({
      asOf: row.as_of,
      amount: row.outstanding_usd ?? undefined,
      sharePercent: row.share_of_assessed ?? undefined,
      statesPaid: row.states_paid_in_full ?? undefined,
      countedWith: row.counted_with ?? undefined,
      sources: sourcesNamed(outstandingByMission.sources, row.source),
    }))
    .sort((a, b) => a.asOf.localeCompare(b.asOf));

/** Peak, deaths and region of every operation. */
export function operationFacts(): Tasks['operationFacts']['output'] {
  const peaks = new Map<string, { readonly persons: number; readonly month: string }>();
  for (const { mission, month, persons } of rowsOf(missionTotals))
    if (persons > (peaks.get(mission)?.persons ?? 0)) peaks.set(mission, { persons, month });
  const deaths = new Map<string, number>();
  for (const row of rowsOf(fatalities)) deaths.set(row.mission, (deaths.get(row.mission) ?? 0) + row.deaths);
  const year = Number(missionTotals.coverage?.to.slice(0, 4));
  const members = regions.map((group) => [group, new Set(membership({ group, year }).members)] as const);
  return Array.from(rowsOf(peacekeepingOperations), ({ mission, host_iso3 }) => {
    const [host = ''] = (host_iso3 ?? '').split(';');
    return {
      mission,
      peak: peaks.get(mission),
      deaths: deaths.get(mission),
      region: members.find(([, states]) => states.has(host))?.[0],
    };
  });
}
