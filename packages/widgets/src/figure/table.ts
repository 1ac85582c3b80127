import { html, type TemplateResult } from 'lit';
import type { FigureTable, TableCell, TableColumn } from './content.js';
import type { FigureWords } from './words.js';
import { written } from './written.js';

/** The figure's values as a real table, captioned and scoped; `heads` stand for plain headings where a table sorts. */
export function renderTable(
  { caption, columns, rows }: FigureTable,
  words: FigureWords,
  heads: readonly TemplateResult[] = columns.map(({ label }) => html`<th scope="col">${label}</th>`),
): TemplateResult {
  const cell = (value: TableCell, index: number) => written(value, columns[index] as TableColumn, words);
  return html`<div class="scroll" role="region" aria-label=${words.table} tabindex="0">
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
              <th scope="row">${cell(head, 0)}</th>
              ${cells.map((value, i) => html`<td>${cell(value, i + 1)}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}
