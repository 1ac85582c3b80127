import { parseArgs } from 'node:util';
import type { Call } from './call.js';
import { type Comparison, type Counts, compareAnswers, inAll } from './compareAnswers.js';
import type { Difference } from './differences.js';
import { expected } from './expected.js';
import { renames } from './renames.js';

const usage =
  'npm run compare:answers -- --before CHECKOUT --after CHECKOUT [--queries 100] [--seed TEXT] [--only NAME]… [--shown 20]';

/** @returns {never} */
function stop(message: string): never {
  console.error(`${message}\n${usage}`);
  process.exit(2);
}

const { values } = parseArgs({
  options: {
    before: { type: 'string' },
    after: { type: 'string' },
    queries: { type: 'string', default: '100' },
    seed: { type: 'string', default: '1' },
    only: { type: 'string', multiple: true },
    shown: { type: 'string', default: '20' },
  },
});
const { before, after, seed, only } = values;
const [queries, shown] = [Number(values.queries), Number(values.shown)];
if (before === undefined || after === undefined) stop('Two built checkouts are compared: name both.');
if (!Number.isInteger(queries) || queries < 1) stop('--queries is a whole number, 1 or more.');

const columns = ['calls', 'equal', 'renamed', 'wording', 'expected', 'unexpected', 'rejected'] as const;
const line = (name: string, cells: readonly (string | number)[]) =>
  `${name.padEnd(26)}${cells.map((cell) => String(cell).padStart(11)).join('')}`;
const lineOf = (counts: Counts) =>
  line(
    counts.name,
    columns.map((column) => counts[column]),
  );

console.log(line('', columns));
const comparison: Comparison = {
  before,
  after,
  queries,
  seed,
  ...(only ? { only } : {}),
  renames,
  expected,
  progress: (counts) => console.log(lineOf(counts)),
};
const report = await compareAnswers(comparison);
console.log(`\n${line('whole run', columns)}`);
for (const counts of [...report.counts].sort((a, b) => (a.name < b.name ? -1 : 1))) console.log(lineOf(counts));
console.log(lineOf(inAll(report.counts)));
for (const [reason, calls] of report.reasons) console.log(`expected in ${calls} calls: ${reason}`);
const list = (what: string, names: readonly string[]) => {
  if (names.length > 0) console.log(`${what}: ${names.join(', ')}`);
};
list('new, compared with nothing', report.added);
list('gone', report.removed);
list('no arguments known (add them to functionCalls.ts)', report.unknown);
list('fewer drawn queries answered than wanted', report.few);
const short = (value: unknown) => (JSON.stringify(value) ?? 'nothing').slice(0, 300);
/** Unexpected differences of one function in one place: often one change shows in many answers. */
const kinds = new Map<string, { readonly call: Call; readonly difference: Difference; calls: number }>();
for (const { call, places } of report.unexpected)
  for (const path of new Set(places.map((place) => place.path))) {
    const [key, difference] = [`${call.name} ${path}`, places.find((place) => place.path === path)];
    const kind = kinds.get(key);
    if (kind) kind.calls += 1;
    else if (difference) kinds.set(key, { call, difference, calls: 1 });
  }
for (const { call, difference, calls } of [...kinds.values()].slice(0, shown)) {
  console.log(`\nUNEXPECTED in ${calls} calls: ${call.name} ${difference.path}`);
  console.log(`  such as ${call.name}(${call.args.map(short).join(', ')}), at ${difference.at}`);
  console.log(`    before ${short(difference.before)}\n    after  ${short(difference.after)}`);
}
if (kinds.size > shown) console.log(`\nand ${kinds.size - shown} more kinds; --shown ${kinds.size} shows all`);
const failed = report.unexpected.length + report.removed.length + report.unknown.length;
process.exitCode = failed > 0 ? 1 : 0;
