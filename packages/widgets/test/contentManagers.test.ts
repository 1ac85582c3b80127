import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { connect } from '../../../tooling/browser/connect.js';
import { serve } from '../../../tooling/browser/serve.mjs';
import { fixedSnippet, frameSnippet, type IntegrityManifest, pictureSnippet, snippets } from '../src/snippet/index.js';
import {
  lineBreaks,
  lineParagraphs,
  onlyTablesAndLinks,
  openParagraphs,
  plainParagraphs,
  withoutScripts,
  wordpressParagraphs,
} from './contentManagers.js';
import { dist } from './hostPages.js';

// Each code as it is printed, in a post that a content manager has had in its hands: the figure is drawn or its table is read,
// and what was written after it stays in the post.

const integrity = JSON.parse(readFileSync(join(dist, 'integrity.json'), 'utf8')) as IntegrityManifest;
const fallback = {
  sentence: 'In 2012 A & B paid “all” of {it} [1] *now* and __then__.',
  columns: ['Year', 'Paid'],
  rows: [
    ['2012', '87.51'],
    ['2013', '85.00'],
  ],
  source: 'Source: A/RES/64/248.',
};
const query = { element: 'bl-burden-gap', attributes: { year: 2012 }, fallback, integrity };
const base = '/blueledger';
const own = snippets({ ...query, base });
const living = {
  living: own.living,
  frozen: own.frozen,
  fixed: fixedSnippet({ ...query, base, version: integrity.version }),
};
const codes = {
  ...living,
  picture: pictureSnippet({ picture: 'gap.png', fallback, citation: 'Blue Ledger 0.1.0' }),
  frame: frameSnippet({ element: 'bl-burden-gap', attributes: {}, title: 'A figure', base }),
};
type Kind = keyof typeof codes;
const kinds = Object.keys(codes) as Kind[];

const paragraphs = [
  'One before.',
  'Two, right\nafter.',
  'Three, between the figures.',
  'Four after both.',
  'Five, the last.',
];
const postOf = (code: string) =>
  `${paragraphs[0]}\n\n${code}\n\n${paragraphs[1]}\n\n${paragraphs[2]}\n\n${code}\n\n${paragraphs[3]}\n\n${paragraphs[4]}`;
/** The same without an empty line between the text and the figure. */
const closePostOf = (code: string) =>
  `${paragraphs[0]}\n${code}\n${paragraphs[1]}\n\n${paragraphs[2]}\n${code}\n${paragraphs[3]}\n\n${paragraphs[4]}`;

let page: Page;
let close: () => Promise<void>;
beforeAll(async () => {
  const browser = await connect();
  page = await browser.newPage({ viewport: { width: 900, height: 2400 } });
  await page.addInitScript(() => {
    document.addEventListener('bl-ready', ({ target }) => (target as HTMLElement).setAttribute('data-ready', ''));
  });
  close = () => browser.close();
});
afterAll(() => close());

interface Post {
  /** Text of the post outside of every figure, as a reader sees it. */
  readonly text: string;
  /** For each figure whether its canvas has ink. */
  readonly drawn: readonly boolean[];
  /** Tables that stand in the post itself, with their text. */
  readonly tables: readonly string[];
  readonly problems: readonly string[];
}

/** The post as a reader sees it, once `figures` of it are drawn. */
async function read(html: string, figures: number, type = 'text/html'): Promise<Post> {
  const problems: string[] = [];
  const site = await serve({
    folders: { '/blueledger/': dist },
    pages: { '/': html },
    headers: { 'content-type': `${type}; charset=utf-8` },
  });
  page.on('pageerror', ({ message }) => problems.push(message));
  try {
    await page.goto(site.url);
    await page.waitForFunction((count) => document.querySelectorAll('[data-ready]').length >= count, figures, {
      timeout: 10_000,
    });
    return {
      problems,
      ...(await page.evaluate(() => {
        const post = document.querySelector('main') as HTMLElement;
        const found = [...post.querySelectorAll('bl-burden-gap')];
        return {
          text: post.innerText.replace(/\s+/g, ' ').trim(),
          drawn: found.map((figure) => {
            const canvas = figure.shadowRoot?.querySelector('canvas');
            const data = canvas?.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data;
            return data?.some((value) => value !== 0) ?? false;
          }),
          tables: [...post.querySelectorAll('table')]
            .filter((table) => table.closest('bl-burden-gap') === null)
            .map((table) => table.innerText.replace(/\s+/g, ' ').trim()),
        };
      })),
    };
  } finally {
    page.removeAllListeners('pageerror');
    await page.goto('about:blank');
    await site.close();
  }
}

