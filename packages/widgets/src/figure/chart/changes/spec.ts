/** Projected changes, a row each: a hollow mark on a line from nought, with its range dashed. */
export interface ChangesSpec {
  readonly kind: 'changes';
  /** BCP 47 tag in which numbers are written. */
  readonly language: string;
  /** What the axis counts, written once over it. */
  readonly unit: string;
  readonly rows: readonly {
    readonly label: string;
    /** From what to what, as the reader reads it. */
    readonly written: string;
    readonly change: number;
    readonly low: number;
    readonly high: number;
    /** The change without what the page assumes; none where it assumes nothing. */
    readonly against?: number | undefined;
  }[];
  /** What the marks mean, written over the rows; `against` where rows have it. */
  readonly key: {
    readonly official: string;
    readonly change: string;
    readonly range: string;
    readonly against?: string;
  };
}
