import type { Problem } from '../problem.js';
import type { SourceTable } from '../readTable.js';
import { monthIndex, monthText } from '../rowValidator.js';

/** A table by year whose last year is in part: a year after it says up to which month it comes. */
function checkLastYear(
  rows: SourceTable['rows'],
  { field, to }: { readonly field: string; readonly to: string },
  file: string,
): Problem[] {
  const last = rows.reduce((latest, row) => Math.max(latest, row[field] as number), 0);
  return String(last) === to.slice(0, 4)
    ? []
    : [{ file, column: field, reason: `the last year is ${last}, and coverage ends in ${to}` }];
}

/** The months that a table has are those from first to last less the listed missing ones, no more and no fewer. */
export function checkMonthCoverage({ schema, rows, file }: SourceTable): Problem[] {
  const { coverage } = schema;
  const field = schema.fields.find(({ name }) => name === coverage?.field);
  if (coverage && field?.type === 'year') return checkLastYear(rows, coverage, file);
  if (!coverage || field?.type !== 'yearmonth') return [];
  const present = new Set(rows.map((row) => row[coverage.field] as number));
  const missing = new Set(coverage.missing.map(monthIndex));
  const problems: Problem[] = [];
  const [from, to] = [monthIndex(coverage.from), monthIndex(coverage.to)];
  for (let month = from; month <= to; month += 1) {
    const text = monthText(month);
    if (!present.has(month) && !missing.has(month))
      problems.push({ file, column: coverage.field, reason: `no row for ${text}, and it is not listed as missing` });
    if (present.has(month) && missing.has(month))
      problems.push({ file, column: coverage.field, reason: `${text} is listed as missing, and has rows` });
  }
  for (const month of present)
    if (month < from || month > to)
      problems.push({
        file,
        column: coverage.field,
        reason: `${monthText(month)} lies outside ${coverage.from} to ${coverage.to}`,
      });
  rows.forEach((row, index) => {
    const month = row[coverage.field] as number;
    const span = coverage.sources?.find(({ from, to }) => monthIndex(from) <= month && month <= monthIndex(to));
    if (coverage.sources && span?.source !== row['source'])
      problems.push({
        file,
        line: index + 2,
        column: 'source',
        reason: `${row['source']} feeds ${monthText(month)}; coverage says ${span?.source ?? 'no source'}`,
      });
  });
  return problems;
}
