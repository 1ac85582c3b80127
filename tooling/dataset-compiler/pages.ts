import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sourceIds } from './checks/licence.js';
import type { Compiled } from './compile.js';
import { withGeneratedBlock } from './generatedBlock.js';
import { DatasetError } from './problem.js';
import type { SourceTable } from './readTable.js';
import { rulesOf } from './rulesOf.js';
import { span } from './tableLine.js';

const cell = (text: string) => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

function factsBlock(table: SourceTable, checks: number): string {
  const { schema, rows } = table;
  const missing = schema.coverage?.missing ?? [];
  const slices = Object.entries(schema.slices).map(([name, { title }]) => `\`${schema.name}/${name}\` (${title})`);
  return [
    '',
    `${rows.length} rows, ${span(table)}, from ${sourceIds(table).size || rows.length} sources; ${checks} checks at every build.`,
    ...(missing.length > 0 ? ['', `Missing, and never filled: ${missing.join(', ')}.`] : []),
    ...(slices.length > 0 ? ['', `Slices: ${slices.join('; ')}.`] : []),
    ...(schema.rules
      ? [
          '',
          `Modules of rules: ${rulesOf(rows)
            .map(({ id }) => `\`${schema.name}/${id}\``)
            .join(', ')}.`,
        ]
      : []),
    '',
    `Licence of the compilation: [${schema.licence.title}](${schema.licence.path}). ${schema.redistributable ? 'Every source allows its figures to be passed on with citation.' : 'Not every source allows its figures to be passed on: see `redistributable` in sources.'}`,
    '',
    '| column | type | unit | meaning |',
    '|---|---|---|---|',
    ...schema.fields.map(
      ({ name, type, unit, description }) =>
        `| \`${name}\`${schema.primaryKey.includes(name) ? ' (key)' : ''} | ${type} | ${unit ?? ''} | ${cell(description)} |`,
    ),
    '',
  ].join('\n');
}

function catalogueBlock({ tables, checks }: Pick<Compiled, 'tables' | 'checks'>): string {
  const lines = [...tables.values()].map((table) => {
    const { schema, rows } = table;
    return `| [${schema.name}](${schema.name}/README.md) | ${cell(schema.title)} | ${rows.length} | ${span(table)} | ${checks.get(schema.name) ?? 0} | ${schema.licence.name} |`;
  });
  return ['', '| table | what | rows | from, to | checks | licence |', '|---|---|---|---|---|---|', ...lines, ''].join(
    '\n',
  );
}

/** The pages of all tables and the catalogue, as they should stand: path below `root` and text. */
export function pages(root: string, compiled: Pick<Compiled, 'tables' | 'checks'>): Map<string, string> {
  const wanted = new Map<string, string>();
  const missing: string[] = [];
  for (const [name, table] of compiled.tables) {
    const file = `${name}/README.md`;
    if (existsSync(join(root, file)))
      wanted.set(
        file,
        withGeneratedBlock(
          readFileSync(join(root, file), 'utf8'),
          'facts',
          factsBlock(table, compiled.checks.get(name) ?? 0),
          file,
        ),
      );
    else missing.push(file);
  }
  if (missing.length > 0)
    throw new DatasetError(
      missing.map((file) => ({ file, reason: 'missing: every table has a page with its limits, checks and licence' })),
    );
  wanted.set(
    'README.md',
    withGeneratedBlock(
      readFileSync(join(root, 'README.md'), 'utf8'),
      'catalogue',
      catalogueBlock(compiled),
      'README.md',
    ),
  );
  return wanted;
}
