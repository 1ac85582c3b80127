import { spawnSync } from 'node:child_process';
import { existsSync, lstatSync, mkdirSync, readdirSync, readlinkSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { root, workspaces } from '../run/workspaces.mjs';

/** @param {string} cwd @param {readonly string[]} args */
function git(cwd, ...args) {
  const { status, stderr } = spawnSync('git', args, { cwd, encoding: 'utf8' });
  if (status !== 0) throw new Error(`git ${args.join(' ')}: ${stderr}`);
}

/**
 * The dependencies of a folder, each by a link to what is installed here; links to workspaces lead to those of the checkout.
 * @param {string} from
 * @param {string} to
 */
function linkAll(from, to) {
  mkdirSync(to, { recursive: true });
  for (const name of readdirSync(from)) {
    const [source, target] = [join(from, name), join(to, name)];
    if (name.startsWith('@') && !lstatSync(source).isSymbolicLink()) linkAll(source, target);
    else symlinkSync(lstatSync(source).isSymbolicLink() ? readlinkSync(source) : source, target);
  }
}

/**
 * A checkout of what is committed, with the dependencies that are installed here, on a branch `main` of its own: a release
 * changes versions, changelogs and the lock, and here nothing may change.
 * @param {string} folder
 */
export function checkOut(folder) {
  git(root, 'clone', '--quiet', '--depth', '1', `file://${root}`, folder);
  git(folder, 'checkout', '--quiet', '-B', 'main');
  git(folder, 'config', 'user.name', 'Rehearsal');
  git(folder, 'config', 'user.email', 'rehearsal@localhost');
  for (const workspace of ['.', ...workspaces().map((one) => one.folder)]) {
    const modules = join(workspace, 'node_modules');
    if (existsSync(join(root, modules))) linkAll(join(root, modules), join(folder, modules));
  }
  return {
    /** @param {string} subject */
    commit: (subject) => {
      git(folder, 'add', '--all');
      git(folder, 'commit', '--quiet', '-m', subject);
    },
  };
}
