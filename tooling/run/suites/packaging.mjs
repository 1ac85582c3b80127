import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { install, installed } from '../../packaging/consumer.mjs';
import { contentsOf } from '../../packaging/contents.mjs';
import { installSizes } from '../../packaging/installSize.mjs';
import { pack } from '../../packaging/pack.mjs';
import { isBuilt, publishable } from '../../packaging/publishable.mjs';
import { weigh } from '../../packaging/size.mjs';
import { useStarters } from '../../packaging/starters.mjs';
import { moduleSubpaths } from '../../packaging/subpaths.mjs';
import { bundleForBrowsers, useInNode, useTypes } from '../../packaging/use.mjs';
import { askCommand, framesAlone } from '../../packaging/useCommand.mjs';
import { checkOf } from '../check.mjs';
import { runScript } from '../command.mjs';
import { mapConcurrent } from '../mapConcurrent.mjs';
import { root } from '../workspaces.mjs';

/**
 * The first two entries of each layout: what attw says of a layout it says of every entry that has it, for a second of each.
 * That the types of every entry can be read, two compilers say of the installed packages.
 * @param {readonly string[]} entries
 * @param {Record<string, unknown>} exports
 */
function entriesOfEachKind(entries, exports) {
  const layout = (/** @type {string} */ entry) =>
    JSON.stringify(exports[entry])?.replaceAll(/"\.\/[^"]*?((?:\.d)?\.[cm]?[jt]s)"/g, '"$1"') ?? '';
  return entries.filter(
    (entry, index) => entries.slice(0, index).filter((other) => layout(other) === layout(entry)).length < 2,
  );
}

/**
 * The tarball by itself: its manifest by publint, its types by attw. Our packages are ESM only, which Node from 20.19 on
 * also loads with `require`.
 * @param {import('../../packaging/publishable.mjs').Workspace} workspace
 * @param {string} tarball
 */
async function lintTarball({ folder, manifest }, tarball) {
  const exports = manifest.exports ?? {};
  const entries = entriesOfEachKind(moduleSubpaths(join(root, folder), exports), exports);
  return [
    checkOf(`${manifest.name}: publint`, await runScript('publint/src/cli.js', ['run', tarball, '--strict'])),
    checkOf(
      `${manifest.name}: types (attw)`,
      await runScript('@arethetypeswrong/cli/dist/index.js', [
        tarball,
        ...['--profile', 'esm-only', '--no-definitely-typed', '--format', 'ascii', '--no-emoji', '--no-color'],
        ...['--entrypoints', ...entries],
      ]),
    ),
  ];
}

/** Each published package as a user gets it: packed, linted, installed into an empty project, imported and compiled. */
export async function packaging() {
  const { publishable: all, notes } = publishable();
  /** @type {import('../check.mjs').Check[]} */
  const checks = [];
  const temporary = realpathSync(mkdtempSync(join(tmpdir(), 'blue-ledger-packaging-')));
  try {
    checks.push(
      ...all
        .filter((workspace) => !isBuilt(workspace))
        .map(({ folder, manifest }) => ({
          name: `${manifest.name}: built`,
          passed: false,
          output: `${folder}/dist is missing`,
        })),
    );
    const packed = await mapConcurrent(all.filter(isBuilt), async (workspace) => {
      const { tarball, files } = await pack(workspace, temporary);
      checks.push(contentsOf(workspace.manifest.name, files));
      checks.push(...(await lintTarball(workspace, tarball)));
      return { name: workspace.manifest.name, tarball };
    });
    const consumer = join(temporary, 'consumer');
    const outcome = await install(consumer, packed);
    checks.push(checkOf('tarballs install together', outcome));
    if (outcome.code !== 0) return { checks, notes };
    const names = packed.map(({ name }) => name);
    const found = installed(consumer, names);
    const used = await mapConcurrent(found, (one) =>
      one.forBrowsers ? bundleForBrowsers(consumer, one) : useInNode(consumer, one),
    );
    checks.push(...used.flat(), ...(await useTypes(consumer, found)));
    if (names.includes('blueledger')) checks.push(...(await askCommand(consumer)));
    if (names.includes('@blueledger/frames')) checks.push(await framesAlone(consumer));
    const starters = await useStarters(consumer);
    const sizes = await weigh(consumer, names);
    const installs = installSizes(consumer, names).map(
      ({ name, others, bytes }) =>
        `npm install ${name}: ${others.length} packages of others, ${(bytes / 1e6).toFixed(1)} MB in all`,
    );
    return {
      checks: [...checks, ...starters.checks, ...sizes.checks],
      notes: [...notes, ...starters.notes, ...installs, ...(sizes.notes ?? [])],
    };
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
}
