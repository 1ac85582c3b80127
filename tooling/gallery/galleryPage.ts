import { readFileSync } from 'node:fs';
import { elements } from '../../packages/widgets/elements.js';
import { examplesOf } from '../../packages/widgets/test/examples.js';

const style = `
:root { color-scheme: light dark; font-family: system-ui, sans-serif; line-height: 1.5; }
body { max-width: 960px; margin: 0 auto; padding: 16px; }
h2 { margin-block-start: 64px; }
pre { white-space: pre-wrap; overflow-wrap: anywhere; padding: 8px; border: 1px solid; font-size: 12.8px; }
section > * { margin-block-end: 32px; }
`;

const escapeHtml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const page = (name: string) =>
  readFileSync(new URL(`../../packages/widgets/src/${name}/${name}.md`, import.meta.url), 'utf8');

/** What an element answers: the first paragraph of its page. */
const about = (text: string) => /^# .*\n\n(.+)/.exec(text)?.[1] ?? '';

/**
 * The gallery: every example that an element's page prints, live, with its code. Its files are those of the build, under
 * `/blueledger/`.
 */
export function galleryPage(lang = 'en'): string {
  const sections = elements.map(({ name }) => {
    const text = page(name);
    const examples = examplesOf(text).map(({ markup, element }) => {
      const inside =
        /^.*$/m.exec(text.slice(text.indexOf(`\n${markup}`) + 1 + markup.length))?.[0].split(`</${element}>`)[0] ?? '';
      const code = `${markup}${inside}</${element}>`;
      return `<pre dir="ltr"><code>${escapeHtml(code)}</code></pre>\n<div>${code}</div>`;
    });
    return `<section aria-labelledby="${name}"><h2 id="${name}">&lt;bl-${name}&gt;</h2><p>${escapeHtml(about(text))}</p>\n${examples.join('\n')}</section>`;
  });
  const links = elements.map(({ name }) => `<a href="#${name}">${name}</a>`).join(' · ');
  const scripts = elements.map(({ name }) => `<script type="module" src="/blueledger/cdn/${name}.js"></script>`);
  const dir = lang === 'ar' ? 'rtl' : 'ltr';
  return `<!doctype html><html lang="${escapeHtml(lang)}" dir="${dir}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Gallery of Blue Ledger</title><link rel="icon" href="data:,"><link rel="stylesheet" href="/blueledger/blueledger.css"><style>${style}</style>${scripts.join('')}</head>
<body><main><h1>Gallery</h1><p>${links}</p>
${sections.join('\n')}
</main></body></html>`;
}
