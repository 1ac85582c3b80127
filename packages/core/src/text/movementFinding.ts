import type { BurdenMovement } from '../burden/movement/burdenMovement.js';
import type { MovementEvent } from '../burden/movement/movementEvent.js';
import type { MovementYear } from '../burden/movement/movementYears.js';
import { checkAnswer, checkRecord } from '../internal/errors/index.js';
import { decimalText, type Fraction, percentOf, ratioOf } from '../internal/math/index.js';
import type { FindingPart } from './catalogue.js';
import { englishMovement } from './en/movement.js';
import { groupingLabel } from './label.js';
import type { EventInWords, MovementWords, SideMoved } from './movementWords.js';
import { wordsOf } from './wordsOf.js';

/** An event in words: when, what, by how much, of what that is made, and where it stands. */
export interface EventText {
  readonly number: number;
  readonly side: 'paid' | 'served';
  readonly when: string;
  readonly what: string;
  readonly by: string;
  /** How far it moved the share is in hand. */
  readonly known: boolean;
  readonly detail: string | undefined;
  readonly documents: readonly string[];
}

export interface MovementFinding {
  readonly title: string;
  readonly sentence: string;
  readonly parts: readonly FindingPart[];
  readonly events: readonly EventText[];
  readonly notes: readonly string[];
  readonly payers: string;
  readonly servers: string;
}

export interface MovementFindingOptions {
  readonly words?: MovementWords | undefined;
  readonly stateName?: ((state: string) => string | undefined) | undefined;
}

const headline = (share: Fraction) => percentOf(share, 1).toFixed(1);
const percentPoints = (share: Fraction, decimals: number) => {
  const { numerator, denominator } = ratioOf(share);
  return decimalText({ numerator: numerator * 100n, denominator }, decimals);
};

function sideMoved(answer: BurdenMovement, side: 'paid' | 'served', who: string): SideMoved | undefined {
  const span = answer[side];
  if (!span) return undefined;
  const line = (year: number) => answer.years.find((one) => one.year === year) as MovementYear;
  const share = (year: number) => headline(line(year)[side]?.exactShare as Fraction);
  return {
    from: span.first,
    to: span.last,
    first: { who, percent: share(span.first) },
    last: { who, percent: share(span.last) },
    projected: side === 'paid' && line(span.last).projected,
    alone: !answer.paid || !answer.served,
    yearsTold: side === 'served' && answer.paid?.first === span.first && answer.paid.last === span.last,
  };
}

/** The event that moved a side most. */
const largest = (events: readonly MovementEvent[], side: 'paid' | 'served') =>
  events.reduce<MovementEvent | undefined>(
    (most, event) =>
      event.side === side && event.points !== undefined && Math.abs(event.points) > Math.abs(most?.points ?? 0)
        ? event
        : most,
    undefined,
  );

/**
 * What a movement comes to: a sentence with the two shares at its ends and what moved each most, and every event in words.
 *
 * @throws BlueLedgerError `not-an-answer`.
 * @example
 * ```ts
 * const { events } = movementFinding(burdenMovement({ from: 2012, to: 2025 }));
 * events[0].what; // => 'New scale of assessments'
 * events[0].by; // => '−4.67 points'
 * ```
 */
export function movementFinding(answer: BurdenMovement, options: MovementFindingOptions = {}): MovementFinding {
  checkAnswer(answer, 'finding', 'burdenMovement');
  const { words = englishMovement, stateName } = checkRecord(options, 'options');
  const { catalogue } = words;
  const payers = groupingLabel(answer.payers, catalogue, stateName);
  const servers = groupingLabel(answer.servers, catalogue, stateName);
  const inWords = (event: MovementEvent): EventInWords => {
    const { exactPoints } = event;
    const two = (value: number | undefined) => value?.toFixed(2);
    const signed = (value: number | undefined) => (value === undefined ? undefined : words.signed(value.toFixed(2)));
    return {
      ...event,
      year: event.date.slice(0, 4),
      points: exactPoints && words.signed(percentPoints(exactPoints, 2)),
      byRegularRate: signed(event.byRegularRatePoints),
      byFactor: signed(event.byFactorPoints),
      states: event.states.map(({ state, name, points: moved }) => ({
        name: stateName?.(state) ?? name,
        points: words.signed(moved.toFixed(2)),
        left: moved < 0,
      })),
      who: event.side === 'paid' ? payers : servers,
      whole: words.whole,
      percent: (value) => words.decimal(two(value) as string),
    };
  };
  const clauses = (['paid', 'served'] as const).flatMap((side) => {
    const moved = sideMoved(answer, side, side === 'paid' ? payers : servers);
    return moved ? [words.moved(side, moved)] : [];
  });
  const steps = (['paid', 'served'] as const).flatMap((side) => {
    const event = largest(answer.events, side);
    return event
      ? [
          {
            step: words.step[event.kind](inWords(event)),
            points: words.signed(percentPoints(event.exactPoints as Fraction, 1)),
          },
        ]
      : [];
  });
  const { from, to } = answer.query;
  const parts: FindingPart[] =
    clauses.length === 0
      ? [{ text: words.nothing(from, to) }]
      : [
          ...clauses.flatMap((clause, i) => (i === 0 ? clause : [{ text: words.between }, ...clause])),
          { text: words.end },
        ];
  if (steps.length > 0) parts.push({ text: ` ${words.most(steps)}` });
  return {
    title: words.title,
    sentence: parts.map(({ text }) => text).join(''),
    parts,
    events: answer.events.map((event): EventText => {
      const said = inWords(event);
      const { number, side, kind, documents } = event;
      return {
        number,
        side,
        when: words.date(event.date),
        what: words.what[kind](said),
        by: words.by(said.points),
        known: said.points !== undefined,
        detail: words.detail[kind](said),
        documents,
      };
    }),
    notes: answer.notes.map((note) => words.notes[note.code]?.(note.values) ?? wordsOf(note, catalogue)),
    payers,
    servers,
  };
}
