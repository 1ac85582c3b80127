import type { ChartSetting } from '../setting.js';
import { type Line, lastKnown, middleOf, startOf, xAt, yAt } from './layout.js';
import type { RatesSpec } from './spec.js';

const radius = 4;

/** The first line is the one to see: full colour and heavy; the others recede by weight and tone, unless each has its subject. */
export function penOf(
  { series }: RatesSpec,
  index: number,
  { palette }: ChartSetting,
): { readonly colour: string; readonly width: number } {
  const role = series[index]?.role;
  if (role) return { colour: palette[role], width: 2.5 };
  if (index === 0) return { colour: palette.money, width: 3 };
  if (index === 1) return { colour: palette.ink, width: 2 };
  return { colour: palette.muted, width: index === 2 ? 2 : 1.25 };
}

/** Steps of one line: level through its year, upright to the next; a year without a rate breaks it. */
function drawSteps(chart: Line, spec: RatesSpec, index: number, setting: ChartSetting): void {
  const { ctx: pen } = chart;
  const { colour, width } = penOf(spec, index, setting);
  const percents = spec.series[index]?.percents ?? [];
  pen.strokeStyle = colour;
  pen.lineWidth = width;
  pen.lineJoin = 'round';
  for (const [i, percent] of percents.entries()) {
    const [start, year] = [startOf(spec, index, i), spec.years[i]];
    if (percent === undefined || year === undefined) continue;
    const before = percents[i - 1];
    pen.setLineDash(spec.projected[i] ? [5, 4] : []);
    pen.beginPath();
    if (before !== undefined) {
      pen.moveTo(xAt(chart, start), yAt(chart, before));
      pen.lineTo(xAt(chart, start), yAt(chart, percent));
    } else pen.moveTo(xAt(chart, start), yAt(chart, percent));
    pen.lineTo(xAt(chart, year + 1), yAt(chart, percent));
    pen.stroke();
  }
  pen.setLineDash([]);
}

/** Money is square, people are round; a derived rate is hollow, cut out of the line so that it is hollow on any ground. */
function drawMark(
  { ctx: pen }: Line,
  { x, y }: { readonly x: number; readonly y: number },
  { colour, hollow, round, size }: { colour: string; hollow: boolean; round: boolean; size: number },
): void {
  pen.beginPath();
  if (round) pen.arc(x, y, size + 0.5, 0, 2 * Math.PI);
  else pen.rect(x - size, y - size, 2 * size, 2 * size);
  pen.globalCompositeOperation = hollow ? 'destination-out' : 'source-over';
  pen.fillStyle = colour;
  pen.fill();
  pen.globalCompositeOperation = 'source-over';
  pen.strokeStyle = colour;
  pen.lineWidth = 2;
  pen.stroke();
}

export function drawLines(chart: Line, spec: RatesSpec, setting: ChartSetting): void {
  const { active, palette } = setting;
  const isRound = (index: number) => spec.series[index]?.role === 'people';
  // The one to see is drawn last, over the others.
  for (const index of [...spec.series.keys()].reverse()) {
    drawSteps(chart, spec, index, setting);
    const percents = spec.series[index]?.percents ?? [];
    const last = lastKnown(percents);
    if (last >= 0)
      drawMark(
        chart,
        { x: xAt(chart, (spec.years[last] ?? 0) + 1), y: yAt(chart, percents[last] ?? 0) },
        { colour: penOf(spec, index, setting).colour, hollow: spec.derived, round: isRound(index), size: radius - 1 },
      );
  }
  const percent = active && spec.series[active.series]?.percents[active.index];
  if (!active || percent === undefined) return;
  drawMark(
    chart,
    { x: xAt(chart, middleOf(spec, active.series, active.index)), y: yAt(chart, percent) },
    { colour: palette.ink, hollow: true, round: isRound(active.series), size: radius + 2 },
  );
}
