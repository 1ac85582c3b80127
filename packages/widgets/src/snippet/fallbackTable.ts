import { escapeHtml } from './escapeHtml.js';

/** A figure without scripts: its sentence, its values, and where they come from. All plain text. */
export interface FallbackTable {
  readonly sentence: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly source: string;
}

/**
 * The fallback as markup for the inside of an element: on one line, since a content manager makes a paragraph or a break of each
 * line that it finds.
 */
export function fallbackTable({ sentence, columns, rows, source }: FallbackTable): string {
  const head = columns.map((column) => `<th scope="col">${escapeHtml(column)}</th>`).join('');
  const body = rows.map(
    ([first = '', ...cells]) =>
      `<tr><th scope="row">${escapeHtml(first)}</th>${cells.map((cell) => `<td>${escapeHtml(cell)}</td>`).join('')}</tr>`,
  );
  const table = `<caption>${escapeHtml(sentence)}</caption><thead><tr>${head}</tr></thead><tbody>${body.join('')}</tbody>`;
  return `<table>${table}</table><p>${escapeHtml(source)}</p>`;
}
