import { type ApportionedPieces, apportionedPieces } from '../budgets/apportionedPieces.js';
import { type ApportionmentsTable } from '../budgets/facts.js';
import { type Answer, answer } from '../internal/answer/index.js';
import { BlueLedgerError, checkAmount, checkFacts, checkKeys, checkList } from '../internal/errors/index.js';
import { checkYear, type Fraction, fractionOf, grouped } from '../internal/math/index.js';
import type { MissionText } from '../internal/states/index.js';
import { type ScaleFacts, scaleTables } from '../rates/facts.js';
import { checkTop, type Ranked, rankStates } from '../rates/rankStates.js';
import { noRatesOf, scaleSpans, yearsWithRates } from '../rates/scaleOn.js';
import {
  type AmountOverTime,
  type AssessmentFacts,
  addLines,
  type KnownScales,
  linesOver,
  noteKnownScales,
  noteTies,
  piecesToAssess,
} from './assess.js';
import { type Appropriation, appropriationKeys, checkAppropriation } from './cutAppropriation.js';
import type { MissionsFacts } from './missionToAssess.js';
import type { OffsetOptions, OffsetsFacts } from './offsetsOf.js';

/** What is assessed: what the Assembly apportioned for a budget year, or appropriations from the caller. */
export interface AssessmentRanksQuery {
  /** As `2025/26`: the pieces that its resolutions print, of every mission or of one. Needs the table of apportionments. */
  readonly budgetYear?: string | undefined;
  /** Only this mission of the budget year. */
  readonly mission?: MissionText | undefined;
  /**
   * Instead of a budget year: appropriations, each with its mission and days, less what their parties pay, as `assess`
   * has it; for pieces that are apportioned already, with `parties: []`.
   */
  readonly appropriations?: readonly (Appropriation & OffsetOptions)[] | undefined;
  /** Instead of both: a calendar year, and `amount` is split at its rates, with no mission and no party of its own. */
  readonly year?: number | undefined;
  /** Of `year`: whole US dollars. */
  readonly amount?: number | undefined;
  /** How many of the largest payers to name; the others are added up. Default 10. */
  readonly top?: number | undefined;
}

export interface RankedAssessment extends Ranked {
  /** Whole US dollars. */
  readonly amount: number;
  /** Effective rate in per cent, as `effectiveRates` has it: where one `year` is asked for and one scale holds in it. */
  readonly peacekeepingRatePercent?: number | undefined;
}

export type AssessmentRanks = Answer<'assessmentRanks', AssessmentRanksQuery> & {
  /** The largest, with all that share the last place. */
  readonly ranks: readonly RankedAssessment[];
  /** All other states of the scale together. */
  readonly others: { readonly states: number; readonly amount: number };
  /** What is assessed: ranks and others add up to it. */
  readonly total: number;
  readonly topAmount: number;
  readonly topShare: Fraction;
  /** What cannot be assessed, because its year has no scale. */
  readonly withheld: number;
};

export type AssessmentRanksFacts = ScaleFacts &
  OffsetsFacts &
  Partial<MissionsFacts> & { readonly apportionments?: ApportionmentsTable | undefined };

function piecesOfYear(
  { apportionments }: AssessmentRanksFacts,
  { budgetYear, mission }: AssessmentRanksQuery,
): ApportionedPieces {
  if (budgetYear === undefined)
    throw new BlueLedgerError('bad-query', {
      what: 'neither a budget year nor an appropriation is named',
      where: 'budgetYear',
      expected: 'a budget year such as 2025/26, or appropriations, or a year and an amount',
    });
  return apportionedPieces({ apportionments: apportionments as ApportionmentsTable }, { budgetYear, mission });
}

/** The three ways to say what is assessed, of which a query takes one. */
const ways = ['budgetYear', 'appropriations', 'year'] as const;

/** @throws BlueLedgerError `bad-query` where two ways are mixed: nothing of a query is passed over. */
function checkOneWay(query: AssessmentRanksQuery): void {
  const [way, other] = ways.filter((name) => query[name] !== undefined);
  const foreign = way === 'budgetYear' ? undefined : query.mission === undefined ? undefined : 'mission';
  const stray = other ?? (way === undefined ? undefined : foreign);
  const amountAlone = query.amount !== undefined && way !== 'year';
  if (stray === undefined && !amountAlone) return;
  throw new BlueLedgerError('bad-query', {
    what:
      amountAlone && stray === undefined
        ? 'an amount is split at the rates of a year'
        : `it cannot be given with ${way}`,
    where: stray ?? 'amount',
    expected: 'either budgetYear, with or without mission, or appropriations, or year and amount',
  });
}

/** An amount over a calendar year, as one piece of no mission. */
function amountOfYear(facts: ScaleFacts, { year, amount }: AssessmentRanksQuery): AmountOverTime {
  checkAmount(amount as number, 'amount', 'whole US dollars, 1 or more, such as 5_100_000_000', 1);
  const { first, last } = yearsWithRates(facts);
  if (checkYear(year) < first || checkYear(year) > last) throw noRatesOf(facts, checkYear(year));
  return { amount: amount as number, from: `${year}-01-01`, to: `${year}-12-31` };
}

/** Effective rates in per cent by state, where one scale holds in the whole year. */
const ratesOfYear = (facts: ScaleFacts, year: number | undefined, known: KnownScales) =>
  new Map(
    year === undefined || scaleSpans(facts, year).length > 1
      ? []
      : [...known.values()].flatMap((scale) =>
          (scale?.rates ?? []).map(({ state, peacekeepingRatePercent }) => [state, peacekeepingRatePercent] as const),
        ),
  );

