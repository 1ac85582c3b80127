#!/usr/bin/env bash
# A module whose file did not come is never asked for again while the page stands.
# Packages: Chromium 150 of Debian 12 (CHROMIUM_PATH, or chromium on the path), playwright-core 1.65.1.
# Input: a page that imports a module while its server is busy (503), and again once the server answers, by itself and as a
#        part of another module.
# Expected: the second import asks again and succeeds: since July 2026 the HTML standard keeps no failed fetch in the module map
#           (whatwg/html 10327).
# Seen: each import after the first fails at once, and the server gets one request; only another address is asked for.
# For users: "Try again" under a figure could never help. Its second offer is to reload the page.
set -euo pipefail

browser="${CHROMIUM_PATH:-$(command -v chromium || command -v chromium-browser)}"
folder="$(mktemp -d)"
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund --ignore-scripts --loglevel=error playwright-core@1.65.1 >/dev/null

cat >run.mjs <<'JS'
import { createServer } from 'node:http';
import { chromium } from 'playwright-core';

let busy = true;
let requests = 0;
const server = createServer(({ url }, response) => {
  const path = url.split('?')[0];
  if (path === '/part.js') {
    requests += 1;
    if (busy) return response.writeHead(503).end();
  }
  const code = { '/part.js': 'export const part = 1;', '/whole.js': "import './part.js';" }[path];
  response.writeHead(200, { 'content-type': code ? 'text/javascript' : 'text/html' }).end(code ?? '<title>Page</title>');
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const browser = await chromium.launch({ executablePath: process.argv[2], args: ['--no-sandbox'] });
const page = await browser.newPage();
await page.goto(`http://127.0.0.1:${server.address().port}/`);
const load = (path) => page.evaluate((address) => import(address).then(() => 'loaded', () => 'failed'), path);
const first = await load('/part.js');
busy = false;
const again = [await load('/part.js'), await load('/whole.js')];
const asked = requests;
const elsewhere = await load('/part.js?other');
console.log(`Chromium ${browser.version()}`);
console.log('expected: failed, then loaded, loaded');
console.log(`seen: ${first}, then ${again.join(', ')}; requests by then ${asked}; at another address: ${elsewhere}`);
await browser.close();
server.close();
process.exit(first === 'failed' && String(again) === 'failed,failed' && asked === 1 && elsewhere === 'loaded' ? 0 : 1);
JS
node run.mjs "$browser"
