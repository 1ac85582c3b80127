import { escapeHtml } from './escapeHtml.js';
import { type Language, type Page, type SectionName, sections } from './page.js';
import { relativeHtml } from './relative.js';
import { type Rendered, type Rendering, renderMarkdown } from './renderMarkdown.js';
import { words } from './words.js';

export interface SiteFacts extends Pick<Rendering, 'types'> {
  readonly pages: readonly Page[];
  readonly dataVersion: string;
  /** Last month of personnel, as text in English, French and Arabic. */
  readonly lastMonth: Readonly<Record<'en' | 'fr' | 'ar', string>>;
}

/** The head of a part; of the elements in the language of the page, all else is in English. */
const sectionUrl = (section: SectionName, language: Language) =>
  section === 'start' ? '/' : section === 'elements' && language !== 'en' ? `/${language}/elements/` : `/${section}/`;

/** No script, style or request but the site's own. */
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'";

const current = (isCurrent: boolean) => (isCurrent ? ' aria-current="page"' : '');

/** The pages of a part of the site, under their headings; those within another only beside it. */
function sidebar(page: Page, all: readonly Page[]): string {
  const language = page.language ?? 'en';
  const here = page.within ?? page.url;
  const pages = all.filter(
    ({ section, language: other = 'en', url, within }) =>
      section === page.section && other === language && url !== '/' && (within === undefined || within === here),
  );
  if (pages.length < 2) return '';
  const { pages: label } = words[language];
  const groups = new Map<string, Page[]>();
  for (const listed of pages) {
    const { group = '' } = listed;
    groups.set(group, [...(groups.get(group) ?? []), listed]);
  }
  const lists = [...groups].map(
    ([group, listed]) =>
      `${group === '' ? '' : `<p>${escapeHtml(group)}</p>`}<ul>${listed
        .map(
          ({ url, label: name, title, within }) =>
            `<li${within === undefined ? '' : ' class="within"'}><a href="${url}"${current(url === page.url)}>${escapeHtml(name ?? title)}</a></li>`,
        )
        .join('')}</ul>`,
  );
  return `<nav id="pages" class="pages" aria-label="${escapeHtml(label)}">${lists.join('\n')}</nav>`;
}

/** More headings than this are a list to be opened. */
const manyHeadings = 14;

function contentsOf(headings: Rendered['headings'], label: string): string {
  if (headings.length < 4) return '';
  const items = headings.map(
    ({ anchor, text }) => `<li><a href="#${anchor}">${text.replace(/<\/?a\b[^>]*>/g, '')}</a></li>`,
  );
  const list = `<ul>${items.join('')}</ul>`;
  const name = escapeHtml(label);
  return `<nav class="contents" aria-label="${name}">${
    headings.length > manyHeadings
      ? `<details><summary>${name} (${headings.length})</summary>${list}</details>`
      : `<p>${name}</p>${list}`
  }</nav>`;
}

const languageLinks = (page: Page) => {
  const { translations, language = 'en' } = page;
  if (!translations) return '';
  const links = Object.entries(translations).map(
    ([code, url]) =>
      `<a href="${url}" lang="${code}" hreflang="${code}"${code === language ? ' aria-current="true"' : ''}>${words[code as keyof typeof words].name}</a>`,
  );
  return `<nav class="languages" aria-label="${escapeHtml(words[language].languages)}">${links.join(' ')}</nav>`;
};

/** A page with its frame: navigation, search, foot. */
export function renderPage(page: Page, { pages, types, dataVersion, lastMonth }: SiteFacts): string {
  const { url, title, description, section, language = 'en', elements = [], markdown, translations } = page;
  const text = words[language];
  const { html, headings } = renderMarkdown(markdown, { types, example: text.example });
  const parts = Object.keys(sections) as SectionName[];
  const navigation = parts
    .map((name) => {
      const address = sectionUrl(name, language);
      const isEnglish = language !== 'en' && name !== 'elements';
      const mark = name === section ? current(url === address) || ' aria-current="true"' : '';
      return `<a href="${address}"${isEnglish ? ' hreflang="en"' : ''}${mark}>${text.sections[name]}</a>`;
    })
    .join('\n');
  const scripts = elements.map((name) => `<script type="module" src="/widgets/cdn/${name}.js"></script>`).join('');
  const contents = contentsOf(headings, text.onThisPage);
  const alternates = Object.entries(translations ?? {})
    .map(([code, address]) => `<link rel="alternate" hreflang="${code}" href="${address}">`)
    .join('');
  const clientWords = JSON.stringify({
    close: text.close,
    search: text.searchLabel,
    results: text.results,
    nothing: text.nothing,
    failed: text.searchFailed,
    copy: text.copy,
    copied: text.copied,
    copyFailed: text.copyFailed,
  });
  const list = sidebar(page, pages);
  const head = `${languageLinks(page)}${contents}`;
  const content = html.replace('</h1>\n', () => `</h1>\n${head}`);
  const asMarkdown = url.endsWith('/') ? `${url}index.md` : '';
  const document = `<!doctype html>
<html lang="${language}" dir="${text.direction}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}${url === '/' ? '' : ' · Blue Ledger'}</title>
<meta name="description" content="${escapeHtml(description)}">
<meta name="color-scheme" content="light dark">
<link rel="icon" href="data:,">
${elements.length > 0 ? '<link rel="stylesheet" href="/widgets/blueledger.css">' : ''}
<link rel="stylesheet" href="/assets/site.css">
${asMarkdown === '' ? '' : `<link rel="alternate" type="text/markdown" href="${asMarkdown}">`}${alternates}
<script type="module" src="/assets/site.js"></script>${scripts}
</head>
<body data-words="${escapeHtml(clientWords)}">
<a class="skip" href="#content">${text.skip}</a>
<header class="site">
<a class="name" href="/">Blue Ledger</a>
<nav aria-label="Blue Ledger">${navigation}</nav>
<button type="button" class="search" hidden aria-keyshortcuts="/">${text.search} <kbd>/</kbd></button>
</header>
${list === '' ? '' : `<a class="to-pages" href="#pages">${text.pages}</a>`}
<div class="columns">
<main id="content" tabindex="-1">
${content}
</main>
${list}
</div>
<footer><p>${text.data.replace('{version}', `<bdi>${escapeHtml(dataVersion)}</bdi>`).replace('{month}', lastMonth[language])}${asMarkdown === '' ? '' : ` <a href="${asMarkdown}">${text.markdown}</a>`}</p>
<p>${text.rights}</p></footer>
</body>
</html>
`;
  return relativeHtml(document, url);
}
