import { createServer } from 'node:http';
import { gzipSync } from 'node:zlib';

/** The policy whose violations are counted: reported, not enforced, so that every library draws. */
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; require-trusted-types-for 'script'";

/**
 * Serves files from memory, compressed once and never cached, as a good host would send them.
 * @param {Readonly<Record<string, { type: string, body: string | Buffer }>>} files by path
 * @returns {Promise<{ url: string, close: () => Promise<void> }>}
 */
export function serveFiles(files) {
  const packed = Object.fromEntries(
    Object.entries(files).map(([path, { type, body }]) => [path, { type, body: gzipSync(body, { level: 9 }) }]),
  );
  const server = createServer((request, response) => {
    const file = packed[new URL(request.url ?? '/', 'http://localhost').pathname];
    if (!file) {
      response.writeHead(404).end();
      return;
    }
    response
      .writeHead(200, {
        'content-type': file.type,
        'content-encoding': 'gzip',
        'cache-control': 'no-store',
        'content-security-policy-report-only': policy,
      })
      .end(file.body);
  });
  return new Promise((resolve) =>
    server.listen(0, '127.0.0.1', () => {
      const address = /** @type {import('node:net').AddressInfo} */ (server.address());
      resolve({
        url: `http://127.0.0.1:${address.port}`,
        close: () => new Promise((done) => server.close(() => done())),
      });
    }),
  );
}
