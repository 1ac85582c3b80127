import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type CommandSpec, type OptionSpec, questions, tools } from '../../../packages/cli/test/commands.js';
import { run, type Said, wordsOf } from '../../../packages/cli/test/run.js';
import type { Random } from '../../compare-answers/random.js';
import type { Draw } from '../call.js';
import { type Fault, faultOfText } from '../faultOf.js';
import { hostileText } from '../hostileText.js';

const cwd = mkdtempSync(join(tmpdir(), 'blue-ledger-fuzz-'));
process.on('exit', () => rmSync(cwd, { recursive: true, force: true }));
writeFileSync(join(cwd, 'own.csv'), 'Payer,Fund,Date,Amount\nJapan,UNIFIL,2025-03-04,1250\n');
writeFileSync(join(cwd, 'broken.csv'), 'Payer,Fund\n"Japan,UNIFIL\n');

/** A simulation takes as long as the years that it is asked for: whether it is quick is for the benchmarks. */
const laborious = /^(simulate|reform|claims|project-scale|backtest-scale)/;
const commands = [...questions, ...tools].filter(({ name }) => !laborious.test(name));

const values: Readonly<Record<NonNullable<OptionSpec['names']>, readonly string[]>> = {
  state: ['JPN', 'Japan', 'Korea', 'SUN'],
  mission: ['UNMISS', 'FINUL', 'UNEF'],
  grouping: ['weog', 'weog+JPN', 'p5'],
};

function valueOf(random: Random, { flags, choices, names, kind }: OptionSpec): string {
  const sound =
    choices ?? (names ? values[names] : kind === 'whole' ? ['2025', '3'] : ['2025-07', '2024/25', 'iso3=NPL', 'x']);
  // A file is only ever written where nothing else stands.
  if (flags.startsWith('--out'))
    return random.pick(['a.csv', 'b.xlsx', 'c.parquet', 'd.json', 'e.txt', 'no/folder.csv', '']);
  return random.next() < 0.4 ? random.pick(sound) : hostileText(random, random.pick(sound)).replaceAll('\0', '');
}

function wordsFor(random: Random, { name, args, options, examples }: CommandSpec): string[] {
  const example = examples.length > 0 && random.next() < 0.5 ? wordsOf(random.pick(examples)) : [...name.split(' ')];
  const words = random.next() < 0.15 ? [random.pick(['explain', 'cite']), ...example] : example;
  if (examples.length === 0 || random.next() < 0.3)
    if (args !== undefined)
      words.push(
        name === 'validate'
          ? random.pick(['own.csv', 'broken.csv', 'none.csv', '.'])
          : hostileText(random, 'member-states'),
      );
  for (let count = random.whole(0, 3); count > 0 && options.length > 0; count -= 1) {
    const option = random.pick(options);
    words.push(/^--[\w-]+/.exec(option.flags)?.[0] ?? '');
    if (option.flags.includes('<')) words.push(valueOf(random, option));
  }
  const output = random.next();
  if (output < 0.3)
    words.push('--format', random.pick(['csv', 'json', 'ndjson', 'table', 'xlsx', 'parquet', hostileText(random)]));
  if (output > 0.9) words.push(random.pick(['--rows', '--help', '--quiet', '--version', '--froce', '-x', '--']), '3');
  return words.map((word) => word.slice(0, 20_000));
}

function faultOfSaid({ code, out, err }: Said, words: readonly string[]): Fault | undefined {
  if (![0, 1, 2, 3].includes(code)) return `its exit code is ${code}`;
  if (code !== 0 && err === '' && out === '') return `it ends with ${code} and says nothing`;
  if (/\n\s+at |(?:Type|Range|Reference|Syntax)Error/.test(err)) return `it prints a stack: ${err.slice(0, 300)}`;
  if (code === 2 && !/^blueledger: /.test(err)) return `it does not say whose error it is: ${err.slice(0, 200)}`;
  const longest = Math.max(0, ...err.split('\n').map((line) => line.length));
  if (longest > 2000) return 'a line of more than 2,000 characters on standard error';
  return faultOfText(err, words) ?? (/[\0\uFFFD]/.test(out) ? undefined : faultOfText(out.slice(0, 20_000), words));
}

/** What a person types after `blueledger`: an example or a command with options, some of them wrong. */
export const draw: Draw = (random) => {
  const spec = random.pick(commands);
  const words = wordsFor(random, spec);
  return {
    name: spec.name,
    given: [],
    shown: words.join(' '),
    run: () => run(words, { cwd }),
    check: (said) => faultOfSaid(said as Said, words),
  };
};
