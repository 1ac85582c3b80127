import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const here = (/** @type {string} */ path) => fileURLToPath(new URL(path, import.meta.url));
const widgets = new URL('../../../packages/widgets/dist/', import.meta.url);

/** @param {string} inside @param {string} head */
const page = (inside, head) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Benchmark</title><link rel="icon" href="data:,"><script src="/watch.js"></script>${head}</head><body><h1>An article</h1><p>Before the figure.</p>${inside}<p>After the figure.</p></body></html>`;

/** The chart libraries, each bundled and made small as a page of its own would have it. */
export const peers = [
  { name: 'Vega-Embed', entry: 'vega' },
  { name: 'ECharts', entry: 'echarts' },
  { name: 'Plotly basic', entry: 'plotly' },
  { name: 'Observable Plot', entry: 'plot' },
];

/**
 * Every file of the site, by path: ours as it is built, the others bundled from `peers/`.
 * @param {readonly { state: string, percent: number }[]} rows
 */
export async function site(rows) {
  /** @type {Record<string, { type: string, body: string | Buffer }>} */
  const files = {
    '/watch.js': { type: 'text/javascript', body: readFileSync(here('watch.js')) },
    '/page.css': { type: 'text/css', body: '#chart { height: 460px; width: 100% }' },
    '/blueledger.css': { type: 'text/css', body: readFileSync(new URL('blueledger.css', widgets)) },
    '/ours': {
      type: 'text/html; charset=utf-8',
      body: page(
        '<bl-payers year="2025"></bl-payers>',
        '<link rel="stylesheet" href="/blueledger.css"><script type="module" src="/cdn/payers.js"></script>',
      ),
    },
  };
  for (const name of readdirSync(new URL('cdn/', widgets)).filter((file) => file.endsWith('.js')))
    files[`/cdn/${name}`] = { type: 'text/javascript', body: readFileSync(new URL(`cdn/${name}`, widgets)) };
  for (const { entry } of peers) {
    const { outputFiles } = await build({
      entryPoints: [here(`engines/${entry}.js`)],
      bundle: true,
      minify: true,
      format: 'esm',
      target: 'es2022',
      legalComments: 'none',
      define: { ROWS: JSON.stringify(rows) },
      nodePaths: [here('peers/node_modules')],
      write: false,
    });
    files[`/${entry}.js`] = { type: 'text/javascript', body: outputFiles[0]?.text ?? '' };
    // The place of the chart has its height from the first byte on, as ours has by its style sheet.
    files[`/${entry}`] = {
      type: 'text/html; charset=utf-8',
      body: page(
        '<div id="chart"></div>',
        `<link rel="stylesheet" href="/page.css"><script type="module" src="/${entry}.js"></script>`,
      ),
    };
  }
  return files;
}
