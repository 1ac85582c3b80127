import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { runScript } from './command.mjs';
import { portOf } from './port.mjs';
import { serveUntilStopped } from './serveUntilStopped.mjs';
import { setUp } from './setUp.mjs';
import { root } from './workspaces.mjs';

const { values } = parseArgs({ options: { port: { type: 'string' } } });
const port = portOf(values.port);

// Ends at once while it installs or builds.
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(0));

setUp();
console.log('Building the workbench: facts, rules and figures first');
// Of the packages below it only the code, which is all that it reads.
const build = ['run', 'build', '--filter=@blueledger/workbench'];
const { code } = await runScript('turbo/bin/turbo', [...build, '--output-logs=hash-only'], { show: true });
if (code !== 0) {
  // Again for what it says: whatever succeeded is not done anew.
  await runScript('turbo/bin/turbo', [...build, '--output-logs=errors-only'], { show: true });
  console.error('The build failed; the reason stands above.');
  process.exit(1);
}

const { preview } = await import('vite');
serveUntilStopped(
  'The workbench is served',
  await preview({
    root: join(root, 'apps/workbench'),
    logLevel: 'error',
    preview: { host: '127.0.0.1', port, strictPort: false, open: false },
  }),
);
