import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { connect } from '../../../tooling/browser/connect.js';
import { elements } from '../elements.js';
import { snippets } from '../src/snippet/snippet.js';
import { article, dist, serveArticles, strictPolicy, visit } from './hostPages.js';

const integrity = JSON.parse(readFileSync(join(dist, 'integrity.json'), 'utf8'));
const fallback = {
  sentence: 'In 2012 Western states and Japan paid 87.5 per cent.',
  columns: ['Year', 'Assessments, per cent'],
  rows: [['2012', '87.51']],
  source: 'Source: A/RES/64/248.',
};
const embeds = (attributes: Readonly<Record<string, string>>) =>
  snippets({ element: 'bl-burden-gap', attributes, fallback, integrity, base: '/blueledger' });
const years = { from: '2012', to: '2025' };
const whole = '<p>Before the figure.</p>';

describe('on a page under the strictest policy, its files served from the same host', () => {
  test.each([
    ['living', 1280, { year: '2012' }],
    ['frozen', 900, { year: '2012' }],
    ['living', 641, years],
    ['frozen', 641, { year: '2012' }],
    ['living', 900, years],
    ['frozen', 900, years],
    ['living', 360, { year: '2012' }],
    ['frozen', 360, years],
  ] as const)(
    'the %s embed at %i px (%j) is drawn without a violation, and nothing moves',
    async (kind, width, attributes) => {
      const { figures, violations, errors, layoutShift, requests } = await visit(
        { '/': article(embeds(attributes)[kind]) },
        '/',
        { policy: strictPolicy, width },
      );
      expect({ violations, errors, layoutShift, drawn: figures[0]?.drawn }).toEqual({
        violations: [],
        errors: [],
        layoutShift: 0,
        drawn: true,
      });
      expect(figures[0]?.summary).toContain('87.5');
      // Own files only: nothing is asked of any other host.
      expect(requests.filter((address) => !address.startsWith('/'))).toEqual([]);
    },
  );

  test('the check would see a shift: without the style sheet the page does move', async () => {
    const bare = embeds({ year: '2012' }).living.replace(/<link[^>]*>/, '');
    const { layoutShift } = await visit({ '/': article(bare) }, '/', { policy: strictPolicy });
    expect(layoutShift).toBeGreaterThan(0);
  });

  test.each(['</thead>', '</th>', '87.51'])(
    'nothing moves where the network stops at %s of the table',
    async (stop) => {
      const page = article(embeds({ year: '2012' }).living);
      const at = page.indexOf(stop) + stop.length;
      const { layoutShift } = await visit({ '/': [page.slice(0, at), page.slice(at)] }, '/', { policy: strictPolicy });
      expect(layoutShift).toBe(0);
    },
  );

  test('the check would see a violation: an inline style is one', async () => {
    const { violations } = await visit(
      { '/': article(`${embeds({ year: '2012' }).living}<p style="color: red">Inline.</p>`) },
      '/',
      { policy: strictPolicy },
    );
    expect(violations.join()).toContain('style-src');
  });
});

test('the frozen embed is one script, chart and data included', async () => {
  const { requests } = await visit({ '/': article(embeds({ year: '2012' }).frozen) }, '/');
  expect(requests.filter((address) => address.endsWith('.js'))).toEqual([
    '/site/watch.js',
    '/blueledger/frozen/burden-gap.js',
  ]);
});

test('two copies of one version on one page do no harm: the first defines, both figures are drawn, nothing is said', async () => {
  const both = `${embeds({ year: '2012' }).frozen}${whole}${embeds({ year: '2025' }).living}`;
  const { errors, warnings, figures } = await visit({ '/': article(both) }, '/');
  const summaries = figures.map(({ summary }) => summary);
  expect([errors, warnings]).toEqual([[], []]);
  expect(summaries).toHaveLength(2);
  expect(summaries[0]).toContain('paid 87.5 per cent');
  expect(summaries[1]).toContain('paid 65.7 per cent');
});

test('where scripts never run, a reader sees the table and its source', async () => {
  const { text } = await visit({ '/': article(embeds({ year: '2012' }).living) }, '/', { javaScript: false });
  expect(text).toContain('In 2012 Western states and Japan paid 87.5 per cent.');
  expect(text).toContain('87.51');
  expect(text).toContain('Source: A/RES/64/248.');
});

test('where a page’s policy blocks our script, no height is kept free under the table for long', async () => {
  const site = await serveArticles(
    { '/': article(embeds({ year: '2012' }).living) },
    { policy: "default-src 'none'; style-src 'self'; script-src 'none'" },
  );
  const browser = await connect();
  try {
    const page = await browser.newPage();
    await page.goto(site.url);
    const height = () => page.locator('bl-burden-gap').evaluate((element) => element.getBoundingClientRect().height);
    // Kept free while a script may still come.
    expect(await height()).toBeGreaterThan(700);
    await page.evaluate(() => document.getAnimations().forEach((animation) => animation.finish()));
    expect(await height()).toBeLessThan(250);
    expect(await page.locator('bl-burden-gap table').isVisible()).toBe(true);
  } finally {
    await browser.close();
    await site.close();
  }
});

