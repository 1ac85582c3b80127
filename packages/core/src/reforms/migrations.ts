import { BlueLedgerError, shown } from '../internal/errors/index.js';
import { scenarioVersion } from './scenario.js';

/** A scenario of some version as it was read, before anything but its version is known of it. */
export type Stored = Readonly<Record<string, unknown>>;

/** How a scenario of a version becomes one of the next, by the version that it has. */
export type Migrations = Readonly<Record<number, (stored: Stored) => Stored>>;

/** Version 1 is the first. Whoever makes version 2 writes here how a scenario of version 1 becomes one. */
export const migrations: Migrations = {};

/**
 * A stored scenario in the present version.
 * @throws BlueLedgerError `bad-query` for a version that is not known.
 */
export function migrate(
  stored: Stored,
  { to = scenarioVersion, by = migrations }: { readonly to?: number; readonly by?: Migrations } = {},
): Stored {
  const { version } = stored;
  if (!Number.isInteger(version) || (version as number) < 1 || (version as number) > to)
    throw new BlueLedgerError('bad-query', {
      what: version === undefined ? 'the scenario has no version' : `version ${shown(version)} is not known`,
      where: 'version',
      expected: to === 1 ? '1' : `a version from 1 to ${to}`,
      ...(typeof version === 'number' && version > to ? { remedy: 'A later Blue Ledger wrote it: use that one.' } : {}),
    });
  let moved = stored;
  for (let at = version as number; at < to; at += 1) {
    const step = by[at];
    if (!step) throw new Error(`no migration from version ${at} of a scenario`);
    moved = { ...step(moved), version: at + 1 };
  }
  return moved;
}
