/** The way from a page up to the root of the site: `../../` from `/elements/rates/`. */
export const upFrom = (url: string): string =>
  // Shown for any address that leads nowhere, at any depth: it cannot know the way up.
  url === '/404.html' ? '/' : '../'.repeat(url.split('/').length - 2) || './';

/**
 * Addresses from the root of the site, as the pages write them, made relative to their page: a built copy opens from any
 * folder of any server.
 */
export const relativeHtml = (html: string, url: string): string =>
  html.replace(/ (href|src)="\/(?!\/)/g, (_, name: string) => ` ${name}="${upFrom(url)}`);

/** The same in Markdown; a page's own Markdown stands beside it. */
export const relativeMarkdown = (markdown: string, url: string): string =>
  markdown.replace(/\]\(\/(?!\/)/g, () => `](${upFrom(url)}`);
