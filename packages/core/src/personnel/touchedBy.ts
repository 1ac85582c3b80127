import { monthNumber } from '../internal/math/index.js';
import { requiredNumberAt, textAt } from '../internal/tables/index.js';
import type { MisattributionMovesTable } from './attributionTables.js';
import type { PersonnelCounted } from './facts.js';

/** The figures that an answer rests on: of which states, between which months, of which mission and kinds. */
export interface FiguresUsed extends PersonnelCounted {
  readonly states: ReadonlySet<string>;
  readonly spans: readonly { readonly from: string; readonly to: string }[];
}

/** Police of both kinds are one kind before November 2009, and in queries for both. */
const isKind = (queried: string, stated: string) =>
  queried === stated ||
  ((queried === 'police' || stated === 'police') && queried.includes('police') && stated.includes('police'));

/** Whether a month lies in the months of the figures. */
export function monthFilter({ spans }: FiguresUsed): (month: number) => boolean {
  const within = spans.map(({ from, to }) => [monthNumber(from), monthNumber(to)] as const);
  return (month) => within.some(([from, to]) => from <= month && month <= to);
}

/**
 * Whether a move touches the figures used. One between two other states leaves them as they are; one from or to nobody
 * changes the total of all states, and with it each share. A move whose mission is not known may touch any.
 */
export function touchedBy(moves: MisattributionMovesTable, figures: FiguresUsed): (row: number) => boolean {
  const { month, mission, iso3_printed, kind_printed, iso3_probable, kind_probable } = moves.columns;
  const inMonths = monthFilter(figures);
  const kinds = [figures.kind ?? []].flat();
  return (row) => {
    if (!inMonths(requiredNumberAt(month, row))) return false;
    if (figures.mission !== undefined && (textAt(mission, row) ?? figures.mission) !== figures.mission) return false;
    const sides = [
      { state: textAt(iso3_printed, row), kind: textAt(kind_printed, row) },
      { state: textAt(iso3_probable, row), kind: textAt(kind_probable, row) },
    ].filter(({ state }) => state !== undefined);
    const ofAll = sides.length === 1 && !figures.alone;
    return sides.some(
      ({ state, kind = '' }) =>
        (ofAll || (state !== undefined && figures.states.has(state))) &&
        (kinds.length === 0 || kinds.some((queried) => isKind(queried, kind))),
    );
  };
}
