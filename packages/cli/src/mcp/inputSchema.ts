import { BlueLedgerError, didYouMean, nearest, oneOf, shown } from '@blueledger/core/internal/errors';
import { optionName } from '../answers/optionName.js';
import { optionsOf } from '../outputOptions.js';
import { readNumber } from '../readNumber.js';
import type { CommandSpec, OptionSpec } from '../spec.js';

/** A JSON Schema, as far as it is written here. */
interface Schema {
  readonly type: string | readonly string[];
  readonly description: string;
  readonly enum?: readonly string[];
  readonly items?: { readonly type: string };
}

export interface InputSchema {
  readonly type: 'object';
  readonly properties: Readonly<Record<string, Schema>>;
  readonly required: readonly string[];
  readonly additionalProperties: false;
  /** As the protocol's SDK types it: a record. */
  readonly [key: string]: unknown;
}

const typeOf: Readonly<Record<NonNullable<OptionSpec['kind']>, Schema['type']>> = {
  text: 'string',
  month: 'string',
  list: 'array',
  flag: 'boolean',
  whole: 'integer',
  number: 'number',
  year: ['integer', 'string'],
  money: ['integer', 'string'],
};

/** Files and formats are for a terminal: an answer over the protocol is data, and reads nothing of the machine. */
const ofTerminal = new Set(['format', 'out', 'force', 'quiet']);

const argumentName = ({ args }: CommandSpec) => args?.replace(/[<>[\]]/g, '');
const propertyName = (flags: string) => (/--([a-z-]+)/.exec(flags)?.[1] ?? flags).replaceAll('-', '_');

function optionsFor(spec: CommandSpec): ReadonlyMap<string, OptionSpec> {
  return new Map(
    optionsOf(spec, { answers: true })
      .filter(({ flags }) => !flags.includes('<file>') && !ofTerminal.has(optionName(flags)))
      .map((option) => [propertyName(option.flags), option] as const),
  );
}

/** What a tool takes: the argument and the options of its command. */
export function inputSchema(spec: CommandSpec): InputSchema {
  const argument = argumentName(spec);
  const properties: Record<string, Schema> = {};
  if (argument !== undefined)
    properties[argument] = { type: 'string', description: `of: ${spec.summary}; a code or a name` };
  for (const [name, { description, kind = 'text', choices }] of optionsFor(spec))
    properties[name] = {
      type: typeOf[kind],
      description,
      ...(choices ? { enum: choices } : {}),
      ...(kind === 'list' ? { items: { type: 'string' } } : {}),
    };
  return {
    type: 'object',
    properties,
    required: argument !== undefined && spec.args?.startsWith('<') ? [argument] : [],
    additionalProperties: false,
  };
}

function badValue(value: unknown, where: string, expected: string): never {
  throw new BlueLedgerError('bad-query', { what: `${shown(value)} is not a valid value`, where, expected });
}

/** A value as commander would have read it. */
function valueOf(value: unknown, where: string, { kind = 'text', choices }: OptionSpec): unknown {
  if (kind === 'flag') return typeof value === 'boolean' ? value : badValue(value, where, 'true or false');
  if (kind === 'list') {
    const texts = Array.isArray(value) ? value : [value];
    return texts.every((one) => typeof one === 'string') ? texts : badValue(value, where, 'a list of texts');
  }
  if (typeof value !== 'string' && typeof value !== 'number') return badValue(value, where, 'a text or a number');
  if (choices) return oneOf(value, choices, where);
  return kind === 'text' || kind === 'month' ? String(value) : readNumber(String(value), kind, where);
}

/**
 * What was passed to a tool, as its command takes it.
 * @throws BlueLedgerError `bad-query` for a part that it does not have, or a value that is not valid.
 */
export function commandInput(
  spec: CommandSpec,
  input: Readonly<Record<string, unknown>>,
): { readonly args: readonly string[]; readonly options: Readonly<Record<string, unknown>> } {
  const known = optionsFor(spec);
  const argument = argumentName(spec);
  const names = [...(argument === undefined ? [] : [argument]), ...known.keys()];
  const args: string[] = [];
  const options: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(input)) {
    const option = known.get(name);
    if (name === argument) args.push(typeof value === 'string' ? value : badValue(value, name, 'a text'));
    else if (option === undefined)
      throw new BlueLedgerError('bad-query', {
        what: `${shown(name)} is not a part of it`,
        where: spec.name,
        expected: `no other than ${names.join(', ')}`,
        remedy: didYouMean(nearest(name, names)),
      });
    // --no-reserve is the option reserve, which is true unless it is said.
    else if (option.flags.startsWith('--no-')) {
      if (valueOf(value, name, option) === true) options[optionName(option.flags.replace('--no-', '--'))] = false;
    } else options[optionName(option.flags)] = valueOf(value, name, option);
  }
  if (args.length === 0 && argument !== undefined && spec.args?.startsWith('<'))
    throw new BlueLedgerError('bad-query', { what: 'it is missing', where: argument, expected: 'a text' });
  return { args, options };
}
