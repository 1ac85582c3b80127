import type { DrawnChart } from '../DrawnChart.js';
import type { Sheet } from '../plot/Plot.js';
import type { ChartSetting } from '../setting.js';
import { type Outlines, type PackedOutlines, type Point, type Ring, unpacked } from './outlines.js';
import { emphasise, layoutOf, type MapLayout, paintMap } from './paint.js';
import type { MapSpec } from './spec.js';

/** A state this far from a pointer, in pixels, is pointed at where none is under it. */
const reach = 12;

const read = new WeakMap<PackedOutlines, Outlines>();

function outlinesOf(packed: PackedOutlines): Outlines {
  const outlines = read.get(packed) ?? unpacked(packed);
  read.set(packed, outlines);
  return outlines;
}

function holds({ points }: Ring, x: number, y: number): boolean {
  let inside = false;
  let [px, py] = points.at(-1) ?? [0, 0];
  for (const [qx, qy] of points) {
    if (qy > y !== py > y && x < ((px - qx) * (y - qy)) / (py - qy) + qx) inside = !inside;
    [px, py] = [qx, qy];
  }
  return inside;
}

/** Middle of the box around its longest ring: near enough for what stands beside it. */
function middleOf(rings: readonly Ring[]): Point | undefined {
  const [longest] = rings.toSorted((a, b) => b.points.length - a.points.length);
  if (!longest) return undefined;
  const [xs, ys] = [longest.points.map(([x]) => x), longest.points.map(([, y]) => y)];
  const middle = (values: readonly number[]) => (Math.min(...values) + Math.max(...values)) / 2;
  return [middle(xs), middle(ys)];
}

function markNear({ marks }: MapLayout, x: number, y: number, within: number): string | undefined {
  const [nearest] = [...marks]
    .map(([code, [mx, my]]) => ({ code, away: Math.hypot(mx - x, my - y) }))
    .toSorted((a, b) => a.away - b.away);
  return nearest && nearest.away <= within ? nearest.code : undefined;
}

/** The state under a pointer: its mark, its land, or else the mark nearest to it. */
function codeAt(outlines: Outlines, layout: MapLayout, x: number, y: number): string | undefined {
  const onMark = markNear(layout, x, y, layout.radius + 2);
  if (onMark !== undefined) return onMark;
  const [gridX, gridY] = [(x - layout.left) / layout.scale, y / layout.scale];
  for (const [code, rings] of outlines.states)
    if (rings.filter((ring) => holds(ring, gridX, gridY)).length % 2 === 1) return code;
  return markNear(layout, x, y, reach);
}

function penOf(canvas: HTMLCanvasElement): CanvasRenderingContext2D {
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('no canvas to draw on');
  return pen;
}

/** Draws the map on a pen, with no state of it active: for a picture of it. */
export function mapPicture(sheet: Sheet, spec: MapSpec, packed: PackedOutlines, setting: ChartSetting): void {
  const outlines = outlinesOf(packed);
  paintMap(sheet.ctx, spec, outlines, layoutOf(sheet.ctx, sheet, spec, outlines, setting), setting);
}

/** Draws the map into a canvas of the page, and anew whenever that takes another size. */
export function drawMap(
  canvas: HTMLCanvasElement,
  spec: MapSpec,
  packed: PackedOutlines,
  setting: ChartSetting,
): DrawnChart {
  const pen = penOf(canvas);
  const outlines = outlinesOf(packed);
  let current = setting;
  let layout: MapLayout | undefined;
  /** The map without what is read, which is drawn over it: a pointer that moves draws no outlines anew. */
  const base = document.createElement('canvas');
  const show = () => {
    if (!layout) return;
    pen.setTransform(1, 0, 0, 1, 0, 0);
    pen.clearRect(0, 0, canvas.width, canvas.height);
    pen.drawImage(base, 0, 0);
    pen.setTransform(canvas.width / layout.width, 0, 0, canvas.height / layout.height, 0, 0);
    emphasise(pen, spec, outlines, layout, current);
  };
  const draw = () => {
    const { clientWidth: width, clientHeight: height } = canvas;
    if (width === 0 || height === 0) return;
    const ratio = devicePixelRatio;
    canvas.width = Math.round(width * ratio);
    canvas.height = Math.round(height * ratio);
    base.width = canvas.width;
    base.height = canvas.height;
    const paper = penOf(base);
    paper.scale(ratio, ratio);
    layout = layoutOf(paper, { width, height }, spec, outlines, current);
    paintMap(paper, spec, outlines, layout, current);
    show();
  };
  draw();
  const resized = new ResizeObserver(() => {
    if (canvas.clientWidth !== layout?.width || canvas.clientHeight !== layout.height) draw();
  });
  resized.observe(canvas);
  return {
    activate(active) {
      current = { ...current, active };
      show();
    },
    markAt({ offsetX, offsetY }) {
      const code = layout && codeAt(outlines, layout, offsetX, offsetY);
      const index = spec.states.findIndex((one) => one.code === code);
      return index < 0 ? undefined : { series: 0, index };
    },
    placeOf({ index }) {
      const code = spec.states[index]?.code;
      if (!layout || code === undefined) return undefined;
      const mark = layout.marks.get(code);
      if (mark) return { x: mark[0], y: mark[1] };
      const middle = middleOf(outlines.states.get(code) ?? []);
      return middle && { x: layout.left + middle[0] * layout.scale, y: middle[1] * layout.scale };
    },
    destroy: () => resized.disconnect(),
  };
}
