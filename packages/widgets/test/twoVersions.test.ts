import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { expected } from './expected/index.js';
import { article, dist, strictPolicy, visit } from './hostPages.js';

// Two releases of the bundle on one page: that of the build, and one to come with another version, another class and an
// attribute more. Whichever comes first defines; no figure is lost, none is refused, and one message says what happened.

const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
  version: string;
};
const later = '9.9.9';
const folder = mkdtempSync(join(tmpdir(), 'blue-ledger-later-'));

beforeAll(async () => {
  await build({
    entryPoints: [fileURLToPath(new URL('later/define.ts', import.meta.url))],
    tsconfig: fileURLToPath(new URL('../tsconfig.json', import.meta.url)),
    outdir: folder,
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    define: { __BLUE_LEDGER_VERSION__: JSON.stringify(later) },
    logLevel: 'error',
  });
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const script = (src: string) => `<script type="module" src="${src}"></script>`;
const ours = script('/blueledger/frozen/burden-gap.js') + script('/blueledger/cdn/rates.js');
const theirs = script('/later/define.js');
const sheet = '<link rel="stylesheet" href="/blueledger/blueledger.css">';
const figures =
  '<bl-burden-gap year="2012"></bl-burden-gap><bl-burden-gap year="2025" accent="bold"></bl-burden-gap><bl-payers></bl-payers><bl-rates></bl-rates>';
const elements = ['bl-burden-gap', 'bl-burden-gap', 'bl-payers', 'bl-rates'];
const rows = [
  expected['burden-gap']?.({ year: '2012' }),
  expected['burden-gap']?.({ year: '2025' }),
  expected['payers']?.({}),
  expected['rates']?.({}),
];

const seen = (scripts: string) =>
  visit({ '/': article(`${sheet}${scripts}${figures}`) }, '/', {
    policy: strictPolicy,
    height: 4000,
    folders: { '/later/': folder },
    selector: ':is(bl-burden-gap, bl-payers, bl-rates)',
  });

const said = (first: string, second: string) => [
  `Blue Ledger: <bl-burden-gap> stays at version ${first}; ${second} is left out.`,
];

test.each([
  ['the built one first', ours + theirs, said(version, later), ['Who pays', 'Who pays']],
  [
    'the later one first',
    theirs + ours,
    said(later, version),
    ['Of a later release, plain', 'Of a later release, bold'],
  ],
])(
  'two versions on one page, %s: every figure is drawn from core’s numbers, and one message names both',
  async (_, scripts, warnings, titles) => {
    const page = await seen(scripts);
    expect({
      errors: page.errors,
      violations: page.violations,
      layoutShift: page.layoutShift,
      warnings: page.warnings,
      drawn: page.figures.map(({ element, drawn }) => [element, drawn]),
      rows: page.figures.map((figure) => figure.rows),
      titles: page.figures.slice(0, 2).map(({ title }) => title),
    }).toEqual({
      errors: [],
      violations: [],
      layoutShift: 0,
      warnings,
      drawn: elements.map((element) => [element, true]),
      rows,
      titles: titles.map((title): unknown => expect.stringContaining(title)),
    });
  },
);

test('the two are really two: another class, another version and an attribute more', () => {
  const file = readFileSync(join(folder, 'define.js'), 'utf8');
  expect(file).not.toBe(readFileSync(join(dist, 'frozen/burden-gap.js'), 'utf8'));
  expect(file).toContain('accent');
});
