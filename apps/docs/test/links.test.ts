import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { crawl } from './deadLinks.js';

const dist = fileURLToPath(new URL('../dist/', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'blue-ledger-links-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('every link of the built site leads to a file, and to an anchor where it names one', () => {
  const { pages, links, dead } = crawl(dist);
  expect(dead).toEqual([]);
  expect(pages, 'pages').toBeGreaterThan(10);
  expect(links, 'links').toBeGreaterThan(pages);
});

test('a link to a file, a folder or an anchor that does not exist is dead, one to another host is left alone', () => {
  mkdirSync(join(folder, 'there'));
  mkdirSync(join(folder, 'empty'));
  writeFileSync(join(folder, 'there/index.html'), '<h2 id="rates">Rates</h2><a href="../#top">up</a>');
  writeFileSync(
    join(folder, 'index.html'),
    [
      '<p id="top"><a href="there/">page</a> <a href="there/#rates">anchor</a> <a href="https://un.org/none">host</a>',
      '<a href="none/">none</a> <a href="there/#none">no anchor</a> <a href="empty/">empty</a> <a href="there">bare</a>',
      '<script src="/none.js"></script>',
    ].join('\n'),
  );
  expect(crawl(folder)).toEqual({
    pages: 2,
    links: 8,
    dead: [
      'index.html: none/ (no such file)',
      'index.html: there/#none (no such anchor)',
      'index.html: empty/ (no page in that folder)',
      'index.html: there (a folder without its last slash)',
      'index.html: /none.js (no such file)',
    ],
  });
});
