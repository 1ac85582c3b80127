import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Eleventy from '@11ty/eleventy';
import { build } from 'esbuild';
import { answerFamilies } from './src/addresses/answers.js';
import { dataPage } from './src/addresses/dataPage.js';
import { openApi } from './src/addresses/openApi.js';
import { writeAnswers } from './src/addresses/writeAnswers.js';
import { writeTables } from './src/addresses/writeTables.js';
import { elementPages } from './src/elements/elementPages.js';
import { methodPages } from './src/methods/methodPages.js';
import { reference } from './src/reference/referencePages.js';
import { lastMonth, monthTexts } from './src/site/lastMonth.js';
import { llmsText } from './src/site/llmsText.js';
import type { Page } from './src/site/page.js';
import { relativeMarkdown } from './src/site/relative.js';
import { plainMarkdown } from './src/site/renderMarkdown.js';
import { root } from './src/site/repository.js';
import { searchIndex } from './src/site/searchIndex.js';
import { startFacts } from './src/start/startFacts.js';
import { readDataPackage } from './src/tables/dataPackage.js';
import { factTable } from './src/tables/factTables.js';
import { listTables } from './src/tables/listTables.js';
import { tablePages } from './src/tables/tablePages.js';

const folder = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const dist = folder('dist');

const write = (path: string, text: string) => {
  const file = join(dist, path);
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, text);
};

const dataPackage = readDataPackage();
const [version = ''] = dataPackage.version.split('+');
const dataFolder = `/data/${version}/`;
const tables = new Map(await Promise.all(listTables().map(async ({ name }) => [name, await factTable(name)] as const)));
const names = [...tables.keys()];
const families = answerFamilies();
const { pages: referencePages, types } = reference();
const made: readonly Page[] = [
  ...elementPages(),
  ...referencePages,
  ...tablePages(dataPackage, tables, dataFolder),
  ...methodPages(),
  dataPage(families, names, version, dataPackage.version),
];
const finished = new Map<string, Page>();

/** The pages, by Eleventy: what it hands on is Markdown to the last step, of which HTML and `index.md` are made. */
async function writePages(): Promise<void> {
  const site = new Eleventy(folder('pages'), dist, {
    quietMode: true,
    configPath: false,
    config(config) {
      config.setUseGitIgnore(false);
      config.addTemplateFormats('11ty.ts,md');
      config.addExtension('11ty.ts', { key: '11ty.js' });
      config.setLibrary('md', { render: (text) => text, disable: () => undefined });
      config.addGlobalData('made', made);
      config.addGlobalData('finished', () => finished);
      for (const [name, value] of Object.entries(startFacts(dataPackage))) config.addGlobalData(name, value);
      config.addGlobalData('facts', () => ({
        types,
        dataVersion: dataPackage.version,
        lastMonth: monthTexts(lastMonth()),
      }));
    },
  });
  await site.write();
  for (const { url, markdown } of finished.values())
    if (url.endsWith('/')) write(`${url}index.md`, relativeMarkdown(plainMarkdown(markdown), url));
  const pages = [...finished.values()].sort((a, b) => a.url.localeCompare(b.url, 'en'));
  write('assets/search.json', searchIndex(pages));
  write('llms.txt', llmsText(pages));
}

/** The script and the style sheet of all pages; the search is a file of its own, which loads with its first use. */
const writeClient = () =>
  build({
    entryPoints: [folder('client/site.ts'), folder('client/site.css')],
    outdir: join(dist, 'assets'),
    bundle: true,
    splitting: true,
    format: 'esm',
    target: ['es2022', 'chrome123', 'firefox120', 'safari17.5'],
    minify: true,
    logLevel: 'warning',
  });

/** The elements as embed code loads them, so that a page runs its examples from its own host. */
function copyWidgets(): void {
  for (const part of ['cdn', 'blueledger.css'])
    cpSync(join(root, 'packages/widgets/dist', part), join(dist, 'widgets', part), { recursive: true });
}

copyWidgets();
writeTables(join(dist, dataFolder), dataPackage, tables);
const answers = writeAnswers(join(dist, 'v1'), families);
write('openapi.json', `${JSON.stringify(openApi(families, names, version), null, 1)}\n`);
await Promise.all([writePages(), writeClient()]);
console.log(`${finished.size} pages, ${tables.size} tables, ${answers} answers`);
