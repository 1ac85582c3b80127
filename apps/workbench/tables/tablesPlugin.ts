import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { marked } from 'marked';
import type { Plugin } from 'vite';

const datasets = fileURLToPath(new URL('../../../datasets/', import.meta.url));

interface Resource {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly format: string;
  readonly bytes: number;
  readonly licenses: readonly { readonly title: string; readonly path: string }[];
  readonly redistributable: boolean;
  readonly sources?: readonly { readonly title: string; readonly path?: string }[];
  readonly schema: {
    readonly fields: readonly {
      readonly name: string;
      readonly type: string;
      readonly unit?: string;
      readonly description?: string;
    }[];
    readonly primaryKey?: readonly string[];
  };
}

const resources = () =>
  (JSON.parse(readFileSync(join(datasets, 'dist/datapackage.json'), 'utf8')) as { resources: Resource[] }).resources;

/** Rows and span of each table, as the page of the datasets lists them. */
function listTables() {
  const lines = readFileSync(join(datasets, 'README.md'), 'utf8').matchAll(
    /^\| \[([a-z0-9-]+)\]\([^)]*\) \| (.*?) \| (\d+) \| (.*?) \|/gm,
  );
  return Array.from(lines, ([, name, title, rows, span]) => ({ name, title, rows: Number(rows), span }));
}

/** The sections of a table's page that people wrote: units, limits, checks, corrections. */
function sectionsOf(name: string): { readonly title: string; readonly html: string }[] {
  const page = readFileSync(join(datasets, name, 'README.md'), 'utf8').replace(
    /<!-- generated[\s\S]*?<!-- \/generated -->/g,
    '',
  );
  return page
    .split(/^## /m)
    .slice(1)
    .map((section) => {
      const [title = '', ...text] = section.split('\n');
      // A link between files of the repository leads nowhere from the workbench: its text stays.
      const plain = text.join('\n').replace(/\[([^\]]+)\]\((?!https?:)[^)]*\)/g, '$1');
      return { title, html: marked.parse(plain, { async: false }) };
    });
}

function pageOf(name: string) {
  const formats = resources().filter((resource) => resource.name === name || resource.name === `${name}-parquet`);
  const table = formats.find(({ format }) => format === 'csv');
  if (!table)
    throw new Error(`${name}: datasets/dist/datapackage.json has no CSV of this table. Build the datasets first.`);
  const { description, licenses, redistributable, sources = [], schema } = table;
  return {
    name,
    description,
    licence: licenses[0],
    redistributable,
    sources,
    key: schema.primaryKey ?? [],
    fields: schema.fields.map(({ name: field, type, unit, description: meaning }) => ({
      name: field,
      type,
      unit,
      meaning,
    })),
    sections: sectionsOf(name),
    bytes: Object.fromEntries(formats.map(({ format, bytes }) => [format, bytes])),
  };
}

const prefix = 'virtual:tables';

/**
 * The tables as modules of the workbench: `virtual:tables` lists them, `virtual:tables/pages` and `virtual:tables/facts` load one
 * table's page or its columns. All of it is read from what the datasets package built, so that no list is written twice.
 */
export function tablesPlugin(): Plugin {
  return {
    name: 'tables',
    resolveId: (id) => (id.startsWith(prefix) ? `\0${id}` : undefined),
    load(id) {
      if (!id.startsWith(`\0${prefix}`)) return undefined;
      const rest = id.slice(prefix.length + 1);
      const names = listTables().map(({ name }) => name);
      const loaders = (address: (name: string | undefined) => string) =>
        `export const load = {${names.map((name) => `${JSON.stringify(name)}: () => import(${JSON.stringify(address(name))})`).join(',')}};`;
      if (rest === '') return `export const tables = ${JSON.stringify(listTables())};`;
      if (rest === '/pages') return loaders((name) => `${prefix}/page/${name}`);
      if (rest === '/facts') return loaders((name) => `@blueledger/datasets/${name}`);
      return `export const page = ${JSON.stringify(pageOf(rest.slice('/page/'.length)))};`;
    },
  };
}

/** The files of the tables beside the workbench, to be downloaded. */
export const copyDownloads = (): Plugin => ({
  name: 'downloads',
  closeBundle() {
    cpSync(join(datasets, 'dist/downloads'), fileURLToPath(new URL('../dist/downloads', import.meta.url)), {
      recursive: true,
    });
  },
});