/**
 * The largest payers of one or several appropriations in dollars, or of an amount at the rates of a year, and all others
 * added up. Each appropriation is assessed
 * as `assess` does it, on the unrounded rates of each calendar year, so that the lines add up to the whole; what falls in
 * years whose rates lie between bounds (2004 to 2011) is withheld and not ranked.
 *
 * @throws BlueLedgerError as `assess`; `bad-number` for no count of states; `bad-query` for no appropriation;
 * `year-not-covered` where nothing at all can be assessed.
 * @example
 * ```ts
 * const { ranks, total } = assessmentRanks({
 *   appropriations: [{ mission: 'UNMIK', amount: 50_345_100, from: '2025-07-01', to: '2026-06-30' }],
 *   top: 2,
 * });
 * [total, ...ranks.map(({ amount }) => amount)]; // => [50345100, 13164099, 11969756]
 * const [first] = assessmentRanks({ year: 2026, amount: 5_100_000_000, top: 20 }).ranks;
 * [first.rank, first.name, first.peacekeepingRatePercent, first.amount]; // => [1, 'United States of America', 26.1371, 1332990120]
 * ```
 */
export function assessmentRanks(facts: AssessmentRanksFacts, query: AssessmentRanksQuery): AssessmentRanks {
  const {
    appropriations,
    year,
    top = 10,
  } = checkKeys(query, ['budgetYear', 'mission', 'appropriations', 'year', 'amount', 'top']);
  checkTop(top);
  checkOneWay(query);
  checkFacts(
    facts,
    ...scaleTables,
    ...(appropriations ? (['missions'] as const) : []),
    ...(query.budgetYear === undefined ? [] : (['apportionments'] as const)),
  );
  const ofYear = year === undefined ? undefined : amountOfYear(facts, query);
  const apportioned = appropriations === undefined && ofYear === undefined ? piecesOfYear(facts, query) : undefined;
  if (
    apportioned === undefined &&
    ofYear === undefined &&
    checkList(appropriations ?? [], 'appropriations').length === 0
  )
    throw new BlueLedgerError('bad-query', {
      what: 'there is nothing to assess',
      where: 'appropriations',
      expected: 'at least one appropriation',
    });
  for (const [index, appropriation] of (appropriations ?? []).entries())
    checkAppropriation(
      checkKeys(appropriation, [...appropriationKeys, 'parties', 'staffAssessment'], `appropriations[${index}]`),
    );
  return answer(
    {
      kind: 'assessmentRanks',
      query,
      title: ofYear
        ? `The largest payers of $${grouped(ofYear.amount)} at the peacekeeping rates of ${year}`
        : `The largest payers in dollars: ${apportioned?.title ?? [...new Set(appropriations?.map(({ mission }) => mission))].join(', ')}`,
    },
    (recorder) => {
      const known: KnownScales = new Map();
      if (apportioned) recorder.carries(apportioned);
      recorder.restsOn('derived');
      recorder.note('largest-remainder', { unit: 1 });
      const pieces: readonly (AmountOverTime & { readonly mission?: string })[] = ofYear
        ? [ofYear]
        : apportioned
          ? apportioned.missions.flatMap(({ mission, pieces }) => pieces.map((piece) => ({ ...piece, mission })))
          : (appropriations ?? []).flatMap((appropriation) =>
              piecesToAssess(facts as AssessmentFacts, appropriation, recorder).pieces.map((piece) => ({
                ...piece,
                mission: appropriation.mission,
              })),
            );
      const assessed = pieces.map((piece) => {
        const inside = recorder.inside();
        const lines = linesOver(facts, piece, known, inside);
        recorder.step(
          () => ({
            step: `${piece.mission === undefined ? '' : `${piece.mission}, `}${piece.from} to ${piece.to}: unrounded rates of each calendar year`,
            inputs: { amount: piece.amount },
            result: {
              parts: lines.parts,
              withheld: lines.withheld,
              ...(lines.ties.length > 0 ? { ties: lines.ties } : {}),
            },
          }),
          inside,
        );
        return lines;
      });
      noteKnownScales(known, recorder);
      const covered = yearsWithRates(facts);
      const bounded = [...known.values()].some((scale) => scale !== undefined);
      if (assessed.every(({ parts, withheld }) => withheld === parts.reduce((sum, { amount }) => sum + amount, 0)))
        throw new BlueLedgerError('year-not-covered', {
          what: bounded
            ? 'the peacekeeping rates of what is to be assessed lie between bounds'
            : 'no calendar year of what is to be assessed has peacekeeping rates in the tables',
          where: ofYear ? 'year' : apportioned ? 'budgetYear' : 'appropriations',
          expected: `days from 1 January ${covered.first} to 31 December ${covered.last}${bounded ? ', without those of 2004 to 2011' : ''}`,
        });
      noteTies(
        assessed.flatMap(({ ties }) => ties),
        recorder,
      );
      const all = rankStates(facts.memberStates, addLines(assessed.map(({ lines }) => lines)), ({ amount }) =>
        BigInt(amount),
      );
      const rates = ratesOfYear(facts, year, known);
      const ranks = all
        .filter(({ rank }) => rank <= top)
        .map((line) => {
          const peacekeepingRatePercent = rates.get(line.state);
          return peacekeepingRatePercent === undefined ? line : { ...line, peacekeepingRatePercent };
        });
      const sum = (lines: readonly RankedAssessment[]) => lines.reduce((whole, { amount }) => whole + amount, 0);
      const [total, topAmount] = [sum(all), sum(ranks)];
      return {
        ranks,
        others: { states: all.length - ranks.length, amount: total - topAmount },
        total,
        topAmount,
        topShare: fractionOf({ numerator: BigInt(topAmount), denominator: BigInt(Math.max(total, 1)) }),
        withheld: assessed.reduce((whole, { withheld }) => whole + withheld, 0),
      };
    },
  );
}
