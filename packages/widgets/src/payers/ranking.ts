import type { Answer, Fraction } from '@blueledger/core';
import { percentOf } from '@blueledger/core/internal/math';
import type { SummaryPart } from '@blueledger/core/text';
import type { Look } from '../figure/chart/amounts/spec.js';
import type { CellFormat, FigureContent, FigureTable } from '../figure/content.js';
import { notesOf } from '../figure/notes.js';
import { numbersIn } from '../figure/numbersIn.js';
import type { PayersMessages } from './messages.js';

/** A ranking, whether of rates or of dollars. */
export interface Ranked {
  readonly answer: Answer<string, unknown>;
  readonly ask: () => Answer<string, unknown>;
  readonly summary: readonly SummaryPart[];
  readonly ranks: readonly {
    readonly rank: number;
    readonly state: string;
    readonly name: string;
    readonly value: number;
    /** As the chart writes it: rounded once, from the exact value, as in the summary. */
    readonly written: string;
  }[];
  readonly others: { readonly states: number; readonly value: number; readonly written: string };
  readonly total: number;
  /** What is ranked: a year, or a budget. */
  readonly of: string;
  /** How far the data go. */
  readonly dataTo: string;
  readonly unit: string;
  readonly column: { readonly label: string; readonly format: CellFormat };
  /** A value as it is read out. */
  readonly full: (value: number) => string;
  readonly look: Look;
  /** What it is counted in, where money is drawn. */
  readonly units?: string;
  /** The same of every state. */
  readonly all: () => Ranked;
}

export const nameOf = (
  messages: PayersMessages,
  { state, name }: { readonly state: string; readonly name: string },
): string => messages.stateName?.(state) ?? name;

/** A name as a sentence has it. */
export const nameInSentence = (
  messages: PayersMessages,
  line: { readonly state: string; readonly name: string },
): string => messages.nameInSentence?.(line.state) ?? nameOf(messages, line);

/** One decimal, half up from the exact share, in the page's language. */
export const shareText = (share: Fraction, { frame }: PayersMessages): string =>
  numbersIn(frame.language, { least: 1 })(percentOf(share, 1));

function tableOf({ ranks, others, total, of, column }: Ranked, messages: PayersMessages): FigureTable {
  const states = ranks.length + others.states;
  return {
    caption: messages.caption(of),
    columns: [
      { label: messages.columns.state, format: 'text' },
      { label: messages.columns.rank, format: 'rank' },
      column,
    ],
    rows: [
      ...ranks.map((line) => [nameOf(messages, line), line.rank, line.value]),
      // All others have no one rank, which is not a missing one.
      ...(others.states > 0 ? [[messages.others(others.states), '', others.value]] : []),
      [messages.all(states), '', total],
    ],
  };
}

/** The same with its sign, as a chart has it. */
export const percentText = (share: Fraction, { frame }: PayersMessages): string =>
  numbersIn(frame.language, { least: 1, percent: true })(percentOf(share, 1));

/** The figure of a ranking: bars, points and table from the same values. */
export function rankingContent(ranked: Ranked, messages: PayersMessages): FigureContent {
  const { answer, ranks, others, full, look, unit, units } = ranked;
  const shown = new Set(ranks.map(({ state }) => state));
  const notes = answer.notes.filter(({ values: { state } }) => state === undefined || shown.has(String(state)));
  const rest = messages.others(others.states);
  return {
    messages: messages.frame,
    title: messages.title,
    summary: ranked.summary,
    chart: {
      kind: 'amounts',
      size: ranks.length <= 6 ? 'few' : 'many',
      unit,
      rows: [
        ...ranks.map((line) => ({
          label: nameOf(messages, line),
          written: line.written,
          parts: [{ value: line.value, look }],
        })),
        ...(others.states > 0
          ? [
              {
                label: rest,
                written: others.written,
                parts: [{ value: others.value, look: 'pale' as const }],
                quiet: true,
              },
            ]
          : []),
      ],
      key: [],
    },
    points: [
      ...ranks.map((line, index) => ({
        text: messages.point(line.rank, nameOf(messages, line), full(line.value)),
        series: 0,
        index,
      })),
      ...(others.states > 0
        ? [{ text: messages.pointOthers(rest, full(others.value)), series: 0, index: ranks.length }]
        : []),
    ],
    table: tableOf(ranked, messages),
    notes: notesOf({ ...answer, notes }, messages),
    dataTo: ranked.dataTo,
    ...(units === undefined ? {} : { units }),
    all: () => Promise.resolve(tableOf(ranked.all(), messages)),
    answer,
    ask: ranked.ask,
  };
}
