import type { AmountsSpec } from '../chart/amounts/spec.js';
import type { BarsSpec } from '../chart/bars/spec.js';
import type { ChartSpec } from '../chart/spec.js';
import type { StepsSpec } from '../chart/steps/spec.js';
import type { ReadingPoint } from '../content.js';
import type { FigureMessages } from '../messages.js';
import type { ColourName } from '../tokens.js';
import { type CustomChart, nullToUndefined } from './schema.js';

/** Colours of lines that the page gives none, in order. */
const colours: readonly ColourName[] = ['people', 'asia-pacific', 'grulac', 'eastern-european', 'others'];

type Of<Kind extends CustomChart['kind']> = Extract<CustomChart, { kind: Kind }>;

const sumOf = (parts: Of<'amounts'>['rows'][number]['parts']) => parts.reduce((sum, { value }) => sum + value, 0);

function amountsOf(chart: Of<'amounts'>, write: (value: number | undefined) => string): AmountsSpec {
  return {
    kind: 'amounts',
    size: chart.rows.length > 6 ? 'many' : 'few',
    unit: chart.unit,
    ...(chart.colour === undefined ? {} : { colour: chart.colour }),
    rows: chart.rows.map(({ label, parts, against }) => ({
      label,
      written: write(parts.length === 0 ? undefined : sumOf(parts)),
      against,
      parts: parts.map(({ value, conditional }, i) => ({
        value,
        look: conditional ? 'hatched' : i === 0 ? 'full' : 'muted',
      })),
    })),
    key: chart.key ?? [],
  };
}

/** The chart of a checked figure, its missing values as the frame has them, and its values as they are read out. */
export function chartOf(
  chart: CustomChart,
  { language, missing }: FigureMessages,
): { readonly chart: ChartSpec; readonly points: readonly ReadingPoint[] } {
  const number = new Intl.NumberFormat(language);
  const share = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 1 });
  const count = (value: number | undefined) => (value === undefined ? missing : number.format(value));
  const percent = (value: number | undefined) => (value === undefined ? missing : share.format(value / 100));
  const overTime = (
    times: readonly (string | number)[],
    series: readonly { readonly label: string; readonly values: readonly string[] }[],
  ): ReadingPoint[] =>
    times.flatMap((time, index) =>
      series.map(({ label, values }, at) => ({ text: `${time}, ${label}: ${values[index] ?? ''}`, series: at, index })),
    );
  const inRows = (rows: readonly { readonly label: string; readonly written: string }[]): ReadingPoint[] =>
    rows.map(({ label, written }, index) => ({ text: `${label}: ${written}`, series: 0, index }));
  switch (chart.kind) {
    case 'bars':
      return {
        chart: {
          kind: 'bars',
          bars: chart.bars.map(
            ({ percent: value, rest = '', missing: messages, ...bar }): BarsSpec['bars'][number] => ({
              ...bar,
              rest,
              percent: nullToUndefined(value),
              ...(messages === undefined ? {} : { missing: messages }),
            }),
          ),
        },
        points: chart.bars.map(({ label, percent: value }, series) => ({
          text: `${label}: ${percent(nullToUndefined(value))}`,
          series,
          index: 0,
        })),
      };
    case 'steps': {
      const series = chart.series.map(({ percents, ...one }): StepsSpec['series'][number] => ({
        ...one,
        percents: percents.map(nullToUndefined),
        projected: percents.map(() => false),
      }));
      return {
        chart: { kind: 'steps', years: chart.years, series },
        points: overTime(
          chart.years,
          series.map(({ label, percents }) => ({ label, values: percents.map(percent) })),
        ),
      };
    }
    case 'lines': {
      const series = chart.series.map(({ label, colour, values }, i) => ({
        label,
        colour: colour ?? (colours[i] as ColourName),
        values: values.map(nullToUndefined),
      }));
      return {
        chart: {
          kind: 'lines',
          language,
          unit: chart.unit,
          times: chart.times,
          derived: chart.derived ?? false,
          series,
        },
        points: overTime(
          chart.times,
          series.map(({ label, values }) => ({ label, values: values.map(count) })),
        ),
      };
    }
    case 'amounts': {
      const spec = amountsOf(chart, count);
      return { chart: spec, points: inRows(spec.rows) };
    }
    case 'ranks': {
      const rows = [...chart.rows]
        .sort((a, b) => b.value - a.value)
        .map(({ label, value }) => ({ label, value, written: count(value) }));
      return {
        chart: { kind: 'ranks', language, colour: chart.colour ?? 'people', unit: chart.unit, rows },
        points: inRows(rows),
      };
    }
    case 'rates': {
      const series = chart.series.map(({ label, percents }) => ({ label, percents: percents.map(nullToUndefined) }));
      return {
        chart: {
          kind: 'rates',
          language,
          unit: chart.unit,
          years: chart.years,
          starts: chart.years,
          projected: chart.years.map(() => false),
          derived: chart.derived ?? false,
          series,
          bounds: [],
          gaps: [],
          events: [],
        },
        points: overTime(
          chart.years,
          series.map(({ label, percents }) => ({ label, values: percents.map(percent) })),
        ),
      };
    }
  }
}
