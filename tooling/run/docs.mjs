import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { runScript } from './command.mjs';
import { portOf } from './port.mjs';
import { serveUntilStopped } from './serveUntilStopped.mjs';
import { setUp } from './setUp.mjs';
import { root } from './workspaces.mjs';

const { values } = parseArgs({ options: { port: { type: 'string' } } });
const port = portOf(values.port, 4174);

// Ends at once while it installs or builds.
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(0));

setUp();
console.log('Building the documentation: facts, functions and elements first');
const build = ['run', 'build', '--filter=@blueledger/docs'];
const { code } = await runScript('turbo/bin/turbo', [...build, '--output-logs=hash-only'], { show: true });
if (code !== 0) {
  // Again for what it says: whatever succeeded is not done anew.
  await runScript('turbo/bin/turbo', [...build, '--output-logs=errors-only'], { show: true });
  console.error('The build failed; the reason stands above.');
  process.exit(1);
}

const site = join(root, 'apps/docs');

/** A folder is answered by its page, and what does not exist by the site's own page that says so. */
const pages = {
  name: 'pages',
  /** @param {import('vite').PreviewServer} server */
  configurePreviewServer: (server) => {
    server.middlewares.use((request, _response, next) => {
      request.url = request.url?.replace(/\/(?=$|\?)/, '/index.html');
      next();
    });
    return () => {
      server.middlewares.use((_request, response) => {
        response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
        response.end(readFileSync(join(site, 'dist/404.html')));
      });
    };
  },
};

const { preview } = await import('vite');
serveUntilStopped(
  'The documentation is served',
  await preview({
    root: site,
    configFile: false,
    appType: 'mpa',
    logLevel: 'error',
    plugins: [pages],
    preview: { host: '127.0.0.1', port, strictPort: false, open: false },
  }),
);
