import { hatch } from '../hatch.js';
import type { ChartSetting } from '../setting.js';
import { keyOf, type Swatch, writeKey } from './key.js';
import { marksApart } from './marksApart.js';
import type { Outlines, Point, Ring } from './outlines.js';
import type { MapSpec, MapStep } from './spec.js';

/** Where the map stands on its canvas, in pixels of the page. */
export interface MapLayout {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  /** Pixels for a unit of the grid. */
  readonly scale: number;
  readonly mapHeight: number;
  /** Marks by state, apart from each other. */
  readonly marks: ReadonlyMap<string, Point>;
  readonly radius: number;
}

/** Between the map and its key. */
const gap = 8;
/** On a map narrower than this marks are smaller. */
const narrow = 520;

type Pen = CanvasRenderingContext2D;

export function layoutOf(
  pen: Pen,
  { width, height }: { readonly width: number; readonly height: number },
  spec: MapSpec,
  outlines: Outlines,
  setting: ChartSetting,
): MapLayout {
  const room = Math.max(height - keyOf(pen, spec, width, setting).height - gap, 40);
  const scale = Math.min(width / outlines.width, room / outlines.height);
  const left = (width - outlines.width * scale) / 2;
  const radius = outlines.width * scale < narrow ? 2.5 : 4;
  const codes = [...outlines.marks.keys()];
  const places = marksApart(
    [...outlines.marks.values()].map(([x, y]): Point => [left + x * scale, y * scale]),
    2 * radius + 1,
  );
  return {
    width,
    height,
    left,
    scale,
    mapHeight: outlines.height * scale,
    marks: new Map(codes.map((code, at) => [code, places[at] as Point])),
    radius,
  };
}

const channels = (colour: string) => (colour.match(/[\d.]+/g) ?? []).slice(0, 3).map(Number);

/** So much of a colour over the background. Both as the browser resolved them. */
function tint(colour: string, background: string, strength: number): string {
  const [over, under] = [channels(colour), channels(background)];
  return `rgb(${over.map((channel, i) => Math.round(channel * strength + (under[i] ?? 255) * (1 - strength))).join(', ')})`;
}

function traced(pen: Pen, rings: readonly Ring[], { left, scale }: MapLayout): void {
  pen.beginPath();
  for (const { points } of rings) {
    for (const [at, [x, y]] of points.entries()) {
      if (at === 0) pen.moveTo(left + x * scale, y * scale);
      else pen.lineTo(left + x * scale, y * scale);
    }
    pen.closePath();
  }
}

function circled(pen: Pen, [x, y]: Point, radius: number): void {
  pen.beginPath();
  pen.arc(x, y, radius, 0, 2 * Math.PI);
}

/** Dots, where lines are for something else. */
function dotted(pen: Pen, colour: string): CanvasPattern | string {
  const tile = document.createElement('canvas');
  tile.width = 6;
  tile.height = 6;
  const dots = tile.getContext('2d');
  if (!dots) return colour;
  dots.fillStyle = colour;
  dots.fillRect(2, 2, 1.5, 1.5);
  return pen.createPattern(tile, 'repeat') ?? colour;
}

/** Fills the path that stands. Lines tell the two sides apart where colour cannot, and states without a value otherwise. */
function filler(pen: Pen, { steps }: MapSpec, { palette, hatched }: ChartSetting): (swatch: Swatch) => void {
  const bothSides =
    new Set(steps.map(({ colour }) => colour)).has('money') && steps.some((one) => one.colour === 'people');
  const lines = hatch(pen, palette.background);
  const empty = hatched && bothSides ? dotted(pen, palette.muted) : hatch(pen, palette.line);
  const colourOf = ({ colour, strength }: MapStep) =>
    tint(colour === 'none' ? palette.muted : palette[colour], palette.background, strength);
  return (swatch) => {
    if (swatch === 'territory') pen.fillStyle = palette.line;
    else if (swatch === 'no-value') pen.fillStyle = empty;
    else pen.fillStyle = colourOf(steps[swatch.step] as MapStep);
    pen.fill();
    if (hatched && bothSides && typeof swatch === 'object' && steps[swatch.step]?.colour === 'people') {
      pen.fillStyle = lines;
      pen.fill();
    }
    pen.stroke();
  };
}

/** Borders of what is drawn with no Member State: whose they are is not agreed, or not a state's. */
function dashBorders(pen: Pen, outlines: Outlines, layout: MapLayout, { palette }: ChartSetting): void {
  const ofStates = new Set([...outlines.states.values()].flat().flatMap(({ arcs }) => arcs));
  const shared = new Set(outlines.territories.flatMap(({ arcs }) => arcs).filter((arc) => ofStates.has(arc)));
  const { left, scale } = layout;
  pen.save();
  pen.strokeStyle = palette.background;
  pen.lineWidth = 1.5;
  pen.setLineDash([2, 2]);
  pen.beginPath();
  for (const arc of shared)
    for (const [at, [x, y]] of (outlines.arcs[arc] ?? []).entries()) {
      if (at === 0) pen.moveTo(left + x * scale, y * scale);
      else pen.lineTo(left + x * scale, y * scale);
    }
  pen.stroke();
  pen.restore();
}

/** The state that is read: in ink, over all others. */
export function emphasise(
  pen: Pen,
  spec: MapSpec,
  outlines: Outlines,
  layout: MapLayout,
  { palette, active }: ChartSetting,
): void {
  const code = active && spec.states[active.index]?.code;
  if (code === undefined) return;
  pen.lineJoin = 'round';
  pen.strokeStyle = palette.ink;
  pen.lineWidth = 2;
  traced(pen, outlines.states.get(code) ?? [], layout);
  pen.stroke();
  const mark = layout.marks.get(code);
  if (!mark) return;
  circled(pen, mark, layout.radius + 2);
  pen.stroke();
}

/** Draws map and key on a canvas that is clear. */
export function paintMap(pen: Pen, spec: MapSpec, outlines: Outlines, layout: MapLayout, setting: ChartSetting): void {
  const { palette } = setting;
  const fill = filler(pen, spec, setting);
  const swatches = new Map(
    spec.states.map(({ code, step }): [string, Swatch] => [code, step === undefined ? 'no-value' : { step }]),
  );
  pen.save();
  pen.lineJoin = 'round';
  pen.lineWidth = 0.5;
  pen.strokeStyle = palette.muted;
  traced(pen, outlines.territories, layout);
  fill('territory');
  for (const [code, rings] of outlines.states) {
    traced(pen, rings, layout);
    fill(swatches.get(code) ?? 'no-value');
  }
  dashBorders(pen, outlines, layout, setting);
  pen.lineWidth = 1;
  for (const [code, mark] of layout.marks) {
    circled(pen, mark, layout.radius);
    fill(swatches.get(code) ?? 'no-value');
  }
  pen.lineWidth = 0.5;
  const key = keyOf(pen, spec, layout.width, setting);
  writeKey(pen, spec, key, { top: layout.mapHeight + gap, width: layout.width, setting, paint: fill });
  pen.restore();
}
