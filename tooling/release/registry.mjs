import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { installPeers } from '../peers/installPeers.mjs';
import { runNpm } from '../run/command.mjs';

const verdaccio = fileURLToPath(new URL('node_modules/verdaccio/bin/verdaccio', import.meta.url));

/** @returns {Promise<number>} a port of this machine that nobody listens on */
const freePort = () =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });

/**
 * Where third-party packages come from: the registry that npm is set to, whose packages ours depend on. Ours are never asked of
 * it, so that no release that stands there can pass for the one that is rehearsed.
 * @param {string} uplink
 * @param {string} storage
 */
const config = (uplink, storage) => `storage: ${JSON.stringify(storage)}
auth:
  htpasswd:
    file: ${JSON.stringify(join(storage, 'htpasswd'))}
uplinks:
  upstream:
    url: ${uplink}
    timeout: 120s
    max_fails: 20
    fail_timeout: 1s
packages:
  '@blueledger/*': { access: $anonymous, publish: $anonymous }
  'blueledger': { access: $anonymous, publish: $anonymous }
  '**': { access: $anonymous, proxy: upstream }
log: { type: stdout, format: pretty, level: warn }
`;

/**
 * A registry of npm packages on a loopback port, empty but for what is published to it.
 * @param {string} folder where it keeps what it holds
 */
export async function startRegistry(folder) {
  installPeers(new URL('.', import.meta.url));
  const { output } = await runNpm(['config', 'get', 'registry']);
  const uplink = output.trim().split('\n').at(-1) ?? '';
  const storage = join(folder, 'storage');
  mkdirSync(storage, { recursive: true });
  const file = join(folder, 'config.yaml');
  writeFileSync(file, config(uplink, storage));
  const port = await freePort();
  const url = `http://127.0.0.1:${port}/`;
  const child = spawn(process.execPath, [verdaccio, '--config', file, '--listen', `127.0.0.1:${port}`], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let log = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (log += text));
  const stop = () => child.kill('SIGTERM');
  for (let tries = 0; ; tries += 1) {
    const answers = await fetch(new URL('-/ping', url)).then(
      ({ ok }) => ok,
      () => false,
    );
    if (answers) break;
    if (child.exitCode !== null || tries > 240) {
      stop();
      throw new Error(`The registry did not start:\n${log}`);
    }
    await setTimeout(250);
  }
  // npm publishes with a token alone; this registry takes any.
  const settings = join(folder, 'npmrc');
  writeFileSync(settings, `registry=${url}\n//127.0.0.1:${port}/:_authToken=rehearsal\nupdate-notifier=false\n`);
  /** Settings of npm that lead to this registry, and a cache of its own: a version that is published twice is another file. */
  const env = {
    NPM_CONFIG_USERCONFIG: settings,
    npm_config_registry: url,
    npm_config_cache: join(folder, 'cache'),
    npm_config_prefer_offline: 'false',
  };
  return { url, env, stop, log: () => log };
}
