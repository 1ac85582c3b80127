import type { CommandSpec } from '../spec.js';

export const groups: CommandSpec = {
  name: 'groups',
  summary: 'the groups of Member States that a query can name, by code, with the date of each list',
  options: [
    {
      flags: '--year <year>',
      description: 'as their lists serve this year (default: each as it last stood)',
      kind: 'year',
    },
  ],
  examples: ['groups', 'groups --year 2012 --format csv'],
  columns: ['code', 'name', 'as_of', 'extrapolated', 'members'],
  load: () => import('../answers/groups.js'),
};

export const missions: CommandSpec = {
  name: 'missions',
  summary: 'the missions that a query can name, by code, with name, start, end and place',
  options: [{ flags: '--kind <kind>', description: 'peacekeeping, support or other (default: all)' }],
  examples: ['missions --kind peacekeeping', 'missions --kind support --format csv'],
  columns: [
    'mission',
    'kind',
    'name',
    'start',
    'end',
    'place',
    'host_iso3',
    'account',
    'first_month',
    'last_month',
    'alias_of',
  ],
  load: () => import('../answers/missions.js'),
};
