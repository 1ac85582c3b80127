import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { setTimeout } from 'node:timers/promises';

const types = { '.css': 'text/css', '.html': 'text/html', '.js': 'text/javascript', '.json': 'application/json' };

/** @typedef {string | readonly string[]} Document a page as HTML, whole or in the parts that a slow network brings it in */

/** Long enough for a browser to paint what it has of a page. */
const betweenParts = 300;

/**
 * @param {import('node:http').ServerResponse} response
 * @param {Document} page
 */
async function send(response, page) {
  const [first = '', ...rest] = typeof page === 'string' ? [page] : page;
  response.write(first);
  for (const part of rest) {
    await setTimeout(betweenParts);
    response.write(part);
  }
  response.end();
}

/**
 * Serves folders and pages written in the test on a free port of this machine, under the headers that the test is about.
 * @param {{ folders?: Record<string, string>, pages?: Record<string, Document>, headers?: Record<string, string> }} site
 * folders by the path they are served under; pages as HTML by path
 * @returns {Promise<{ url: string, close: () => Promise<void> }>}
 */
export async function serve({ folders = {}, pages = {}, headers = {} }) {
  const server = createServer((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname));
    const page = pages[path];
    if (page !== undefined) {
      void send(response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers }), page);
      return;
    }
    for (const [prefix, folder] of Object.entries(folders)) {
      if (!path.startsWith(prefix)) continue;
      const file = join(folder, `${path.slice(prefix.length)}${path.endsWith('/') ? 'index.html' : ''}`);
      if (!existsSync(file) || !statSync(file).isFile()) continue;
      response.writeHead(200, {
        ...headers,
        'content-type': `${types[/** @type {keyof typeof types} */ (extname(file))] ?? 'application/octet-stream'}; charset=utf-8`,
        'access-control-allow-origin': '*',
        // What is built stands still while a site is up: a next page of it takes the scripts of the one before.
        'cache-control': 'max-age=3600',
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
