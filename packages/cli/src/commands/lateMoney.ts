import type { CommandSpec } from '../spec.js';

const years = {
  flags: '--years <years>',
  description: 'budget years joined with commas (default 2025/26)',
} as const;
const missions = { flags: '--missions <acronyms>', description: 'only these missions, joined with commas' } as const;

export const simulate: CommandSpec = {
  name: 'simulate',
  summary: 'the cash of the missions month by month, on stated assumptions; many paths with --fan',
  options: [
    years,
    missions,
    {
      flags: '--withholds <state>',
      description: 'this state pays nothing; may be given more than once',
      kind: 'list',
      names: 'state',
    },
    { flags: '--no-reserve', description: 'without the Peacekeeping Reserve Fund', kind: 'flag' },
    { flags: '--pooled', description: 'missions may borrow from one another all the time', kind: 'flag' },
    { flags: '--fan', description: 'draw many paths of payment, and give the spread', kind: 'flag' },
    { flags: '--paths <count>', description: 'paths of the fan, 100 to 100000 (default 10000)', kind: 'whole' },
    { flags: '--seed <number>', description: 'the same seed gives the same paths (default 1)', kind: 'whole' },
  ],
  examples: ['simulate --missions UNMIK', 'simulate --missions UNMIK --fan --paths 200 --seed 7 --format csv'],
  load: () => import('../answers/simulate.js'),
};

export const reform: CommandSpec = {
  name: 'reform',
  args: '[name]',
  summary: 'a reform beside things as they are: who pays less, who pays more, by how much',
  options: [
    { flags: '--scenario <file>', description: 'a scenario of your own, JSON, in place of a name' },
    { flags: '--from <date>', description: 'first day of the reform (default: of the first budget year)' },
    { flags: '--payer <state>', description: 'the payer, where the reform is about one', names: 'state' },
    { flags: '--percent <number>', description: 'its size in per cent, where it has one', kind: 'number' },
    {
      flags: '--pooling <setting>',
      description: 'of pooling-set: whether missions lend to each other',
      choices: ['on', 'off'],
    },
    { flags: '--mission <acronym>', description: 'of closed-at-mandate-end: the mission', names: 'mission' },
    {
      flags: '--mandate-until <date>',
      description:
        'of closed-at-mandate-end: last day of its mandate (default: of the first budget year as apportioned)',
    },
    { flags: '--rises <count>', description: 'of reimbursement-indexed: yearly rises (default 1)', kind: 'whole' },
    years,
    missions,
    { flags: '--cash', description: 'simulate the cash of the missions as well', kind: 'flag' },
  ],
  examples: [
    'reform',
    'reform premium-shared --from 2026-01-01 --missions UNMIK',
    'reform ceiling-lowered --from 2026-01-01 --format csv',
    'reform pooling-set --pooling off --missions UNMIK',
    'reform closed-at-mandate-end --mission UNIFIL',
    'reform reimbursement-indexed --percent 3 --rises 2 --from 2024-07-01 --years 2024/25,2025/26',
  ],
  load: () => import('../answers/reform.js'),
};
