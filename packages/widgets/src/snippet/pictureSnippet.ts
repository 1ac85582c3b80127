import { escapeHtml } from './escapeHtml.js';
import { type FallbackTable, fallbackTable } from './fallbackTable.js';

export interface PictureSnippetOptions {
  /** Address of the picture in the page's own system: the file that the figure's Download gives. */
  readonly picture: string;
  /** The figure as text; its sentence stands for the picture where that is not seen. */
  readonly fallback: FallbackTable;
  readonly citation: string;
}

/**
 * A figure for systems that strip scripts: the picture, its table and its citation, as plain markup that needs nothing else.
 * The picture itself is saved from the figure and uploaded where the page is written.
 */
export function pictureSnippet({ picture, fallback, citation }: PictureSnippetOptions): string {
  return [
    '<figure>',
    `<img src="${escapeHtml(picture)}" alt="${escapeHtml(fallback.sentence)}" width="100%" />`,
    fallbackTable(fallback),
    `<figcaption>${escapeHtml(citation)}</figcaption>`,
    '</figure>',
  ].join('');
}
