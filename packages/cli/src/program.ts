import { BlueLedgerError, shown } from '@blueledger/core/internal/errors';
import { Command, Option } from 'commander';
import { questions, tools } from './commands/index.js';
import { optionsOf } from './outputOptions.js';
import { readNumber } from './readNumber.js';
import { shells } from './shells.js';
import type { CommandSpec, OptionSpec } from './spec.js';

/** What is to be done with a reply. */
export type Way = 'answer' | 'explain' | 'cite';
export type Run = (
  spec: CommandSpec,
  way: Way,
  args: readonly string[],
  options: Record<string, unknown>,
) => Promise<void>;

const longFlag = (flags: string) => /--[a-z-]+/.exec(flags)?.[0] ?? flags;

function optionOf({ flags, description, kind = 'text', choices }: OptionSpec): Option {
  const option = new Option(flags, description);
  if (kind === 'whole' || kind === 'number' || kind === 'year' || kind === 'money')
    option.argParser((text: string) => readNumber(text, kind, longFlag(flags)));
  if (kind === 'list') option.argParser((text: string, before: string[] | undefined) => [...(before ?? []), text]);
  if (choices) option.choices(choices);
  return option;
}

const examplesText = (lead: string, examples: readonly string[]) =>
  examples.length === 0 ? '' : `\nExamples:\n${examples.map((example) => `  blueledger ${lead}${example}`).join('\n')}`;

function addCommand(parent: Command, spec: CommandSpec, way: Way, run: Run): void {
  const words = spec.name.split(' ');
  const inner = words.at(-1) ?? spec.name;
  let under = parent;
  if (words.length > 1) {
    const group = words[0] as string;
    under =
      parent.commands.find((command) => command.name() === group) ??
      parent.command(group).description('the bundled tables: list, show, export');
  }
  const command = under.command(spec.args === undefined ? inner : `${inner} ${spec.args}`).description(spec.summary);
  for (const option of way === 'answer' ? optionsOf(spec, { answers: questions.includes(spec) }) : spec.options)
    command.addOption(optionOf(option));
  if (way === 'cite')
    command.addOption(
      optionOf({
        flags: '--style <style>',
        description: 'plain (default), bibtex, csl-json or ris',
        choices: ['plain', 'bibtex', 'csl-json', 'ris'],
      }),
    );
  const lead = way === 'answer' ? '' : `${way} `;
  const columns = spec.columns && way === 'answer' ? `\nColumns: ${spec.columns.join(', ')}` : '';
  command.addHelpText(
    'after',
    `${examplesText(lead, way === 'answer' ? spec.examples : spec.examples.filter((one) => !one.includes('--format') && !one.includes('--rows')))}${columns}`,
  );
  command.action(async (...input: unknown[]) => {
    const args = input.slice(0, -2).filter((one): one is string => typeof one === 'string');
    await run(spec, way, args, input.at(-2) as Record<string, unknown>);
  });
}

/**
 * The commands that the first words name, such as `rates`, those of `data`, or `cite gap`: no other is made then. All where
 * they name none, since the help or the error lists all.
 */
function wantedBy([first, second]: readonly string[]) {
  const way: Way = first === 'explain' || first === 'cite' ? first : 'answer';
  const word = way === 'answer' ? first : second;
  const named = (way === 'answer' ? [...questions, ...tools] : questions).filter(
    ({ name }) => name.split(' ')[0] === word,
  );
  return (by: Way, specs: readonly CommandSpec[]): readonly CommandSpec[] =>
    named.length === 0 ? specs : by === way ? named : [];
}

/**
 * The command with all that it needs to understand these words: commander would take longer to make sixty commands than core
 * to answer. What answers is loaded when a command runs.
 */
export function program(
  version: string,
  words: readonly string[],
  run: Run,
  print: (text: string) => Promise<void>,
  serve: () => Promise<void>,
): Command {
  const command = new Command('blueledger')
    .description('Who pays for UN peacekeeping, who serves, who owes, and what stands behind each figure.')
    .version(version)
    .exitOverride()
    .showSuggestionAfterError()
    .showHelpAfterError('Help: blueledger --help, or --help after any command.')
    .configureHelp({ showGlobalOptions: false });
  const wanted = wantedBy(words);
  for (const spec of wanted('answer', [...questions, ...tools])) addCommand(command, spec, 'answer', run);
  const explain = command
    .command('explain')
    .description('the working of any answer, step by step: explain rates --year 2025');
  const cite = command.command('cite').description('a citation of any answer: cite gap --year 2012 --style bibtex');
  for (const spec of wanted('explain', questions)) addCommand(explain, spec, 'explain', run);
  for (const spec of wanted('cite', questions)) addCommand(cite, spec, 'cite', run);
  command
    .command('mcp')
    .description('the questions as tools for an assistant, over standard input and output (Model Context Protocol)')
    .action(serve);
  command
    .command('completion')
    .description('the script that lets a shell complete the command')
    .argument('<shell>', shells.join(', '), (text) => {
      const shell = shells.find((one) => one === text);
      if (shell) return shell;
      throw new BlueLedgerError('bad-query', {
        what: `${shown(text)} is not a known shell`,
        where: 'shell',
        expected: `one of ${shells.join(', ')}`,
      });
    })
    // Loaded when asked for: it reads tables.
    .action(async (shell: (typeof shells)[number]) => {
      const { completionScript } = await import('./completion.js');
      await print(completionScript(shell));
    });
  command.addHelpText(
    'after',
    `${examplesText('', ['gap --from 2012 --to 2025', 'rates --year 2025 --format csv', 'contributors --month 2025-07 --top 10', 'explain rates --year 2025 --state USA'])}

Exit codes: 0 done, 1 the answer is no, 2 bad use, 3 bad data.
Colour only on a terminal; NO_COLOR switches it off.`,
  );
  return command;
}
