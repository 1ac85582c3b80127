/** Amounts as they are and as they would be, a row each, ranked: a hollow mark joined to a full one, the difference beside. */
export interface DumbbellsSpec {
  readonly kind: 'dumbbells';
  /** BCP 47 tag in which numbers are written. */
  readonly language: string;
  /** What the axis counts, written once over it: values are divided by `unitSize`. */
  readonly unit: string;
  readonly unitSize: number;
  /** What the two marks are, written over the first row. */
  readonly from: string;
  readonly to: string;
  readonly rows: readonly {
    readonly label: string;
    readonly from: number;
    readonly to: number;
    /** The difference as the reader reads it. */
    readonly written: string;
  }[];
}
