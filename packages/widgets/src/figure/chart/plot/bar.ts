/** A bar between two corners, with an outline inside it where it has one. */
export function fillBar(
  pen: CanvasRenderingContext2D,
  [x, y]: readonly [number, number],
  [toX, toY]: readonly [number, number],
  { fill, outline }: { readonly fill: string | CanvasPattern; readonly outline?: string | undefined },
): void {
  const [left, top, width, height] = [Math.min(x, toX), Math.min(y, toY), Math.abs(toX - x), Math.abs(toY - y)];
  pen.fillStyle = fill;
  pen.fillRect(left, top, width, height);
  if (outline === undefined) return;
  pen.strokeStyle = outline;
  pen.lineWidth = 1;
  pen.strokeRect(left + 0.5, top + 0.5, Math.max(0, width - 1), Math.max(0, height - 1));
}
