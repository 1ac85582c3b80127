import type { RatesSpec } from '../ratesSpec.js';
import type { ChartSetting } from '../setting.js';
import { font, type PlacedText } from '../text.js';
import { type Line, xAt } from './scale.js';

/** What explains a turn: a light upright at its year, its words over the plot. */
export function eventTexts(chart: Line, spec: RatesSpec, { palette, rtl }: ChartSetting): PlacedText[] {
  const { ctx: pen, chartArea } = chart;
  const face = font(palette.fontFamily, 12);
  pen.font = face;
  return spec.events.map(({ at, label }) => {
    const { width } = pen.measureText(label);
    const x = Math.min(Math.max(xAt(chart, at) - width / 2, chartArea.left), chartArea.right - width);
    return {
      text: label,
      at: rtl ? x + width : x,
      align: 'start',
      font: face,
      colour: palette.ink,
      baseline: chartArea.top - 8,
    };
  });
}

export function drawEvents(chart: Line, spec: RatesSpec, { palette }: ChartSetting): void {
  const { ctx: pen, chartArea } = chart;
  pen.strokeStyle = palette.line;
  pen.lineWidth = 1;
  for (const { at } of spec.events) {
    const x = Math.round(xAt(chart, at)) + 0.5;
    pen.beginPath();
    pen.moveTo(x, chartArea.top - 4);
    pen.lineTo(x, chartArea.bottom);
    pen.stroke();
  }
}
