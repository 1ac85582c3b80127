import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { runScript } from './command.mjs';
import { setUp } from './setUp.mjs';
import { root } from './workspaces.mjs';

const app = join(root, 'apps/workbench');

/**
 * The port asked for, by `--port` before `PORT`. Vite takes the next free one where it is taken.
 * @param {string | undefined} text
 */
function portOf(text) {
  if (text === undefined || text === '') return 4173;
  const port = Number(text);
  if (/^\d+$/.test(text) && port < 65536) return port;
  console.error(`port: ${JSON.stringify(text)} is not a port. Expected a whole number from 0 to 65535.`);
  process.exit(1);
}

const { values } = parseArgs({ options: { port: { type: 'string' } } });
const port = portOf(values.port ?? process.env['PORT']);

// Ends at once while it installs or builds; a server that listens is closed first, below.
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(0));

setUp();
const { code } = await runScript('turbo/bin/turbo', ['run', 'build', '--filter=@blueledger/workbench...'], {
  show: true,
});
if (code !== 0) {
  console.error('The build failed; the reason stands above.');
  process.exit(1);
}
if (!existsSync(join(app, 'dist/index.html'))) {
  console.error(
    'apps/workbench/dist/index.html is missing after the build: the workbench has no build of its own yet.',
  );
  process.exit(1);
}

const { preview } = await import('vite');
const server = await preview({
  root: app,
  logLevel: 'error',
  preview: { host: '127.0.0.1', port, strictPort: false, open: false },
});
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.removeAllListeners(signal);
  process.once(signal, () => void server.close().finally(() => process.exit(0)));
}
// On a line of its own and without colour codes, which Vite's own line has even where there is no terminal.
console.log(`\nThe workbench is served until Ctrl-C at\n${server.resolvedUrls?.local[0]}`);
