import type { RatesSpec } from '../ratesSpec.js';
import type { ChartSetting } from '../setting.js';
import { font, type PlacedText, wrap } from '../text.js';
import { covered } from './leastCovered.js';
import { type Line, xAt } from './scale.js';

const lineHeight = 16;

/** Words in the place of years without rates: in the middle of the gap, or where another line leaves room. */
export function gapTexts(chart: Line, spec: RatesSpec, { palette, rtl }: ChartSetting): PlacedText[] {
  const { ctx: pen, chartArea } = chart;
  const face = font(palette.fontFamily, 12);
  pen.font = face;
  return spec.gaps.flatMap(({ from, to, label }) => {
    const [a, b] = [xAt(chart, from), xAt(chart, to + 1)];
    const room = Math.abs(b - a) - 8;
    if (room < 48) return [];
    const lines = wrap(pen, label, room);
    // The remark under the chart says it where the words do not fit.
    if (lines.some((line) => pen.measureText(line).width > room)) return [];
    const height = lines.length * lineHeight;
    const tops = [0.5, 0.3, 0.7].map((part) => chartArea.top + part * (chartArea.bottom - chartArea.top) - height / 2);
    const [left, right] = [Math.min(a, b), Math.max(a, b)];
    const hits = tops.map((top) => covered(chart, spec, { left, right, top: top - 4, bottom: top + height + 4 }));
    const base = (tops[hits.indexOf(Math.min(...hits))] ?? 0) + lineHeight * 0.75;
    return lines.map((text, i): PlacedText => {
      const { width } = pen.measureText(text);
      return {
        text,
        at: (a + b) / 2 + (rtl ? width / 2 : -width / 2),
        align: 'start',
        font: face,
        colour: palette.muted,
        baseline: base + i * lineHeight,
      };
    });
  });
}
