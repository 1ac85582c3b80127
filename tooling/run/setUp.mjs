// Runs before anything is installed: it imports Node's own modules and its neighbours, no package.
import { spawnSync } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { isInstalled, stampInstall } from './installStamp.mjs';
import { npm } from './npm.mjs';
import { root } from './workspaces.mjs';

const oldest = [20, 19];

/**
 * Why a version of Node cannot run this repository, or undefined where it can.
 * @param {string} version such as `20.20.2`
 */
export function nodeProblem(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [oldestMajor = 0, oldestMinor = 0] = oldest;
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return undefined;
  return `Blue Ledger needs Node ${oldest.join('.')} or newer; this is Node ${version}. Install a newer one from https://nodejs.org and try again.`;
}

/**
 * Installs the dependencies where they are missing or not those that the manifests ask for.
 * `npm ci` would empty node_modules first; `--no-save` follows the lock file as it does, and like it writes none. All
 * output goes to standard error: standard output is the answer's, which may be JSON.
 */
export function setUp() {
  const problem = nodeProblem(process.versions.node);
  if (problem !== undefined) {
    console.error(problem);
    process.exit(1);
  }
  process.env['TURBO_TELEMETRY_DISABLED'] = '1';
  if (isInstalled(root)) return;
  console.error('Installing dependencies (npm install)');
  const { command, args, shell } = npm(['install', '--no-save', '--no-audit', '--no-fund']);
  const { status, error } = spawnSync(command, args, { cwd: root, stdio: ['inherit', 2, 2], shell });
  if (error || status !== 0) {
    console.error(`npm install failed${error ? `: ${error.message}` : ` with exit code ${status}`}.`);
    process.exit(1);
  }
  stampInstall(root);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) setUp();
