import type { Plot } from './plot/Plot.js';
import type { ChartSetting } from './setting.js';

/** An upright at the time that is read, under what is drawn: where all series have a value at each time. */
export function drawUpright({ ctx: pen, chartArea, points }: Plot, { active, palette }: ChartSetting): void {
  const x = active && points[active.series]?.[active.index]?.x;
  if (x === undefined) return;
  pen.save();
  pen.strokeStyle = palette.muted;
  pen.lineWidth = 1;
  pen.beginPath();
  pen.moveTo(x, chartArea.top);
  pen.lineTo(x, chartArea.bottom);
  pen.stroke();
  pen.restore();
}
