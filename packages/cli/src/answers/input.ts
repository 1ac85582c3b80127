import { BlueLedgerError, shown } from '@blueledger/core/internal/errors';
import type { CommandInput } from '../spec.js';

/** The options by name and kind; commander has read them, so that their kinds are as the command says. */
export const text = ({ options }: CommandInput, name: string): string | undefined =>
  options[name] as string | undefined;
export const whole = ({ options }: CommandInput, name: string): number | undefined =>
  options[name] as number | undefined;
export const flag = ({ options }: CommandInput, name: string): boolean | undefined =>
  options[name] as boolean | undefined;
export const list = ({ options }: CommandInput, name: string): readonly string[] =>
  (options[name] as readonly string[] | undefined) ?? [];

/** `mandateUntil` as a person types it. */
export const flagOf = (name: string) => `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;

/** An option that the question cannot do without. */
export function needed<T>(value: T | undefined, name: string, expected: string): T {
  if (value !== undefined) return value;
  throw new BlueLedgerError('bad-query', { what: 'it is missing', where: flagOf(name), expected });
}

/** `2024/25,2025/26` as its parts. */
export const parts = (joined: string | undefined): readonly string[] | undefined =>
  joined
    ?.split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** `year=2012` as name and value. */
export function pair(input: string, where: string): readonly [string, string] {
  const at = input.indexOf('=');
  if (at > 0) return [input.slice(0, at), input.slice(at + 1)];
  throw new BlueLedgerError('bad-query', {
    what: `${shown(input)} is not a valid pair`,
    where,
    expected: 'name=value',
  });
}

/** A record without what is undefined: core tells an option left out from one that is undefined. */
export const present = <T extends object>(record: T): { [K in keyof T]: Exclude<T[K], undefined> } =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>;
  };
