import { apart } from '../apart.js';
import type { Plot } from '../plot/Plot.js';
import type { ChartSetting } from '../setting.js';
import { font } from '../text.js';
import { xAt, yAt } from './layout.js';
import { penOf } from './lines.js';
import type { RatesSpec } from './spec.js';

type Mark = NonNullable<RatesSpec['marks']>[number];

const size = 20;
/** From the top of the marks to the plot. */
export const markRoom = 40;

/** Marks that stand together where there is no room for each. */
interface Cluster {
  readonly marks: readonly Mark[];
  readonly text: string;
  readonly width: number;
  readonly wanted: number;
}

function clusterOf(chart: Plot, marks: readonly Mark[], { palette }: ChartSetting): Cluster {
  const [first, last] = [marks[0] as Mark, marks.at(-1) as Mark];
  const text = first === last ? String(first.number) : `${first.number}–${last.number}`;
  chart.ctx.font = font(palette.fontFamily, 12, 600);
  return {
    marks,
    text,
    width: Math.max(size, chart.ctx.measureText(text).width + 10),
    wanted: marks.reduce((sum, { at }) => sum + xAt(chart, at), 0) / marks.length,
  };
}

/** The nearest two are put together until all have room side by side. */
function clustersOf(chart: Plot, { marks = [] }: RatesSpec, setting: ChartSetting): Cluster[] {
  const { left, right } = chart.chartArea;
  const clusters = marks.map((mark) => clusterOf(chart, [mark], setting));
  while (clusters.length > 1 && clusters.reduce((sum, { width }) => sum + width + 4, 0) > right - left) {
    const distances = clusters.slice(1).map(({ wanted }, i) => Math.abs(wanted - (clusters[i]?.wanted ?? 0)));
    const at = distances.indexOf(Math.min(...distances));
    const both = clusters.slice(at, at + 2).flatMap((cluster) => cluster.marks);
    clusters.splice(at, 2, clusterOf(chart, both, setting));
  }
  return clusters;
}

/** The value of a line on a day: of the year that it lies in, or the one before where that has none. */
function valueAt({ series, years }: RatesSpec, { at, series: index }: Mark): number | undefined {
  const year = years.indexOf(Math.floor(at));
  return series[index]?.percents[year] ?? series[index]?.percents[year - 1];
}

/** Numbered marks over the plot, moved apart, each on a stem to the place of its line on its day. */
export function drawMarks(chart: Plot, spec: RatesSpec, setting: ChartSetting): void {
  const { ctx: pen, chartArea } = chart;
  const { palette, active } = setting;
  const reading = active?.series === spec.series.length ? spec.marks?.[active.index] : undefined;
  const clusters = clustersOf(chart, spec, setting);
  const places = apart(
    clusters.map(({ wanted, width }) => ({ wanted, height: width })),
    chartArea.left,
    chartArea.right,
  );
  const [top, foot] = [chartArea.top - markRoom + 6, chartArea.top - markRoom + 6 + size];
  for (const [i, { marks, text, width }] of clusters.entries()) {
    const left = places[i] as number;
    const isRead = reading !== undefined && marks.includes(reading);
    for (const mark of marks) {
      const value = valueAt(spec, mark);
      const x = xAt(chart, mark.at);
      pen.strokeStyle = mark === reading ? palette.ink : palette.line;
      pen.lineWidth = mark === reading ? 2 : 1;
      pen.beginPath();
      pen.moveTo(left + width / 2, foot);
      pen.lineTo(x, chartArea.top);
      if (value !== undefined) pen.lineTo(x, yAt(chart, value));
      pen.stroke();
    }
    const sides = new Set(marks.map(({ series }) => series));
    const [only] = sides;
    const colour = sides.size === 1 ? penOf(spec, only ?? 0, setting).colour : palette.ink;
    const round = sides.size === 1 && spec.series[only ?? 0]?.role === 'people';
    pen.beginPath();
    pen.roundRect(left, top, width, size, round ? size / 2 : 2);
    pen.strokeStyle = isRead ? palette.ink : colour;
    pen.lineWidth = isRead ? 3 : 1.5;
    pen.stroke();
    pen.font = font(palette.fontFamily, 12, 600);
    pen.fillStyle = colour;
    pen.direction = 'ltr';
    pen.textAlign = 'center';
    pen.fillText(text, left + width / 2, top + size / 2 + 4);
  }
}

/** What a pointer finds of the marks: they lie at the upper edge of the plot. */
export const markPoints = (spec: RatesSpec, most: number): { x: number; y: number }[] =>
  (spec.marks ?? []).map(({ at }) => ({ x: at, y: most }));
