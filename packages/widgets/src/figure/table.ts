import { html, type TemplateResult } from 'lit';
import type { FigureTable, TableCell, TableColumn } from './content.js';
import type { FigureWords } from './words.js';

/** A value as the page's language writes it; a missing one in words, never as a zero. */
export function written(value: TableCell, { format }: TableColumn, words: FigureWords): string {
  if (value === undefined) return words.missing;
  if (typeof value === 'string' || format === 'text') return String(value);
  const digits = format === 'percent' ? 2 : 0;
  return new Intl.NumberFormat(words.language, { minimumFractionDigits: digits, maximumFractionDigits: digits }).format(
    value,
  );
}

/** The figure's values as a real table, captioned and scoped. */
export function renderTable({ caption, columns, rows }: FigureTable, words: FigureWords): TemplateResult {
  const cell = (value: TableCell, index: number) => written(value, columns[index] as TableColumn, words);
  return html`<div class="scroll" role="region" aria-label=${words.table} tabindex="0">
    <table>
      <caption>
        ${caption}
      </caption>
      <thead>
        <tr>
          ${columns.map(({ label }) => html`<th scope="col">${label}</th>`)}
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