const html = (post: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Post</title><link rel="icon" href="data:,"></head><body><main>${post}</main></body></html>`;
const words = paragraphs.map((text) => text.replaceAll('\n', ' '));
const tableText = `${fallback.sentence} Year Paid 2012 87.51 2013 85.00`;

const filters = { wordpressParagraphs, lineBreaks, lineParagraphs, plainParagraphs, openParagraphs };

describe.each(Object.entries(filters))('after %s', (_, filter) => {
  test.each(kinds.flatMap((kind) => [[kind, 'apart', postOf] as const, [kind, 'close', closePostOf] as const]))(
    'the %s code, %s from the text, is whole, and so is what is written after it',
    async (kind, _how, post) => {
      const elements = kind in living ? 2 : 0;
      const seen = await read(html(filter(post(codes[kind]))), elements);
      expect(seen.problems).toEqual([]);
      for (const text of words) expect(seen.text).toContain(text);
      expect(seen.drawn).toEqual(Array(elements).fill(true));
      // The table stands inside the element, where a drawn figure stands in its place; with a picture or a frame it is read.
      expect(seen.tables).toEqual(kind === 'picture' ? [tableText, tableText] : []);
      // Nothing of the code is left over in the text, but for the picture's own table and citation.
      if (elements === 2) expect(seen.text.replace(/\s/g, '')).not.toContain('Source:A/RES');
    },
  );
});

describe.each(Object.entries({ onlyTablesAndLinks, withoutScripts }))('after a sanitizer, %s', (_, sanitize) => {
  // A frame is taken out whole: where frames are, the picture is the code to take.
  test.each(kinds.filter((kind) => kind !== 'frame'))('the %s code leaves its table and its source', async (kind) => {
    for (const filter of [(post: string) => post, wordpressParagraphs]) {
      const seen = await read(html(filter(sanitize(postOf(codes[kind])))), 0);
      for (const text of [...words, fallback.source]) expect(seen.text).toContain(text);
      expect(seen.tables).toEqual([tableText, tableText]);
      expect(seen.text).not.toMatch(/[<>]/);
    }
  });
});

const xhtml = (post: string, head = '') =>
  `<html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head><title>Post</title><link rel="icon" href="data:," />${head}</head><body><main>${post}</main></body></html>`;

describe('in a page of XHTML', () => {
  test.each(kinds)(
    'the %s code is well formed, its table is read, and so is what is written after it',
    async (kind) => {
      // Chromium runs no module script that stands in such a page (crbug.com/717643): there the table stays.
      const seen = await read(xhtml(postOf(codes[kind])), 0, 'application/xhtml+xml');
      for (const text of words) expect(seen.text).toContain(text);
      if (kind !== 'frame') expect(seen.text.split('2013 85.00')).toHaveLength(3);
    },
  );

  test('a figure is drawn there whose script comes by import()', async () => {
    const head = `<script>import('/blueledger/cdn/burden-gap.js')</script>`;
    const seen = await read(xhtml(postOf(codes.living), head), 2, 'application/xhtml+xml');
    expect([seen.problems, seen.drawn]).toEqual([[], [true, true]]);
  });
});

test.each(kinds)('the %s code is one element of JSX on one line, as MDX wants it', (kind) => {
  const code = codes[kind];
  expect(code).not.toContain('\n');
  const file = ts.createSourceFile(
    'post.tsx',
    `export default ${code};`,
    ts.ScriptTarget.Latest,
    true,
    ts.ScriptKind.TSX,
  );
  expect((file as unknown as { parseDiagnostics: { messageText: unknown }[] }).parseDiagnostics).toEqual([]);
  const [statement] = file.statements;
  const element = statement && ts.isExportAssignment(statement) ? statement.expression : undefined;
  expect(element && ts.isJsxElement(element)).toBe(true);
  // Markdown reads signs of its own between the tags, and JSX its braces: none stands there plain.
  const between = code.replace(/<[^>]*>/g, '');
  expect(between).not.toMatch(/[{}[\]*_`~\\]/);
});
