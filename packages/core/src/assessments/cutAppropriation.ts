import { type Answer, answer, question } from '../internal/answer/index.js';
import {
  BlueLedgerError,
  checkBoolean,
  checkKeys,
  checkList,
  checkText,
  faultOfValue,
  oneOf,
} from '../internal/errors/index.js';
import {
  addDays,
  apportion,
  checkDate,
  type Fraction,
  fractionOf,
  type Ratio,
  reduce,
  roundHalfUp,
  tieIn,
} from '../internal/math/index.js';
import { pieceEndsWithScale, scalePeriod, valueOn } from '../internal/rules/index.js';
import type { MissionText } from '../internal/states/index.js';
import { type TimeCount, timeCounts } from './monthsTo.js';
import { lengthsOfParts } from './splitOverTime.js';

export interface Appropriation {
  /** UN acronym of the mission. */
  readonly mission: MissionText;
  /** Whole US dollars. */
  readonly amount: number;
  /** First and last day, usually 1 July and 30 June. */
  readonly from: string;
  readonly to: string;
  /**
   * Last day of the mandate in force. What comes after is subject to a decision of the Security Council. Left out: the
   * whole period is mandated.
   */
  readonly mandateUntil?: string | undefined;
  /** Other days after which the resolution cuts, such as the end of a mandate expected to be renewed. */
  readonly cutAfter?: readonly string[] | undefined;
  /** Whether to cut at 31 December when a new scale begins. Default: as resolutions do, from the budget year 2015/16 on. */
  readonly cutAtScale?: boolean | undefined;
  /** Default `months`. */
  readonly count?: TimeCount | undefined;
  /** Dollars to which pieces are rounded: 100 in most resolutions, 1 for UNFICYP. Default: 100 where it divides the amount. */
  readonly unit?: 1 | 100 | undefined;
}

/** The parts of an appropriation. */
export const appropriationKeys = [
  'mission',
  'amount',
  'from',
  'to',
  'mandateUntil',
  'cutAfter',
  'cutAtScale',
  'count',
  'unit',
] as const satisfies readonly (keyof Appropriation)[];

export interface Piece {
  readonly from: string;
  readonly to: string;
  /** Whole US dollars. */
  readonly amount: number;
  /** Subject to a decision of the Security Council to extend the mandate. */
  readonly conditional: boolean;
  /** Length in months, exactly. */
  readonly months: Fraction;
}

export type CutAppropriation = Answer<'cutAppropriation', Appropriation> & {
  readonly pieces: readonly Piece[];
  /** Part of the amount that is subject to a decision of the Security Council, whole US dollars. */
  readonly conditional: number;
  /** What a whole month comes to, in US dollars, rounded half up. */
  readonly monthlyRate: number;
};

/** Days after which a new scale begins, within a period. */
function scaleChanges(from: string, to: string): string[] {
  const { years, from: first } = valueOn(scalePeriod, from).value;
  const changes: string[] = [];
  for (let year = Number(from.slice(0, 4)); year < Number(to.slice(0, 4)); year += 1)
    if ((year + 1 - first) % years === 0) changes.push(`${year}-12-31`);
  return changes;
}

/** Refuses what is not an appropriation. */
export function checkAppropriation({
  mission,
  amount,
  from,
  to,
  mandateUntil,
  cutAfter = [],
  cutAtScale,
  count = 'months',
  unit,
}: Appropriation): void {
  checkText(mission, 'mission', 'the UN acronym of a mission, such as UNMISS');
  oneOf(count, timeCounts, 'count');
  checkList(cutAfter, 'cutAfter');
  if (cutAtScale !== undefined) checkBoolean(cutAtScale, 'cutAtScale');
  if (unit !== undefined && unit !== 1 && unit !== 100)
    throw new BlueLedgerError('bad-number', {
      what: faultOfValue(unit, 'is not a valid unit of pieces'),
      where: 'unit',
      expected: '1 or 100 dollars',
    });
  if (!Number.isSafeInteger(amount) || amount < 0)
    throw new BlueLedgerError('bad-number', {
      what: faultOfValue(amount, 'is not an appropriation'),
      where: 'amount',
      expected: 'whole US dollars, zero or more',
    });
  if (unit === 100 && amount % 100 !== 0)
    throw new BlueLedgerError('bad-number', {
      what: `${amount} does not divide into units of 100 dollars`,
      where: 'unit',
      expected: 'an amount in hundreds of dollars, or unit 1',
    });
  checkDate(from, 'from');
  checkDate(to, 'to');
  if (to < from)
    throw new BlueLedgerError('out-of-order', {
      what: `${to} lies before ${from}`,
      where: 'to',
      expected: 'a last day not before the first',
    });
  if (mandateUntil !== undefined) checkDate(mandateUntil, 'mandateUntil');
  for (const date of cutAfter)
    if (checkDate(date, 'cutAfter') < from || date >= to)
      throw new BlueLedgerError('out-of-order', {
        what: `${date} is not inside ${from} to ${to}`,
        where: 'cutAfter',
        expected: 'a day of the period before its last',
      });
}

