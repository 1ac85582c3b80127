import { BlueLedgerError, faultOfValue } from '@blueledger/core/internal/errors';
import type { FigureContent } from '../content.js';
import { messagesFor } from '../messages.js';
import { messages as english } from '../text/en.js';
import { writtenDate } from '../written.js';
import { chartOf } from './customChart.js';
import { type CustomFigure, customFigureSchema, tableOf } from './schema.js';

const at = (data: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>((value, key) => (value as Readonly<Record<PropertyKey, unknown>> | undefined)?.[key], data);

const placeOf = (path: readonly PropertyKey[]) =>
  path.reduce<string>((text, key) => (typeof key === 'number' ? `${text}[${key}]` : `${text}.${String(key)}`), 'data');

function reject(path: readonly PropertyKey[], data: unknown, expected: string): never {
  const value = at(data, path);
  throw new BlueLedgerError('bad-query', {
    what: value === undefined ? 'it is missing' : faultOfValue(value, 'is not a valid value'),
    where: placeOf(path),
    expected,
    remedy: 'The page of the element shows a whole example.',
  });
}

/** What the frame expects where a check of the schema failed, in words. */
function expectedOf(issue: { readonly code?: string; readonly [key: string]: unknown }): string {
  const { code, expected, minimum, maximum, values, format, options } = issue;
  if (code === 'invalid_type') return String(expected);
  if (code === 'invalid_value') return (values as readonly unknown[]).map(String).join(', ');
  if (code === 'too_small') return `at least ${String(minimum)}`;
  if (code === 'too_big') return `at most ${String(maximum)}`;
  if (code === 'invalid_format')
    return format === 'url' ? 'an address that begins with https://' : '2025, 2025-07 or 2025-07-31';
  if (code === 'invalid_union')
    return Array.isArray(options)
      ? `one of ${options.join(', ')}`
      : 'bars, steps, lines, amounts, ranks or rates; or a text, a number or null in a table';
  return String(issue['message']);
}

/** What the schema cannot say: rows as long as the heading, series as long as the years. */
function checkLengths(data: CustomFigure): void {
  const { columns, rows } = data.table;
  rows.forEach((row, i) => {
    if (row.length !== columns.length)
      reject(['table', 'rows', i], data, `${columns.length} values, one for each column`);
  });
  const { chart } = data;
  if (chart?.kind === 'steps' || chart?.kind === 'rates') {
    chart.series.forEach(({ percents }, i) => {
      if (percents.length !== chart.years.length)
        reject(['chart', 'series', i, 'percents'], data, `${chart.years.length} values, one for each year`);
    });
    const out = chart.years.findIndex((year, i) => i > 0 && year !== (chart.years[i - 1] as number) + 1);
    if (chart.kind === 'rates' && out > 0)
      reject(['chart', 'years', out], data, 'the year after the one before: a year without a rate has null');
  }
  if (chart?.kind === 'lines')
    chart.series.forEach(({ values }, i) => {
      if (values.length !== chart.times.length)
        reject(['chart', 'series', i, 'values'], data, `${chart.times.length} values, one for each time`);
    });
  if (chart?.kind === 'amounts')
    chart.key?.forEach(({ part }, i) => {
      if (part !== 'against' && !chart.rows[0]?.parts[part])
        reject(['chart', 'key', i, 'part'], data, 'the place of a part of the first row, from 0, or against');
    });
}

/**
 * A figure of the page's own in our frame: checked against the schema, its sources those that the page names, and marked
 * as the page's.
 *
 * @throws BlueLedgerError `bad-query`, with the place of the first value that is not valid.
 */
export async function customContent(data: CustomFigure, language: string): Promise<FigureContent> {
  const checked = customFigureSchema.safeParse(data);
  if (!checked.success) {
    const [issue] = checked.error.issues;
    reject(issue?.path ?? [], data, expectedOf(issue as unknown as Readonly<Record<string, unknown>>));
  }
  const figure = checked.data;
  checkLengths(figure);
  const messages = await messagesFor(language, english, (code) => import(`../text/${code}.ts`));
  const { supplied, noChart } = messages.custom;
  const drawn = figure.chart && chartOf(figure.chart, messages);
  return {
    messages,
    custom: true,
    title: figure.title,
    summary: [{ text: figure.summary }],
    chart: drawn?.chart ?? { kind: 'bars', bars: [] },
    points: drawn?.points ?? [],
    table: tableOf(figure.table),
    notes: [...(figure.notes ?? []), supplied],
    dataTo: writtenDate(figure.dataTo, messages.language),
    ...(figure.units === undefined ? {} : { units: figure.units }),
    ...(figure.chart ? {} : { empty: noChart }),
    answer: {
      kind: 'custom-figure',
      query: {},
      title: figure.title,
      sources: figure.sources.map(({ name, url }) => ({
        id: name,
        title: name,
        publisher: name,
        accessed: figure.dataTo,
        ...(url === undefined ? {} : { url }),
      })),
      rules: [],
      dataVersion: '',
      status: 'unverified',
      notes: [],
    },
  };
}
