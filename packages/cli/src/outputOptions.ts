import { languages } from '@blueledger/core/text';
import type { CommandSpec, OptionSpec } from './spec.js';

/** What every command that gives tables takes. */
const outputOptions: readonly OptionSpec[] = [
  {
    flags: '--format <format>',
    description: 'table (default), csv, json, ndjson, parquet or xlsx',
    choices: ['table', 'csv', 'json', 'ndjson', 'parquet', 'xlsx'],
  },
  {
    flags: '--out <file>',
    description: 'write a file, whole or not at all; its ending tells the format; - is standard output',
  },
  { flags: '--force', description: 'replace a file that stands already', kind: 'flag' },
  { flags: '--sort <column>', description: 'order the first table by a column; amount_usd:desc has the largest first' },
  { flags: '--rows <count>', description: 'rows of a table for eyes (default: all)', kind: 'whole' },
  { flags: '--quiet', description: 'no notes, no sources, no progress', kind: 'flag' },
];

/** What a command with a long table takes, unless it has a --top of its own. */
const topOption: OptionSpec = {
  flags: '--top <count>',
  description: 'so many of the first rows, in any format',
  kind: 'whole',
};

/** Of what has an answer in words. */
const languageOption: OptionSpec = {
  flags: '--lang <language>',
  description: `language of the summary and the notes: ${languages.join(', ')} (default: en)`,
  choices: languages,
};

export const hasOwnTop = ({ options }: CommandSpec): boolean => options.some(({ flags }) => flags.startsWith('--top '));

/** All options of a command, its own first; `answers` where it has an answer in words. */
export const optionsOf = (spec: CommandSpec, { answers }: { readonly answers: boolean }): readonly OptionSpec[] =>
  spec.printsText
    ? spec.options
    : [
        ...spec.options,
        ...(hasOwnTop(spec) ? [] : [topOption]),
        ...(answers ? [languageOption] : []),
        ...outputOptions,
      ];
