import { BlueLedgerError } from '@blueledger/core/internal/errors';
import type { Given } from '../spec.js';

/** The options by name and kind; commander has read them, so that their kinds are as the command says. */
export const text = ({ options }: Given, name: string): string | undefined => options[name] as string | undefined;
export const whole = ({ options }: Given, name: string): number | undefined => options[name] as number | undefined;
export const flag = ({ options }: Given, name: string): boolean | undefined => options[name] as boolean | undefined;
export const list = ({ options }: Given, name: string): readonly string[] =>
  (options[name] as readonly string[] | undefined) ?? [];

/** `mandateUntil` as a person types it. */
export const flagOf = (name: string) => `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;

/** An option that the question cannot do without. */
export function needed<T>(value: T | undefined, name: string, expected: string): T {
  if (value !== undefined) return value;
  throw new BlueLedgerError('bad-query', { what: 'it was not given', where: flagOf(name), expected });
}

/** `2024/25,2025/26` as its parts. */
export const parts = (joined: string | undefined): readonly string[] | undefined =>
  joined
    ?.split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** `year=2012` as name and value. */
export function pair(given: string, where: string): readonly [string, string] {
  const at = given.indexOf('=');
  if (at > 0) return [given.slice(0, at), given.slice(at + 1)];
  throw new BlueLedgerError('bad-query', {
    what: `${JSON.stringify(given)} is no pair`,
    where,
    expected: 'name=value',
  });
}

/** A record without what is undefined: core tells an option left out from one that is undefined. */
export const present = <T extends object>(record: T): { [K in keyof T]: Exclude<T[K], undefined> } =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>;
  };
