import { type Answer, answer, type Recorder } from '../internal/answer/index.js';
import { BlueLedgerError, checkFacts, checkKeys } from '../internal/errors/index.js';
import { checkDate } from '../internal/math/index.js';
import { checkMembership, memberState, type StateText } from '../internal/states/index.js';
import { type DatedScale, isExact } from '../rates/datedScale.js';
import { type ScaleFacts, scaleTables } from '../rates/facts.js';
import { membersWithoutRate } from '../rates/membersWithoutRate.js';
import { noteScales } from '../rates/noteScale.js';
import { scaleOn, scaleSpans } from '../rates/scaleOn.js';
import { type AssessmentLine, assessOnRates, type TiedStates, tieOnRates } from './assessOnRates.js';
import {
  type Appropriation,
  appropriationKeys,
  checkAppropriation,
  cutAppropriation,
  type Piece,
} from './cutAppropriation.js';
import { type MissionsFacts, missionToAssess } from './missionToAssess.js';
import type { CountedPeriod } from './monthsTo.js';
import { type Offset, type OffsetOptions, type Offsets, type OffsetsFacts, offsetsOf } from './offsetsOf.js';
import { type NetLine, setOffStaffAssessment } from './setOffStaffAssessment.js';
import { splitOverTime } from './splitOverTime.js';

/** The part of a piece that falls in one calendar year, or on the days of one on which one set of rates held. */
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
  /** What cannot be assessed, because the year has no scale, or one that is known within bounds only. */
  readonly withheld: number;
}

export type AssessmentQuery = Appropriation &
  OffsetOptions & {
    /** Only this state's lines. */
    readonly state?: StateText | undefined;
  };

export type AssessmentFacts = ScaleFacts & MissionsFacts & OffsetsFacts;

export type Assessment = Answer<'assess', AssessmentQuery> & {
  /** What parties concerned pay before the rest is apportioned, a line each; empty for most missions. */
  readonly offsets: readonly Offset[];
  /** The appropriation less the offsets, whole US dollars: pieces add up to it. */
  readonly apportioned: number;
  readonly pieces: readonly AssessedPiece[];
  /** Each state over all pieces, by alpha-3 code. */
  readonly totals: readonly AssessmentLine[];
  /**
   * Each total less the state’s part of the staff assessment income (Tax Equalization Fund); absent where that is not
   * known or nothing.
   */
  readonly net?: readonly NetLine[];
};

/** Splits an amount over the calendar years that a span touches, by time as the period that it is a piece of counts it. */
export function partsByYear(amount: number, from: string, to: string, period?: CountedPeriod): PartOfPiece[] {
  const [first, last] = [Number(checkDate(from, 'from').slice(0, 4)), Number(checkDate(to, 'to').slice(0, 4))];
  const ends = Array.from({ length: last - first }, (_, index) => `${first + index}-12-31`);
  return partsEndingOn(ends, amount, { from, to, period });
}

const partsEndingOn = (
  endingOn: readonly string[],
  amount: number,
  { from, to, period }: Omit<AmountOverTime, 'amount'>,
): PartOfPiece[] =>
  splitOverTime(amount, { from, to, endingOn }, period).map((part) => ({
    year: Number(part.from.slice(0, 4)),
    ...part,
  }));

/**
 * Splits an amount over the calendar years that a span touches, and within a year over the days on which rates changed, by
 * time as the period that it is a piece of counts it.
 */
