import { assessmentLetters } from '../../assessments/assessmentLetters.js';
import { type AssessmentLine, assessOnRates } from '../../assessments/assessOnRates.js';
import { splitOverTime } from '../../assessments/splitOverTime.js';
import type { Recorder } from '../../internal/answer/index.js';
import { addDays } from '../../internal/math/index.js';
import { discountBearers, levelFactors, type Reform, scalePeriod, valueOn } from '../../internal/rules/index.js';
import type { StateRate } from '../../rates/datedScale.js';
import { effectiveRates } from '../../rates/effectiveRates.js';
import { type ScaleOverrides } from '../../rates/options.js';
import { yearsWithLevels } from '../../rates/tableFactors.js';
import type { LiquidityFacts } from '../facts.js';
import type { AssumptionValues } from '../query/assumptionTable.js';
import type { Closure, Cut } from '../query/query.js';
import type { MissionYear, YearPiece } from './missionYears.js';
import { leftBy } from './spending.js';

/** A letter with its days, before the states are numbered. */
export interface DatedLetter {
  readonly mission: string;
  readonly issued: string;
  readonly due: string | undefined;
  /** Day on which the part is withdrawn, after the mission was closed. */
  readonly withdrawn: string | undefined;
  readonly conditional: boolean;
  readonly amount: number;
  readonly lines: readonly AssessmentLine[];
}

export interface LetterRatesInputs {
  readonly facts: LiquidityFacts;
  readonly overrides: ScaleOverrides | undefined;
  readonly reform: Reform | undefined;
  readonly recorder: Recorder;
}

export interface LetterInputs {
  readonly values: AssumptionValues;
  readonly rates: LetterRates;
  readonly closures: readonly Closure[];
  readonly cuts: readonly Cut[];
  readonly recorder: Recorder;
}

/** Last day of the scale that is in force on a day. */
export function scaleUntil(date: string): string {
  const { years, from } = valueOn(scalePeriod, date).value;
  const year = Number(date.slice(0, 4));
  return `${year + years - 1 - ((year - from) % years)}-12-31`;
}

/** Rates by day, as letters issued on another day have them: a reform counts for letters from its first day on. */
export class LetterRates {
  readonly #inputs: LetterRatesInputs;
  readonly #known = new Map<string, readonly StateRate[]>();
  #noted = false;

  constructor(inputs: LetterRatesInputs) {
    this.#inputs = inputs;
  }

  /** Values of the scale's rules that letters of a day take from the reform. */
  #reformFor(issued: string): Reform | undefined {
    const { reform } = this.#inputs;
    const ids = [levelFactors.id, discountBearers.id].filter((id) => reform?.[id]?.some(({ from }) => from <= issued));
    if (!reform || ids.length === 0) return undefined;
    return Object.fromEntries(ids.map((id) => [id, (reform[id] ?? []).filter(({ from }) => from <= issued)]));
  }

  /** Days inside a span after which a reform changes the rates. */
  breaks(issued: string, from: string, to: string): string[] {
    const days = Object.values(this.#reformFor(issued) ?? {}).flatMap((values) =>
      values.flatMap((value) => [addDays(value.from, -1), ...(value.to === undefined ? [] : [value.to])]),
    );
    for (let year = Number(from.slice(0, 4)); year < Number(to.slice(0, 4)); year += 1) days.push(`${year}-12-31`);
    return [...new Set(days)].filter((day) => from <= day && day < to).sort();
  }

  on(date: string, issued: string): readonly StateRate[] {
    const { facts, overrides, recorder } = this.#inputs;
    const changed = facts.scaleReform && facts.scaleReform.from <= issued ? facts.scaleReform : undefined;
    const reform = this.#reformFor(issued);
    const { last } = yearsWithLevels(facts);
    const calendarYear = Number(date.slice(0, 4));
    const year = Math.min(calendarYear, last);
    if (calendarYear > last && !this.#noted) {
      recorder.note('rates-carried', { year: last });
      recorder.restsOn('projected');
      this.#noted = true;
    }
    // Without a reform rates hold for the whole year, and are worked out once.
    const day = reform && calendarYear === year ? date : undefined;
    const key = `${day ?? year} ${changed ? 'changed' : ''} ${JSON.stringify(reform ?? null)}`;
    const known = this.#known.get(key);
    if (known) return known;
    const answer = effectiveRates(changed ? { ...facts, regularScale: changed.regularScale } : facts, {
      year,
      date: day,
      overrides,
      reform,
    });
    recorder.carries(answer);
    this.#known.set(key, answer.rates);
    return answer.rates;
  }
}

function linesOf({ amount, from, to, period }: YearPiece, issued: string, rates: LetterRates): AssessmentLine[] {
  const endingOn = rates.breaks(issued, from, to);
  const sums = new Map<string, number>();
  for (const part of splitOverTime(amount, { from, to, endingOn }, period))
    for (const line of assessOnRates(rates.on(part.from, issued), part.amount))
      sums.set(line.state, (sums.get(line.state) ?? 0) + line.amount);
  return [...sums].map(([state, sum]) => ({ state, amount: sum }));
}

/** The pieces of a year as a closure leaves them: what begins after its day is kept apart, and never falls due. */
function closedPieces(pieces: readonly YearPiece[], on: string | undefined) {
  return pieces.flatMap((piece) => {
    if (on === undefined || piece.to <= on) return [{ piece, over: false }];
    if (piece.from > on) return [{ piece, over: true }];
    const parts = splitOverTime(piece.amount, { ...piece, endingOn: [on] }, piece.period);
    return parts.map((part, index) => ({
      piece: { ...piece, ...part },
      over: index > 0,
    }));
  });
}

/** The letters of a mission-year, by the rules of their day. */
export function buildLetters(
  { mission, pieces, additions }: MissionYear,
  { values, rates, closures, cuts, recorder }: LetterInputs,
): DatedLetter[] {
  const closed = closures.find((closure) => closure.mission === mission)?.on;
  const letters: DatedLetter[] = [];
  for (const { piece, over } of closedPieces([...pieces, ...additions], closed)) {
    if (piece.amount === 0) continue;
    const { from, to, amount, conditional, voted } = piece;
    // Nothing is assessed any more on a mission that was closed before the vote.
    if (over && closed !== undefined && voted > closed) continue;
    const effective = addDays(from, values['extension-days']);
    const extensions = conditional ? [{ effective: effective < to ? effective : to, until: to }] : [];
    const ask = (day: string, until: string | undefined) =>
      assessmentLetters({
        pieces: [{ from, to, amount, conditional }],
        issued: addDays(day, values['letter-days']),
        extensions,
        scaleUntil: until,
      });
    const last = scaleUntil(voted);
    const first = ask(voted, last);
    recorder.carries(first);
    // What runs past the scale goes out when the next one has been decided.
    const letter = first.letters[0] ?? ask(addDays(last, 1), undefined).letters[0];
    if (!letter) continue;
    const { issued, due } = letter;
    // A cut takes its part of the letters that go out from its first day on; those already out stand.
    const left = Math.floor((amount * leftBy(cuts, 'appropriations', mission, issued)) / 10_000);
    letters.push({
      mission,
      issued,
      due: over ? undefined : due,
      withdrawn: over ? addDays(closed as string, 1) : undefined,
      conditional,
      amount: left,
      lines: linesOf({ ...piece, amount: left }, issued, rates),
    });
  }
  return letters;
}
