import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { runScript } from './command.mjs';
import { portOf } from './port.mjs';
import { serveUntilStopped } from './serveUntilStopped.mjs';
import { setUp } from './setUp.mjs';
import { root } from './workspaces.mjs';

const { values } = parseArgs({ options: { port: { type: 'string' } } });
const port = portOf(values.port, 5173);

for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(0));

setUp();
console.log('Building what is made and not written: tables, the manifest of the elements, hashes');
const { code } = await runScript(
  'turbo/bin/turbo',
  ['run', 'bundle', '--filter=@blueledger/workbench^...', '--output-logs=errors-only'],
  { show: true },
);
if (code !== 0) process.exit(1);

// Loaded after the set-up: it is a package.
const { createServer } = await import('vite');
const { liveSources } = await import('./liveSources.mjs');
const server = await createServer({
  root: join(root, 'apps/workbench'),
  plugins: [liveSources()],
  clearScreen: false,
  server: { host: '127.0.0.1', port, strictPort: false },
});
await server.listen();
serveUntilStopped('The workbench is served from the sources, and reloads when they change,', server);
