import type { ChangesSpec } from './changes/spec.js';
import type { ColumnsSpec } from './columns/spec.js';
import type { DumbbellsSpec } from './dumbbells/spec.js';
import type { LevelsSpec } from './levels/spec.js';
import type { Drawing } from './plot/Plot.js';
import type { PointsSpec } from './points/spec.js';
import type { ChartSetting } from './setting.js';
import type { SidesSpec } from './sides/spec.js';
import type { ChartSpec } from './spec.js';

/** Kinds of chart whose drawing comes with the figures that have one, apart from what every figure loads. */
export type LaterSpec = ColumnsSpec | LevelsSpec | SidesSpec | ChangesSpec | PointsSpec | DumbbellsSpec;
type Draw = (spec: never, setting: ChartSetting) => Drawing;

const drawings: Readonly<Record<LaterSpec['kind'], () => Promise<Draw>>> = {
  sides: () => import('./sides/draw.js').then(({ sidesChart }) => sidesChart),
  changes: () => import('./changes/draw.js').then(({ changesChart }) => changesChart),
  columns: () => import('./columns/draw.js').then(({ columnsChart }) => columnsChart),
  levels: () => import('./levels/draw.js').then(({ levelsChart }) => levelsChart),
  points: () => import('./points/draw.js').then(({ pointsChart }) => pointsChart),
  dumbbells: () => import('./dumbbells/draw.js').then(({ dumbbellsChart }) => dumbbellsChart),
};

const loaded = new Map<string, Draw>();

/** Loads what a chart of this kind is drawn with, where that has not come with all others. */
export async function loadDrawing({ kind }: ChartSpec): Promise<void> {
  const load = (drawings as Readonly<Record<string, () => Promise<Draw>>>)[kind];
  if (load && !loaded.has(kind)) loaded.set(kind, await load());
}

/** Whether a chart can be drawn at once. */
export const isLoaded = ({ kind }: ChartSpec): boolean => !(kind in drawings) || loaded.has(kind);

/** The chart of a kind that was loaded. */
export function laterChart(spec: LaterSpec, setting: ChartSetting): Drawing {
  const draw = loaded.get(spec.kind);
  if (!draw) throw new Error(`the drawing of ${spec.kind} was not loaded`);
  return draw(spec as never, setting);
}
