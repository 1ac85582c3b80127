import { type Answer, answer } from '../internal/answer/index.js';
import { checkFacts, checkKeys } from '../internal/errors/index.js';
import { budgetYearOf, type Fraction, fractionOf } from '../internal/math/index.js';
import type { MissionText } from '../internal/states/index.js';
import { numberAt, requiredNumberAt, requiredTextAt, rowIndices, textAt } from '../internal/tables/index.js';
import { type ApportionmentsTable, knownBudgetYear, knownMission } from './facts.js';

export interface ApportionedQuery {
  /** As `2025/26`. */
  readonly budgetYear: string;
  /** Default: every mission of the year. */
  readonly mission?: MissionText | undefined;
}

/** A piece as its resolution prints it. */
export interface ApportionedPiece {
  readonly from: string;
  readonly to: string;
  /** Whole US dollars. */
  readonly amount: number;
  /** Subject to a decision of the Security Council to extend the mandate. */
  readonly conditional: boolean;
  /** `appropriation`; or an addition, a commitment authority, or prorated shares alone. */
  readonly of: string;
}

export interface ApportionedMission {
  readonly mission: string;
  readonly total: number;
  readonly conditional: number;
  /** In order of their days. */
  readonly pieces: readonly ApportionedPiece[];
}

export type ApportionedPieces = Answer<'apportionedPieces', ApportionedQuery> & {
  /** By size. */
  readonly missions: readonly ApportionedMission[];
  readonly total: number;
  readonly conditional: number;
  readonly exactConditionalShare: Fraction;
};

/**
 * The pieces in which the Assembly apportioned the appropriations of a budget year among Member States: to the end of
 * the Security Council’s mandate, and beyond it subject to its extension. Current US dollars, with the prorated shares,
 * and without what a mission’s host or others pay. The part of a piece that lapsed and was apportioned anew counts once.
 *
 * @throws BlueLedgerError `bad-year`, `year-not-covered`, `unknown-code`.
 * @example
 * ```ts
 * const { missions } = apportionedPieces({ budgetYear: '2025/26', mission: 'UNMISS' });
 * missions[0]?.pieces.map(({ to, amount, conditional }) => [to, amount, conditional]);
 * // => [['2026-04-30', 1092856600, false], ['2026-06-30', 218571300, true]]
 * ```
 */
export function apportionedPieces(
  facts: { readonly apportionments: ApportionmentsTable },
  query: ApportionedQuery,
): ApportionedPieces {
  const { apportionments: table } = checkFacts(facts, 'apportionments');
  checkKeys(query, ['budgetYear', 'mission']);
  const { columns } = table;
  const years = rowIndices(table).map((row) => budgetYearOf(requiredTextAt(columns.from, row)));
  const budgetYear = knownBudgetYear(query.budgetYear, new Set(years));
  const rows = years.flatMap((year, row) => (year === budgetYear ? [row] : []));
  const known = new Set(rows.map((row) => requiredTextAt(columns.mission, row)));
  const mission = query.mission === undefined ? undefined : knownMission(query.mission, known);
  return answer(
    {
      kind: 'apportionedPieces',
      query,
      title: `Apportionment${mission === undefined ? '' : ` of ${mission}`}, ${budgetYear}`,
    },
    (recorder) => {
      recorder.note('with-prorated-shares');
      const missions = [...known]
        .filter((name) => mission === undefined || name === mission)
        .map((name): ApportionedMission => {
          const rowsOfMission = rows.filter(
            (row) => textAt(columns.mission, row) === name && textAt(columns.of, row) !== 'reapportioned',
          );
          recorder.reads(table, rowsOfMission);
          const pieces = rowsOfMission
            .map(
              (row): ApportionedPiece => ({
                from: requiredTextAt(columns.from, row),
                to: requiredTextAt(columns.to, row),
                amount: requiredNumberAt(columns.amount_usd, row),
                conditional: numberAt(columns.subject_to_extension, row) === 1,
                of: requiredTextAt(columns.of, row),
              }),
            )
            .sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : a.to < b.to ? -1 : 1));
          if (pieces.some(({ of }) => of === 'commitment_authority'))
            recorder.note('commitment-authority', { mission: name, budgetYear });
          if (pieces.every(({ of }) => of === 'additional' || of === 'shares'))
            recorder.note('additions-only', { mission: name, budgetYear });
          else if (pieces.some(({ of }) => of === 'additional'))
            recorder.note('additional-vote', { mission: name, budgetYear });
          const ofMission = {
            mission: name,
            total: pieces.reduce((sum, { amount }) => sum + amount, 0),
            conditional: pieces.reduce((sum, piece) => sum + (piece.conditional ? piece.amount : 0), 0),
            pieces,
          };
          recorder.step(() => ({
            step: `${name} ${budgetYear}`,
            inputs: { pieces: pieces.length },
            result: { total: ofMission.total, conditional: ofMission.conditional },
          }));
          return ofMission;
        })
        .sort((a, b) => b.total - a.total || (a.mission < b.mission ? -1 : 1));
      const total = missions.reduce((sum, line) => sum + line.total, 0);
      const conditional = missions.reduce((sum, line) => sum + line.conditional, 0);
      return {
        missions,
        total,
        conditional,
        exactConditionalShare: fractionOf({ numerator: BigInt(conditional), denominator: BigInt(total) }),
      };
    },
  );
}
