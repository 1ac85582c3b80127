import { type Answer, answer, type Recorder } from '../internal/answer/index.js';
import { checkFacts, checkRecord } from '../internal/errors/index.js';
import { checkDate } from '../internal/math/index.js';
import { checkMembership, memberState } from '../internal/states/index.js';
import { type DerivedRates, deriveRates } from '../rates/deriveRates.js';
import { type ScaleFacts } from '../rates/facts.js';
import { membersWithoutRate } from '../rates/membersWithoutRate.js';
import { yearsWithLevels } from '../rates/tableFactors.js';
import { type AssessmentLine, assessOnRates } from './assessOnRates.js';
import { type Appropriation, cutAppropriation, type Piece } from './cutAppropriation.js';
import type { CountedPeriod } from './monthsTo.js';
import { splitOverTime } from './splitOverTime.js';

/** The part of a piece that falls in one calendar year, on the rates of that year. */
export interface PartOfPiece {
  readonly year: number;
  readonly from: string;
  readonly to: string;
  /** Whole US dollars. */
  readonly amount: number;
}

export interface AssessedPiece extends Piece {
  readonly parts: readonly PartOfPiece[];
  /** One line a Member State; with `withheld` they add up to the piece. */
  readonly lines: readonly AssessmentLine[];
  /** What cannot be assessed, because the year has no scale. */
  readonly withheld: number;
}

export type AssessmentQuery = Appropriation & {
  /** Only this state's lines. */
  readonly state?: string | undefined;
};

export type Assessment = Answer<'assess', AssessmentQuery> & {
  readonly pieces: readonly AssessedPiece[];
  /** Each state over all pieces, by alpha-3 code. */
  readonly totals: readonly AssessmentLine[];
};

/** Splits an amount over the calendar years that a span touches, by time as the period that it is a piece of counts it. */
export function partsByYear(amount: number, from: string, to: string, period?: CountedPeriod): PartOfPiece[] {
  const [first, last] = [Number(checkDate(from, 'from').slice(0, 4)), Number(checkDate(to, 'to').slice(0, 4))];
  const ends = Array.from({ length: last - first }, (_, index) => `${first + index}-12-31`);
  return splitOverTime(amount, { from, to, endingOn: ends }, period).map((part) => ({
    year: Number(part.from.slice(0, 4)),
    ...part,
  }));
}

/** Adds up lines by state. */
export function addLines(lists: readonly (readonly AssessmentLine[])[]): AssessmentLine[] {
  const sums = new Map<string, number>();
  for (const lines of lists) for (const { state, amount } of lines) sums.set(state, (sums.get(state) ?? 0) + amount);
  return [...sums].map(([state, amount]) => ({ state, amount })).sort((a, b) => (a.state < b.state ? -1 : 1));
}

/** An amount over a span, and the period that it is a piece of; without one, calendar months count. */
export interface AmountOverTime {
  readonly amount: number;
  readonly from: string;
  readonly to: string;
  readonly period?: CountedPeriod | undefined;
}

/** Lines of an amount over a span, each calendar year on its own rates; what has no scale comes back as withheld. */
export function linesOver(
  facts: ScaleFacts,
  { amount, from, to, period }: AmountOverTime,
  known: Map<number, DerivedRates>,
  recorder: Recorder,
): { parts: PartOfPiece[]; lines: AssessmentLine[]; withheld: number } {
  const covered = yearsWithLevels(facts);
  const parts = partsByYear(amount, from, to, period);
  let withheld = 0;
  const lists = parts.map((part) => {
    if (part.year < covered.first || part.year > covered.last) {
      recorder.note('no-scale', { year: part.year });
      withheld += part.amount;
      return [];
    }
    const derived = known.get(part.year) ?? deriveRates(facts, part.year, recorder);
    known.set(part.year, derived);
    return assessOnRates(derived.rates, part.amount);
  });
  return { parts, lines: addLines(lists), withheld };
}

/**
 * What every Member State is assessed for an appropriation: the appropriation cut into its pieces, each piece over
 * calendar years by the time that the cut counts, on the unrounded rates of the year, in whole US dollars. Pieces add up to the appropriation, and lines
 * to their piece, always; a year without a scale is withheld, and a note says so.
 *
 * @throws BlueLedgerError as `cutAppropriation`; `unknown-code` for a state that is not valid; `not-a-member` for one that
 * was no Member on any day of the period.
 * @example
 * ```ts
 * const { totals } = assess({
 *   mission: 'UNMIK', amount: 50_345_100, from: '2025-07-01', to: '2026-06-30', state: 'JPN',
 * });
 * totals; // => [{ state: 'JPN', amount: 3488916 }]
 * ```
 */
export function assess(facts: ScaleFacts, query: AssessmentQuery): Assessment {
  const { state: code, ...appropriation } = checkRecord(query);
  const only = code === undefined ? undefined : memberState(checkFacts(facts).memberStates, code).state;
  const { pieces } = cutAppropriation(appropriation);
  const { mission, from, to, count = 'months' } = appropriation;
  return answer(
    {
      kind: 'assess',
      query,
      title: `Assessment of ${mission}, ${from} to ${to}${only === undefined ? '' : `: ${only}`}`,
    },
    (recorder) => {
      const known = new Map<number, DerivedRates>();
      recorder.restsOn('derived');
      recorder.note('largest-remainder', { unit: 1 });
      recorder.note('rates-derived');
      const assessed = pieces.map((piece): AssessedPiece => {
        const inside = recorder.inside();
        const {
          parts,
          lines: all,
          withheld,
        } = linesOver(facts, { ...piece, period: { from, to, count } }, known, inside);
        const lines = only ? all.filter(({ state }) => state === only) : all;
        recorder.step(
          () => ({
            step: `${piece.from} to ${piece.to}: unrounded rates of each calendar year`,
            inputs: { amount: piece.amount, conditional: piece.conditional },
            result: { parts, withheld, lines: lines.length },
          }),
          inside,
        );
        return { ...piece, parts, lines, withheld };
      });
      const totals = addLines(assessed.map(({ lines }) => lines));
      if (only !== undefined && totals.length === 0) {
        checkMembership(facts.memberStates, [only], { from, to, where: 'state' });
        for (const [year, { rates }] of known) membersWithoutRate(facts.memberStates, rates, year, recorder);
      }
      return { pieces: assessed, totals };
    },
  );
}
