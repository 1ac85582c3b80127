import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { datasetsRoot } from '../dataset-compiler/datasetsRoot.js';
import { DatasetError } from '../dataset-compiler/problem.js';
import { addData, kinds } from './addData.js';

const usage =
  'Usage: npm run data:add -- personnel|appropriation|honour-roll|scale FILE [--printed-total N] [--as-of YYYY-MM-DD] [--due-on YYYY-MM-DD] [--circular SYMBOL] [--accessed YYYY-MM-DD] [--write]';

function refuse(reason: string): never {
  console.error(`${reason}\n${usage}`);
  process.exit(2);
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    write: { type: 'boolean', default: false },
    'printed-total': { type: 'string' },
    accessed: { type: 'string' },
    'as-of': { type: 'string' },
    'due-on': { type: 'string' },
    circular: { type: 'string' },
  },
});
const [kind = '', file = ''] = positionals;
if (!(kind in kinds)) refuse(`"${kind}" is not a kind of data that can be added.`);
if (!existsSync(file)) refuse(`"${file}" is no file.`);
// An option that another kind of data takes would be passed over in silence.
const onlyFor = {
  'as-of': ['honour-roll'],
  'due-on': ['honour-roll'],
  circular: ['honour-roll'],
  'printed-total': ['personnel', 'honour-roll'],
};
for (const [option, kindsOfIt] of Object.entries(onlyFor))
  if (values[option as keyof typeof onlyFor] !== undefined && !kindsOfIt.includes(kind))
    refuse(`--${option} is only for ${kindsOfIt.join(' and ')}.`);
const total = values['printed-total'];
if (total !== undefined && !/^\d+$/.test(total)) refuse(`--printed-total "${total}" is not a whole number.`);

try {
  const lines = await addData({
    kind: kind as keyof typeof kinds,
    file,
    root: datasetsRoot,
    changesets: join(datasetsRoot, '../.changeset'),
    asOf: values['as-of'],
    dueOn: values['due-on'],
    circular: values.circular,
    printedTotal: total === undefined ? undefined : Number(total),
    accessed: values.accessed ?? new Date().toISOString().slice(0, 10),
    write: values.write,
  });
  console.log(lines.join('\n'));
} catch (error) {
  if (!(error instanceof DatasetError)) throw error;
  console.error(`${error.message}\nNothing was written.`);
  process.exitCode = 1;
}
