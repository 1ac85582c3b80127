import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  type ChartConfiguration,
  LinearScale,
  LineController,
  LineElement,
  type Plugin,
  PointElement,
} from 'chart.js';
import type { ReadingPoint } from '../content.js';
import { nextTask } from '../nextTask.js';
import { amountsChart } from './amounts/draw.js';
import { barsChart } from './bars/draw.js';
import { laterChart } from './later.js';
import { linesChart } from './lines/draw.js';
import { ranksChart } from './ranks/draw.js';
import { ratesChart } from './rates/draw.js';
import type { ChartSetting } from './setting.js';
import type { ChartSpec } from './spec.js';
import { stemsChart } from './stems/draw.js';
import { stepsChart } from './steps/draw.js';

Chart.register(BarController, BarElement, CategoryScale, LinearScale, LineController, LineElement, PointElement);

export interface DrawnChart {
  /** Once it is drawn; false where it was destroyed before. */
  readonly stands: Promise<boolean>;
  /** Draws again with another point active. */
  readonly activate: (point: ReadingPoint | undefined) => void;
  /** Series and index of the mark nearest to a pointer. */
  readonly markAt: (event: PointerEvent) => { readonly series: number; readonly index: number } | undefined;
  /** Where a point stands, from the upper left corner of the chart; undefined where it is none of the chart. */
  readonly placeOf: (point: ReadingPoint) => { readonly x: number; readonly y: number } | undefined;
  readonly destroy: () => void;
}

/** Rows are pointed at by their height, stems by their date; other marks by both. */
const pointedBy: Readonly<Partial<Record<ChartSpec['kind'], 'x' | 'y'>>> = {
  amounts: 'y',
  bars: 'y',
  changes: 'y',
  columns: 'x',
  dumbbells: 'y',
  levels: 'x',
  ranks: 'y',
  sides: 'y',
  stems: 'x',
};

/** The chart of a kind of figure. */
function configOf(spec: ChartSpec, setting: () => ChartSetting): ChartConfiguration {
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
    case 'levels':
    case 'points':
    case 'sides':
      return laterChart(spec, setting);
  }
}

type Options = NonNullable<ChartConfiguration['options']>;

/** Axes that nobody sees need no words: measuring and writing them is a third of a chart's work. */
const silent = { display: false, callback: () => '' } as const;

function withSilentAxes({ options }: ChartConfiguration): Options {
  const axes: Readonly<Record<string, { readonly display?: unknown } | undefined>> = options?.scales ?? {};
  const silenced = Object.entries(axes).flatMap(([name, axis]) =>
    axis?.display === false ? [[name, { ...axis, ticks: silent }] as const] : [],
  );
  return { ...options, scales: { ...options?.scales, ...(Object.fromEntries(silenced) as Options['scales']) } };
}

/** How far a chart may go in the task of the moment: set up, laid out, or drawn. */
type Stage = 0 | 1 | 2;

/** Holds Chart.js, which does all in one go, after what a task may do. */
const inStages = (stage: () => Stage): Plugin => ({
  id: 'bl-stages',
  beforeUpdate: () => stage() > 0,
  beforeRender: () => stage() > 1,
});

/** An upright at the time that is read, under what is drawn: where all series have a value at each time. */
const uprightKinds: ReadonlySet<ChartSpec['kind']> = new Set(['steps', 'rates']);
const upright = (spec: ChartSpec, setting: () => ChartSetting): Plugin => ({
  id: 'bl-upright',
  beforeDatasetsDraw(chart) {
    const { active, palette } = setting();
    if (!active || active.series >= chart.data.datasets.length || !uprightKinds.has(spec.kind)) return;
    const x = chart.getDatasetMeta(active.series).data[active.index]?.x;
    if (x === undefined || !Number.isFinite(x)) return;
    const { ctx: pen, chartArea } = chart;
    pen.save();
    pen.strokeStyle = palette.muted;
    pen.lineWidth = 1;
    pen.beginPath();
    pen.moveTo(x, chartArea.top);
    pen.lineTo(x, chartArea.bottom);
    pen.stroke();
    pen.restore();
  },
});

function chartOn(
  canvas: HTMLCanvasElement,
  spec: ChartSpec,
  setting: () => ChartSetting,
  { ratio, stage }: { readonly ratio?: number; readonly stage: () => Stage },
): Chart {
  const config = configOf(spec, setting);
  // A line without segments is kept as a path of the canvas, which only a canvas can draw.
  if (ratio !== undefined)
    for (const dataset of config.data.datasets) Object.assign(dataset, { segment: {}, ...dataset });
  return new Chart(canvas, {
    ...config,
    plugins: [upright(spec, setting), ...(config.plugins ?? []), inStages(stage)],
    options: {
      ...withSilentAxes(config),
      animation: false,
      responsive: ratio === undefined,
      ...(ratio === undefined ? {} : { devicePixelRatio: ratio }),
      maintainAspectRatio: false,
      events: [],
      plugins: { legend: { display: false }, tooltip: { enabled: false } },
    },
  });
}

/** Draws a picture of a chart, at once, on a canvas that stands nowhere; `ratio` says how many pixels a unit of it has. */
export function drawPicture(
  canvas: HTMLCanvasElement,
  spec: ChartSpec,
  setting: ChartSetting,
  ratio: number,
): { readonly destroy: () => void } {
  return chartOn(canvas, spec, () => setting, { ratio, stage: () => 2 });
}

/**
 * Draws a chart into a canvas that stands in the page: Chart.js gives one that does not no size. It is set up, laid out and
 * drawn in tasks of their own, so that a slow phone hears its reader in between; at once where the page goes to paper, which
 * waits for no task.
 */
export function drawChart(
  canvas: HTMLCanvasElement,
  spec: ChartSpec,
  setting: ChartSetting,
  atOnce = false,
): DrawnChart {
  let current = setting;
  let stage: Stage = atOnce ? 2 : 0;
  let wanted = true;
  const chart = chartOn(canvas, spec, () => current, { stage: () => stage });
  const inTasks = async () => {
    await nextTask();
    stage = 1;
    if (wanted) chart.update();
    await nextTask();
    stage = 2;
    if (wanted) chart.render();
    return wanted;
  };
  return {
    stands: atOnce ? Promise.resolve(true) : inTasks(),
    activate(active) {
      current = { ...current, active };
      if (stage === 2) chart.draw();
    },
    markAt(event) {
      if (stage < 2) return undefined;
      const [nearest] = chart.getElementsAtEventForMode(
        event,
        'nearest',
        { intersect: false, axis: pointedBy[spec.kind] ?? 'xy' },
        false,
      );
      if (!nearest) return undefined;
      if (spec.kind === 'bars') return { series: nearest.index, index: 0 };
      if (spec.kind === 'sides') {
        const isRight = event.offsetX >= (chart.scales['x']?.getPixelForValue(0) ?? 0);
        return { series: isRight === current.rtl ? 0 : 1, index: nearest.index };
      }
      // A column is read as a whole.
      return { series: spec.kind === 'columns' ? 0 : nearest.datasetIndex, index: nearest.index };
    },
    placeOf({ series, index }) {
      const [dataset, place] =
        spec.kind === 'bars'
          ? [0, series]
          : spec.kind === 'columns' || spec.kind === 'levels'
            ? [0, index]
            : [series, index];
      const element = dataset < chart.data.datasets.length ? chart.getDatasetMeta(dataset).data[place] : undefined;
      return element && Number.isFinite(element.x) && Number.isFinite(element.y) ? element : undefined;
    },
    destroy() {
      wanted = false;
      chart.destroy();
    },
  };
}
