import { basename, dirname, extname, resolve } from 'node:path';
import { isDocument } from '@blueledger/core/internal/answer';
import { BlueLedgerError, shown } from '@blueledger/core/internal/errors';
import { exportTables, type Format, formats } from '@blueledger/exchange/write';
import type { Reply } from '../spec.js';
import { hasColour, type Terminal, write } from './terminal.js';
import { terminalTable } from './terminalTable.js';
import { wrapped } from './wrapped.js';

export interface OutputOptions {
  readonly format?: string | undefined;
  readonly out?: string | undefined;
  readonly force?: boolean | undefined;
  readonly quiet?: boolean | undefined;
  readonly rows?: number | undefined;
}

const several: readonly Format[] = ['json', 'xlsx'];
const isFormat = (text: string): text is Format => (formats as readonly string[]).includes(text);

/** The file that stands for standard output. */
const standardOutput = '-';

/** The format: by its name, else by the ending of the file, else a readable table. */
export function formatOf({ format, out }: OutputOptions): Format | 'table' {
  if (format !== undefined) return format as Format | 'table';
  if (out === undefined || out === standardOutput) return 'table';
  const ending = extname(out).slice(1);
  if (isFormat(ending)) return ending;
  throw new BlueLedgerError('bad-query', {
    what: `${shown(basename(out))} does not say its format`,
    where: '--out',
    expected: `a name that ends in .${formats.join(', .')}`,
    remedy: 'Or name one with --format.',
  });
}

function sourceLine({ about }: Reply): string {
  const names = about.sources.map(({ symbol, title }) => symbol ?? title);
  const all = [
    ...new Set([
      ...about.rules.flatMap(({ reference }) => (isDocument(reference) ? [reference.document] : [])),
      ...names,
    ]),
  ];
  const more = all.length > 12 ? `; and ${all.length - 12} more (cite names them all)` : '';
  return [
    ...(all.length === 0 ? [] : [`Sources: ${all.slice(0, 12).join('; ')}${more}.`]),
    // An answer that reads no table rests on no version of the data.
    ...(about.dataVersion === '' ? [] : [`Data ${about.dataVersion}.`]),
  ].join(' ');
}

/** How headings are set apart where there are colours. Loaded only then: `node:util` brings much with it. */
async function boldOn(terminal: Terminal): Promise<((text: string) => string) | undefined> {
  if (!hasColour(terminal)) return undefined;
  const { styleText } = await import('node:util');
  return (text) => styleText('bold', text, { validateStream: false });
}

async function asText(reply: Reply, terminal: Terminal, { rows, quiet }: OutputOptions): Promise<string> {
  const bold = await boldOn(terminal);
  const width = terminal.out.isTTY ? (terminal.out.columns ?? 80) : undefined;
  const [first, ...others] = reply.tables;
  const notes = quiet
    ? ''
    : [...(reply.notes ?? []), sourceLine(reply)]
        .filter((line) => line !== '')
        .map((line) => wrapped(line, width))
        .join('\n');
  const blocks = [
    ...(reply.summary === undefined ? [] : [wrapped(reply.summary, width)]),
    ...(first ? [terminalTable(first, { width, rows, bold })] : []),
    ...(quiet
      ? []
      : others.map((table) => `${table.name}\n${terminalTable(table, { width, rows: rows ?? 12, bold })}`)),
    ...(notes === '' ? [] : [notes]),
  ];
  return `${blocks.join('\n\n')}\n`;
}

/** The folder, the name without its ending, checked against the format. */
function placeOf(out: string, format: Format, cwd: string): { folder: string; stem: string } {
  const path = resolve(cwd, out);
  const ending = extname(path);
  if (ending !== '' && isFormat(ending.slice(1)) && ending.slice(1) !== format)
    throw new BlueLedgerError('bad-query', {
      what: `${basename(path)} ends in ${ending}, and the format is ${format}`,
      where: '--out',
      expected: `a name that ends in .${format}`,
    });
  return { folder: dirname(path), stem: ending === `.${format}` ? basename(path, ending) : basename(path) };
}

/** Refuses a number of rows that is not valid, or that nothing obeys: a file with less than all rows would say so nowhere. */
function checkRows(rows: number | undefined, format: Format | 'table'): void {
  if (rows === undefined) return;
  if (rows < 1)
    throw new BlueLedgerError('bad-query', {
      what: `${rows} is not a valid number of rows`,
      where: '--rows',
      expected: '1 or more',
    });
  if (format !== 'table')
    throw new BlueLedgerError('bad-query', {
      what: `it has no bearing on ${format}, which has all rows`,
      where: '--rows',
      expected: 'it for a readable table alone',
      remedy: 'Leave it out, or take --top where the command has it.',
    });
}

/** Prints a reply, or writes it into a file: whole or not at all, and never over another file unless forced. */
export async function printReply(reply: Reply, options: OutputOptions, terminal: Terminal): Promise<void> {
  const format = formatOf(options);
  checkRows(options.rows, format);
  if (format === 'table') {
    if (options.out !== undefined && options.out !== standardOutput)
      throw new BlueLedgerError('bad-query', {
        what: 'a readable table is not a file',
        where: '--out',
        expected: `--format ${formats.join(', ')}`,
      });
    await write(terminal.out, await asText(reply, terminal, options));
    return;
  }
  const tables = several.includes(format) ? reply.tables : reply.tables.slice(0, 1);
  if (options.out === undefined || options.out === standardOutput) {
    if ((format === 'parquet' || format === 'xlsx') && terminal.out.isTTY)
      throw new BlueLedgerError('bad-query', {
        what: `${format} is not text that a terminal could show`,
        where: '--format',
        expected: `--out FILE.${format}, or a pipe`,
      });
    const [file] = await exportTables(tables, { format });
    for (const chunk of file?.chunks ?? []) if (!(await write(terminal.out, chunk))) return;
    return;
  }
  const { folder, stem } = placeOf(options.out, format, terminal.cwd);
  const { saveFiles } = await import('@blueledger/exchange/node');
  const files = await exportTables(tables, { format, name: stem });
  let paths: readonly string[];
  try {
    paths = await saveFiles(folder, files, { overwrite: options.force === true });
  } catch (error) {
    if (!(error instanceof BlueLedgerError) || error.code !== 'file-exists') throw error;
    throw new BlueLedgerError('file-exists', {
      what: 'there is a file of this name',
      where: error.where,
      expected: error.expected,
      remedy: 'Nothing was written. Choose another name, or add --force.',
    });
  }
  if (!options.quiet) await write(terminal.err, paths.map((path) => `Written: ${path}\n`).join(''));
}
