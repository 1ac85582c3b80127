import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * The settings in which a newcomer puts a figure on a page: what is installed, what is written, how it is built, what is
 * served, and what stands in a built page before any script runs.
 * @typedef {{
 *   name: string,
 *   install: readonly string[],
 *   files: Record<string, string>,
 *   build?: readonly string[],
 *   serves: string,
 *   headers?: Record<string, string>,
 *   written?: { readonly file: string, readonly text: string },
 * }} Setting
 */

const ours = '@blueledger/widgets';
const starters = fileURLToPath(new URL('../../apps/starters/', import.meta.url));

/** The files of a starter, without its manifest: what is installed here comes from the registry by name. @param {string} name */
const filesOf = (name) =>
  Object.fromEntries(
    readdirSync(join(starters, name), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name !== 'package.json')
      .map((entry) => {
        const file = join(entry.parentPath, entry.name);
        return [relative(join(starters, name), file), readFileSync(file, 'utf8')];
      }),
  );
const vite = 'vite@8.3.8';
const page = (/** @type {string} */ body) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Newcomer</title><link rel="icon" href="data:,"></head><body>${body}</body></html>`;

/** As the first lines of the README have it. */
const define = `import '@blueledger/widgets/blueledger.css';\nimport '@blueledger/widgets/payers/define';\n`;
const atRoot = page('<div id="root"></div><script type="module" src="/main.jsx"></script>');

/** @param {string} version */
const react = (version) => ({
  install: [ours, vite, `react@${version}`, `react-dom@${version}`],
  files: {
    'index.html': atRoot,
    'vite.config.js': `export default { esbuild: { jsx: 'automatic' } };`,
    'main.jsx': `${define}import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
createRoot(document.getElementById('root')).render(createElement('bl-payers', { year: '2026', top: '5' }));
`,
  },
  build: ['exec', '--no', '--', 'vite', 'build'],
  serves: 'dist',
});

/** @type {readonly Setting[]} */
export const settings = [
  {
    name: 'plain HTML under a strict policy, from the installed files',
    install: [ours],
    files: {
      'index.html': page(
        '<link rel="stylesheet" href="/node_modules/@blueledger/widgets/dist/blueledger.css"><script type="module" src="/node_modules/@blueledger/widgets/dist/cdn/payers.js"></script><bl-payers year="2026" top="5"></bl-payers>',
      ),
    },
    serves: '.',
    headers: {
      'content-security-policy':
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; require-trusted-types-for 'script'",
    },
  },
  {
    name: 'Vite',
    install: [ours, vite],
    files: filesOf('vite'),
    build: ['exec', '--no', '--', 'vite', 'build'],
    serves: 'dist',
  },
  { name: 'React 18', ...react('18.3.1') },
  { name: 'React 19', ...react('19.2.0') },
  {
    name: 'Vue 3',
    install: [ours, vite, 'vue@3.5.45'],
    files: {
      'index.html': page('<div id="root"></div><script type="module" src="/main.js"></script>'),
      // The build of Vue that compiles templates: what it sets is set as a property, a number as text.
      'main.js': `${define}import { createApp } from 'vue/dist/vue.esm-bundler.js';
const app = createApp({ data: () => ({ top: '5' }), template: '<bl-payers year="2026" :top="top"></bl-payers>' });
app.config.compilerOptions.isCustomElement = (tag) => tag.startsWith('bl-');
app.mount('#root');
`,
    },
    build: ['exec', '--no', '--', 'vite', 'build'],
    serves: 'dist',
  },
  {
    name: 'Next, rendered by a server',
    install: [ours, 'next@16.4.6', 'react@19.2.0', 'react-dom@19.2.0'],
    files: filesOf('next'),
    build: ['exec', '--no', '--', 'next', 'build'],
    serves: 'out',
    written: { file: 'out/index.html', text: '<table><caption>In 2026 the 5 largest payers were assessed' },
  },
];
