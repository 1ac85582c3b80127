/**
 * Answers calls from one built checkout, in a process of its own, so that two builds never share a module. It reads only what
 * the checkout's build has written and needs nothing that an older checkout lacks.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** @typedef {import('./call.js').Call} Call */
/** @typedef {import('./call.js').Renames} Renames */
/** @typedef {Record<string, unknown>} Plain */

const [, , root = ''] = process.argv;
const core = join(root, 'packages/core');

/** @param {string} path @returns {Promise<Plain>} */
const load = async (path) => /** @type {Plain} */ (await import(pathToFileURL(path).href));

/** Every name that core exports, bound functions before pure ones of the same name. */
async function publicNames() {
  /** @type {{ exports: Record<string, { default?: string } | string> }} */
  const manifest = JSON.parse(readFileSync(join(core, 'package.json'), 'utf8'));
  const files = Object.entries(manifest.exports).flatMap(([entry, target]) =>
    typeof target === 'object' && target.default?.endsWith('.js') && !entry.includes('*')
      ? [{ entry, file: target.default }]
      : [],
  );
  files.sort((a, b) => Number(b.entry === './bundled') - Number(a.entry === './bundled'));
  /** @type {Plain} */
  const names = {};
  for (const { file } of files)
    for (const [name, value] of Object.entries(await load(join(core, file)))) names[name] ??= value;
  return names;
}

/** @type {Renames} */
let renames = { functions: {}, keys: {}, values: {} };
const names = await publicNames();

/** @param {string} name @returns {Promise<Plain>} */
const table = async (name) =>
  /** @type {Plain} */ (
    Object.values(await load(join(root, 'datasets/dist', `${name}.js`))).find(
      (value) => typeof value === 'object' && value !== null && 'columns' in value,
    )
  );

/** Each word that a column has. @param {string} name @param {string} column */
async function distinct(name, column) {
  const { columns } = /** @type {{ columns: Record<string, { values: string[] }> }} */ (
    /** @type {unknown} */ (await table(name))
  );
  return [...new Set(columns[column]?.values)];
}

/** @param {string} name after the renames */
const named = (name) => names[name] ?? names[renames.functions[name] ?? name];

/** The answers of the last calls: their summary, working and citation follow them. */
const recent = new Map();

/** @param {string} name @param {unknown} query */
function answerTo(name, query) {
  const key = JSON.stringify([name, query]);
  if (!recent.has(key)) {
    if (recent.size > 3) recent.delete(recent.keys().next().value);
    recent.set(key, /** @type {Function} */ (named(name))(query));
  }
  return recent.get(key);
}

/** @returns {readonly { id: string }[]} */
const rules = () => /** @type {Function} */ (named('parameters'))();

/** Arguments with what stands for answers, tables and constants put in. @param {unknown} value @returns {Promise<unknown>} */
async function filledIn(value) {
  if (Array.isArray(value)) return Promise.all(value.map(filledIn));
  if (typeof value !== 'object' || value === null) return value;
  const record = /** @type {Plain} */ (value);
  const { $answer, $value, $table, $rule, query, part = [] } = record;
  /** @type {unknown} */
  let filled;
  if (typeof $answer === 'string') {
    const argument = await filledIn(query);
    filled = Array.isArray(record['args'])
      ? /** @type {Function} */ (named($answer))(.../** @type {unknown[]} */ (await filledIn(record['args'])))
      : answerTo($answer, argument);
  } else if (typeof $value === 'string') filled = named($value);
  else if (typeof $table === 'string') filled = await table($table);
  else if (typeof $rule === 'string') filled = rules().find(({ id }) => id === $rule);
  else
    return Object.fromEntries(
      await Promise.all(Object.entries(record).map(async ([key, each]) => [key, await filledIn(each)])),
    );
  for (const key of /** @type {(string | number)[]} */ (part)) filled = /** @type {Plain} */ (filled)?.[key];
  return filled;
}

/**
 * Plain data with keys in order and nothing that JSON loses; the data version, which differs with any build, as a word.
 * @param {unknown} value
 * @param {string} version
 * @param {Renames | undefined} after the names of the other build, where they are to be put in
 * @returns {unknown}
 */