/** `BlBurdenGap` of `burden-gap`. */
const className = (name: string) =>
  `-${name}`.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase()).replace(/^/, 'Bl');

test('importing every entry in Node does no harm', () => {
  const entries = [
    '@blueledger/widgets',
    '@blueledger/widgets/burden-gap',
    '@blueledger/widgets/burden-gap/define',
    '@blueledger/widgets/snippet',
    '@blueledger/widgets/server',
  ];
  const script = `const modules = await Promise.all(${JSON.stringify(entries)}.map((entry) => import(entry)));
console.log(JSON.stringify(modules.map((module) => Object.keys(module).sort())));`;
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', script], {
    cwd: dist,
    encoding: 'utf8',
  });
  expect(stderr).toBe('');
  expect(JSON.parse(stdout)).toEqual([
    [...['figure', ...elements.map(({ name }) => name)].map(className).sort(), 'snippets', 'stateNamesIn'],
    ['BlBurdenGap'],
    [],
    ['fallbackTable', 'fixedSnippet', 'frameSnippet', 'frozenSnippet', 'livingSnippet', 'pictureSnippet', 'snippets'],
    ['fallbackHtml', 'fallbackOf'],
  ]);
});

test('where a page’s Trusted Types list leaves out Lit, the table stays and one message says why', async () => {
  const both = `${embeds({ year: '2012' }).frozen}${embeds({ year: '2025' }).living}`;
  const { text, warnings, figures } = await visit({ '/': article(both) }, '/', {
    policy: `${strictPolicy}; trusted-types newsroom`,
    expected: 0,
  });
  expect(text).toContain('In 2012 Western states and Japan paid 87.5 per cent.');
  expect(figures.map(({ drawn }) => drawn)).toEqual([null, null]);
  await expect
    .poll(() => warnings)
    .toEqual([
      'Blue Ledger: this page’s Trusted Types list does not name the policy "lit-html", so no figure is drawn and its table stays. Add lit-html to the trusted-types directive.',
    ]);
});

test('where the list names Lit, the figure is drawn', async () => {
  const { violations, figures } = await visit({ '/': article(embeds({ year: '2012' }).living) }, '/', {
    policy: `${strictPolicy}; trusted-types lit-html`,
  });
  expect(violations).toEqual([]);
  expect(figures[0]?.drawn).toBe(true);
});

describe('where the list names Lit and takes no policy twice', () => {
  const policy = `${strictPolicy}; trusted-types lit-html`;
  const frozen = (element: string) =>
    snippets({ element, attributes: {}, fallback, integrity, base: '/blueledger' }).frozen;
  const living = (element: string) =>
    snippets({ element, attributes: {}, fallback, integrity, base: '/blueledger' }).living;
  const selector = ':is(bl-burden-gap, bl-rates, bl-payers)';

  test.each([
    ['two frozen elements', frozen('bl-burden-gap') + frozen('bl-rates')],
    ['three frozen elements', frozen('bl-payers') + frozen('bl-burden-gap') + frozen('bl-rates')],
    ['one frozen and one living', frozen('bl-burden-gap') + living('bl-rates')],
    ['one living and one frozen', living('bl-rates') + frozen('bl-payers')],
  ])('%s are drawn, with no violation and no message', async (_, codes) => {
    const seen = await visit({ '/': article(codes) }, '/', { policy, height: 4000, selector });
    expect({ violations: seen.violations, errors: seen.errors, warnings: seen.warnings }).toEqual({
      violations: [],
      errors: [],
      warnings: [],
    });
    expect(seen.figures.map(({ drawn }) => drawn)).toEqual(seen.figures.map(() => true));
  });

  /** A script of the page's own that has a Lit of its own. */
  const own = '<script src="/site/lit.js"></script>';

  test('beside a Lit of the page’s own the table stays, and one message says what to add', async () => {
    const { text, warnings, figures } = await visit(
      { '/': article(own + frozen('bl-burden-gap') + living('bl-rates')) },
      '/',
      {
        policy,
        expected: 0,
      },
    );
    expect(text).toContain('In 2012 Western states and Japan paid 87.5 per cent.');
    expect(figures.map(({ drawn }) => drawn)).toEqual([null]);
    await expect
      .poll(() => warnings)
      .toEqual([
        'Blue Ledger: this page’s Trusted Types list lets the policy "lit-html" be made once, and another script has made it, so no figure is drawn and its table stays. Add \'allow-duplicates\' to the trusted-types directive.',
      ]);
  });

  test('and with that added all are drawn beside it', async () => {
    const seen = await visit({ '/': article(own + frozen('bl-burden-gap') + living('bl-rates')) }, '/', {
      policy: `${policy} 'allow-duplicates'`,
      height: 3000,
      selector,
    });
    expect([seen.violations, seen.errors, seen.warnings]).toEqual([[], [], []]);
    expect(seen.figures.map(({ drawn }) => drawn)).toEqual([true, true]);
  });
});
