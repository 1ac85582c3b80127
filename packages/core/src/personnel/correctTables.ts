import { monthNumber } from '../internal/math/index.js';
import { type Coverage, requiredNumberAt, rowIndices, textAt, withRows } from '../internal/tables/index.js';
import type { MisattributionMovesTable } from './attributionTables.js';
import type { DetailedDeploymentFacts } from './facts.js';

/** One side of a move: persons taken away (below zero) or added. */
interface Change {
  readonly iso3: string;
  readonly kind: string;
  readonly mission: string | undefined;
  readonly month: number;
  readonly persons: number;
}

function changesOf(moves: MisattributionMovesTable): Change[] {
  const { month, mission, iso3_printed, kind_printed, iso3_probable, kind_probable, persons } = moves.columns;
  return rowIndices(moves).flatMap((row): Change[] => {
    const count = requiredNumberAt(persons, row);
    const at = { mission: textAt(mission, row), month: requiredNumberAt(month, row) };
    const [from, to] = [textAt(iso3_printed, row), textAt(iso3_probable, row)];
    return [
      ...(from === undefined ? [] : [{ ...at, iso3: from, kind: textAt(kind_printed, row) ?? '', persons: -count }]),
      ...(to === undefined ? [] : [{ ...at, iso3: to, kind: textAt(kind_probable, row) ?? '', persons: count }]),
    ];
  });
}

/** Changes of the months that a table has. */
const covered = (changes: readonly Change[], coverage: Coverage | undefined) =>
  changes.filter(
    ({ month }) => !coverage || (month >= monthNumber(coverage.from) && month <= monthNumber(coverage.to)),
  );

/** The tables of personnel among some facts, each with a row more for each side of a move: a sum over rows is corrected. */
export function correctTables(
  facts: DetailedDeploymentFacts,
  moves: MisattributionMovesTable,
): DetailedDeploymentFacts {
  const changes = changesOf(moves);
  const { personnelByMonth, personnelByYear, personnelByKind, personnelByMission, personnelBySex, memberStates } =
    facts;
  const firstYear = personnelByYear
    ? Array.from(personnelByYear.columns.year.values).reduce((least, year) => Math.min(least, year), 9999)
    : 0;
  return {
    memberStates,
    ...(personnelByMonth && {
      personnelByMonth: withRows(
        personnelByMonth,
        ['iso3', 'month', 'persons'],
        covered(changes, personnelByMonth.coverage).map(({ iso3, month, persons }) => ({ iso3, month, persons })),
      ),
    }),
    ...(personnelByYear && {
      personnelByYear: withRows(
        personnelByYear,
        ['iso3', 'year', 'person_months'],
        covered(changes, personnelByYear.coverage)
          .map(({ iso3, month, persons }) => ({ iso3, year: Math.floor(month / 12), person_months: persons }))
          .filter(({ year }) => year >= firstYear),
      ),
    }),
    ...(personnelByKind && {
      personnelByKind: withRows(
        personnelByKind,
        ['iso3', 'kind', 'month', 'persons'],
        covered(changes, personnelByKind.coverage).map(({ iso3, kind, month, persons }) => ({
          iso3,
          // Both kinds of police are one kind here.
          kind: /police/.test(kind) ? 'police' : kind,
          month,
          persons,
        })),
      ),
    }),
    ...(personnelBySex && {
      personnelBySex: withRows(
        personnelBySex,
        ['iso3', 'kind', 'month', 'persons'],
        covered(changes, personnelBySex.coverage).map(({ iso3, kind, month, persons }) => ({
          iso3,
          kind,
          month,
          persons,
        })),
      ),
    }),
    ...(personnelByMission && {
      personnelByMission: withRows(
        personnelByMission,
        ['iso3', 'mission', 'kind', 'month', 'persons'],
        covered(changes, personnelByMission.coverage).flatMap(({ iso3, mission, kind, month, persons }) =>
          mission === undefined ? [] : [{ iso3, mission, kind, month, persons }],
        ),
      ),
    }),
  };
}
