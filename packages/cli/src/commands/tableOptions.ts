import type { OptionSpec } from '../spec.js';

/** How a file of the person’s own is to be read, where it does not tell by itself. */
export const tableOptions: readonly OptionSpec[] = [
  {
    flags: '--columns <pair>',
    description: 'heading=field of a column, or heading= to leave it out; may be given more than once',
    kind: 'list',
  },
  {
    flags: '--values <pair>',
    description: 'field=value that is the same in all rows, such as from_year=2022; may be given more than once',
    kind: 'list',
  },
  { flags: '--sheet <name>', description: 'name or number of the sheet (default: the first with a table)' },
  {
    flags: '--dates <order>',
    description: 'what comes first in dates, where the file does not tell',
    choices: ['day first', 'month first'],
  },
  {
    flags: '--decimal <mark>',
    description: 'mark of decimals, where the file does not tell',
    choices: ['.', ','],
  },
  { flags: '--own-missions <names>', description: 'missions of your own, joined with commas' },
];
