import { coverage } from '@blueledger/datasets/coverage';
import type { OutTable } from '@blueledger/exchange';
import { cellText, markdownTable } from '../site/markdownTable.js';
import type { Page } from '../site/page.js';
import { read } from '../site/repository.js';
import { withAddresses } from '../site/repositoryLinks.js';
import type { DataPackage, Resource } from './dataPackage.js';
import { type ListedTable, listTables } from './listTables.js';

const previewed = 8;
const subjects = { shares: 'Shares', budgets: 'Budgets', payments: 'Payments', personnel: 'Personnel' } as const;
const others = 'States, rules, sources';
const order: readonly string[] = [...Object.values(subjects), others];

const subjectOf = (table: string): string => {
  const family = coverage.find(({ tables }) => tables.includes(table));
  return family ? subjects[family.subject] : others;
};

const size = (bytes: number) =>
  bytes < 1_000_000 ? `${Math.max(1, Math.round(bytes / 1000))} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;

/** The sections of a table's page that people wrote: units, limits, checks, corrections. */
function writtenSections(name: string): string {
  const path = `datasets/${name}/README.md`;
  const page = withAddresses(read(path), path).replace(/<!-- generated[\s\S]*?<!-- \/generated -->/g, '');
  return page.slice(page.indexOf('\n## ') + 1);
}

function columns({ schema: { fields, primaryKey = [] } }: Resource): string {
  return markdownTable(
    ['Column', 'Type', 'Unit', 'Meaning'],
    fields.map(({ name, type, unit, description }) => [
      `\`${name}\`${primaryKey.includes(name) ? ' (key)' : ''}`,
      type,
      cellText(unit?.replaceAll('_', ' ').replace(/\bus\b/g, 'US')),
      cellText(description),
    ]),
  );
}

function preview({ columns: all, rowCount }: OutTable): string {
  const rows = Array.from({ length: Math.min(previewed, rowCount) }, (_, row) =>
    all.map((column) => cellText(column.at(row))),
  );
  const isNumber = (type: string) => type === 'whole' || type === 'number';
  return markdownTable(
    all.map(({ name, type }) => ({ text: `\`${name}\``, isNumber: isNumber(type) })),
    rows,
  );
}

const documents = ({ sources = [] }: Resource) =>
  sources
    .map(({ title, path, symbol }) => {
      const text = cellText(symbol === undefined || title.includes(symbol) ? title : `${title} (${symbol})`);
      return `- ${path === undefined ? text : `[${text.replaceAll('[', '(').replaceAll(']', ')')}](<${path}>)`}`;
    })
    .join('\n');

/** What the coverage of the years is, where it is counted. */
const coverageLine = (name: string) => {
  const families = coverage.filter(({ tables }) => tables.includes(name));
  return families.length === 0
    ? ''
    : ` Year by year: ${families.map(({ id }) => `[${id.replaceAll('-', ' ')}](/methods/coverage/#${id})`).join(', ')}.`;
};

function tablePage(
  listed: ListedTable,
  resource: Resource,
  formats: readonly Resource[],
  table: OutTable,
  folder: string,
): Page {
  const { name, title, rows, span } = listed;
  const { description, licenses, redistributable } = resource;
  const { sources = [] } = resource;
  const [licence] = licenses;
  const files = formats.map(
    ({ format, bytes }) => `[\`${folder}${name}.${format}\`](${folder}${name}.${format}) (${size(bytes)})`,
  );
  const markdown = `# ${title}

${description}

${rows.toLocaleString('en-GB')} rows${span === 'no dates' ? '' : `, ${span}`}, from ${sources.length === 1 ? 'one source' : `${sources.length} sources`}.${coverageLine(name)}

Files: ${files.join(', ')}, [\`${folder}${name}.json\`](${folder}${name}.json). In code: \`import { ${name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase())} } from '@blueledger/datasets/${name}'\`.

${licence ? `Licence of the compilation: [${licence.title}](${licence.path}). ` : ''}${redistributable ? 'Every source allows its figures to be passed on with citation.' : 'Not every source allows its figures to be passed on.'}

## Columns

${columns(resource)}

## First rows

The first ${Math.min(previewed, rows)} of ${rows.toLocaleString('en-GB')}. An empty cell is missing, never zero.

${preview(table)}

${writtenSections(name)}

## Documents {#documents}

${documents(resource) || 'Each row of this table is a document.'}
`;
  return {
    url: `/tables/${name}/`,
    title,
    label: name,
    description,
    section: 'tables',
    group: subjectOf(name),
    markdown,
  };
}

function indexPage(tables: readonly ListedTable[], version: string): Page {
  const lists = order.map((subject) => {
    const listed = tables.filter(({ name }) => subjectOf(name) === subject);
    return `## ${subject}\n\n${markdownTable(
      ['Table', 'What', { text: 'Rows', isNumber: true }, 'From, to'],
      listed.map(({ name, title, rows, span }) => [
        `[${name}](/tables/${name}/)`,
        cellText(title),
        rows.toLocaleString('en-GB'),
        span,
      ]),
    )}`;
  });
  const rows = tables.reduce((sum, table) => sum + table.rows, 0).toLocaleString('en-GB');
  return {
    url: '/tables/',
    title: 'Tables',
    label: 'All tables',
    description: `${tables.length} sourced tables of UN peacekeeping finance and personnel, with ${rows} rows.`,
    section: 'tables',
    markdown: `# Tables

${tables.length} tables with ${rows} rows, data version \`${version}\`. A figure is kept as its source prints it, and each row names its source. Where two sources differ, both rows stand and \`preferred\` says which to use. A missing month stays missing. \`status\` tells what a row is: \`published\`, \`derived\`, \`projected\` or \`unverified\`.

[Every table by address](/data/): CSV, Parquet, JSON. [What the tables hold of each year](/methods/coverage/).

${lists.join('\n\n')}
`,
  };
}

/**
 * A page for every table: what the build of the datasets says of it, and what people wrote beside it.
 * @param folder address of the files, with a slash at both ends.
 */
export function tablePages(
  { resources, version }: DataPackage,
  tables: ReadonlyMap<string, OutTable>,
  folder: string,
): readonly Page[] {
  const listed = [...listTables()].sort((a, b) => order.indexOf(subjectOf(a.name)) - order.indexOf(subjectOf(b.name)));
  const pages = listed.map((entry) => {
    const formats = resources.filter(({ path }) => new RegExp(`/${entry.name}\\.[a-z]+$`).test(path));
    const csv = formats.find(({ format }) => format === 'csv');
    const table = tables.get(entry.name);
    if (!csv || !table)
      throw new Error(`${entry.name}: the build of the datasets has no CSV of it. Build the datasets first.`);
    return tablePage(entry, csv, formats, table, folder);
  });
  return [indexPage(listed, version), ...pages];
}
