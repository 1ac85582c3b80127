import type { Chart } from 'chart.js';
import type { LinesSpec } from '../linesSpec.js';
import type { ChartSetting } from '../setting.js';
import { lastKnown, pointsOf, radius } from './points.js';

/** A dot at the end of each line, hollow where it is derived, and the point that is being read. */
export function marks(chart: Chart<'line'>, spec: LinesSpec, { palette, active }: ChartSetting): void {
  const { ctx: pen, chartArea } = chart;
  if (active) {
    const x = pointsOf(chart, active.series)[active.index]?.x;
    if (x !== undefined) {
      pen.strokeStyle = palette.muted;
      pen.lineWidth = 1;
      pen.beginPath();
      pen.moveTo(x, chartArea.top);
      pen.lineTo(x, chartArea.bottom);
      pen.stroke();
    }
  }
  for (const [index, { values, colour }] of spec.series.entries()) {
    const shown = new Set([lastKnown(values), ...(active?.series === index ? [active.index] : [])]);
    // A time whose neighbours are missing is a line of no length: it shows only as a dot.
    for (const [i, value] of values.entries())
      if (value !== undefined && values[i - 1] === undefined && values[i + 1] === undefined) shown.add(i);
    for (const i of shown) {
      const point = pointsOf(chart, index)[i];
      if (!point || values[i] === undefined) continue;
      const reading = active?.series === index && active.index === i;
      pen.beginPath();
      pen.arc(point.x, point.y, reading ? radius + 2 : radius, 0, 2 * Math.PI);
      if (spec.derived) {
        pen.globalCompositeOperation = 'destination-out';
        pen.fill();
        pen.globalCompositeOperation = 'source-over';
      } else {
        pen.fillStyle = palette[colour];
        pen.fill();
      }
      pen.strokeStyle = palette[colour];
      pen.lineWidth = 2;
      pen.stroke();
    }
  }
}
