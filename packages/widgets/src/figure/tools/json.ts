import type { FigureContent } from '../content.js';
import { citationOf } from './citation.js';

/** A figure's values with all that they rest on, for a program to read: missing values are null, never left out. */
export function jsonOf(content: FigureContent): string {
  const { title, summary, units, notes, dataTo, table, answer } = content;
  const { kind, query, sources, rules, dataVersion, status } = answer;
  return `${JSON.stringify(
    {
      title,
      summary: summary.map(({ text }) => text).join(''),
      ...(units === undefined ? {} : { units }),
      dataTo,
      columns: table.columns,
      rows: table.rows.map((row) => row.map((value) => value ?? null)),
      notes,
      query: { kind, ...(query as object) },
      sources,
      rules,
      dataVersion,
      status,
      citation: citationOf(content),
    },
    null,
    2,
  )}\n`;
}
