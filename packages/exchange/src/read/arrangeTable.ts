import { headingsOfField } from './columnWords.js';
import { formsOf, joinedWord } from './heading.js';
import type { ColumnMapping } from './mapColumns.js';
import { monthOfWord } from './monthWords.js';
import { numberReadings } from './numbers.js';
import type { RawCell, RawRow } from './rawRow.js';
import type { KindName } from './rowKinds.js';
import { type Span, spansOf, yearsOf } from './spansOf.js';

/** A table whose layout was brought into one row a figure. */
export interface ArrangedTable {
  readonly header: readonly string[];
  readonly rows: readonly RawRow[];
  /** The column of the file that each column of the header stands in, counted from 1; undefined where the layout made it. */
  readonly positions: readonly (number | undefined)[];
  /** Columns of the file that the layout used up. */
  readonly used: readonly ColumnMapping[];
  /** What it must be, where the layout tells. */
  readonly kind?: KindName | undefined;
  /** Fields that the layout makes, with how. */
  readonly made: Readonly<Record<string, string>>;
}

const yearHeadings = new Set(['year', 'calendaryear', 'annee', 'ano', 'год', '年', '年份', 'السنة', 'yr']);
const monthHeadings = new Set([
  ...headingsOfField('month').slice(0, 1),
  'monthnumber',
  'monthno',
  'mois',
  'mes',
  'месяц',
  '月份',
  '月',
  'الشهر',
]);
const text = (cell: RawCell | undefined) => String(cell ?? '').trim();
const sampled = 50;

const isYear = (cell: string) => /^(?:19|20)\d\d$/.test(cell);
const monthNumber = (cell: string): number | undefined => {
  const number = /^\d{1,2}$/.test(cell) ? Number(cell) : monthOfWord(cell);
  return number !== undefined && number >= 1 && number <= 12 ? number : undefined;
};

/** Year and month in two columns: the month column takes the year of the other. */
function joinYearAndMonth(header: readonly string[], rows: readonly RawRow[]): ArrangedTable | undefined {
  const at = (words: ReadonlySet<string>) =>
    header.findIndex((heading) => formsOf(heading).some((form) => words.has(form)));
  const [year, month] = [at(yearHeadings), at(monthHeadings)];
  if (year < 0 || month < 0) return undefined;
  const sample = rows
    .slice(0, sampled)
    .map(({ cells }) => [text(cells[year]), text(cells[month])] as const)
    .filter(([, cell]) => cell !== '');
  if (sample.length === 0 || !sample.every(([a, b]) => isYear(a) && monthNumber(b) !== undefined)) return undefined;
  const [yearName, monthName] = [header[year]?.trim(), header[month]?.trim()];
  return {
    header,
    rows: rows.map((row) => {
      const [a, b] = [text(row.cells[year]), monthNumber(text(row.cells[month]))];
      if (!isYear(a) || b === undefined) return row;
      const cells = [...row.cells];
      cells[month] = `${a}-${String(b).padStart(2, '0')}`;
      return { ...row, cells };
    }),
    positions: header.map((_, index) => (index === year ? undefined : index + 1)),
    used: [{ column: yearName ?? '', position: year + 1, field: 'month', why: `it is the year of “${monthName}”` }],
    made: { month: `“${monthName}” with the year in “${yearName}”` },
  };
}

/** Whether cells are rates and no counts: they are at most 100, and one has decimals or all are given as such. */
const areRates = (cells: readonly RawCell[]): boolean => {
  const values = cells.flatMap((cell) => {
    if (typeof cell === 'number') return [cell];
    // `8,033` is a rate with a decimal comma rather than thousands.
    const values = numberReadings(cell).map(({ text: digits }) => Number(digits));
    return values.find((value) => value <= 100) ?? values[0] ?? [];
  });
  return values.length > 0 && values.every((value) => value <= 100) && values.some((value) => !Number.isInteger(value));
};

