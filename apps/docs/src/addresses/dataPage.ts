import { markdownTable } from '../site/markdownTable.js';
import type { Page } from '../site/page.js';
import type { AnswerFamily } from './answers.js';

const spanOf = (values: readonly string[]) =>
  values.length > 6 ? `${values[0]} to ${values.at(-1)}, ${values.length} in all` : values.join(', ');

/** How tables and answers are taken by their address. */
export function dataPage(
  families: readonly AnswerFamily[],
  tables: readonly string[],
  version: string,
  dataVersion: string,
): Page {
  const folder = `/data/${version}/`;
  return {
    url: '/data/',
    title: 'Data by address',
    description: 'Every table as CSV, Parquet and JSON, and answers by year or month, at addresses with a version.',
    section: 'data',
    markdown: `# Data by address

All of it is static files, written when this site is built: nothing is computed on request, no key is needed, and no query string is read. [\`/openapi.json\`](/openapi.json) describes every address (OpenAPI 3.1).

## Tables

Each of the [${tables.length} tables](/tables/) is at \`${folder}TABLE.csv\`, \`.parquet\` and \`.json\`. The folder is the version of the datasets: a corrected figure or a new month is a new version, and a file at an address with a version does not change once that version is released. This build has version \`${version}\` (data version \`${dataVersion}\`), which is not released yet.

- [\`${folder}datapackage.json\`](${folder}datapackage.json): a Frictionless Data Package with columns, units, sources, and the SHA-256 of each CSV and Parquet file
- [\`${folder}mission-totals.csv\`](${folder}mission-totals.csv), [\`.parquet\`](${folder}mission-totals.parquet), [\`.json\`](${folder}mission-totals.json): one of the tables

In a CSV an empty cell is missing, never zero. In JSON it is \`null\`, and the file has its sources, its licence and the unit of each column.

## Answers

What the functions of the SDK give, without the SDK. The JSON has the query, the sources, the rules with their paragraphs, and the notes; the CSV has the rows alone.

${markdownTable(
  ['Address', 'What', 'For'],
  families.map(({ name, summary, parameter }) => {
    const last = parameter?.values.at(-1);
    const address = last === undefined ? `/v1/${name}` : `/v1/${name}/${last}`;
    const shown = parameter ? `/v1/${name}/{${parameter.name}}` : `/v1/${name}`;
    return [
      `\`${shown}\` [csv](${address}.csv) [json](${address}.json)`,
      summary,
      parameter ? spanOf(parameter.values) : 'all',
    ];
  }),
)}

The links lead to the last of each. \`v1\` is the form of the files: names of columns are a contract, and a change of them is a new number.

## Reading them

\`\`\`js
const { title, sources, tables } = await (await fetch('/v1/rates/2026.json')).json();
const usa = tables[0].rows.find(({ iso3 }) => iso3 === 'USA');
\`\`\`

\`\`\`sh
npm run docs # serves this site at http://localhost:4174
curl http://localhost:4174/v1/rates/2026.csv
\`\`\`
`,
  };
}
