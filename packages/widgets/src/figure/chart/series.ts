/** Corners of the mark of a series, so that none is told apart by colour alone; 0 is a circle, a negative number stands on its point. */
const corners = [0, 4, 3, -4, -3, 5, 6, -5];

/** Traces the mark of a series around a point; its caller fills or strokes it. */
export function traceMark(pen: CanvasRenderingContext2D, series: number, x: number, y: number, radius: number): void {
  const count = corners[series % corners.length] as number;
  pen.beginPath();
  if (count === 0) {
    pen.arc(x, y, radius, 0, 2 * Math.PI);
    return;
  }
  const sides = Math.abs(count);
  // A flat side below, or a corner; a little larger than a circle of the same radius, so that all look as large.
  const start = Math.PI / 2 + (count > 0 ? Math.PI / sides : 0);
  for (let corner = 0; corner < sides; corner++) {
    const angle = start + (corner * 2 * Math.PI) / sides;
    pen.lineTo(x + 1.25 * radius * Math.cos(angle), y + 1.25 * radius * Math.sin(angle));
  }
  pen.closePath();
}