/** Months, years or runs of years side by side: a row for each, with what it stands under. */
function turnSpans(
  header: readonly string[],
  rows: readonly RawRow[],
  wanted: KindName | undefined,
): ArrangedTable | undefined {
  const { spans, named } = spansOf(header, wanted);
  const columns = spans.flatMap((span, index) => (span === undefined ? [] : [{ span, index }]));
  const [first] = columns;
  if (!first) return undefined;
  const kind = first.span.kind === 'month' ? 'personnel' : 'scale';
  if (wanted !== undefined && wanted !== kind) return undefined;
  const cells = rows
    .flatMap((row) => columns.map(({ index }) => row.cells[index] ?? ''))
    .filter((cell) => text(cell) !== '');
  if (wanted === undefined && kind === 'scale' && !named && !areRates(cells)) return undefined;
  const kept = header.flatMap((heading, index) => (spans[index] === undefined && heading.trim() !== '' ? [index] : []));
  if (kept.length === 0) return undefined;
  const fields = kind === 'scale' ? ['from_year', 'to_year', 'rate'] : ['month', 'persons'];
  const times = fields.slice(0, -1);
  const hasTimes = kept.some((index) =>
    formsOf(header[index] as string).some((form) => times.some((field) => headingsOfField(field).includes(form))),
  );
  if (hasTimes) return undefined;
  const ofSpan = (span: Span): RawCell[] =>
    span.kind === 'month' ? [span.month] : [String(span.from), String(span.to)];
  const names = columns.map(({ index }) => `“${header[index]?.trim()}”`);
  const shown = names.length > 4 ? `${names.slice(0, 3).join(', ')} to ${names.at(-1)}` : names.join(', ');
  const value = fields.at(-1) as string;
  return {
    kind,
    header: [...kept.map((index) => header[index] as string), ...fields],
    rows: rows.flatMap((row): RawRow[] => {
      const before = kept.map((index) => row.cells[index] ?? '');
      const filled = columns.filter(({ index }) => text(row.cells[index]) !== '');
      // A row without a figure stays one: it may be a note, or a state whose figures are missing.
      if (filled.length === 0) return [{ ...row, cells: [...before, ...fields.map(() => '')] }];
      return filled.map(({ span, index }) => ({ ...row, cells: [...before, ...ofSpan(span), row.cells[index] ?? ''] }));
    }),
    positions: [...kept.map((index) => index + 1), ...fields.map(() => undefined)],
    used: columns.map(({ span, index }) => ({
      column: header[index]?.trim() ?? '',
      position: index + 1,
      field: value,
      why: span.kind === 'month' ? `its heading is the month ${span.month}` : `its heading is ${yearsText(span)}`,
    })),
    made: Object.fromEntries(
      fields.map((field) => [field, field === value ? `the cells below ${shown}` : `the headings ${shown}`]),
    ),
  };
}

const yearsText = ({ from, to }: { readonly from: number; readonly to: number }) =>
  from === to ? `the year ${from}` : `the years ${from} to ${to}`;

/** One column of years or of runs of years, of a table of rates: the first year and the last. */
function splitYears(
  header: readonly string[],
  rows: readonly RawRow[],
  wanted: KindName | undefined,
): ArrangedTable | undefined {
  if (wanted !== undefined && wanted !== 'scale') return undefined;
  const names = new Set([
    'year',
    'years',
    'period',
    'scaleperiod',
    'scaleyears',
    'calendaryear',
    'calendaryears',
    'periode',
    'periodes',
    'periodo',
    'periodos',
    'annees',
    'annee',
    'ano',
    'anos',
  ]);
  const forms = header.map((heading) => formsOf(heading));
  const has = (field: string) => forms.some((list) => list.some((form) => headingsOfField(field).includes(form)));
  if (!has('rate') || ['from_year', 'to_year'].some((field) => header.includes(field))) return undefined;
  const at = forms.flatMap((list, index) => (list.some((form) => names.has(form)) ? [index] : []));
  const [column, other] = at;
  if (column === undefined || other !== undefined) return undefined;
  const sample = rows
    .slice(0, sampled)
    .map(({ cells }) => text(cells[column]))
    .filter((cell) => cell !== '');
  if (sample.length === 0 || !sample.every((cell) => yearsOf(cell) !== undefined)) return undefined;
  const heading = header[column]?.trim() ?? '';
  const kept = header.flatMap((_, index) => (index === column ? [] : [index]));
  const single = sample.every((cell) => isYear(cell));
  return {
    kind: 'scale',
    header: [...kept.map((index) => header[index] as string), 'from_year', 'to_year'],
    rows: rows.map((row) => {
      const span = yearsOf(text(row.cells[column]));
      const years = span ? [String(span.from), String(span.to)] : [text(row.cells[column]), ''];
      return { ...row, cells: [...kept.map((index) => row.cells[index] ?? ''), ...years] };
    }),
    positions: [...kept.map((index) => index + 1), undefined, undefined],
    used: [
      {
        column: heading,
        position: column + 1,
        field: 'from_year',
        why: single ? 'it is the first year and the last' : 'it has the first year and the last',
      },
    ],
    made: { from_year: `the years in “${heading}”`, to_year: `the years in “${heading}”` },
  };
}

