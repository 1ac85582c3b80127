import type { CommandSpec, OptionSpec } from '../spec.js';

const attribution: OptionSpec = {
  flags: '--attribution <view>',
  description: 'personnel as published, or moved to the state they probably belong to',
  choices: ['published', 'corrected'],
};

export const gap: CommandSpec = {
  name: 'gap',
  summary: 'who pays and who serves: the shares of two groupings, year by year',
  options: [
    {
      flags: '--payers <grouping>',
      description: 'groups and states joined with +, such as weog+JPN (default)',
      names: 'grouping',
    },
    { flags: '--servers <grouping>', description: 'the same for who serves (default weog)', names: 'grouping' },
    { flags: '--year <year>', description: 'one calendar year (default 2012)', kind: 'year' },
    { flags: '--from <year>', description: 'first of several years', kind: 'year' },
    { flags: '--to <year>', description: 'last of several years', kind: 'year' },
    { flags: '--personnel <measure>', description: 'pooled over the year (default), latest, or one month YYYY-MM' },
    attribution,
  ],
  examples: ['gap --year 2012', 'gap --from 1991 --to 2025', 'gap --payers p5 --servers sids --year 2024 --format csv'],
  columns: [
    'year',
    'paid_percent',
    'served_percent',
    'persons',
    'total_persons',
    'months_available',
    'paid_low_percent',
    'paid_high_percent',
    'certainty',
  ],
  load: () => import('../answers/gap.js'),
};

export const contributors: CommandSpec = {
  name: 'contributors',
  summary: 'contributors of uniformed personnel by rank, in a month or over several',
  options: [
    { flags: '--month <month>', description: 'one month, YYYY-MM', kind: 'month' },
    { flags: '--from <month>', description: 'first of several months, pooled', kind: 'month' },
    { flags: '--to <month>', description: 'last of several months', kind: 'month' },
    { flags: '--mission <acronym>', description: 'one mission only', names: 'mission' },
    { flags: '--top <count>', description: 'so many of the first', kind: 'whole' },
    attribution,
  ],
  examples: ['contributors --month 2025-07 --top 10', 'contributors --month 2025-07 --format csv'],
  columns: ['rank', 'iso3', 'name', 'persons', 'share_percent'],
  load: () => import('../answers/contributors.js'),
};

export const state: CommandSpec = {
  name: 'state',
  args: '<state>',
  argNames: 'state',
  summary: 'what a Member State pays and whom it sends, in one year',
  options: [
    { flags: '--year <year>', description: 'calendar year (default 2025)', kind: 'year' },
    { flags: '--month <month>', description: 'month of its personnel (default July of the year)', kind: 'month' },
  ],
  examples: ['state NPL', 'state JPN --year 2024 --format json'],
  columns: ['fact', 'value', 'unit', 'as_of'],
  load: () => import('../answers/state.js'),
};

export const mission: CommandSpec = {
  name: 'mission',
  args: '<acronym>',
  argNames: 'mission',
  summary: 'who serves in a mission, its authorised strength and its appropriations',
  options: [
    {
      flags: '--month <month>',
      description: 'month of its personnel (default 2025-07, the last report available)',
      kind: 'month',
    },
    { flags: '--top <count>', description: 'so many of its contributors', kind: 'whole' },
  ],
  examples: ['mission UNIFIL --top 5', 'mission UNMISS --month 2024-12 --format csv'],
  columns: ['rank', 'iso3', 'name', 'persons', 'share_percent'],
  load: () => import('../answers/mission.js'),
};

export const reimburse: CommandSpec = {
  name: 'reimburse',
  args: '<state>',
  argNames: 'state',
  summary: 'personnel reimbursement at the standard rate, equipment excluded, month by month',
  options: [
    { flags: '--from <month>', description: 'first month, YYYY-MM', kind: 'month' },
    { flags: '--to <month>', description: 'last month', kind: 'month' },
    { flags: '--carry', description: 'hold the last rate available past its end', kind: 'flag' },
  ],
  examples: ['reimburse NPL --from 2024-07 --to 2025-06', 'reimburse BGD --from 2023-01 --to 2023-01 --format csv'],
  columns: ['month', 'persons', 'rate_usd', 'amount_usd'],
  load: () => import('../answers/reimburse.js'),
};

export const fatalities: CommandSpec = {
  name: 'fatalities',
  summary: 'deaths in UN peace operations by year, mission, nationality, kind of personnel or cause',
  options: [
    { flags: '--by <what>', description: 'year (default), mission, nationality, kind or cause' },
    { flags: '--from <year>', description: 'first year', kind: 'year' },
    { flags: '--to <year>', description: 'last year', kind: 'year' },
    { flags: '--mission <acronym>', description: 'of one mission' },
    { flags: '--nationality <state>', description: 'of one nationality' },
    {
      flags: '--kind <kind>',
      description: 'military, police, military_observer, international_civilian, local or other',
    },
    {
      flags: '--cause <cause>',
      description: 'malicious_act, illness, accident, self_inflicted, to_be_determined or unknown',
    },
  ],
  examples: [
    'fatalities --by mission --from 1993 --to 1993',
    'fatalities --nationality IND --cause malicious_act --format csv',
  ],
  columns: ['by', 'key', 'name', 'deaths', 'share_percent'],
  load: () => import('../answers/fatalities.js'),
};
