import type { ChartConfiguration, ChartDataset } from 'chart.js';

/** Rows of a table put together: a value for each label, once or for each of several series. */
export interface ChartRows {
  /** Values of the column by which the rows are grouped, as they stand in the table. */
  readonly labels: readonly string[];
  /** Null where no row has a value: a gap in the chart, never a zero. */
  readonly series: readonly { readonly name: string; readonly values: readonly (number | null)[] }[];
  /** Whether the labels are years, months or days in their order. */
  readonly overTime: boolean;
  /** Whether the series of a label are parts of one whole, which lie in one bar. */
  readonly stacked: boolean;
  /** What the values are, with their unit, as the axis says it. */
  readonly measure: string;
}

export interface ChartLook {
  /** Colours that stand apart, in the order of their use; there is a series for each at most. */
  readonly series: readonly string[];
  readonly ink: string;
  readonly muted: string;
  readonly line: string;
  readonly fontFamily: string;
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
}

/** More bars than these are a list that nobody reads as a picture. */
export const mostBars = 30;

/** Labels of the largest values first, as many as a chart of bars takes; those over time as they stand. */
function labelsShown({ labels, series, overTime }: ChartRows): readonly number[] {
  const all = labels.map((_, index) => index);
  if (overTime) return all;
  const size = (index: number) => series.reduce((sum, { values }) => sum + Math.abs(values[index] ?? 0), 0);
  return all.sort((a, b) => size(b) - size(a) || a - b).slice(0, mostBars);
}

/** How many labels and series a chart of these rows leaves out, for the line above it. */
export function leftOut(rows: ChartRows, colours: number): { readonly labels: number; readonly series: number } {
  return {
    labels: rows.labels.length - labelsShown(rows).length,
    series: Math.max(0, rows.series.length - colours),
  };
}

/**
 * What Chart.js is to draw of grouped rows: lines over time, else bars that lie, the largest first. It draws at once, since
 * the chart changes with each choice of a reader who compares.
 */
export function chartConfig(rows: ChartRows, look: ChartLook): ChartConfiguration<'bar' | 'line'> {
  const shown = labelsShown(rows);
  const type = rows.overTime ? 'line' : 'bar';
  const datasets = rows.series.slice(0, look.series.length).map(
    ({ name, values }, index): ChartDataset<'bar' | 'line'> => ({
      type,
      label: name,
      data: shown.map((at) => values[at] ?? null),
      borderColor: look.series[index] ?? look.ink,
      backgroundColor: look.series[index] ?? look.ink,
      ...(rows.overTime ? { borderWidth: 2, pointRadius: shown.length > 40 ? 0 : 3, spanGaps: false } : {}),
    }),
  );
  const isMirrored = look.direction === 'rtl';
  const number = new Intl.NumberFormat(look.language, { maximumFractionDigits: 2 });
  const font = { family: look.fontFamily, size: 13 };
  const stacked = rows.stacked && !rows.overTime;
  const values = {
    stacked,
    beginAtZero: true,
    reverse: isMirrored && !rows.overTime,
    title: { display: true, text: rows.measure, color: look.muted, font },
    ticks: { color: look.muted, font, callback: (value: string | number) => number.format(Number(value)) },
    grid: { color: look.line },
  };
  const names = {
    stacked,
    reverse: isMirrored && rows.overTime,
    position: isMirrored ? 'right' : undefined,
    ticks: { color: look.ink, font, autoSkip: rows.overTime },
    grid: { display: false },
  };
  return {
    type,
    data: { labels: shown.map((at) => rows.labels[at] ?? ''), datasets },
    options: {
      animation: false,
      responsive: true,
      maintainAspectRatio: false,
      indexAxis: rows.overTime ? 'x' : 'y',
      interaction: { mode: 'index', intersect: false, axis: rows.overTime ? 'x' : 'y' },
      scales: rows.overTime
        ? { x: { ...names, position: 'bottom' }, y: { ...values, position: isMirrored ? 'right' : 'left' } }
        : { x: values, y: { ...names, position: isMirrored ? 'right' : 'left' } },
      plugins: {
        legend: {
          display: datasets.length > 1,
          rtl: isMirrored,
          align: 'start',
          labels: { color: look.ink, font, usePointStyle: true },
        },
        tooltip: {
          rtl: isMirrored,
          callbacks: {
            label: ({ dataset, raw }) => `${dataset.label ?? ''}: ${raw === null ? '–' : number.format(Number(raw))}`,
          },
        },
      },
    },
  };
}
