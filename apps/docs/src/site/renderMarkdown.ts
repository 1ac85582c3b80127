import { Marked, type Tokens } from 'marked';
import { Anchors } from './anchors.js';
import { escapeHtml } from './escapeHtml.js';

export interface Rendering {
  /** Pages of public types by name: where a signature names one, it becomes a link. */
  readonly types: ReadonlyMap<string, string>;
  /** The word for an example in the language of the page. */
  readonly example: string;
}

export interface Rendered {
  readonly html: string;
  /** Headings of the second level, for the list at the head of a long page. */
  readonly headings: readonly { readonly anchor: string; readonly text: string }[];
}

const linked = (code: string, types: ReadonlyMap<string, string>) =>
  escapeHtml(code).replace(/\b[A-Z]\w+\b/g, (name) => {
    const address = types.get(name);
    return address === undefined ? name : `<a href="${address}">${name}</a>`;
  });

/** Comments of an example stand back from its code. */
const withQuietComments = (html: string) =>
  html.replace(/(^|\s)(\/\/ .*)$/gm, (_, before: string, comment: string) => `${before}<i>${comment}</i>`);

const codeBlock = (html: string) => `<div class="code" dir="ltr"><pre tabindex="0"><code>${html}</code></pre></div>\n`;

/** Live code is shown running and as it is written: each line of elements of ours by itself. */
const liveExamples = (code: string, example: string) =>
  code
    .trimEnd()
    .split('\n')
    .map(
      (line, index) =>
        `<div class="example" role="group" aria-label="${escapeHtml(example)} ${index + 1}">\n<div class="live">${line}</div>\n${codeBlock(escapeHtml(line))}</div>\n`,
    )
    .join('');

/**
 * A page's Markdown as HTML. What it knows beside the standard: a fence with `html live` runs; in a fence `ts signature` the
 * names of public types are links; a heading may name its anchor, `## Title {#anchor}`.
 */
export function renderMarkdown(markdown: string, { types, example }: Rendering): Rendered {
  const anchors = new Anchors();
  const headings: { anchor: string; text: string }[] = [];
  const marked = new Marked({
    renderer: {
      heading({ tokens, depth }: Tokens.Heading) {
        const inline = this.parser.parseInline(tokens);
        const [, text = '', explicit] = /^(.*?)(?: \{#([\w.-]+)\})?$/.exec(inline) ?? [];
        const anchor = explicit ?? anchors.next(text);
        if (depth === 1) return `<h1>${text}</h1>\n`;
        if (depth === 2) headings.push({ anchor, text });
        return `<h${depth} id="${anchor}">${text} <a class="anchor" href="#${anchor}" aria-hidden="true" tabindex="-1">#</a></h${depth}>\n`;
      },
      code({ text, lang = '' }: Tokens.Code) {
        if (lang === 'html live') return liveExamples(text, example);
        if (lang === 'ts signature') return codeBlock(linked(text, types));
        return codeBlock(/^(ts|js)$/.test(lang) ? withQuietComments(escapeHtml(text)) : escapeHtml(text));
      },
      table(token: Tokens.Table) {
        const cell = ({ tokens, align }: Tokens.TableCell, name: 'th' | 'td') =>
          `<${name}${name === 'th' ? ' scope="col"' : ''}${align === 'right' ? ' class="number"' : ''}>${this.parser.parseInline(tokens)}</${name}>`;
        // A column without a name has no heading.
        const head = (entry: Tokens.TableCell) => cell(entry, entry.text === '' ? 'td' : 'th');
        const body = token.rows.map((row) => `<tr>${row.map((entry) => cell(entry, 'td')).join('')}</tr>`).join('\n');
        return `<div class="scroll" tabindex="0"><table>\n<thead><tr>${token.header.map(head).join('')}</tr></thead>\n<tbody>\n${body}\n</tbody></table></div>\n`;
      },
    },
  });
  return { html: marked.parse(markdown, { async: false }), headings };
}

/** The same page for those who read Markdown: without what only this site knows. */
export const plainMarkdown = (markdown: string): string =>
  markdown.replace(/^```(html|ts) (?:live|signature)$/gm, '```$1').replace(/^(#+ .*?) \{#[\w.-]+\}$/gm, '$1');
