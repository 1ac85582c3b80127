import { expect, test } from 'vitest';
import { pictureSnippet } from './pictureSnippet.js';
import { snippets } from './snippet.js';

const integrity = {
  version: '0.1.3',
  dataVersion: '0.1.2+abcdef01',
  files: { 'blueledger.css': 'sha384-css', 'frozen/burden-gap.js': 'sha384-script' },
};
const fallback = {
  sentence: 'In 2012 A & B paid “all”.',
  columns: ['Year', 'Paid'],
  rows: [['2012', '<b>87.51</b>']],
  source: 'Source: A/RES/64/248.',
};
const asked = {
  element: 'bl-burden-gap',
  attributes: { payers: 'weog+JPN', year: 2012, to: undefined },
  fallback,
  integrity,
};

const inside =
  '<table><caption>In 2012 A &amp; B paid “all”.</caption><thead><tr><th scope="col">Year</th><th scope="col">Paid</th></tr></thead><tbody><tr><th scope="row">2012</th><td>&lt;b&gt;87.51&lt;/b&gt;</td></tr></tbody></table><p>Source: A/RES/64/248.</p>';

test('the living snippet takes the latest compatible version, and carries its table', () => {
  const dist = 'https://cdn.jsdelivr.net/npm/@blueledger/widgets@0.1/dist';
  expect(snippets(asked).living).toBe(
    `<div><link rel="stylesheet" href="${dist}/blueledger.css" crossorigin="anonymous" /><script type="module" src="${dist}/cdn/burden-gap.js" crossorigin="anonymous"></script><bl-burden-gap payers="weog+JPN" year="2012">${inside}</bl-burden-gap></div>`,
  );
});

test('from 1.0 on the living snippet follows a major version', () => {
  expect(snippets({ ...asked, integrity: { ...integrity, version: '2.4.1' } }).living).toContain(
    '@blueledger/widgets@2/dist/cdn/burden-gap.js',
  );
});

test('the frozen snippet names one version, its hashes and its data', () => {
  const dist = 'https://cdn.jsdelivr.net/npm/@blueledger/widgets@0.1.3/dist';
  expect(snippets(asked).frozen).toBe(
    `<div><link rel="stylesheet" href="${dist}/blueledger.css" integrity="sha384-css" crossorigin="anonymous" /><script type="module" src="${dist}/frozen/burden-gap.js" integrity="sha384-script" crossorigin="anonymous"></script><bl-burden-gap payers="weog+JPN" year="2012" data-version="0.1.2+abcdef01">${inside}</bl-burden-gap></div>`,
  );
});

test('an attribute cannot break out of its quotes', () => {
  expect(snippets({ ...asked, attributes: { payers: '"><script>alert(1)</script>' } }).living).toContain(
    'payers="&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;"',
  );
});

test('signs that Markdown, MDX and templates read as their own are written by number', () => {
  const { living } = snippets({ ...asked, fallback: { ...fallback, sentence: '{a} [b] *c* _d_ `e` ~f~ \\' } });
  expect(living).toContain(
    '<caption>&#123;a&#125; &#91;b&#93; &#42;c&#42; &#95;d&#95; &#96;e&#96; &#126;f&#126; &#92;</caption>',
  );
});

test('files can be served from the page’s own folder', () => {
  expect(snippets({ ...asked, base: '/vendor/blueledger' }).living).toContain(
    'src="/vendor/blueledger/cdn/burden-gap.js"',
  );
});

test('a file without a hash is refused by name', () => {
  expect(() => snippets({ ...asked, element: 'bl-rates' })).toThrow(
    'snippets: no integrity hash for frozen/rates.js. Expected one of blueledger.css, frozen/burden-gap.js.',
  );
});

test('a picture comes with its sentence, its table and its citation, and needs nothing else', () => {
  expect(pictureSnippet({ picture: 'burden "gap".png', fallback, citation: 'Blue Ledger 0.1.3' })).toBe(
    `<figure><img src="burden &quot;gap&quot;.png" alt="In 2012 A &amp; B paid “all”." width="100%" />${inside}<figcaption>Blue Ledger 0.1.3</figcaption></figure>`,
  );
});
