import { cellText, markdownTable } from '../site/markdownTable.js';
import type { Page } from '../site/page.js';
import { read } from '../site/repository.js';

interface CodeOfError {
  readonly code: string;
  /** What it means, and what to do. */
  readonly text: string;
  /** A message with this code, as a test holds it. */
  readonly message: string | undefined;
}

/** Every code of the one class of errors, by the comment beside it in the sources. */
export function errorCodes(): readonly CodeOfError[] {
  const source = read('packages/core/src/internal/errors/BlueLedgerError.ts');
  const messages = read('packages/core/test/refusals.txt').split('\n');
  return Array.from(
    source.matchAll(/\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*\| '([a-z-]+)'/g),
    ([, comment = '', code = '']) => ({
      code,
      text: comment.replace(/\s*\n\s*\*?\s*/g, ' ').trim(),
      message: messages.find((line) => line.startsWith(`${code} `))?.slice(code.length + 1),
    }),
  );
}

/** The words of a code of exit, from the page of the command. */
function exitCodes(): string {
  const [table = ''] = /\| code \| means \|[\s\S]*?\n\n/.exec(read('packages/cli/README.md')) ?? [];
  return table.trim();
}

/** Each code with what it means, what to do, and a message that has it. */
export function errorsPage(): Page {
  const codes = errorCodes();
  return {
    url: '/methods/errors/',
    title: 'Errors',
    description: `The ${codes.length} codes of BlueLedgerError, each with what it means and what to do.`,
    section: 'methods',
    markdown: `# Errors

All packages throw one class, [\`BlueLedgerError\`](/reference/core/BlueLedgerError/). Its message says what is wrong, where, what was expected and what to do; each is a field as well (\`what\`, \`where\`, \`expected\`, \`remedy\`), and \`code\` is one of these ${codes.length}:

${markdownTable(
  ['Code', 'What it means, and what to do'],
  codes.map(({ code, text }) => [`[\`${code}\`](#${code})`, cellText(text)]),
)}

## How messages read

Messages are a public interface; tests hold them.

${codes
  .map(
    ({ code, text, message }) =>
      `### ${code} {#${code}}\n\n${text}${message === undefined ? '' : `\n\n\`\`\`text\n${message}\n\`\`\``}`,
  )
  .join('\n\n')}

## Exit codes of the command {#exit}

${exitCodes()}
`,
  };
}
