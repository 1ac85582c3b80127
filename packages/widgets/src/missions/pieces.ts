import {
  type ApportionedMission,
  type ApportionedPiece,
  type ApportionedPieces,
  type ApportionedQuery,
  apportionedPieces,
} from '@blueledger/core/budgets';
import { apportionmentsBrief } from '@blueledger/datasets/apportionments/brief';
import type { AmountsSpec } from '../figure/chart/amountsSpec.js';
import type { FigureContent, FigureTable, ReadingPoint } from '../figure/content.js';
import { notesOf } from '../figure/notes.js';
import { shareOf, sizeOf, writing } from './amounts.js';
import type { MissionsWords } from './words.js';

/** Days of a piece as the page's language writes them: 1 Jul – 31 Dec 2024. */
function daysOf({ from, to }: ApportionedPiece, { frame: { language } }: MissionsWords): string {
  const format = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    timeZone: 'UTC',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
  });
  return format.formatRange(new Date(`${from}T00:00:00Z`), new Date(`${to}T00:00:00Z`));
}

const lookOf = ({ conditional }: ApportionedPiece) => (conditional ? 'hatched' : 'full');
const conditionOf = ({ conditional }: ApportionedPiece, words: MissionsWords) =>
  conditional ? words.ifExtended : words.firm;

/** One mission: the year as one bar, and below it its pieces, each where it stands in the whole. */
function rowsOfMission({ total, pieces }: ApportionedMission, words: MissionsWords): AmountsSpec['rows'] {
  const { short } = writing(words);
  let start = 0;
  const whole = {
    label: words.wholeYear,
    written: short(total),
    parts: pieces.map((piece) => ({ value: piece.amount, look: lookOf(piece) }) as const),
  };
  return [
    whole,
    ...pieces.map((piece) => {
      const at = start;
      start += piece.amount;
      const parts = [{ value: piece.amount, look: lookOf(piece) } as const];
      return { label: daysOf(piece, words), written: short(piece.amount), start: at, parts };
    }),
  ];
}

/** All missions: a bar each, what is conditional after what is not. */
const rowsOfYear = ({ missions }: ApportionedPieces, words: MissionsWords): AmountsSpec['rows'] =>
  missions.map(({ mission, total, conditional }) => ({
    label: mission,
    written: `${writing(words).short(total)} · ${writing(words).sign(shareOf(conditional, total))}`,
    parts: [
      { value: total - conditional, look: 'full' as const },
      ...(conditional > 0 ? [{ value: conditional, look: 'hatched' as const }] : []),
    ],
  }));

/** Where a part of the first row is told: the first that is firm, and the first that is not. */
function keyOf(
  { missions }: ApportionedPieces,
  only: ApportionedMission | undefined,
  words: MissionsWords,
): AmountsSpec['key'] {
  const [largest] = missions;
  const firm = only ? only.pieces.findIndex(({ conditional }) => !conditional) : 0;
  const conditional = only ? only.pieces.findIndex((piece) => piece.conditional) : largest?.conditional ? 1 : -1;
  return [
    ...(firm < 0 ? [] : [{ part: firm, label: words.firm }]),
    ...(conditional < 0 ? [] : [{ part: conditional, label: words.ifExtended }]),
  ];
}

function pointsOf(
  { missions }: ApportionedPieces,
  only: ApportionedMission | undefined,
  words: MissionsWords,
): ReadingPoint[] {
  const { full } = writing(words);
  const sums = ({ total, conditional }: ApportionedMission) => [
    words.pointOf(full(total - conditional), words.firm),
    words.pointOf(full(conditional), words.ifExtended),
  ];
  if (!only) return missions.map((line, index) => ({ text: words.point(line.mission, sums(line)), series: 0, index }));
  return [
    { text: words.point(words.wholeYear, sums(only)), series: 0, index: 0 },
    ...only.pieces.map((piece, i) => ({
      text: words.point(daysOf(piece, words), [words.pointOf(full(piece.amount), conditionOf(piece, words))]),
      series: 0,
      index: i + 1,
    })),
  ];
}

function tableOf(
  { missions }: ApportionedPieces,
  only: ApportionedMission | undefined,
  words: MissionsWords,
): FigureTable {
  const { caption, columns, firm, ifExtended } = words;
  if (only)
    return {
      caption,
      columns: [
        { label: columns.piece, format: 'text' },
        { label: columns.amount, format: 'dollars' },
        { label: columns.condition, format: 'text' },
      ],
      rows: only.pieces.map((piece) => [daysOf(piece, words), piece.amount, conditionOf(piece, words)]),
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

/** How budgets are apportioned; loads with the first question of this kind. */
export function contentOfPieces(query: ApportionedQuery, words: MissionsWords): FigureContent {
  const ask = () => apportionedPieces({ apportionments: apportionmentsBrief }, query);
  const answer = ask();
  const only = query.mission === undefined ? undefined : answer.missions[0];
  const { short, percent } = writing(words);
  const rows = only ? rowsOfMission(only, words) : rowsOfYear(answer, words);
  return {
    words: words.frame,
    title: words.title.pieces(only?.mission),
    finding: words.conditional({
      mission: only?.mission,
      year: query.budgetYear,
      total: short(answer.total),
      percent: percent(answer.exactConditionalShare),
    }),
    chart: { kind: 'amounts', size: sizeOf(rows), unit: words.unit.pieces, rows, key: keyOf(answer, only, words) },
    points: pointsOf(answer, only, words),
    table: tableOf(answer, only, words),
    notes: notesOf(answer, words),
    dataTo: query.budgetYear,
    units: words.dollars,
    answer,
    ask,
  };
}
