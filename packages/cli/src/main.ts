import { short } from '@blueledger/core/internal/errors';
import { CommanderError } from 'commander';
import { arrangedReply } from './arrangedReply.js';
import { type ExitCode, exitCodeOf, exitCodes } from './exitCodes.js';
import { progressOn, type Terminal, write } from './out/terminal.js';
import { program, type Way } from './program.js';
import { replyTo } from './replyTo.js';
import type { CommandSpec, Reply, TextReply, Verdict } from './spec.js';
import { version } from './version.js';

const codeOf: Readonly<Record<Verdict, ExitCode>> = {
  yes: exitCodes.done,
  no: exitCodes.no,
  'bad-data': exitCodes.badData,
};

const here = (): Terminal => ({
  // Opened when it is read.
  get in() {
    return process.stdin;
  },
  out: process.stdout,
  err: process.stderr,
  env: process.env,
  cwd: process.cwd(),
});

async function show(
  spec: CommandSpec,
  reply: Reply,
  way: Way,
  options: Record<string, unknown>,
  terminal: Terminal,
): Promise<void> {
  if (way === 'answer') {
    const { printReply } = await import('./out/printReply.js');
    await printReply(await arrangedReply(spec, reply, options), options, terminal);
  } else {
    const { workingOf, citationOf } = await import('./out/workingAndCitation.js');
    await write(terminal.out, way === 'explain' ? workingOf(reply) : citationOf(reply, options['style']));
  }
}

/** What was typed wrongly, short enough to read, and without what moves a cursor or colours a terminal. */
const harmless = (text: string): string =>
  text
    .replaceAll(/'([^']{60})[^']{20,}'/g, "'$1…'")
    .replaceAll(/[^\s']{81,}/g, short)
    .replaceAll(/\p{Cc}/gu, '\uFFFD');

async function answerOne(
  spec: CommandSpec,
  way: Way,
  { args, options }: { readonly args: readonly string[]; readonly options: Record<string, unknown> },
  terminal: Terminal,
): Promise<ExitCode> {
  const progress = progressOn(terminal, options['quiet'] === true);
  let reply: Reply | TextReply;
  try {
    reply = await replyTo(spec, {
      args,
      options,
      progress: progress.step,
      get stdin() {
        return terminal.in;
      },
    });
  } finally {
    progress.end();
  }
  if ('text' in reply) await write(terminal.out, reply.text);
  else await show(spec, reply, way, options, terminal);
  return codeOf[reply.verdict ?? 'yes'];
}

/**
 * The command: reads the words that a person typed after `blueledger`, prints the answer, and gives the exit code.
 *
 * @returns 0 done, 1 the answer is no, 2 bad use, 3 bad data.
 * @throws whatever is a fault of ours and not of the question.
 */
export async function main(words: readonly string[], terminal: Terminal = here()): Promise<ExitCode> {
  // Whoever writes hears of an error as well: `write` decides what it means.
  for (const outlet of [terminal.out, terminal.err]) outlet.on('error', () => {});
  let code: ExitCode = exitCodes.done;
  const command = program(
    version,
    words,
    async (spec, way, args, options) => {
      code = await answerOne(spec, way, { args, options }, terminal);
    },
    async (text) => {
      await write(terminal.out, text);
    },
    async () => {
      const { serve } = await import('./mcp/serve.js');
      await serve(version);
    },
  );
  const output: string[] = [];
  const quietly = (one: typeof command): void => {
    one.configureOutput({
      writeOut: (text) => void output.push(text),
      writeErr: () => {},
      getOutHelpWidth: () => (terminal.out.isTTY ? (terminal.out.columns ?? 80) : 100),
      getOutHasColors: () => false,
    });
    one.exitOverride();
    for (const inner of one.commands) quietly(inner);
  };
  quietly(command);
  try {
    if (words.length === 0) {
      await write(terminal.out, `${command.helpInformation()}Help with examples: blueledger --help\n`);
      return exitCodes.done;
    }
    await command.parseAsync([...words], { from: 'user' });
  } catch (error) {
    if (error instanceof CommanderError) {
      await write(terminal.out, output.join(''));
      if (error.exitCode === 0) return exitCodes.done;
      const what = harmless(error.message.replace(/^error: /, '').replace(/\n\((.*)\)$/, '. $1'));
      await write(
        terminal.err,
        error.code === 'commander.help'
          ? 'blueledger: a word is missing. Help: add --help.\n'
          : `blueledger: ${what} Help: add --help.\n`.replace(/([^.?]) Help/, '$1. Help'),
      );
      return exitCodes.badUse;
    }
    const known = exitCodeOf(error);
    if (known === undefined) throw error;
    await write(terminal.err, `blueledger: ${(error as Error).message}\n`);
    return known;
  }
  await write(terminal.out, output.join(''));
  return code;
}
