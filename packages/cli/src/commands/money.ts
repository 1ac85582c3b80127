import type { CommandSpec } from '../spec.js';
import { tableOptions } from './tableOptions.js';

const period = [
  { flags: '--mission <acronym>', description: 'the mission, such as UNMIK', names: 'mission' },
  {
    flags: '--amount <dollars>',
    description: 'the appropriation in whole US dollars, such as 50345100 or 5.1bn',
    kind: 'money',
  },
  { flags: '--from <date>', description: 'first day of the period, YYYY-MM-DD' },
  { flags: '--to <date>', description: 'last day of the period' },
  { flags: '--mandate-until <date>', description: 'last day of the mandate in force' },
] as const;

const offsets = [
  {
    flags: '--parties <list>',
    description: 'what parties pay beside the scale, as CYP=18289700,GRC=6500000, or none (default: by rule)',
  },
  { flags: '--staff-assessment <dollars>', description: 'staff assessment income that is set off', kind: 'money' },
] as const;

export const rates: CommandSpec = {
  name: 'rates',
  summary: 'effective rates of assessment of every Member State in a year, derived',
  options: [
    { flags: '--year <year>', description: 'calendar year, 1974 to 2027 (default 2025)', kind: 'year' },
    {
      flags: '--date <day>',
      description: 'a day of a year in which rates change, such as 2001-07-01 (default: the first days of the year)',
    },
    {
      flags: '--state <state>',
      description: 'only this state; may be given more than once',
      kind: 'list',
      names: 'state',
    },
  ],
  examples: [
    'rates --year 2025 --state USA --state CHN',
    'rates --year 2007 --state USA',
    'rates --year 2025 --format csv',
  ],
  columns: [
    'iso3',
    'name',
    'regular_rate_percent',
    'level',
    'factor',
    'peacekeeping_rate_percent',
    'peacekeeping_rate_unrounded',
    'peacekeeping_rate_low',
    'peacekeeping_rate_high',
    'certainty',
  ],
  load: () => import('../answers/rates.js'),
};

export const payers: CommandSpec = {
  name: 'payers',
  summary: 'who pays how much of an amount at the rates of a year: rank, name, rate, dollars',
  options: [
    {
      flags: '--year <year>',
      description: 'calendar year of the rates (default: the last that is decided)',
      kind: 'year',
    },
    {
      flags: '--amount <dollars>',
      description: 'US dollars, such as 5.1bn (without it: ranks by rate alone)',
      kind: 'money',
    },
    { flags: '--top <count>', description: 'so many of the largest payers (default: all)', kind: 'whole' },
  ],
  examples: [
    'payers --year 2026 --amount 5.1e9 --top 20',
    'payers --amount 5.1bn --top 5 --format csv',
    'payers --year latest',
  ],
  columns: ['rank', 'iso3', 'name', 'peacekeeping_rate_percent', 'amount_usd'],
  load: () => import('../answers/payers.js'),
};

export const assess: CommandSpec = {
  name: 'assess',
  summary: 'what every Member State is assessed for an appropriation, or for a mission’s budget year',
  options: [
    ...period,
    {
      flags: '--budget-year <year>',
      description: 'in place of amount and days: what resolutions apportion for the mission’s year, such as 2012/13',
    },
    ...offsets,
    { flags: '--state <state>', description: 'only this state', names: 'state' },
  ],
  examples: [
    'assess --mission UNMIK --amount 50345100 --from 2025-07-01 --to 2026-06-30 --state JPN',
    'assess --mission UNISFA --amount 326164100 --from 2024-07-01 --to 2025-06-30 --mandate-until 2024-11-15 --format csv',
    'assess --mission UNFICYP --amount 57912700 --from 2022-07-01 --to 2023-06-30',
    'assess --mission MINURSO --budget-year 2012/13 --state FRA',
  ],
  columns: ['iso3', 'name', 'amount_usd'],
  load: () => import('../answers/assess.js'),
};

export const account: CommandSpec = {
  name: 'account',
  args: '<state>',
  argNames: 'state',
  summary: 'the account of a state with one mission on a day, from an appropriation and your own file of payments',
  options: [
    ...period,
    { flags: '--issued <date>', description: 'day on which the letters went out' },
    { flags: '--on <date>', description: 'the day of the account' },
    { flags: '--payments <file>', description: 'CSV or XLSX: state, fund, date, amount' },
    ...tableOptions,
  ],
  examples: [
    'account JPN --mission UNMIK --amount 50345100 --from 2025-07-01 --to 2026-06-30 --issued 2025-07-10 --on 2025-12-31',
  ],
  columns: ['on', 'assessed_usd', 'paid_usd', 'outstanding_usd', 'overdue_usd', 'arrears_usd', 'in_credit_usd'],
  load: () => import('../answers/account.js'),
};

export const arrears: CommandSpec = {
  name: 'arrears',
  args: '[state]',
  argNames: 'state',
  summary: 'what is unpaid, as documents print it: by mission, fund or state, or under Article 19',
  options: [
    {
      flags: '--by <kind>',
      description: 'which figures (default: mission, or state where one is named)',
      choices: ['mission', 'fund', 'state', 'article-19'],
    },
    { flags: '--as-of <date>', description: 'only figures of dates that begin so, such as 2025 or 2025-04-30' },
  ],
  examples: ['arrears --as-of 2025', 'arrears USA --by state', 'arrears --by article-19 --format csv'],
  load: () => import('../answers/arrears.js'),
};

export const financing: CommandSpec = {
  name: 'financing',
  args: '<operation>',
  summary: 'what financed an operation of 1956 to 1993, by decision; no (1) where it is not known',
  options: [{ flags: '--date <date>', description: 'only on this day, YYYY-MM-DD' }],
  examples: ['financing ONUC', 'financing UNFICYP --date 1980-01-01 --format csv'],
  columns: ['from', 'to', 'means', 'states', 'amount_usd', 'document', 'paragraph', 'read'],
  load: () => import('../answers/financing.js'),
};
