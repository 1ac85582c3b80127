import { amountsChart } from './amounts/draw.js';
import { barsChart } from './bars/draw.js';
import type { DrawnChart, Mark } from './DrawnChart.js';
import { laterChart, laterMap } from './later.js';
import { linesChart } from './lines/draw.js';
import type { MapSpec } from './map/spec.js';
import { drawPlot } from './plot/drawPlot.js';
import type { Drawing, Place, Plot, Sheet } from './plot/Plot.js';
import { ranksChart } from './ranks/draw.js';
import { ratesChart } from './rates/draw.js';
import type { ChartSetting } from './setting.js';
import type { ChartSpec } from './spec.js';
import { stemsChart } from './stems/draw.js';
import { stepsChart } from './steps/draw.js';

/** Kinds with axes. */
type PlotSpec = Exclude<ChartSpec, MapSpec>;
/** Rows are pointed at by their height, stems by their date; other marks by both. */
const pointedBy: Readonly<Partial<Record<ChartSpec['kind'], 'x' | 'y'>>> = {
  amounts: 'y',
  bars: 'y',
  changes: 'y',
  columns: 'x',
  dumbbells: 'y',
  fan: 'x',
  levels: 'x',
  ranks: 'y',
  sides: 'y',
  stems: 'x',
};

/** The chart of a kind of figure. */
function drawingOf(spec: PlotSpec, setting: ChartSetting): Drawing {
  switch (spec.kind) {
    case 'amounts':
      return amountsChart(spec, setting);
    case 'bars':
      return barsChart(spec, setting);
    case 'lines':
      return linesChart(spec, setting);
    case 'ranks':
      return ranksChart(spec, setting);
    case 'rates':
      return ratesChart(spec, setting);
    case 'stems':
      return stemsChart(spec, setting);
    case 'steps':
      return stepsChart(spec, setting);
    case 'changes':
    case 'columns':
    case 'dumbbells':
    case 'fan':
    case 'levels':
    case 'points':
    case 'sides':
      return laterChart(spec, setting);
  }
}

/** Draws a chart on a pen, with nothing of it active: for a picture of it. */
export function drawPicture(sheet: Sheet, spec: ChartSpec, setting: ChartSetting): void {
  if (spec.kind !== 'map') return void drawPlot(sheet, drawingOf(spec, setting), setting);
  const { maps, packed } = laterMap(spec);
  maps.mapPicture(sheet, spec, packed, setting);
}

function nearest({ points, chartArea }: Plot, at: Place, axis: 'x' | 'y' | undefined): Mark | undefined {
  const { left, right, top, bottom } = chartArea;
  if (at.x < left || at.x > right || at.y < top || at.y > bottom) return undefined;
  let [mark, least]: [Mark | undefined, number] = [undefined, Number.POSITIVE_INFINITY];
  for (const [series, places] of points.entries())
    for (const [index, place] of places.entries()) {
      const distance = Math.hypot(axis === 'y' ? 0 : place.x - at.x, axis === 'x' ? 0 : place.y - at.y);
      // A missing value is at no distance: nothing is nearest to it.
      if (distance < least) [mark, least] = [{ series, index }, distance];
    }
  return mark;
}

/** Draws a chart into a canvas of the page, and anew whenever that takes another size. */
export function drawChart(canvas: HTMLCanvasElement, spec: ChartSpec, setting: ChartSetting): DrawnChart {
  if (spec.kind === 'map') {
    const { maps, packed } = laterMap(spec);
    return maps.drawMap(canvas, spec, packed, setting);
  }
  let current = setting;
  let plot: Plot | undefined;
  const draw = () => {
    const { clientWidth: width, clientHeight: height } = canvas;
    const pen = canvas.getContext('2d');
    if (!pen || width === 0 || height === 0) return;
    const ratio = devicePixelRatio;
    canvas.width = Math.round(width * ratio);
    canvas.height = Math.round(height * ratio);
    pen.scale(ratio, ratio);
    plot = drawPlot({ ctx: pen, width, height }, drawingOf(spec, current), current);
  };
  draw();
  const resized = new ResizeObserver(() => {
    if (canvas.clientWidth !== plot?.width || canvas.clientHeight !== plot.height) draw();
  });
  resized.observe(canvas);
  return {
    activate(active) {
      current = { ...current, active };
      draw();
    },
    markAt({ offsetX: x, offsetY: y }) {
      const mark = plot && nearest(plot, { x, y }, pointedBy[spec.kind]);
      if (!plot || !mark || spec.kind !== 'sides') return mark;
      return { ...mark, series: x >= plot.x.at(0) === current.rtl ? 0 : 1 };
    },
    placeOf({ series, index }) {
      const place = plot?.points[series]?.[index];
      return place && Number.isFinite(place.x) && Number.isFinite(place.y) ? place : undefined;
    },
    destroy: () => resized.disconnect(),
  };
}
