import { plainAxis, rowAxis } from '../axes.js';
import { hatch } from '../hatch.js';
import { fillBar } from '../plot/bar.js';
import type { Drawing, Plot } from '../plot/Plot.js';
import type { ChartSetting } from '../setting.js';
import { lineHeight, thickness, writeBar } from './labels.js';
import type { BarsSpec } from './spec.js';

/** The share in full colour, what lies between its lowest and its highest hatched, the rest muted. */
function drawBar(chart: Plot, bar: BarsSpec['bars'][number], y: number, { palette, hatched }: ChartSetting): void {
  const { ctx: pen } = chart;
  const { percent, band, role, projected } = bar;
  const colour = palette[role];
  const [full, filled] = [percent ?? band?.low, percent ?? band?.high];
  const part = (from: number, to: number, fill: string | CanvasPattern, outline?: string) =>
    fillBar(pen, [chart.x.at(from), y - thickness / 2], [chart.x.at(to), y + thickness / 2], { fill, outline });
  if (full === undefined || filled === undefined) return;
  const isPattern = projected || (hatched && role === 'people');
  part(0, full, isPattern ? hatch(pen, colour) : colour, hatched ? colour : undefined);
  if (band) part(band.low, band.high, hatch(pen, colour), colour);
  part(filled, 100, palette.rest, hatched ? palette.line : undefined);
}

/** Two bars of a whole, one above the other. */
export function barsChart(spec: BarsSpec, setting: ChartSetting): Drawing {
  return {
    padding: () => ({ top: 2 * lineHeight, bottom: 4, left: 0, right: 0 }),
    x: plainAxis(0, 100),
    y: rowAxis(spec.bars.length),
    points: spec.bars.map(({ percent, band }, y) => [{ x: percent ?? band?.low ?? Number.NaN, y }]),
    draw(chart) {
      chart.ctx.save();
      for (const [index, bar] of spec.bars.entries()) {
        drawBar(chart, bar, chart.y.at(index), setting);
        writeBar(chart, bar, index, setting);
      }
      chart.ctx.restore();
    },
  };
}
