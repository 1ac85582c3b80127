import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';

const types = { '.css': 'text/css', '.html': 'text/html', '.js': 'text/javascript', '.json': 'application/json' };

/**
 * Serves folders and pages written in the test on a free port of this machine, under the headers that the test is about.
 * @param {{ folders?: Record<string, string>, pages?: Record<string, string>, headers?: Record<string, string> }} site
 * folders by the path they are served under; pages as HTML by path
 * @returns {Promise<{ url: string, close: () => Promise<void> }>}
 */
export async function serve({ folders = {}, pages = {}, headers = {} }) {
  const server = createServer((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname));
    const page = pages[path];
    if (page !== undefined) {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers }).end(page);
      return;
    }
    for (const [prefix, folder] of Object.entries(folders)) {
      if (!path.startsWith(prefix)) continue;
      const file = join(folder, path.slice(prefix.length) || 'index.html');
      if (!existsSync(file) || !statSync(file).isFile()) continue;
      response.writeHead(200, {
        ...headers,
        'content-type': `${types[/** @type {keyof typeof types} */ (extname(file))] ?? 'application/octet-stream'}; charset=utf-8`,
        'access-control-allow-origin': '*',
      });
      createReadStream(file).pipe(response);
      return;
    }
    response.writeHead(404, headers).end();
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the test server has no port');
  return {
    url: `http://127.0.0.1:${address.port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        // A page that stays open keeps its connection for a next request.
        server.closeAllConnections();
      }),
  };
}
