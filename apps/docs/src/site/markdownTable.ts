/** Text inside a cell of a table in Markdown: on one line, and no sign of it a sign of the table or of HTML. */
export const cellText = (value: string | number | boolean | null | undefined): string =>
  String(value ?? '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('|', '\\|')
    .replace(/\s*\n\s*/g, ' ');

/** A heading, and whether its column holds numbers. */
export type Heading = string | { readonly text: string; readonly isNumber: boolean };

const textOf = (heading: Heading) => (typeof heading === 'string' ? heading : heading.text);
const rule = (heading: Heading) => (typeof heading !== 'string' && heading.isNumber ? '---:' : '---');

/** A table in Markdown; cells are Markdown already. */
export const markdownTable = (headings: readonly Heading[], rows: readonly (readonly string[])[]): string =>
  [
    `| ${headings.map(textOf).join(' | ')} |`,
    `| ${headings.map(rule).join(' | ')} |`,
    ...rows.map((row) => `| ${row.join(' | ')} |`),
  ].join('\n');
