import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Manifest, readManifest, root, workspaces } from './workspaces.mjs';

// A lock that is complete is one that npm leaves alone: a checkout stays clean, and every platform installs the same.

interface Entry extends Partial<Manifest> {
  readonly resolved?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}
interface Lock {
  readonly packages: Readonly<Record<string, Entry>>;
}

const readLock = (folder: string) => JSON.parse(readFileSync(join(root, folder, 'package-lock.json'), 'utf8')) as Lock;

describe.each(['.', 'tooling/peers', 'tooling/bench/peers', 'tooling/bench/widgets/peers', 'tooling/mutation'])(
  'the lock of %s',
  (folder) => {
    const { packages } = readLock(folder);

    test('has every optional dependency, those of other platforms too', () => {
      const locked = new Set(Object.keys(packages).map((path) => path.slice(path.lastIndexOf('node_modules/') + 13)));
      const optional = Object.values(packages).flatMap(({ optionalDependencies = {} }) =>
        Object.keys(optionalDependencies),
      );
      expect([...new Set(optional)].filter((name) => !locked.has(name))).toEqual([]);
    });

    test('names no address that a package was fetched from', () => {
      const addresses = Object.values(packages).flatMap(({ resolved }) => resolved ?? []);
      expect(addresses.filter((address) => address.includes('://'))).toEqual([]);
    });
  },
);

const fields = ['dependencies', 'devDependencies', 'peerDependencies', 'optionalDependencies', 'engines'] as const;
const dependenciesOf = (manifest: Partial<Manifest>) =>
  Object.fromEntries(fields.map((field) => [field, manifest[field]]));

test.each([{ folder: '', manifest: readManifest(root) }, ...workspaces()])(
  'the lock has what package.json of “$folder” asks for: run npm install and commit the lock',
  ({ folder, manifest }) => {
    expect(dependenciesOf(readLock('.').packages[folder] ?? {})).toEqual(dependenciesOf(manifest));
  },
);