/**
 * Cuts an appropriation into the pieces in which the Assembly apportions it: to the end of the mandate, the rest subject
 * to its extension, and from 2015/16 on again at 31 December when a new scale begins. Pieces are proportional to time and add up to the
 * appropriation (largest remainder, our convention; a tie goes to the earlier piece). By `months` a whole calendar month counts one, and days of a month
 * that is cut count over its length. 40 of the 46 pieces of 2024 to 2026 come out as printed.
 *
 * @throws BlueLedgerError `bad-number` for a negative or broken amount or another unit, `bad-date`, `out-of-order`;
 * `bad-query` for no mission or a count that is not valid.
 * @example
 * ```ts
 * const { pieces } = cutAppropriation({
 *   mission: 'UNISFA', amount: 326_164_100, from: '2024-07-01', to: '2025-06-30', mandateUntil: '2024-11-15',
 * });
 * pieces.map(({ to, amount, conditional }) => [to, amount, conditional]);
 * // => [['2024-11-15', 122311500, false], ['2024-12-31', 40770500, true], ['2025-06-30', 163082100, true]]
 * ```
 */
export const cutAppropriation = /* @__PURE__ */ question(
  'cutAppropriation',
  (query: Appropriation): CutAppropriation => {
    checkAppropriation(checkKeys(query, appropriationKeys));
    const { mission, amount, from, to, mandateUntil, cutAfter = [], count = 'months' } = query;
    const unit = query.unit ?? (amount % 100 === 0 ? 100 : 1);
    return answer(
      { kind: 'cutAppropriation', query, title: `Apportionment of ${mission}, ${from} to ${to}` },
      (recorder) => {
        recorder.restsOn('derived');
        recorder.note('largest-remainder', { unit });
        const within = (date: string) => from <= date && date < to;
        const ends = new Set(cutAfter);
        if (mandateUntil !== undefined && within(mandateUntil)) ends.add(mandateUntil);
        const atScale = valueOn(pieceEndsWithScale, from);
        const cutAtScale = query.cutAtScale ?? atScale.value;
        // What the rule leaves whole reaches over the end of a year; else there is nothing to cut.
        if (query.cutAtScale === undefined && from.slice(0, 4) !== to.slice(0, 4))
          recorder.applies(pieceEndsWithScale, atScale);
        if (cutAtScale) {
          const changes = scaleChanges(from, to).filter(within);
          if (changes.length > 0) recorder.applies(scalePeriod, valueOn(scalePeriod, from));
          for (const date of changes) ends.add(date);
        }
        const days = [...ends].sort();
        days.push(to);
        const { lengths, denominator } = lengthsOfParts({ from, endingOn: days }, { from, to, count });
        const whole: Ratio = { numerator: lengths.reduce((sum, length) => sum + length, 0n), denominator };
        const amounts = apportion(amount / unit, lengths).map((part) => Number(part) * unit);
        const tied = tieIn(amount / unit, lengths) !== undefined;
        if (tied) recorder.note('tie-to-earlier-piece', { unit });
        recorder.step(() => ({
          step: `Proportional to time, counted by ${count}, in units of ${unit} dollars${tied ? '; a tie of remainders goes to the earlier piece' : ''}`,
          inputs: {
            amount,
            months: lengths.map((length) => fractionOf(reduce({ numerator: length, denominator }))),
          },
          result: amounts,
        }));
        const pieces = days.map((end, index): Piece => {
          const before = days[index - 1];
          const start = before === undefined ? from : addDays(before, 1);
          return {
            from: start,
            to: end,
            amount: amounts[index] as number,
            conditional: mandateUntil !== undefined && start > mandateUntil,
            months: fractionOf(reduce({ numerator: lengths[index] as bigint, denominator })),
          };
        });
        const monthlyRate = Number(
          roundHalfUp({ numerator: BigInt(amount) * whole.denominator, denominator: whole.numerator }, 0),
        );
        const conditional = pieces.reduce((sum, piece) => sum + (piece.conditional ? piece.amount : 0), 0);
        return { pieces, conditional, monthlyRate };
      },
    );
  },
);
