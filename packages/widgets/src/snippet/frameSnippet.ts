import { escapeHtml } from './escapeHtml.js';

export interface FrameSnippetOptions {
  /** Element name: `bl-burden-gap`. */
  readonly element: string;
  /** Attributes in the order in which they are to be written; undefined and empty ones are left out. */
  readonly attributes: Readonly<Record<string, string | number | undefined>>;
  /** What the frame is called for those who do not see it. */
  readonly title: string;
  /** Address of the `dist` folder on a host of your own, without a slash at its end. A CDN for npm packages serves no pages. */
  readonly base: string;
  /** Language of the figure; English where none is given. */
  readonly lang?: string;
  /** Height kept free in pixels until the frame tells its own. */
  readonly height?: number;
}

/**
 * The code that puts a figure into a frame of its own, for pages that block third-party scripts: a sandboxed `iframe` that
 * may run scripts and save files and nothing else, and a script of the host's that takes the frame's height from the frame
 * alone. The frame works without that script, at the height given.
 */
export function frameSnippet({ element, attributes, title, base, lang, height = 760 }: FrameSnippetOptions): string {
  const present = Object.entries({ ...attributes, lang }).filter(([, value]) => value !== undefined && value !== '');
  const query = new URLSearchParams([
    ['element', element],
    ...present.map(([key, value]): [string, string] => [key, String(value)]),
  ]);
  // One block on one line, as the other codes are.
  return [
    '<div>',
    `<script type="module" src="${escapeHtml(`${base}/frame/host.js`)}"></script>`,
    `<iframe class="blueledger" src="${escapeHtml(`${base}/frame/frame.html?${query}`)}" title="${escapeHtml(title)}" width="100%" height="${height}" sandbox="allow-scripts allow-popups allow-downloads" loading="lazy"></iframe>`,
    '</div>',
  ].join('');
}