const budgetYearHeadings = new Set(
  [
    ...['budget year', 'budgetary year', 'fiscal year', 'financial year', 'budget period', 'year', 'period'],
    ...[
      'exercice',
      'exercice budgétaire',
      'année budgétaire',
      'ejercicio',
      'ejercicio presupuestario',
      'año presupuestario',
    ],
  ].map(joinedWord),
);

/** The first year of a budget year, written `2024/25`, `2024-25` or `2024/2025`. */
function firstOfBudgetYear(cell: string): number | undefined {
  const [, first, second = ''] = /^(\d{4})\s*[-–/]\s*(\d{4}|\d\d)$/.exec(cell) ?? [];
  const year = Number(first);
  return first !== undefined && (year + 1) % 100 === Number(second.slice(-2)) ? year : undefined;
}

/** A column of budget years in a table of appropriations: their first and last day (A/RES/49/233 A: 1 July to 30 June). */
function splitBudgetYears(
  header: readonly string[],
  rows: readonly RawRow[],
  wanted: KindName | undefined,
): ArrangedTable | undefined {
  if (wanted !== undefined && wanted !== 'appropriations') return undefined;
  const forms = header.map((heading) => formsOf(heading));
  const has = (field: string) => forms.some((list) => list.some((form) => headingsOfField(field).includes(form)));
  const column = forms.findIndex((list) => list.some((form) => budgetYearHeadings.has(form)));
  if (column < 0 || !has('mission') || !has('total_usd') || has('from') || has('to')) return undefined;
  const sample = rows
    .slice(0, sampled)
    .map(({ cells }) => text(cells[column]))
    .filter((cell) => cell !== '');
  if (sample.length === 0 || !sample.every((cell) => firstOfBudgetYear(cell) !== undefined)) return undefined;
  const heading = header[column]?.trim() ?? '';
  const kept = header.flatMap((_, index) => (index === column ? [] : [index]));
  return {
    kind: 'appropriations',
    header: [...kept.map((index) => header[index] as string), 'from', 'to'],
    rows: rows.map((row) => {
      const year = firstOfBudgetYear(text(row.cells[column]));
      const days = year === undefined ? [text(row.cells[column]), ''] : [`${year}-07-01`, `${year + 1}-06-30`];
      return { ...row, cells: [...kept.map((index) => row.cells[index] ?? ''), ...days] };
    }),
    positions: [...kept.map((index) => index + 1), undefined, undefined],
    used: [{ column: heading, position: column + 1, field: 'from', why: 'it has budget years, of 1 July to 30 June' }],
    made: { from: `the budget years in “${heading}”`, to: `the budget years in “${heading}”` },
  };
}

/**
 * A table as its layout means it: year and month in two columns, one column for the years of a scale or for budget years, or months and years
 * side by side. Any other comes back as it is.
 */
export function arrangeTable(
  header: readonly string[],
  rows: readonly RawRow[],
  wanted: KindName | undefined,
): ArrangedTable {
  return (
    joinYearAndMonth(header, rows) ??
    splitYears(header, rows, wanted) ??
    splitBudgetYears(header, rows, wanted) ??
    turnSpans(header, rows, wanted) ?? {
      header,
      rows,
      positions: header.map((_, index) => index + 1),
      used: [],
      made: {},
    }
  );
}
