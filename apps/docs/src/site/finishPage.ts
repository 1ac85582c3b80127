import type { Page } from './page.js';
import { renderPage, type SiteFacts } from './renderPage.js';

type Prose = Pick<Page, 'title' | 'description' | 'section'> & Partial<Page>;

/** What Eleventy hands to the layout. */
export interface EleventyData extends Partial<Prose> {
  /** The page before its layout: Markdown. */
  readonly content: string;
  readonly page: { readonly url: string };
  /** A page that is made; without it the page was written by hand, and its front matter says what it is. */
  readonly entry?: Page;
  readonly facts: Omit<SiteFacts, 'pages'>;
  readonly made: readonly Page[];
  readonly collections: {
    readonly prose?: readonly { readonly url: string; readonly data: Prose }[];
  };
  readonly finished: Map<string, Page>;
}

const asPage = (
  { title, description, section, label, group, elements }: Prose,
  url: string,
  markdown: string,
): Page => ({
  url,
  title,
  description,
  section,
  markdown,
  ...(label === undefined ? {} : { label }),
  ...(group === undefined ? {} : { group }),
  ...(elements === undefined ? {} : { elements }),
});

/** Puts a page into its frame, and keeps its Markdown for what is made of all pages. */
export function finishPage(data: EleventyData): string {
  const { entry, content, page, facts, made, collections, finished } = data;
  const { title, description, section } = data;
  if (!entry && (title === undefined || description === undefined || section === undefined))
    throw new Error(`${page.url}: its front matter lacks title, description or section. Write all three.`);
  const whole = entry ?? asPage(data as Prose, page.url, content.trimStart());
  finished.set(whole.url, whole);
  const prose = (collections.prose ?? []).map(({ url, data: fields }) => asPage(fields, url, ''));
  return renderPage(whole, { ...facts, pages: [...prose, ...made] });
}
