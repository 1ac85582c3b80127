import type { OptionSpec } from './spec.js';

/** What every command that gives tables takes. */
export const outputOptions: readonly OptionSpec[] = [
  {
    flags: '--format <format>',
    description: 'table (default), csv, json, ndjson, parquet or xlsx',
    choices: ['table', 'csv', 'json', 'ndjson', 'parquet', 'xlsx'],
  },
  { flags: '--out <file>', description: 'write a file, whole or not at all; its ending tells the format' },
  { flags: '--force', description: 'replace a file that stands already', kind: 'flag' },
  { flags: '--rows <count>', description: 'rows of a table for eyes (default: all)', kind: 'whole' },
  { flags: '--quiet', description: 'no notes, no sources, no progress', kind: 'flag' },
];