export function partsByScale(facts: ScaleFacts, amount: number, span: Omit<AmountOverTime, 'amount'>): PartOfPiece[] {
  const { from, to } = span;
  const [first, last] = [Number(checkDate(from, 'from').slice(0, 4)), Number(checkDate(to, 'to').slice(0, 4))];
  const ends = Array.from({ length: last - first + 1 }, (_, index) => first + index).flatMap((year) =>
    scaleSpans(facts, year).map((span) => span.to),
  );
  const endingOn = [...new Set(ends)].filter((day) => from <= day && day < to).sort();
  return partsEndingOn(endingOn, amount, span);
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

/** The scales that an assessment has used, by their first day. */
export type KnownScales = Map<string, DatedScale | undefined>;

/**
 * Lines of an amount over a span, each part on the rates of its days; what has no scale, or one whose rates lie between
 * bounds, comes back as withheld.
 */
export function linesOver(
  facts: ScaleFacts,
  { amount, from, to, period }: AmountOverTime,
  known: KnownScales,
  recorder: Recorder,
): { parts: PartOfPiece[]; lines: AssessmentLine[]; withheld: number; ties: TiedStates[] } {
  const parts = partsByScale(facts, amount, { from, to, period });
  let withheld = 0;
  const ties: TiedStates[] = [];
  const lists = parts.map((part) => {
    const { year } = part;
    const day = scaleSpans(facts, year).findLast((span) => span.from <= part.from)?.from ?? part.from;
    const scale = known.has(day) ? known.get(day) : scaleOn(facts, { year, date: day }, recorder);
    known.set(day, scale);
    if (!scale || !isExact(scale)) {
      if (part.amount > 0) recorder.note(scale ? 'scale-within-bounds' : 'no-scale', { year });
      withheld += part.amount;
      return [];
    }
    const tie = tieOnRates(scale.rates, part.amount);
    if (tie) ties.push(tie);
    return assessOnRates(scale.rates, part.amount);
  });
  return { parts, lines: addLines(lists), withheld, ties };
}

/** Notes the rules of the scales that lines were assessed on. */
export function noteKnownScales(known: KnownScales, recorder: Recorder): void {
  noteScales(
    recorder,
    [...known.values()].filter((scale) => scale !== undefined && isExact(scale)).map((scale) => scale as DatedScale),
  );
}

/** Notes how often a tie of remainders decided who is assessed a dollar more; nothing where none did. */
export function noteTies(ties: readonly TiedStates[], recorder: Recorder): void {
  if (ties.length === 0) return;
  const gained = new Set(ties.flatMap((tie) => tie.gained));
  const missed = new Set(ties.flatMap((tie) => tie.missed));
  recorder.note('tie-to-earlier-code', { ties: ties.length, gained: gained.size, missed: missed.size });
}

export interface AppropriationPieces extends Offsets {
  readonly pieces: readonly (Piece & { readonly period: CountedPeriod })[];
}

/**
 * The pieces in which an appropriation is assessed: what its parties leave of it, cut as `cutAppropriation` does it. What
 * is left after parties is cut to the dollar, as the resolutions on UNFICYP print it, unless a unit is named.
 */
export function piecesToAssess(
  facts: AssessmentFacts,
  { parties, staffAssessment, ...appropriation }: Appropriation & OffsetOptions,
  recorder: Recorder,
): AppropriationPieces {
  const { mission, from, to, count = 'months' } = appropriation;
  checkAppropriation(appropriation);
  recorder.reads(facts.missions, [missionToAssess(facts, mission)]);
  const offsets = offsetsOf(facts, appropriation, { parties, staffAssessment }, recorder);
  const unit = appropriation.unit ?? (offsets.offsets.length > 0 ? 1 : undefined);
  const { pieces } = cutAppropriation({ ...appropriation, amount: offsets.apportioned, unit });
  return { ...offsets, pieces: pieces.map((piece) => ({ ...piece, period: { from, to, count } })) };
}

/**
 * Refuses what lies in years of bounds as a whole: a range of dollars a state would not add up to the amount.
 * @throws BlueLedgerError `year-not-covered`.
 */
function checkScales(known: KnownScales, from: string, to: string): void {
  const scales = [...known.values()];
  if (scales.some((scale) => scale === undefined || isExact(scale))) return;
  const years = [...new Set(scales.map((scale) => scale?.year))].join(' and ');
  throw new BlueLedgerError('year-not-covered', {
    what: `${from} to ${to} has peacekeeping rates within bounds only: the levels of some states in ${years} are open`,
    where: 'from',
    expected: 'days of 1974 to 2003, or from 2012 on',
    remedy: 'effectiveRates gives the lowest and the highest rate of each state, and burdenShare those of a share.',
  });
}

/**
 * What every Member State is assessed for an appropriation: what the parties concerned pay is taken off, the rest cut
 * into its pieces, each piece over calendar years by the time that the cut counts, on the unrounded rates of the year, in
 * whole US dollars. Offsets and pieces add up to the appropriation, and lines to their piece, always; a year without a
 * scale, or with one that is known within bounds only (2004 to 2011), is withheld, and a note says so. Where staff assessment
 * income is known, each line stands net of it as well.
 *
 * @throws BlueLedgerError as `cutAppropriation`; `year-not-covered` for days of 2004 to 2011 alone; `unknown-code` for a state that is not valid, and for what is not a
 * mission with a special account (UNTSO, political missions); `not-a-member` for a state that was no Member on any day of
 * the period; `bad-number` where parties or staff assessment exceed the appropriation.
 * @example
 * ```ts
 * const { totals } = assess({
 *   mission: 'UNMIK', amount: 50_345_100, from: '2025-07-01', to: '2026-06-30', state: 'JPN',
 * });
 * totals; // => [{ state: 'JPN', amount: 3488916 }]
 * // A/RES/76/283: Cyprus a third of the net cost, Greece 6,500,000
 * assess({ mission: 'UNFICYP', amount: 57_912_700, from: '2022-07-01', to: '2023-06-30' }).apportioned; // => 33123000
 * ```
 */
export function assess(facts: AssessmentFacts, query: AssessmentQuery): Assessment {
  const {
    state: code,
    parties,
    staffAssessment: income,
    ...appropriation
  } = checkKeys(query, [...appropriationKeys, 'parties', 'staffAssessment', 'state']);
  checkFacts(facts, ...scaleTables, 'missions');
  const only = code === undefined ? undefined : memberState(facts.memberStates, code).state;
  const { mission, from, to } = appropriation;
  checkAppropriation(appropriation);
  return answer(
    {
      kind: 'assess',
      query,
      title: `Assessment of ${mission}, ${from} to ${to}${only === undefined ? '' : `: ${only}`}`,
    },
    (recorder) => {
      const known: KnownScales = new Map();
      recorder.restsOn('derived');
      recorder.note('largest-remainder', { unit: 1 });
      const {
        offsets,
        staffAssessment = 0,
        apportioned,
        pieces,
      } = piecesToAssess(facts, { ...appropriation, parties, staffAssessment: income }, recorder);
      const ofState = (lines: AssessmentLine[]) => (only ? lines.filter(({ state }) => state === only) : lines);
      const tied: TiedStates[] = [];
      const assessed = pieces.map(({ period, ...piece }): AssessedPiece => {
        const inside = recorder.inside();
        const { parts, lines: all, withheld, ties } = linesOver(facts, { ...piece, period }, known, inside);
        const lines = ofState(all);
        tied.push(...ties);
        recorder.step(
          () => ({
            step: `${piece.from} to ${piece.to}: unrounded rates of each calendar year`,
            inputs: { amount: piece.amount, conditional: piece.conditional },
            result: { parts, withheld, lines: lines.length, ...(ties.length > 0 ? { ties } : {}) },
          }),
          inside,
        );
        return { ...piece, parts, lines, withheld };
      });
      checkScales(known, from, to);
      noteKnownScales(known, recorder);
      noteTies(tied, recorder);
      const totals = addLines(assessed.map(({ lines }) => lines));
      if (only !== undefined && totals.length === 0) {
        checkMembership(facts.memberStates, [only], { from, to, where: 'state' });
        for (const scale of known.values())
          if (scale)
            membersWithoutRate(
              facts.memberStates,
              scale.rates,
              scale.year,
              recorder,
              facts.earlierScales?.formerStates,
            );
      }
      const answered = { offsets, apportioned, pieces: assessed, totals };
      if (staffAssessment === 0) return answered;
      recorder.note('staff-assessment-set-off', { amount: staffAssessment });
      const { pieces: parts } = cutAppropriation({ ...appropriation, amount: staffAssessment, unit: 1 });
      const shares = parts.map((part, index) =>
        ofState(linesOver(facts, { ...part, period: pieces[index]?.period }, known, recorder).lines),
      );
      return { ...answered, net: setOffStaffAssessment(totals, addLines(shares)) };
    },
  );
}
