import type { CommandSpec } from '../spec.js';
import { tableOptions } from './tableOptions.js';

export const claims: CommandSpec = {
  name: 'claims',
  args: '[claim]',
  summary:
    'fact-checks: statements from papers, guides and the news checked against the data; of one named claim, no (1) if it is not supported',
  options: [],
  examples: ['claims', 'claims --format ndjson'],
  columns: ['claim', 'verdict', 'statement', 'said_by', 'found', 'tolerance', 'documents'],
  load: () => import('../answers/claims.js'),
};

const rowsOf = [
  { flags: '--where <pair>', description: 'column=value; may be given more than once', kind: 'list' },
] as const;

export const dataList: CommandSpec = {
  name: 'data list',
  summary: 'the bundled tables',
  options: [],
  examples: ['data list', 'data list --format json'],
  columns: ['table', 'title', 'rows', 'columns'],
  load: () => import('../answers/dataList.js'),
};

export const dataShow: CommandSpec = {
  name: 'data show',
  args: '<table>',
  summary: 'a table, or the rows of it that have certain values',
  options: [...rowsOf],
  examples: ['data show fatalities --rows 5', 'data show uniformed-personnel --where iso3=NPL --where month=2025-07'],
  load: () => import('../answers/dataShow.js'),
};

export const dataExport: CommandSpec = {
  name: 'data export',
  args: '<table>',
  summary: 'the same, meant for files: give --out, or --format and a pipe',
  options: [...rowsOf],
  examples: ['data export member-states --format csv', 'data export missions --format ndjson'],
  load: () => import('../answers/dataShow.js'),
};

export const validate: CommandSpec = {
  name: 'validate',
  printsText: true,
  args: '<file>',
  summary: 'whether your own CSV or XLSX file can be used, and each thing that is wrong with it',
  options: [
    {
      flags: '--kind <kind>',
      description: 'what the file holds, where its columns do not tell it',
      choices: ['payments', 'personnel', 'appropriations', 'groupings', 'scale', 'levels', 'incomes'],
    },
    ...tableOptions,
  ],
  examples: [],
  load: () => import('../answers/validate.js'),
};

export const embed: CommandSpec = {
  name: 'embed',
  printsText: true,
  args: '<element>',
  summary: 'the code that puts a figure into a page, with the table that readers without scripts see',
  options: [
    { flags: '--set <pair>', description: 'attribute=value; may be given more than once', kind: 'list' },
    {
      flags: '--form <form>',
      description: 'living (default), or frozen: one version, checked by hash',
      choices: ['living', 'frozen'],
    },
    { flags: '--base <address>', description: 'address of your own copy of the files, without a slash at its end' },
  ],
  examples: [
    'embed burden-gap --set year=2012',
    'embed contributors --set month=2025-07 --set top=5 --form frozen',
    'embed rates --set states=JPN+USA+CHN --set from=2019',
    'embed state --set state=RWA',
    'embed missions --set show=pieces --set mission=UNMISS --set year=2025/26',
  ],
  load: () => import('../answers/embed.js'),
};
