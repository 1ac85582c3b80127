const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/**
 * Text as it stands in markup, in an element or in a quoted attribute. Signs that Markdown, MDX, templates and the short codes of
 * content managers read as their own are written by number, which every one of them leaves alone.
 */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"'{}[\]*_`~\\]/g, (sign) => entities[sign] ?? `&#${sign.charCodeAt(0)};`);
}
