import type { Answer, FindingPart } from '@blueledger/core';
import type { FigureWords } from './words.js';

/** The two subjects; each has one colour and one shape everywhere. */
export type Role = 'money' | 'people';

/** Two bars of a whole, one above the other. */
export interface BarsSpec {
  readonly kind: 'bars';
  readonly bars: readonly {
    readonly role: Role;
    readonly label: string;
    /** Label of the rest of the bar. */
    readonly rest: string;
    /** Undefined where the figure is missing: drawn as a gap with words, never as a zero. */
    readonly percent: number | undefined;
    readonly missing?: string;
    /** Expected by rule and not yet in force: drawn hatched. */
    readonly projected?: boolean;
  }[];
}

/** Shares over years: lines that hold for a year at a time. */
export interface StepsSpec {
  readonly kind: 'steps';
  readonly years: readonly number[];
  readonly series: readonly {
    readonly role: Role;
    readonly label: string;
    readonly percents: readonly (number | undefined)[];
    /** Years whose value is expected by rule and not yet in force. */
    readonly projected: readonly boolean[];
  }[];
}

export type ChartSpec = BarsSpec | StepsSpec;

/** A point of the chart as it is read out, and where it stands. */
export interface ReadingPoint {
  readonly text: string;
  readonly series: number;
  readonly index: number;
}

export interface TableColumn {
  readonly label: string;
  /** How its values are written: percentages with two decimals, whole numbers grouped, anything else as it is. */
  readonly format: 'text' | 'percent' | 'whole';
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
  readonly words: FigureWords;
  readonly title: string;
  readonly finding: readonly FindingPart[];
  readonly chart: ChartSpec;
  readonly points: readonly ReadingPoint[];
  readonly table: FigureTable;
  readonly notes: readonly string[];
  /** "July 2025" in "Data to July 2025". */
  readonly dataTo: string;
  readonly answer: Answer<string, unknown>;
}
