import type { FallbackTable } from '../../snippet/fallbackTable.js';
import { citedSources } from '../citedSources.js';
import type { FigureContent, TableColumn } from '../content.js';
import { written } from '../written.js';

/** A figure without its script: sentence, values and sources as plain text. */
export function fallbackOf(content: FigureContent): FallbackTable {
  const { messages } = content;
  const { columns, rows } = content.table;
  const sources = citedSources(content).map(({ name }) => name);
  return {
    sentence: content.summary.map(({ text }) => text).join(''),
    columns: columns.map(({ label }) => label),
    rows: rows.map((row) => row.map((value, i) => written(value, columns[i] as TableColumn, messages))),
    source: `${content.units ? `${content.units}${messages.stop ?? '. '}` : ''}${messages.dataTo(content.dataTo)} ${messages.sources} ${sources.join('; ')}${(messages.stop ?? '. ').trim()}`,
  };
}
