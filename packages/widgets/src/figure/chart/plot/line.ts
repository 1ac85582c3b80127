import type { Place } from './Plot.js';

interface LineStyle {
  readonly colour: string;
  readonly dash?: readonly number[];
  /** Each value holds until half way to the next: steps, no slopes. */
  readonly stepped?: boolean;
  /** Whether the part that leads to a point is dashed; all of it, with `dash`, where this is left out. */
  readonly isDashed?: (index: number) => boolean;
}

/** A line through points, interrupted where one is missing; never joined over a gap. */
export function drawLine(
  pen: CanvasRenderingContext2D,
  points: readonly Place[],
  { colour, dash = [], stepped = false, isDashed = () => true }: LineStyle,
): void {
  pen.save();
  pen.strokeStyle = colour;
  pen.lineWidth = 2;
  pen.lineJoin = 'round';
  /** Of the part that is being traced: another begins where the dashes do, or end. */
  let dashed: boolean | undefined;
  for (const [i, { x, y }] of points.entries()) {
    const before = points[i - 1];
    if (!before || Number.isNaN(before.y) || Number.isNaN(y)) {
      if (dashed !== undefined) pen.stroke();
      dashed = undefined;
      continue;
    }
    if (dashed !== isDashed(i)) {
      if (dashed !== undefined) pen.stroke();
      dashed = isDashed(i);
      pen.setLineDash(dashed ? [...dash] : []);
      pen.beginPath();
      pen.moveTo(before.x, before.y);
    }
    if (stepped) {
      const middle = (before.x + x) / 2;
      pen.lineTo(middle, before.y);
      pen.lineTo(middle, y);
    }
    pen.lineTo(x, y);
  }
  if (dashed !== undefined) pen.stroke();
  pen.restore();
}
