import { expect, test } from 'vitest';
import { binariesMissingFromLock } from './lockCoverage.mjs';

const lock = {
  packages: {
    '': {},
    'node_modules/rollup': {
      optionalDependencies: {
        '@rollup/rollup-linux-x64-gnu': '4',
        '@rollup/rollup-linux-x64-musl': '4',
        '@rollup/rollup-darwin-arm64': '4',
        '@rollup/rollup-win32-x64-msvc': '4',
      },
    },
    'node_modules/@rollup/rollup-linux-x64-gnu': {},
    'node_modules/turbo': { optionalDependencies: { '@turbo/windows-64': '2', '@turbo/linux-64': '2' } },
    'node_modules/turbo/node_modules/@turbo/linux-64': {},
  },
};

test('a lock serves the platform that it was written on', () => {
  expect(binariesMissingFromLock(lock, 'linux', 'x64')).toEqual([]);
});

test('binaries of another platform that the lock leaves out are named', () => {
  expect(binariesMissingFromLock(lock, 'darwin', 'arm64')).toEqual(['@rollup/rollup-darwin-arm64']);
  expect(binariesMissingFromLock(lock, 'win32', 'x64')).toEqual(['@rollup/rollup-win32-x64-msvc', '@turbo/windows-64']);
});
