import type { BurdenMovement } from '../burden/movement/burdenMovement.js';
import type { MovementEvent } from '../burden/movement/movementEvent.js';
import type { MovementYear } from '../burden/movement/movementYears.js';
import { checkAnswer, checkRecord } from '../internal/errors/index.js';
import { decimalText, type Fraction, percentOf, ratioOf } from '../internal/math/index.js';
import { englishMovement } from './en/movement.js';
import { groupingLabel } from './groupingLabel.js';
import type { SummaryPart } from './messages.js';
import type { EventMessage, MovementMessages, SideMoved } from './movementMessages.js';
import { noteIn } from './noteIn.js';

/** An event in words: when, what, by how much, of what that is made, and where it stands. */
export interface EventText {
  readonly number: number;
  readonly side: 'paid' | 'served';
  readonly when: string;
  readonly what: string;
  readonly by: string;
  /** How far it moved the share is available. */
  readonly known: boolean;
  readonly detail: string | undefined;
  readonly documents: readonly string[];
}

export interface MovementSummary {
  readonly title: string;
  readonly text: string;
  readonly parts: readonly SummaryPart[];
  readonly events: readonly EventText[];
  readonly notes: readonly string[];
  readonly payers: string;
  readonly servers: string;
}

export interface MovementSummaryOptions {
  readonly messages?: MovementMessages | undefined;
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
 * const { events } = movementSummary(burdenMovement({ from: 2012, to: 2025 }));
 * events[0].what; // => 'New scale of assessments'
 * events[0].by; // => '−4.67 points'
 * ```
 */
export function movementSummary(answer: BurdenMovement, options: MovementSummaryOptions = {}): MovementSummary {
  checkAnswer(answer, 'answer', 'burdenMovement');
  const { messages = englishMovement, stateName } = checkRecord(options, 'options');
  const { base } = messages;
  const payers = groupingLabel(answer.payers, base, stateName);
  const servers = groupingLabel(answer.servers, base, stateName);
  const inWords = (event: MovementEvent): EventMessage => {
    const { exactPoints } = event;
    const two = (value: number | undefined) => value?.toFixed(2);
    const signed = (value: number | undefined) => (value === undefined ? undefined : messages.signed(value.toFixed(2)));
    return {
      ...event,
      year: event.date.slice(0, 4),
      points: exactPoints && messages.signed(percentPoints(exactPoints, 2)),
      byRegularRate: signed(event.byRegularRatePoints),
      byFactor: signed(event.byFactorPoints),
      states: event.states.map(({ state, name, points: moved }) => ({
        name: stateName?.(state) ?? name,
        points: messages.signed(moved.toFixed(2)),
        left: moved < 0,
      })),
      who: event.side === 'paid' ? payers : servers,
      whole: messages.whole,
      percent: (value) => messages.decimal(two(value) as string),
    };
  };
  const clauses = (['paid', 'served'] as const).flatMap((side) => {
    const moved = sideMoved(answer, side, side === 'paid' ? payers : servers);
    return moved ? [messages.moved(side, moved)] : [];
  });
  const steps = (['paid', 'served'] as const).flatMap((side) => {
    const event = largest(answer.events, side);
    return event
      ? [
          {
            step: messages.step[event.kind](inWords(event)),
            points: messages.signed(percentPoints(event.exactPoints as Fraction, 1)),
          },
        ]
      : [];
  });
  const { from, to } = answer.query;
  const parts: SummaryPart[] =
    clauses.length === 0
      ? [{ text: messages.nothing(from, to) }]
      : [
          ...clauses.flatMap((clause, i) => (i === 0 ? clause : [{ text: messages.between }, ...clause])),
          { text: messages.end },
        ];
  if (steps.length > 0) parts.push({ text: ` ${messages.most(steps)}` });
  return {
    title: messages.title,
    text: parts.map(({ text }) => text).join(''),
    parts,
    events: answer.events.map((event): EventText => {
      const said = inWords(event);
      const { number, side, kind, documents } = event;
      return {
        number,
        side,
        when: messages.date(event.date),
        what: messages.what[kind](said),
        by: messages.by(said.points),
        known: said.points !== undefined,
        detail: messages.detail[kind](said),
        documents,
      };
    }),
    notes: answer.notes.map((note) => messages.notes[note.code]?.(note.values) ?? noteIn(note, base)),
    payers,
    servers,
  };
}
