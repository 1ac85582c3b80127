import type { BurdenMovement, SideMovement, YearlyChange } from '../burden/movement/burdenMovement.js';
import type { MovementEvent } from '../burden/movement/movementEvent.js';
import type { MovementYear } from '../burden/movement/movementYears.js';
import { checkAnswer, checkKeys } from '../internal/errors/index.js';
import { decimalText, type Fraction, ratioOf } from '../internal/math/index.js';
import type { ShareOfPersonnel } from '../personnel/shareOfStrength.js';
import { sideOf } from './burdenSummaryIn.js';
import { earlierRateNotes } from './en/earlierRateNotes.js';
import { englishMovement } from './en/movement.js';
import { groupingLabel } from './groupingLabel.js';
import type { SummaryPart } from './messages.js';
import type { EventMessage, MovementMessages, SideMoved, YearMoved } from './movementMessages.js';
import { noteIn } from './noteIn.js';
import { type ShareOrRange, sharePair } from './percentText.js';
import { partOfYear } from './summaryFacts.js';

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

const percentPoints = (share: Fraction, decimals: number) => {
  const { numerator, denominator } = ratioOf(share);
  return decimalText({ numerator: numerator * 100n, denominator }, decimals);
};

function sideMoved(answer: BurdenMovement, side: 'paid' | 'served', who: string): SideMoved | undefined {
  const span = answer[side];
  if (!span) return undefined;
  const line = (year: number) => answer.years.find((one) => one.year === year) as MovementYear;
  const share = (year: number) => line(year)[side] as ShareOrRange;
  const [first, last] = sharePair(share(span.first), share(span.last));
  const grouping = side === 'paid' ? answer.payers : answer.servers;
  const none = ({ served }: MovementYear) => side === 'served' && served?.persons === 0;
  const over = (year: number) => partOfYear(year, line(year).served as ShareOfPersonnel);
  return {
    from: span.first,
    to: span.last,
    first: sideOf(grouping, who, first, none(line(span.first))),
    last: sideOf(grouping, who, last, none(line(span.last))),
    projected: side === 'paid' && line(span.last).projected,
    alone: !answer.paid || !answer.served,
    yearsNamed: side === 'served' && answer.paid?.first === span.first && answer.paid.last === span.last,
    over: side === 'served' ? [over(span.first), over(span.last)] : undefined,
  };
}

/** The change of a side between two years that is largest, upward or downward; both where `all`. */
function largestChanges(moved: SideMovement | undefined, all: boolean): YearlyChange[] {
  const changes = [moved?.largestRise, moved?.largestFall].flatMap((change) =>
    change && Math.abs(change.points) >= 0.01 ? [change] : [],
  );
  changes.sort((a, b) => Math.abs(b.points) - Math.abs(a.points));
  return all ? changes : changes.slice(0, 1);
}

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
  const { messages = englishMovement, stateName } = checkKeys(options, ['messages', 'stateName'], 'options');
  const { base } = messages;
  // Of English, which every page has, those on years before 2012 come with what tells of a movement.
  const earlier = base.language === 'en' ? earlierRateNotes : {};
  const payers = groupingLabel(answer.payers, base, stateName);
  const servers = groupingLabel(answer.servers, base, stateName);
  const inWords = (event: MovementEvent): EventMessage => {
    const { exactPoints, pointsRange } = event;
    const signedPoints = (exact: Fraction) => messages.signed(percentPoints(exact, 2));
    const two = (value: number | undefined) => value?.toFixed(2);
    const signed = (value: number | undefined) => (value === undefined ? undefined : messages.signed(value.toFixed(2)));
    return {
      ...event,
      year: event.date.slice(0, 4),
      points: pointsRange
        ? messages.range(signedPoints(pointsRange.exactLow), signedPoints(pointsRange.exactHigh))
        : exactPoints && signedPoints(exactPoints),
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
  const { from, to } = answer.query;
  const sides = ['paid', 'served'] as const;
  const clauses = sides.map((side) => {
    const who = side === 'paid' ? payers : servers;
    const moved = sideMoved(answer, side, who);
    return moved ? messages.moved(side, moved) : [{ text: messages.missing(side, who, from, to) }];
  });
  // A side that is not available comes last.
  if (!answer.paid && answer.served) clauses.reverse();
  const changed = sides.filter((side) => largestChanges(answer[side], false).length > 0);
  const changes = changed.flatMap((side) =>
    largestChanges(answer[side], changed.length === 1).map(({ year, exactPoints }): YearMoved => {
      const all = answer.events.filter(
        (event) => event.side === side && !event.mission && event.date.startsWith(String(year)),
      );
      // In 2001 a new scale and the levels each moved rates.
      const causes = all.length > 1 ? all.filter((event) => event.exactPoints === exactPoints) : all;
      const [cause] = causes;
      const tenth = percentPoints(exactPoints, 1);
      return {
        side,
        year,
        points: messages.signed(Math.abs(Number(tenth)) < 0.1 ? percentPoints(exactPoints, 2) : tenth),
        cause: cause && causes.length === 1 ? messages.step[cause.kind](inWords(cause)) : undefined,
      };
    }),
  );
  const parts: SummaryPart[] = [
    ...clauses.flatMap((clause, i) => (i === 0 ? clause : [{ text: messages.between }, ...clause])),
    { text: messages.end },
  ];
  if (changes.length > 0)
    parts.push({
      text: `${base.gap ?? ' '}${messages.most(
        changes,
        sides.some((side) => answer[side]?.hasOpenChanges === true),
      )}`,
    });
  return {
    title: messages.title,
    text: parts.map(({ text }) => text).join(''),
    parts,
    events: answer.events.map((event): EventText => {
      const texts = inWords(event);
      const { number, side, kind, documents } = event;
      return {
        number,
        side,
        when: messages.date(event.date),
        what: messages.what[kind](texts),
        by: messages.by(texts.points),
        known: texts.points !== undefined,
        detail: messages.detail[kind](texts),
        documents,
      };
    }),
    notes: answer.notes.map(
      (note) => (messages.notes[note.code] ?? earlier[note.code])?.(note.values) ?? noteIn(note, base),
    ),
    payers,
    servers,
  };
}