function plain(value, version, after) {
  if (typeof value === 'string') {
    const text = version === '' ? value : value.replaceAll(version, '(data version)');
    return after?.values[text] ?? text;
  }
  if (typeof value === 'bigint') return `${value}n`;
  if (typeof value === 'number') return Number.isFinite(value) ? value : `(${value})`;
  if (typeof value === 'function') return '(function)';
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((each) => plain(each, version, after));
  if (ArrayBuffer.isView(value))
    return Array.from(/** @type {Iterable<unknown>} */ (/** @type {unknown} */ (value)), (each) =>
      plain(each, version, after),
    );
  if (value instanceof Map || value instanceof Set) return [...value].map((each) => plain(each, version, after));
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, each]) => each !== undefined)
      .map(([key, each]) => [after?.keys[key] ?? key, plain(each, version, after)])
      .sort(([a], [b]) => (String(a) < String(b) ? -1 : 1)),
  );
}

/** The data version stands in every answer. */
const { dataVersion = '' } = await table('regular-scale').then(
  (found) => /** @type {{ dataVersion?: string }} */ (found),
);

/** @param {Call} call */
async function outcome({ name, args, isQuestion }) {
  const call = named(name);
  if (typeof call !== 'function') return { thrown: 'missing', message: `there is no function ${name}` };
  try {
    // An argument that cannot be had, such as the answer to a query that is rejected, rejects the call.
    const filled = /** @type {unknown[]} */ (await filledIn(args));
    let value = isQuestion ? answerTo(name, filled[0]) : call(...filled);
    if (typeof value === 'object' && value !== null && typeof value.next === 'function') value = [...value];
    return { value: await value };
  } catch (error) {
    const { name: kind = '', code, message = String(error) } = /** @type {Error & { code?: string }} */ (error ?? {});
    return kind === 'BlueLedgerError' ? { rejected: code, message } : { thrown: kind, message };
  }
}

/** @param {unknown} value */
const hash = (value) =>
  createHash('sha256')
    .update(JSON.stringify(value) ?? 'undefined')
    .digest('base64');

const operations = {
  /** @param {Renames} given */
  rename: (given) => {
    renames = given;
  },
  /** Functions of the entry that holds every function, and its other names. */
  functions: async () => {
    const bundled = await load(join(core, 'dist/bundled.js'));
    return Object.keys(bundled).filter((name) => typeof bundled[name] === 'function' && name !== 'BlueLedgerError');
  },
  /** @param {string} name whether there is such a function, by its name or the one it had */
  has: (name) => typeof named(name) === 'function',
  /** The registered questions with their sample queries, in which the answers that they hold are named. */
  questions: async () => {
    const registry = join(core, 'dist/internal/questions/index.js');
    if (!existsSync(registry))
      throw new Error(`${root} has no registry of questions: build it, or compare the other way.`);
    const { questions, queryOf } = /** @type {any} */ (await load(registry));
    /** @param {unknown} value @returns {unknown} */
    const asNamed = (value) => {
      if (Array.isArray(value)) return value.map(asNamed);
      if (typeof value !== 'object' || value === null) return value;
      if ('dataVersion' in value && 'kind' in value && 'query' in value)
        return { $answer: value.kind, query: asNamed(value.query) };
      return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, asNamed(each)]));
    };
    return questions.map((/** @type {any} */ { name, kind, answerOf, samples }) => ({
      name,
      kind,
      answerOf,
      samples: samples.map((/** @type {any} */ sample) => asNamed(queryOf(sample, answerTo))),
    }));
  },
  rules: () => rules().map(({ id }) => id),
  /** @param {readonly (readonly [string, string])[]} columns */
  words: (columns) => Promise.all(columns.map(([name, column]) => distinct(name, column))),
  /** @param {readonly Call[]} calls hashes only: most answers are equal, and many are large */
  answer: async (calls) => {
    const answers = [];
    for (const call of calls) {
      const value = await outcome(call);
      answers.push({
        hash: hash(plain(value, dataVersion, undefined)),
        renamed: hash(plain(value, dataVersion, renames)),
        ends: 'value' in value ? 'answered' : 'rejected' in value ? 'rejected' : 'thrown',
      });
    }
    return answers;
  },
  /** The whole outcome. @param {Call} call */
  showAsIs: async (call) => plain(await outcome(call), dataVersion, undefined),
  /** The whole outcome, in the names of the other build. @param {Call} call */
  show: async (call) => plain(await outcome(call), dataVersion, renames),
};

process.on(
  'message',
  async (/** @type {{ id: number, operation: keyof typeof operations, input: never }} */ message) => {
    const { id, operation, input } = message;
    try {
      process.send?.({ id, output: await operations[operation](input) });
    } catch (error) {
      process.send?.({ id, error: String(/** @type {Error} */ (error)?.stack ?? error) });
    }
  },
);
