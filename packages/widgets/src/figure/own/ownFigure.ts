import { BlueLedgerError, faultOfValue } from '@blueledger/core/internal/errors';
import type { FigureContent } from '../content.js';
import { arabicWords } from '../languages/ar.js';
import { frenchWords } from '../languages/fr.js';
import { englishWords } from '../words.js';
import { wordsIn } from '../wordsIn.js';
import { writtenDate } from '../written.js';
import { chartOf } from './ownChart.js';
import { type OwnFigure, ownFigureSchema, tableOf } from './schema.js';
import { ownWords } from './words.js';

export type { OwnFigure } from './schema.js';

const at = (data: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>((value, key) => (value as Readonly<Record<PropertyKey, unknown>> | undefined)?.[key], data);

const placeOf = (path: readonly PropertyKey[]) =>
  path.reduce<string>((text, key) => (typeof key === 'number' ? `${text}[${key}]` : `${text}.${String(key)}`), 'data');

function refuse(path: readonly PropertyKey[], data: unknown, expected: string): never {
  const value = at(data, path);
  throw new BlueLedgerError('bad-query', {
    what: value === undefined ? 'it is missing' : faultOfValue(value, 'does not serve'),
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
function checkLengths(data: OwnFigure): void {
  const { columns, rows } = data.table;
  rows.forEach((row, i) => {
    if (row.length !== columns.length)
      refuse(['table', 'rows', i], data, `${columns.length} values, one for each column`);
  });
  const { chart } = data;
  if (chart?.kind === 'steps' || chart?.kind === 'rates') {
    chart.series.forEach(({ percents }, i) => {
      if (percents.length !== chart.years.length)
        refuse(['chart', 'series', i, 'percents'], data, `${chart.years.length} values, one for each year`);
    });
    const out = chart.years.findIndex((year, i) => i > 0 && year !== (chart.years[i - 1] as number) + 1);
    if (chart.kind === 'rates' && out > 0)
      refuse(['chart', 'years', out], data, 'the year after the one before: a year without a rate has null');
  }
  if (chart?.kind === 'lines')
    chart.series.forEach(({ values }, i) => {
      if (values.length !== chart.times.length)
        refuse(['chart', 'series', i, 'values'], data, `${chart.times.length} values, one for each time`);
    });
  if (chart?.kind === 'amounts')
    chart.key?.forEach(({ part }, i) => {
      if (part !== 'against' && !chart.rows[0]?.parts[part])
        refuse(['chart', 'key', i, 'part'], data, 'the place of a part of the first row, from 0, or against');
    });
}

/**
 * A figure of the page's own in our frame: checked against the schema, its sources those that the page names, and marked
 * as the page's.
 *
 * @throws BlueLedgerError `bad-query`, with the place of the first value that does not serve.
 */
export async function contentOf(data: OwnFigure, language: string): Promise<FigureContent> {
  const checked = ownFigureSchema.safeParse(data);
  if (!checked.success) {
    const [issue] = checked.error.issues;
    refuse(issue?.path ?? [], data, expectedOf(issue as unknown as Readonly<Record<string, unknown>>));
  }
  const figure = checked.data;
  checkLengths(figure);
  const words = await wordsIn(language, englishWords, {
    ar: () => Promise.resolve(arabicWords),
    fr: () => Promise.resolve(frenchWords),
  });
  const { supplied, noChart } = ownWords(words.language);
  const drawn = figure.chart && chartOf(figure.chart, words);
  return {
    words,
    own: true,
    title: figure.title,
    finding: [{ text: figure.finding }],
    chart: drawn?.chart ?? { kind: 'bars', bars: [] },
    points: drawn?.points ?? [],
    table: tableOf(figure.table),
    notes: [...(figure.notes ?? []), supplied],
    dataTo: writtenDate(figure.dataTo, words.language),
    ...(figure.units === undefined ? {} : { units: figure.units }),
    ...(figure.chart ? {} : { empty: noChart }),
    answer: {
      kind: 'own-figure',
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
