import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  type ChartConfiguration,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
} from 'chart.js';
import type { ChartSpec, ReadingPoint } from '../content.js';
import { amountsChart } from './amountsChart.js';
import { barsChart } from './barsChart.js';
import { linesChart } from './linesChart.js';
import { ranksChart } from './ranksChart.js';
import { ratesChart } from './ratesChart.js';
import type { ChartSetting } from './setting.js';
import { stemsChart } from './stemsChart.js';
import { stepsChart } from './stepsChart.js';

Chart.register(BarController, BarElement, CategoryScale, LinearScale, LineController, LineElement, PointElement);

export interface DrawnChart {
  /** Draws again with another point active. */
  readonly activate: (point: ReadingPoint | undefined) => void;
  /** Series and index of the mark nearest to a pointer. */
  readonly markAt: (event: PointerEvent) => { readonly series: number; readonly index: number } | undefined;
  readonly resize: () => void;
  readonly destroy: () => void;
}

/** Rows are pointed at by their height, stems by their date; other marks by both. */
const pointedBy: Readonly<Partial<Record<ChartSpec['kind'], 'x' | 'y'>>> = {
  amounts: 'y',
  bars: 'y',
  ranks: 'y',
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
  }
}

/**
 * Draws a chart into a canvas that stands in the page: Chart.js gives one that does not no size. For a picture of it,
 * which stands nowhere, the canvas has its own size, and `ratio` says how many pixels a unit of it has.
 */
export function drawChart(
  canvas: HTMLCanvasElement,
  spec: ChartSpec,
  setting: ChartSetting,
  ratio?: number,
): DrawnChart {
  let current = setting;
  const read = () => current;
  const config = configOf(spec, read);
  const chart = new Chart(canvas, {
    ...config,
    options: {
      ...config.options,
      animation: false,
      responsive: ratio === undefined,
      ...(ratio === undefined ? {} : { devicePixelRatio: ratio }),
      maintainAspectRatio: false,
      events: [],
      plugins: { legend: { display: false }, tooltip: { enabled: false } },
    },
  });
  return {
    activate(active) {
      current = { ...current, active };
      chart.draw();
    },
    markAt(event) {
      const [found] = chart.getElementsAtEventForMode(
        event,
        'nearest',
        { intersect: false, axis: pointedBy[spec.kind] ?? 'xy' },
        false,
      );
      if (!found) return undefined;
      return spec.kind === 'bars'
        ? { series: found.index, index: 0 }
        : { series: found.datasetIndex, index: found.index };
    },
    resize: () => chart.resize(),
    destroy: () => chart.destroy(),
  };
}
