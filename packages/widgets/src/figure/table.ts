import { html, type TemplateResult } from 'lit';
import type { FigureTable, TableCell, TableColumn } from './content.js';
import type { FigureMessages } from './messages.js';
import { written } from './written.js';

/**
 * The figure's values as a real table, captioned and scoped; `heads` stand for plain headings where a table sorts. A
 * closed one is out of sight and no tab stop, and a screen reader still has all its values.
 */
export function renderTable(
  { caption, columns, rows }: FigureTable,
  messages: FigureMessages,
  open: boolean,
  heads: readonly TemplateResult[] = columns.map(
    (column) => html`<th scope="col" class=${column.format}>${column.label}</th>`,
  ),
): TemplateResult {
  const cell = (value: TableCell, index: number) => written(value, columns[index] as TableColumn, messages);
  return html`<div class="scroll" role="group" aria-label=${messages.table} tabindex=${open ? 0 : -1}>
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
              <th scope="row" class=${columns[0]?.format}>${cell(head, 0)}</th>
              ${cells.map((value, i) => html`<td class=${columns[i + 1]?.format}>${cell(value, i + 1)}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}
