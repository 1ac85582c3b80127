/**
 * What content managers do to the text of a post before a reader's browser sees it. Written from what their documentation says
 * that they do; each is as small as it can be and still does that to the codes that we print.
 */

const blocks =
  'table|thead|tfoot|caption|col|colgroup|tbody|tr|td|th|div|dl|dd|dt|ul|ol|li|pre|form|map|area|blockquote|address|style|p|h[1-6]|hr|fieldset|legend|section|article|aside|hgroup|header|footer|nav|figure|figcaption|details|menu|summary';
const block = (rest: string, flags = 'g') => new RegExp(rest.replaceAll('BLOCK', `(?:${blocks})`), flags);

/**
 * WordPress' `wpautop`: block elements stand apart, what is apart by an empty line becomes a paragraph, and a line break that is
 * left becomes `<br />`. It knows no custom element, so it takes one for a part of a sentence.
 */
export function wordpressParagraphs(post: string): string {
  const apart = `${post}\n`
    .replace(/\r\n?/g, '\n')
    .replace(block('(<BLOCK[\\s/>])'), '\n\n$1')
    .replace(block('(</BLOCK>)'), '$1\n\n')
    .replace(/<!--[\s\S]*?-->|<[^>]*>/g, (tag) => tag.replaceAll('\n', ' '))
    .replace(/\n{3,}/g, '\n\n');
  const paragraphs = apart
    .split(/\n\s*\n/)
    .filter((part) => part.trim() !== '')
    .map((part) => `<p>${part.replace(/^\n+|\n+$/g, '')}</p>\n`)
    .join('');
  return paragraphs
    .replace(/<p>\s*<\/p>/g, '')
    .replace(/<p>([^<]+)<\/(div|address|form)>/g, '<p>$1</p></$2>')
    .replace(block('<p>\\s*(</?BLOCK[^>]*>)\\s*</p>'), '$1')
    .replace(/<p>(<li.+?)<\/p>/g, '$1')
    .replace(block('<p>\\s*(</?BLOCK[^>]*>)'), '$1')
    .replace(block('(</?BLOCK[^>]*>)\\s*</p>'), '$1')
    .replace(/<(script|style|svg|math)[\s\S]*?<\/\1>/g, (whole) => whole.replaceAll('\n', '\0'))
    .replace(/<br\s*\/?>/g, '<br />')
    .replace(/(?<!<br \/>)\s*\n/g, '<br />\n')
    .replaceAll('\0', '\n')
    .replace(block('(</?BLOCK[^>]*>)\\s*<br />'), '$1')
    .replace(/<br \/>(\s*<\/?(?:p|li|div|dl|dd|dt|th|pre|td|ul|ol)[^>]*>)/g, '$1')
    .replace(/\n<\/p>$/g, '</p>');
}

/** Filters that turn each line break into one that is seen, as many comment and forum systems do. */
export const lineBreaks = (post: string): string => post.replaceAll('\n', '<br />\n');

/** Filters that put each line that is not empty into a paragraph of its own, whatever stands in it. */
export const lineParagraphs = (post: string): string =>
  post
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => `<p>${line}</p>`)
    .join('\n');

/** Filters that know paragraphs and nothing else: one for each part between empty lines. */
export const plainParagraphs = (post: string): string =>
  post
    .split(/\n\s*\n/)
    .map((part) => `<p>${part.trim()}</p>`)
    .join('\n');

/** Filters that close no paragraph: HTML of before 1997, and editors that keep that habit. */
export const openParagraphs = (post: string): string => post.replace(/\n\s*\n/g, '\n<p>');

/** A sanitizer that takes off every tag but those of tables, paragraphs, headings and links, and leaves what stands between. */
export const onlyTablesAndLinks = (post: string): string =>
  post.replace(/<\/?([a-z][a-z0-9-]*)[^>]*>/gi, (tag, name: string) =>
    /^(table|caption|thead|tbody|tr|th|td|p|a|img)$/i.test(name) ? tag : '',
  );

/** A sanitizer that takes a script and a style sheet out whole, and unwraps elements that it does not know. */
export const withoutScripts = (post: string): string =>
  post
    .replace(/<script[\s\S]*?<\/script>|<link[^>]*>|<iframe[\s\S]*?<\/iframe>/gi, '')
    .replace(/<\/?[a-z]+-[a-z-]*[^>]*>/gi, '');
