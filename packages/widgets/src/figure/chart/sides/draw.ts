import { plainAxis, rowAxis } from '../axes.js';
import { hatch } from '../hatch.js';
import { fillBar } from '../plot/bar.js';
import type { Drawing, Plot } from '../plot/Plot.js';
import type { ChartSetting } from '../setting.js';
import { clearUnder, writeTexts } from '../text.js';
import { endOf, extentsOf, headRoom, rowOf, textsOf, xAt, yAt } from './labels.js';
import type { Side, SidesSpec } from './spec.js';

/** The line between the two, a hairline over each row in which something changes, and the row that is read. */
function drawRules(chart: Plot, spec: SidesSpec, { palette, active }: ChartSetting): void {
  const { ctx: pen, chartArea } = chart;
  const middle = Math.round(xAt(chart, 0)) + 0.5;
  const row = rowOf(chart, spec);
  pen.lineWidth = 1;
  pen.strokeStyle = palette.line;
  for (const [index, event] of spec.events.entries()) {
    if (event === undefined) continue;
    const y = Math.round(yAt(chart, index) - row / 2) + 0.5;
    pen.beginPath();
    pen.moveTo(chartArea.left, y);
    pen.lineTo(chartArea.right, y);
    pen.stroke();
  }
  pen.strokeStyle = palette.ink;
  pen.beginPath();
  pen.moveTo(middle, chartArea.top);
  pen.lineTo(middle, chartArea.bottom);
  pen.stroke();
  const side = active && spec.sides[active.series];
  if (!active || !side) return;
  const end = xAt(chart, (active.series === 0 ? -1 : 1) * endOf(side, active.index));
  pen.lineWidth = 2;
  pen.strokeRect(
    Math.min(middle, end) - 1,
    yAt(chart, active.index) - row / 2 + 1,
    Math.abs(end - middle) + 2,
    row - 2,
  );
}

/** The bar of a year on a side: full to its value or its lowest, hatched from there to the highest. */
function drawBar(chart: Plot, side: Side, sign: 1 | -1, index: number, { palette, hatched }: ChartSetting): void {
  const { ctx: pen } = chart;
  const colour = palette[side.role];
  const band = side.bands[index];
  const value = side.percents[index] ?? band?.low;
  if (value === undefined) return;
  const y = yAt(chart, index);
  const half = (Math.abs(yAt(chart, 1) - yAt(chart, 0)) * 0.78) / 2;
  const part = (from: number, to: number, fill: string | CanvasPattern, outline?: string) =>
    fillBar(pen, [xAt(chart, sign * from), y - half], [xAt(chart, sign * to), y + half], { fill, outline });
  const isPattern = side.projected[index] || (hatched && side.role === 'people');
  part(0, value, isPattern ? hatch(pen, colour) : colour, hatched ? colour : undefined);
  // What lies between the lowest and the highest that a share can be.
  if (band) part(band.low, band.high, hatch(pen, colour), colour);
}

/** Two shares back to back over years, on one scale: bars from a line between them, values written, turns explained. */
export function sidesChart(spec: SidesSpec, setting: ChartSetting): Drawing {
  const [first, second] = extentsOf(spec);
  const [left, right] = spec.sides;
  const pointsOf = (side: Side, sign: 1 | -1) =>
    side.percents.map((percent, y) => ({ x: sign * (percent ?? side.bands[y]?.low ?? Number.NaN), y }));
  return {
    padding: (sheet) => ({ top: headRoom(sheet, spec, setting), bottom: 2, left: 0, right: 0 }),
    x: plainAxis(-first, second),
    y: {
      ...rowAxis(spec.years.length),
      ticks: () => spec.years.map((year, value) => ({ value, label: String(year) })),
      gap: 4,
    },
    points: [pointsOf(left, -1), pointsOf(right, 1)],
    draw(chart) {
      const { ctx: pen } = chart;
      pen.save();
      for (const index of spec.years.keys()) {
        drawBar(chart, left, -1, index, setting);
        drawBar(chart, right, 1, index, setting);
      }
      drawRules(chart, spec, setting);
      pen.restore();
      const { texts, onPlates } = textsOf(chart, spec, setting);
      clearUnder(pen, onPlates, setting);
      writeTexts(pen, texts, setting.rtl);
    },
  };
}
