import { html, nothing, type TemplateResult } from 'lit';
import type { FigureTable, TableCell, TableColumn } from './content.js';
import type { FigureWords } from './words.js';
import { written } from './written.js';

/** Words begin where a line begins, a date stays on one line; numbers end under each other, as cells do anyway. */
export const cellClass = (column: TableColumn | undefined): string | typeof nothing =>
  column?.format === 'text' || column?.format === 'date' ? column.format : nothing;

/**
 * The figure's values as a real table, captioned and scoped; `heads` stand for plain headings where a table sorts. A
 * closed one is out of sight and no tab stop, and a screen reader still has all its values.
 */
export function renderTable(
  { caption, columns, rows }: FigureTable,
  words: FigureWords,
  open: boolean,
  heads: readonly TemplateResult[] = columns.map(
    (column) => html`<th scope="col" class=${cellClass(column)}>${column.label}</th>`,
  ),
): TemplateResult {
  const cell = (value: TableCell, index: number) => written(value, columns[index] as TableColumn, words);
  return html`<div class="scroll" role="group" aria-label=${words.table} tabindex=${open ? 0 : -1}>
    <table>
      <caption>
        ${caption}
      </caption>
      <thead>
        <tr>
          ${heads}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ([head, ...cells]) =>
            html`<tr>
              <th scope="row" class=${cellClass(columns[0])}>${cell(head, 0)}</th>
              ${cells.map((value, i) => html`<td class=${cellClass(columns[i + 1])}>${cell(value, i + 1)}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}
