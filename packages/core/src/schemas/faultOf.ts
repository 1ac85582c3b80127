import type * as z from 'zod/mini';
import { BlueLedgerError, didYouMean, type ErrorCode, faultOfValue, nearest } from '../internal/errors/index.js';

/** What is wrong with a value, where in it, and what was expected there. */
export interface Fault {
  readonly code: ErrorCode;
  /** The path inside the value, such as `values[0].from`; empty for the whole. */
  readonly field: string;
  readonly value: unknown;
  readonly what: string;
  readonly expected: string;
  readonly remedy?: string | undefined;
}

type Issue = z.core.$ZodIssue;

const kinds: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
  record: 'an object',
};

const pathOf = (path: readonly PropertyKey[]): string =>
  path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`))
    .join('')
    .replace(/^\./, '');

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (at, step) => (at as Readonly<Record<PropertyKey, unknown>> | null | undefined)?.[step],
    value,
  );
}

function expectedBy(issue: Issue): string {
  if (issue.code === 'invalid_type') return kinds[issue.expected] ?? issue.expected;
  if (issue.code === 'invalid_value') return `one of ${issue.values.map(String).join(', ')}`;
  if (issue.code === 'too_small') return `${issue.inclusive === false ? 'more than' : 'at least'} ${issue.minimum}`;
  if (issue.code === 'too_big') return `${issue.inclusive === false ? 'less than' : 'at most'} ${issue.maximum}`;
  return issue.message;
}

/** The issues of zod as faults. `known`: the names of the fields, to suggest one for a name that is not among them. */
export function faultsOf(issues: readonly Issue[], value: unknown, known: readonly string[] = []): Fault[] {
  return issues.flatMap((issue): Fault[] => {
    if (issue.code === 'unrecognized_keys')
      return issue.keys.map((key) => {
        const near = nearest(key, known);
        return {
          code: 'bad-query',
          field: pathOf([...issue.path, key]),
          value: valueAt(value, [...issue.path, key]),
          what: 'there is no such field',
          expected: known.length > 0 ? `one of ${known.join(', ')}` : 'a field of the form',
          remedy: didYouMean(near),
        };
      });
    const actual = valueAt(value, issue.path);
    const custom = issue.code === 'custom' ? (issue.params as { code?: ErrorCode; expected?: string } | undefined) : {};
    const expected = custom?.expected ?? expectedBy(issue);
    return [
      {
        code: custom?.code ?? (issue.code === 'too_small' || issue.code === 'too_big' ? 'bad-number' : 'bad-query'),
        field: pathOf(issue.path),
        value: actual,
        what: actual === undefined ? 'it is missing' : faultOfValue(actual, 'is not right here'),
        expected,
      },
    ];
  });
}

/** The error for a fault. */
export function errorOf({ code, field, what, expected, remedy }: Fault, place: string): BlueLedgerError {
  return new BlueLedgerError(code, {
    what,
    where: [place, field].filter((part) => part !== '').join(', '),
    expected,
    ...(remedy === undefined ? {} : { remedy }),
  });
}
