import type { ChangesSpec } from './changes/spec.js';
import type { ColumnsSpec } from './columns/spec.js';
import type { DumbbellsSpec } from './dumbbells/spec.js';
import type { FanSpec } from './fan/spec.js';
import type { LevelsSpec } from './levels/spec.js';
import type { drawMap, mapPicture } from './map/draw.js';
import type { PackedOutlines } from './map/outlines.js';
import type { MapSpec } from './map/spec.js';
import type { Drawing } from './plot/Plot.js';
import type { PointsSpec } from './points/spec.js';
import type { ChartSetting } from './setting.js';
import type { SidesSpec } from './sides/spec.js';
import type { ChartSpec } from './spec.js';

/** Kinds of chart whose drawing comes with the figures that have one, apart from what every figure loads. */
export type LaterSpec = FanSpec | ColumnsSpec | LevelsSpec | SidesSpec | ChangesSpec | PointsSpec | DumbbellsSpec;
type Draw = (spec: never, setting: ChartSetting) => Drawing;

const drawings: Readonly<Record<LaterSpec['kind'], () => Promise<Draw>>> = {
  sides: () => import('./sides/draw.js').then(({ sidesChart }) => sidesChart),
  changes: () => import('./changes/draw.js').then(({ changesChart }) => changesChart),
  columns: () => import('./columns/draw.js').then(({ columnsChart }) => columnsChart),
  fan: () => import('./fan/draw.js').then(({ fanChart }) => fanChart),
  levels: () => import('./levels/draw.js').then(({ levelsChart }) => levelsChart),
  points: () => import('./points/draw.js').then(({ pointsChart }) => pointsChart),
  dumbbells: () => import('./dumbbells/draw.js').then(({ dumbbellsChart }) => dumbbellsChart),
};

const loaded = new Map<string, Draw>();

/** How a map is drawn into a figure, and as a picture. */
interface MapDrawing {
  readonly drawMap: typeof drawMap;
  readonly mapPicture: typeof mapPicture;
}

let maps: MapDrawing | undefined;
const outlines = new Map<MapSpec['outlines'], PackedOutlines>();

async function loadMap(spec: MapSpec): Promise<void> {
  const [drawing, packed] = await Promise.all([import('./map/draw.js'), spec.outlines()]);
  maps = { drawMap: drawing.drawMap, mapPicture: drawing.mapPicture };
  outlines.set(spec.outlines, packed);
}

/** Loads what a chart of this kind is drawn with, where that has not come with all others; of a map its outlines too. */
export async function loadDrawing(spec: ChartSpec): Promise<void> {
  if (spec.kind === 'map') return loadMap(spec);
  const { kind } = spec;
  const load = (drawings as Readonly<Record<string, () => Promise<Draw>>>)[kind];
  if (load && !loaded.has(kind)) loaded.set(kind, await load());
}

/** Whether a chart can be drawn at once. */
export const isLoaded = (spec: ChartSpec): boolean =>
  spec.kind === 'map' ? outlines.has(spec.outlines) : !(spec.kind in drawings) || loaded.has(spec.kind);

/** The chart of a kind that was loaded. */
export function laterChart(spec: LaterSpec, setting: ChartSetting): Drawing {
  const draw = loaded.get(spec.kind);
  if (!draw) throw new Error(`the drawing of ${spec.kind} was not loaded`);
  return draw(spec as never, setting);
}

/** How a map is drawn, and the outlines that were loaded for it. */
export function laterMap(spec: MapSpec): {
  readonly maps: MapDrawing;
  readonly packed: PackedOutlines;
} {
  const packed = outlines.get(spec.outlines);
  if (!maps || !packed) throw new Error('the outlines of the map were not loaded');
  return { maps, packed };
}
