import type { CommandSpec, OptionSpec } from '../spec.js';
import { tableOptions } from './tableOptions.js';

const methodology: readonly OptionSpec[] = [
  { flags: '--gradient <percent>', description: 'gradient of the low-income adjustment, 0 to 100', kind: 'number' },
  {
    flags: '--threshold <percent>',
    description: 'its threshold, in per cent of the mean income per head of all Member States',
    kind: 'number',
  },
  {
    flags: '--mean-income <which>',
    description: 'the mean that it is counted from: as the resolution prints it, or of the table',
    choices: ['printed', 'table'],
  },
  {
    flags: '--special-regions <how>',
    description: 'Hong Kong and Macao: in the income of China, or left out',
    choices: ['with-state', 'apart'],
  },
  {
    flags: '--low-income-bearers <who>',
    description: 'who bears what it takes off',
    choices: ['except-ceiling', 'all'],
  },
  { flags: '--base-years <list>', description: 'lengths of the base periods, as 3,6' },
  { flags: '--debt-share <percent>', description: 'share of external debt that is subtracted', kind: 'number' },
  { flags: '--floor <percent>', description: 'lowest rate', kind: 'number' },
  { flags: '--ldc-ceiling <percent>', description: 'highest rate of a least developed country', kind: 'number' },
  { flags: '--ceiling <percent>', description: 'highest rate', kind: 'number' },
  {
    flags: '--without <steps>',
    description: 'steps left out, joined with commas: debt-burden, low-income, floor, least-developed, ceiling',
  },
  {
    flags: '--hold <state>',
    description: 'a state left at its official rate; may be given more than once',
    kind: 'list',
    names: 'state',
  },
];

export const projectScale: CommandSpec = {
  name: 'project-scale',
  summary: 'the regular scale of 2028 to 2030 and the peacekeeping rates that follow, projected',
  options: [
    ...methodology,
    { flags: '--year <year>', description: 'year of the peacekeeping rates, 2028 to 2030', kind: 'year' },
    {
      flags: '--missing-years <way>',
      description: 'how years without income are filled',
      choices: ['as-all', 'own-trend'],
    },
    {
      flags: '--incomes <file>',
      description: 'own incomes in place of the table’s, CSV or XLSX: iso3, year, income_usd',
    },
    {
      flags: '--exchange-rate <state=units>',
      description:
        'own exchange rate, national currency for one US dollar: DEU=0.95 in every base year, DEU:2025=0.95 in one; may be given more than once',
      kind: 'list',
    },
    ...tableOptions,
  ],
  examples: [
    'project-scale --gradient 75',
    'project-scale --ceiling 25 --year 2030 --format csv',
    'project-scale --exchange-rate JPN=140 --exchange-rate DEU:2025=0.88',
  ],
  columns: [
    'iso3',
    'name',
    'official_rate_percent',
    'baseline_rate_percent',
    'rate_percent',
    'difference_percent',
    'low_percent',
    'high_percent',
    'level_before',
    'level',
    'peacekeeping_rate_percent',
    'held',
    'status',
  ],
  load: () => import('../answers/projectScale.js'),
};

export const backtestScale: CommandSpec = {
  name: 'backtest-scale',
  summary: 'a regular scale that was decided, computed again from national incomes',
  options: [
    {
      flags: '--scale <years>',
      description: 'which (default 2025-2027)',
      choices: ['2022-2024', '2025-2027'],
    },
    ...methodology,
  ],
  examples: ['backtest-scale --scale 2025-2027', 'backtest-scale --low-income-bearers all --format csv'],
  columns: ['iso3', 'name', 'official_rate_percent', 'computed_rate_percent', 'difference_percent', 'basis', 'reason'],
  load: () => import('../answers/backtestScale.js'),
};
