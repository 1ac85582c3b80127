import MiniSearch from 'minisearch';
import { anchorOf } from './anchors.js';
import { type Page, sections } from './page.js';
import { type SearchEntry, searchOptions } from './searchFields.js';

/** Words of a text, each once: an index needs no more of it. */
const distinct = (text: string, most: number) =>
  [...new Set(text.toLowerCase().match(/[\p{L}\p{N}\p{M}]{3,}/gu) ?? [])].slice(0, most).join(' ');

/** As much of a description as a line of the list shows. */
const line = (text: string) => (text.length > 110 ? `${text.slice(0, 109)}…` : text);

const withoutMarks = (text: string) => text.replace(/[`*]|\{#[^}]*\}|<[^>]*>|\]\([^)]*\)/g, ' ').replaceAll('[', ' ');

/** Headings of the second and third level, with their anchors. */
function headingsOf(markdown: string): { readonly text: string; readonly anchor: string; readonly about: string }[] {
  const plain = markdown.replace(/^```[\s\S]*?^```/gm, '');
  return Array.from(
    plain.matchAll(/^#{2,3} (.+?)(?: \{#([\w.-]+)\})?\n+(.*)/gm),
    ([, text = '', anchor, about = '']) => ({
      text: withoutMarks(text).trim(),
      anchor: anchor ?? anchorOf(text),
      about: /^[|`<#-]/.test(about)
        ? ''
        : withoutMarks(about)
            .replace(/ +(?=[ ,.])/g, '')
            .trim(),
    }),
  );
}

/** Pages whose parts are looked for by themselves: each rule, statement, error and family of facts. */
const inParts = /^\/methods\/(rules|claims|errors|coverage)\/$/;

/** The index of the search, as text: each page, and each part of the pages of methods. */
export function searchIndex(pages: readonly Page[]): string {
  const index = new MiniSearch<SearchEntry>(searchOptions);
  let id = 0;
  const add = (entry: Omit<SearchEntry, 'id'>) => index.add({ id: id++, ...entry });
  for (const { url, title, description, section, markdown } of pages) {
    if (url === '/404.html') continue;
    const address = url.slice(1);
    const headings = headingsOf(markdown);
    add({
      url: address,
      title,
      about: line(description || sections[section]),
      words: distinct(`${headings.map(({ text }) => text).join(' ')} ${withoutMarks(markdown).slice(0, 1500)}`, 60),
    });
    if (inParts.test(url))
      for (const { text, anchor, about } of headings)
        add({
          url: `${address}#${anchor}`,
          title: text,
          about: line(about === '' ? title : `${title}: ${about}`),
          words: '',
        });
  }
  return JSON.stringify(index);
}
