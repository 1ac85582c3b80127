import { type Page, type SectionName, sections } from './page.js';

/** The site as a list for a reader of text: each page by its Markdown, in English. */
export function llmsText(pages: readonly Page[]): string {
  const parts = (Object.keys(sections) as SectionName[]).map((section) => {
    const listed = pages.filter(
      (page) => page.section === section && (page.language ?? 'en') === 'en' && page.url.endsWith('/'),
    );
    return `## ${sections[section]}\n\n${listed
      .map(({ url, title, description }) => `- [${title}](.${url}index.md)${description ? `: ${description}` : ''}`)
      .join('\n')}`;
  });
  return `# Blue Ledger

> Who pays for UN peacekeeping, who serves, who owes: an SDK in TypeScript, custom elements and a workbench on sourced data. Each page below is Markdown; data are at addresses with a version, described in [openapi.json](./openapi.json).

${parts.join('\n\n')}
`;
}
