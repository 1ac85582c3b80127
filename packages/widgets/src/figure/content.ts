import type { Answer } from '@blueledger/core';
import type { SummaryPart } from '@blueledger/core/text';
import type { ReactiveControllerHost, TemplateResult } from 'lit';
import type { ChartSpec } from './chart/spec.js';
import type { BlEventMap } from './events.js';
import type { FigureMessages } from './messages.js';

/** A source as the foot of a figure names it. */
export interface Cited {
  readonly name: string;
  readonly url: string | undefined;
}

/** A point of the chart as it is read out, and where it stands. */
export interface ReadingPoint {
  readonly text: string;
  readonly series: number;
  readonly index: number;
}

/**
 * How the values of a column are written, by Intl in the page's language:
 * - `text` as it stands;
 * - `percent` with two decimals and no sign, `rate` with the four decimals of peacekeeping rates;
 * - `printed` as a regular rate was printed, with two to five decimals;
 * - `whole`, `persons` and `dollars` as grouped whole numbers (the unit stands in the column's heading);
 * - `rank` as a whole number without grouping;
 * - `date` from `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.
 */
export type CellFormat = 'text' | 'percent' | 'rate' | 'printed' | 'whole' | 'persons' | 'dollars' | 'rank' | 'date';

export interface TableColumn {
  readonly label: string;
  readonly format: CellFormat;
}

/** A value as data; undefined where it is missing. */
export type TableCell = string | number | undefined;

export interface FigureTable {
  readonly caption: string;
  readonly columns: readonly TableColumn[];
  /** First cell of a row is its heading. */
  readonly rows: readonly (readonly TableCell[])[];
}

/** All that the frame needs to draw a figure. Text only: no markup comes in here. */
export interface FigureContent {
  /** The frame's words in the language of the rest. */
  readonly messages: FigureMessages;
  readonly title: string;
  readonly summary: readonly SummaryPart[];
  readonly chart: ChartSpec;
  readonly points: readonly ReadingPoint[];
  readonly table: FigureTable;
  readonly notes: readonly string[];
  /** "July 2025" in "Data to July 2025", or a year, or a day: as the page's language writes it (`writtenDate`). */
  readonly dataTo: string;
  /** Loads the whole of which this is a first part: the chart waits for that, and so does `bl-ready`. */
  readonly whole?: () => Promise<FigureContent>;
  /** Ids of sources that stand beside their figures in the table, and need no place under the chart. */
  readonly citedBeside?: readonly string[];
  /** Notes that every picture of the figure has, a square one too. */
  readonly proviso?: readonly string[];
  /** What the picture is drawn from besides: the outlines of a map. Named after the sources of the answer. */
  readonly drawnFrom?: readonly Cited[];
  /** What the values are counted in, where money is drawn: "Current US dollars". Stands first under the chart. */
  readonly units?: string;
  /** Stands in place of a chart, in a figure that has none. */
  readonly shown?: TemplateResult;
  /** Said in place of the chart where there is nothing to draw; the table, if it has rows, stays. */
  readonly empty?: string;
  /** What the marks of the chart stand for, as a list: stands under the chart. */
  readonly list?: TemplateResult;
  /** Every value that the element has, for a download of all beside what is shown. Loads what it needs. */
  readonly all?: () => Promise<FigureTable>;
  readonly answer: Answer<string, unknown>;
  /** Asks the question again of the same facts, for the working; a figure of the page’s own has none. */
  readonly ask?: () => Answer<string, unknown>;
  /** Supplied by the page, not by core: nothing to explain, and no data version to cite. */
  readonly custom?: boolean;
}

/** What the parts of a figure that come on demand may ask of it. */
export interface FigureHost extends ReactiveControllerHost, HTMLElement {
  readonly content: FigureContent | undefined;
  /** The options that the page chose, by attribute. */
  readonly chosen: Readonly<Record<string, string | number>>;
  readonly renderRoot: HTMLElement | DocumentFragment;
  announce<Type extends keyof BlEventMap>(type: Type, detail: BlEventMap[Type]['detail']): void;
}

/** Classes of the chart’s box: its kind, and its size where the kind has several. */
export const chartClass = ({ chart }: FigureContent): string =>
  `chart ${chart.kind} ${chart.kind === 'amounts' ? chart.size : ''}`;
