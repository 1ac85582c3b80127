/** Two shares a mark, one along each axis; square-root axes, with the line on which both are equal. */
export interface PointsSpec {
  readonly kind: 'points';
  /** BCP 47 tag in which numbers are written. */
  readonly language: string;
  /** What the axes count, in per cent. */
  readonly xLabel: string;
  readonly yLabel: string;
  /** On the line, over it and under it. */
  readonly equal: string;
  readonly over: string;
  readonly under: string;
  readonly points: readonly {
    readonly label: string;
    readonly x: number;
    readonly y: number;
    readonly side: 'over' | 'under' | 'on';
    /** Named before all others, and drawn strong. */
    readonly strong: boolean;
  }[];
}
