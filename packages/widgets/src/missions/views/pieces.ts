import {
  type ApportionedMission,
  type ApportionedPiece,
  type ApportionedPieces,
  type ApportionedQuery,
  apportionedPieces,
} from '@blueledger/core/budgets';
import { apportionmentsBrief } from '@blueledger/datasets/apportionments/brief';
import type { AmountsSpec } from '../../figure/chart/amounts/spec.js';
import type { FigureContent, FigureTable, ReadingPoint } from '../../figure/content.js';
import { notesOf } from '../../figure/notes.js';
import { shareOf, sizeOf, writing } from '../amounts.js';
import type { MissionsMessages } from '../messages.js';

/** Days of a piece as the page's language writes them: 1 Jul – 31 Dec 2024. */
function daysOf({ from, to }: ApportionedPiece, { frame: { language } }: MissionsMessages): string {
  const format = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    timeZone: 'UTC',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
  });
  return format.formatRange(new Date(`${from}T00:00:00Z`), new Date(`${to}T00:00:00Z`));
}

/** The pieces of years to 2017/18 load for such a year only. */
const factsOf = async (budgetYear: string) =>
  budgetYear < '2018'
    ? (await import('@blueledger/datasets/apportionments/before-2018')).apportionmentsBefore2018
    : apportionmentsBrief;

const lookOf = ({ conditional }: ApportionedPiece) => (conditional ? 'hatched' : 'full');
const conditionOf = ({ conditional }: ApportionedPiece, messages: MissionsMessages) =>
  conditional ? messages.ifExtended : messages.firm;

/** One mission: the year as one bar, and below it its pieces, each where it stands in the whole. */
function rowsOfMission({ total, pieces }: ApportionedMission, messages: MissionsMessages): AmountsSpec['rows'] {
  const { short } = writing(messages);
  let start = 0;
  const whole = {
    label: messages.wholeYear,
    written: short(total),
    parts: pieces.map((piece) => ({ value: piece.amount, look: lookOf(piece) }) as const),
  };
  return [
    whole,
    ...pieces.map((piece) => {
      const at = start;
      start += piece.amount;
      const parts = [{ value: piece.amount, look: lookOf(piece) } as const];
      return { label: daysOf(piece, messages), written: short(piece.amount), start: at, parts };
    }),
  ];
}

/** All missions: a bar each, what is conditional after what is not. */
const rowsOfYear = ({ missions }: ApportionedPieces, messages: MissionsMessages): AmountsSpec['rows'] =>
  missions.map(({ mission, total, conditional }) => ({
    label: mission,
    written: `${writing(messages).short(total)} · ${writing(messages).sign(shareOf(conditional, total))}`,
    parts: [
      { value: total - conditional, look: 'full' as const },
      ...(conditional > 0 ? [{ value: conditional, look: 'hatched' as const }] : []),
    ],
  }));

/** Where a part of the first row is told: the first that is firm, and the first that is not. */
function keyOf(
  { missions }: ApportionedPieces,
  only: ApportionedMission | undefined,
  messages: MissionsMessages,
): AmountsSpec['key'] {
  const [largest] = missions;
  const firm = only ? only.pieces.findIndex(({ conditional }) => !conditional) : 0;
  const conditional = only ? only.pieces.findIndex((piece) => piece.conditional) : largest?.conditional ? 1 : -1;
  return [
    ...(firm < 0 ? [] : [{ part: firm, label: messages.firm }]),
    ...(conditional < 0 ? [] : [{ part: conditional, label: messages.ifExtended }]),
  ];
}

function pointsOf(
  { missions }: ApportionedPieces,
  only: ApportionedMission | undefined,
  messages: MissionsMessages,
): ReadingPoint[] {
  const { full } = writing(messages);
  const sums = ({ total, conditional }: ApportionedMission) => [
    messages.pointOf(full(total - conditional), messages.firm),
    messages.pointOf(full(conditional), messages.ifExtended),
  ];
  if (!only)
    return missions.map((line, index) => ({ text: messages.point(line.mission, sums(line)), series: 0, index }));
  return [
    { text: messages.point(messages.wholeYear, sums(only)), series: 0, index: 0 },
    ...only.pieces.map((piece, i) => ({
      text: messages.point(daysOf(piece, messages), [
        messages.pointOf(full(piece.amount), conditionOf(piece, messages)),
      ]),
      series: 0,
      index: i + 1,
    })),
  ];
}

function tableOf(
  { missions }: ApportionedPieces,
  only: ApportionedMission | undefined,
  messages: MissionsMessages,
): FigureTable {
  const { caption, columns, firm, ifExtended } = messages;
  if (only)
    return {
      caption,
      columns: [
        { label: columns.piece, format: 'text' },
        { label: columns.amount, format: 'dollars' },
        { label: columns.condition, format: 'text' },
      ],
      rows: only.pieces.map((piece) => [daysOf(piece, messages), piece.amount, conditionOf(piece, messages)]),
    };
  return {
    caption,
    columns: [
      { label: columns.mission, format: 'text' },
      { label: firm, format: 'dollars' },
      { label: ifExtended, format: 'dollars' },
      { label: columns.total, format: 'dollars' },
    ],
    rows: missions.map(({ mission, total, conditional }) => [mission, total - conditional, conditional, total]),
  };
}

/** How budgets are apportioned; loads on demand. */
export async function piecesContent(query: ApportionedQuery, messages: MissionsMessages): Promise<FigureContent> {
  const apportionments = await factsOf(query.budgetYear);
  const ask = () => apportionedPieces({ apportionments }, query);
  const answer = ask();
  const only = query.mission === undefined ? undefined : answer.missions[0];
  const { short, percent } = writing(messages);
  const rows = only ? rowsOfMission(only, messages) : rowsOfYear(answer, messages);
  return {
    messages: messages.frame,
    title: messages.title.pieces(only?.mission),
    summary: messages.conditional({
      mission: only?.mission,
      year: query.budgetYear,
      total: short(answer.total),
      percent: percent(answer.exactConditionalShare),
    }),
    chart: {
      kind: 'amounts',
      size: sizeOf(rows),
      unit: messages.unit.pieces,
      rows,
      key: keyOf(answer, only, messages),
    },
    points: pointsOf(answer, only, messages),
    table: tableOf(answer, only, messages),
    notes: notesOf(answer, messages),
    dataTo: query.budgetYear,
    units: messages.dollars,
    answer,
    ask,
  };
}
