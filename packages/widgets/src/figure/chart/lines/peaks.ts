import type { Chart, PointElement } from 'chart.js';
import type { LinesSpec } from '../linesSpec.js';
import type { ChartSetting } from '../setting.js';
import { font, type PlacedText } from '../text.js';
import { pointsOf } from './points.js';

/** Whether a line runs through a box. */
function crosses(
  points: readonly PointElement[],
  values: readonly (number | undefined)[],
  box: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number },
): boolean {
  const [left, right] = [box.left - 4, box.right + 4];
  return points.some((point, i) => {
    const next = points[i + 1];
    if (!next || values[i] === undefined || values[i + 1] === undefined) return false;
    const [a, b] = point.x < next.x ? [point, next] : [next, point];
    if (b.x < left || a.x > right) return false;
    const at = (x: number) => a.y + ((b.y - a.y) * (Math.min(Math.max(x, a.x), b.x) - a.x)) / (b.x - a.x || 1);
    const [one, two] = [at(left), at(right)];
    return Math.min(one, two) < box.bottom && Math.max(one, two) > box.top;
  });
}

/** What is written at a line's peak, over it or under it, where no line runs through. */
export function peakTexts(chart: Chart<'line'>, spec: LinesSpec, { palette, rtl }: ChartSetting): PlacedText[] {
  const face = font(palette.fontFamily, 12, 600);
  return spec.series.flatMap(({ peak, colour }, i): PlacedText[] => {
    const point = peak && pointsOf(chart, i)[peak.index];
    if (!point) return [];
    chart.ctx.font = face;
    const half = chart.ctx.measureText(peak.text).width / 2;
    const middle = Math.min(Math.max(point.x, chart.chartArea.left + half), chart.chartArea.right - half);
    const at = rtl ? middle + half : middle - half;
    const baseline = [point.y - 8, point.y + 20].find((base) => {
      const box = { left: middle - half, right: middle + half, top: base - 12, bottom: base + 3 };
      return !spec.series.some(({ values }, other) => crosses(pointsOf(chart, other), values, box));
    });
    if (baseline === undefined) return [];
    return [{ text: peak.text, at, align: 'start', font: face, colour: palette[colour], baseline }];
  });
}
