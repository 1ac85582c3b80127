import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build as bundle } from 'esbuild';
import { build as buildPage } from 'vite';
import { checkOf } from '../run/check.mjs';
import { run, runNpm } from '../run/command.mjs';
import { root } from '../run/workspaces.mjs';

/** @typedef {import('../run/check.mjs').Check} Check */

/** What each script prints or gives of the largest payer of 2026. */
const first = { state: 'USA', pays: '26.1371' };

/** @param {string} name @param {boolean} passed @param {string} output @returns {Check} */
const check = (name, passed, output) => (passed ? { name, passed } : { name, passed, output });

/** @param {string} folder */
async function vite(folder) {
  await buildPage({ root: folder, logLevel: 'silent', configFile: false });
  const page = readFileSync(join(folder, 'dist/index.html'), 'utf8');
  const passed = page.includes('<bl-payers') && /<script type="module"[^>]* src="/.test(page) && page.includes('.css');
  return check('starter vite: builds', passed, page);
}

/**
 * The page of the server, in Node: React alone is left out, and of what it would draw the table is looked at. All of it is built
 * by Next in `npm run release:rehearse`.
 * @param {string} folder
 */
async function next(folder) {
  await bundle({
    entryPoints: [join(folder, 'app/page.jsx')],
    outfile: join(folder, 'page.mjs'),
    bundle: true,
    format: 'esm',
    platform: 'node',
    external: ['@blueledger/widgets/*'],
    jsx: 'transform',
    jsxFactory: 'element',
    banner: { js: 'const element = (type, props, ...children) => ({ type, props, children });' },
    alias: { react: join(folder, 'react.mjs') },
    logLevel: 'silent',
  });
  const script = `const page = await (await import('./page.mjs')).default(); console.log(page.children[1].props.table);`;
  const outcome = await run(process.execPath, ['--input-type=module', '--eval', script], { cwd: folder });
  const expected = '<table><caption>In 2026 the 5 largest payers were assessed';
  return check('starter next: the server writes the table', outcome.output.includes(expected), outcome.output);
}

/** @param {string} folder */
async function notebook(folder) {
  const script = `import { cells, shownOf } from './cells.js'; console.log(JSON.stringify(cells.map(shownOf)));`;
  const outcome = await run(process.execPath, ['--input-type=module', '--eval', script], { cwd: folder });
  if (outcome.code !== 0) return checkOf('starter notebook: every cell answers', outcome);
  /** @type {{ title: string, summary: string, rows: object[], citation: string }[]} */
  const shown = JSON.parse(outcome.output);
  const empty = shown.filter(
    ({ summary, rows, citation }) =>
      summary === '' || citation === '' || rows.length === 0 || rows.some((row) => Object.keys(row).length < 2),
  );
  return check(
    'starter notebook: every cell answers, with rows and a citation',
    shown.length > 2 && empty.length === 0 && outcome.output.includes(first.pays),
    outcome.output,
  );
}

/** The table in the article is the one that the element shows. @param {string} folder */
async function article(folder) {
  const script = `import { fallbackHtml } from '@blueledger/widgets/server'; console.log(await fallbackHtml('bl-burden-gap', { from: 2023, to: 2025 }));`;
  const outcome = await run(process.execPath, ['--input-type=module', '--eval', script], { cwd: folder });
  const page = readFileSync(join(folder, 'article.html'), 'utf8');
  return check(
    'starter article: its table is that of the figure',
    page.includes(`<bl-burden-gap from="2023" to="2025">${outcome.output.trim()}</bl-burden-gap>`),
    outcome.output,
  );
}

/** Runs the statement as the program `duckdb` would, by the library that the tests of Parquet install. */
const duckdb = `import { existsSync, readFileSync } from 'node:fs';
const library = ${JSON.stringify(join(root, 'tooling/peers/node_modules/@duckdb/node-api/lib/index.js'))};
if (!existsSync(library)) throw new Error('no duckdb');
const { DuckDBInstance } = (await import(library)).default;
const connection = await (await DuckDBInstance.create(':memory:')).connect();
const found = await connection.runAndReadAll(readFileSync('pays_and_serves.sql', 'utf8'));
for (const row of found.getRows()) console.log(row.join(' '));
`;

/**
 * The data in Python, R and DuckDB: each where it is installed, else counted as left out.
 * @param {string} folder
 */
async function data(folder) {
  writeFileSync(join(folder, 'duckdb.mjs'), duckdb);
  for (const words of [
    ['rates', '--year', '2026'],
    ['contributors', '--month', '2025-07'],
  ])
    for (const ending of ['parquet', 'csv']) {
      const file = ['--out', `${words[0]}.${ending}`, '--quiet'];
      const outcome = await runNpm(['exec', '--no', '--', 'blueledger', ...words, ...file], { cwd: folder });
      if (outcome.code !== 0) return { checks: [checkOf('starter data: its files', outcome)], absent: [] };
    }
  const checks = [];
  const absent = [];
  for (const [name, command, ...words] of /** @type {const} */ ([
    ['Python', 'python3', 'pays_and_serves.py'],
    ['R', 'Rscript', '--vanilla', 'pays_and_serves.R'],
    ['DuckDB', process.execPath, 'duckdb.mjs'],
  ])) {
    const outcome = await run(command, words, { cwd: folder });
    if (outcome.code !== 0 && /ENOENT|Install pandas|no duckdb/.test(outcome.output)) absent.push(name);
    else
      checks.push(
        check(
          `starter data: ${name}`,
          outcome.output.includes(first.state) && outcome.output.includes(first.pays),
          outcome.output,
        ),
      );
  }
  return { checks, absent };
}

/**
 * Every starter from the packages as they are published.
 * @param {string} consumer where they are installed
 * @returns {Promise<{ checks: Check[], notes: string[] }>}
 */
export async function useStarters(consumer) {
  const folder = join(consumer, 'starters');
  cpSync(join(root, 'apps/starters'), folder, { recursive: true });
  writeFileSync(join(folder, 'next/react.mjs'), 'export const useEffect = () => undefined;\n');
  const of = (/** @type {string} */ name) => join(folder, name);
  const { checks, absent } = await data(of('data'));
  const built = await Promise.all([
    vite(of('vite')),
    next(of('next')),
    notebook(of('notebook')),
    article(of('article')),
  ]);
  return {
    checks: [...built, ...checks],
    notes: absent.length === 0 ? [] : [`${absent.length} skipped in packaging: starters of ${absent.join(', ')}`],
  };
}
