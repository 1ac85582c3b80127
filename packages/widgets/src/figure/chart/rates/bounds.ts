import type { RatesSpec } from '../ratesSpec.js';
import type { ChartSetting } from '../setting.js';
import { font, type PlacedText } from '../text.js';
import { leastCovered } from './leastCovered.js';
import { type Line, xAt, yAt } from './scale.js';

/** The words of a bound stand over or under its line, at the span where they cover least; without its years where there is no room. */
export function boundTexts(chart: Line, spec: RatesSpec, { palette, rtl }: ChartSetting): PlacedText[] {
  const { ctx: pen, chartArea } = chart;
  const face = font(palette.fontFamily, 12);
  pen.font = face;
  const room = (chartArea.right - chartArea.left) * 0.66;
  return spec.bounds.map(({ label, years, percent, spans }) => {
    const y = yAt(chart, percent);
    const placed = [`${label}: ${years}`, label].map((text) => {
      const { width } = pen.measureText(text);
      const places = spans.flatMap(({ from, to }) => {
        const [a, b] = [xAt(chart, from), xAt(chart, to + 1)];
        return [y - 8, y + 17].map((baseline) => ({ left: rtl ? Math.max(a, b) - width : a, baseline }));
      });
      return { text, width, place: leastCovered(chart, spec, width, places) };
    });
    // With its years where there is room and they cover no more than the label alone.
    const [whole, alone] = placed as [(typeof placed)[number], (typeof placed)[number]];
    const { text, width, place } = whole.width <= room && whole.place.cost <= alone.place.cost ? whole : alone;
    const at = rtl ? place.left + width : place.left;
    return { text, at, align: 'start', font: face, colour: palette.muted, baseline: place.baseline };
  });
}

export function drawBounds(chart: Line, spec: RatesSpec, { palette }: ChartSetting): void {
  const { ctx: pen } = chart;
  pen.strokeStyle = palette.muted;
  pen.lineWidth = 1;
  for (const { percent, spans } of spec.bounds)
    for (const { from, to } of spans) {
      const y = Math.round(yAt(chart, percent)) + 0.5;
      pen.beginPath();
      pen.moveTo(xAt(chart, from), y);
      pen.lineTo(xAt(chart, to + 1), y);
      // Small ticks at both ends: where it is known from and to.
      for (const year of [from, to + 1]) {
        pen.moveTo(xAt(chart, year), y - 3);
        pen.lineTo(xAt(chart, year), y + 3);
      }
      pen.stroke();
    }
}
