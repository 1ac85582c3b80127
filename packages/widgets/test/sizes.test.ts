import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { elements } from '../elements.js';
import { dist } from './hostPages.js';
import { withoutTables } from './withoutTables.js';

const cdn = join(dist, 'cdn');
const read = (file: string) => readFileSync(join(cdn, file), 'utf8');

/** A built module and all that it loads before it runs; what it loads later (`import(…)`) is not followed. */
function loadedWith(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const [, name] of read(file).matchAll(/(?:from|import)\s*["'`]\.\/([^"'`]+)["'`]/g))
    loadedWith(name as string, seen);
  return seen;
}

const packed = (text: string) => gzipSync(text, { level: 9 }).length;
const weight = (files: Iterable<string>) => [...files].reduce((sum, file) => sum + packed(read(file)), 0);

/** The same without the tables of facts that are built into the files. */
const weightOfCode = (files: Iterable<string>) =>
  [...files].reduce((sum, file) => sum + packed(withoutTables(read(file))), 0);

/**
 * Ceilings in bytes of gzip. A raise is dated and gives its reason.
 * - `beforeTheChart`: all that a script loads before it runs: element, Lit, sentence, table and the data of the question that
 *   the element asks without attributes. The code that elements share comes in chunks of its own, which gzip cannot
 *   compress together: that costs an element some 1,700 bytes, and is in its weight. Not in it is what a question asks for
 *   after that: facts of other questions, and for contributors the list of doubtful figures, some 4,600 before their text.
 * - `chart`: most kinds of chart, the axes, and the reading of their points; shared by all elements. Lowered on 2026-11-29 from 75,000:
 *   our kinds drew all of their marks themselves, and a chart library of 60,000 bytes was there for their axes.
 * - `besideAnother`: the code that an element adds to a page that has any other figure; its slice of the facts is weighed
 *   apart, as what the same files lose when their tables are taken out.
 * - `tools`: what comes with the first click under a figure.
 * Raised on 2026-11-29, `beforeTheChart` from 34,000 and `besideAnother` from 12,000: the messages of a language stand in one file,
 * and facts and functions are cut by what they are about, no longer by their weight. `beforeTheChart` raised the same day from 35,000:
 * a figure says what did not come and asks for it again, takes options that come and go, reads the scheme of the place where it
 * stands, and draws when the page is idle; each is needed before a chart is. `besideAnother` raised the same day from 14,000: burden-gap
 * reads memberships by their dates. `tools` raised the same day from 6,000: one number is cited, in four styles, each document an
 * entry of its own, and a working is written to be read. `besideAnother` once more from 16,000: a share of any year may lie between
 * two, which sentence, table, points and chart say; the scales before 2012 themselves load only for their years.
 */
const ceilings = { beforeTheChart: 37_500, chart: 17_500, besideAnother: 17_500, tools: 7000 };
/**
 * - `state`: 40,000, since it has its ranks from two sides with the first sentence.
 * - `burden-gap` and `contributors`: 38,000 since 2026-11-29 (34,000 and 34,300), for the same reason: the messages of a movement and
 *   of several years come with those of one year, and one function answers every series of personnel; 41,000 since the same day, for what the other elements were raised for,
 *   and 41,500 for burden-gap, which reads memberships by their dates, and for contributors, which refuses what its view does not read.
 * - The same day 43,500 for burden-gap and 40,500 for state: a share may lie between two.
 * - The same day 37,800 for rates: the names of its states are those of a sentence, the Islamic Republic of Iran.
 * - The same day 86,000 for next-scale, of which 43,000 are incomes, debts and exchange rates of all states in eleven years.
 * - The same day 44,000 for burden-gap, 41,500 for state and 38,100 for rates (measured: 43,870, 41,269, 37,896), where bounds met
 *   what other work of the day had added: states named in cards, one style of numbers.
 * - The same day 47,000 for balance, which ranks every state by both of its shares with the first sentence, of fourteen years; and 40,500
 *   for strength, which has each month of each mission, and each decision with its document.
 * - The same day 48,000 for burden-gap, 44,500 for contributors, 44,200 for state, 41,700 for rates and 39,200 for payers (measured: 47,546,
 *   44,209, 43,854, 41,346, 38,821): a chart writes the digits of its summary, years stand back to back, answers are frozen, a call
 *   names all tables that it lacks, and thirteen elements cut what they share into more pieces than eight did.
 * - The same day 42,000 for map (measured: 41,623, of which 38,400 are what payers has: the frame and the rates), and 48,300 for burden-gap
 *   and 44,600 for state (48,101 and 44,386): another figure of rates and shares cuts what these share into more pieces.
 * - The same day 44,700 for contributors, 86,300 for next-scale, 48,500 for burden-gap and 41,300 for strength (measured with five of
 *   seven languages: 44,525, 86,124, 48,358, 41,157): an element names the file of each of its languages, some 25 bytes a language, and
 *   what elements share is cut elsewhere; what they say loads only where a page is in them.
 * - The same day 59,800 for account, which asks five questions in one: it assesses every piece of nine years on the rates of each,
 *   and reads payments, debts and reimbursement. Their facts besides the pieces come in files of their own.
 * - The same day, for fifteen figures in seven languages, account, state, contributors, rates, payers and balance have what they measure with
 *   200 bytes to spare. What eleven figures need comes in one file with what all need, and a file is joined with another only where
 *   that saves more than the imports of both cost: burden-gap fell from 51,600 by that, contributors from 46,100, next-scale from 87,600.
 * - The same day 60,600 for account, 48,800 for burden-gap, 47,600 for balance and 42,300 for map and rates, with all seven languages
 *   (measured: 60,263, 48,449, 47,317, 42,072, 42,030): an element names the files of each, and loads that of the page alone.
 * - The same day 86,300 for next-scale (measured: 86,153, with claim among the elements and all seven languages).
 * - The next day, 2026-11-30, 200 to 500 bytes more for account, map, next-scale, payers, rates, state and strength (measured: 61,044, 42,364,
 *   86,310, 40,991, 42,340, 45,522, 40,848): liquidity reads neither rates nor personnel, so that what the others share is cut once more.
 * - On 2026-11-30 87,000 for next-scale (measured: 86,782, with liquidity and claim among the elements).
 */
const own: Readonly<Record<string, number>> = {
  account: 61_300,
  state: 45_700,
  'burden-gap': 48_800,
  map: 42_600,
  contributors: 45_500,
  rates: 42_600,
  payers: 41_200,
  balance: 47_600,
  strength: 41_000,
  'next-scale': 87_000,
};
/**
 * Since 2026-11-29, next-scale 22,900 of code: the steps of the Committee, levels and drivers are in no other figure; and burden-gap
 * 21,200, beside a figure that shares no rates with it: two shares over years, back to back, with the digits of their summary.
 * The same day account 29,500: to assess, to reimburse and to read debts is in no other figure; and 30,200 (measured: 29,974), beside
 * claim, which loads nothing before its statement that account has; and 30,900 on 2026-11-30 (measured: 30,437), beside liquidity.
 * On 2026-11-30 account 31,200, next-scale 23,600, and balance and state 17,900 (measured: 30,989, 23,367, 17,681, 17,682), beside claim.
 */
const ownBeside: Readonly<Record<string, number>> = {
  account: 31_200,
  balance: 17_900,
  'burden-gap': 21_200,
  'next-scale': 23_600,
  state: 17_900,
};

const loadedLater = (file: string) =>
  [...read(file).matchAll(/import\(["'`]\.\/([^"'`]+)["'`]\)/g)].map(([, found]) => found as string);
const later = (name: string) => [...loadedWith(`${name}.js`)].flatMap(loadedLater);

describe.each(elements.map(({ name }) => name))('bl-%s', (name) => {
  test('what loads before the chart is under its ceiling', () => {
    const files = loadedWith(`${name}.js`);
    expect(read(`${name}.js`)).toContain(`bl-${name}`);
    const bytes = weight(files);
    console.log(`bl-${name} before the chart: ${bytes} bytes gzip`);
    expect(bytes).toBeLessThanOrEqual(own[name] ?? ceilings.beforeTheChart);
  });

  test('the chart comes later, in a chunk under its ceiling', () => {
    const [chunk, ...others] = [...new Set(later(name).filter((file) => file.startsWith('ChartPart-')))];
    if (chunk === undefined) return expect(['value']).toContain(name);
    expect(others).toEqual([]);
    const before = loadedWith(`${name}.js`);
    const bytes = weight([...loadedWith(chunk)].filter((file) => !before.has(file)));
    console.log(`bl-${name} chart: ${bytes} bytes gzip`);
    expect(bytes).toBeGreaterThan(8000);
    expect(bytes).toBeLessThanOrEqual(ceilings.chart);
  });

  test('what opens under a figure comes with the first click, small', () => {
    const chunk = later(name).find((file) => file.startsWith('FigureTools-'));
    if (chunk === undefined) return expect(['value']).toContain(name);
    const before = loadedWith(`${name}.js`);
    const bytes = weight([...loadedWith(chunk)].filter((file) => !before.has(file)));
    console.log(`bl-${name} tools: ${bytes} bytes gzip`);
    expect(bytes).toBeLessThanOrEqual(ceilings.tools);
  });

  // An element in a line of text has no figure to share: beside it a figure brings all of its own.
  const figures = elements.filter((other) => other.height && other.name !== name);
  test('beside any other figure it adds little code', () => {
    const own = loadedWith(`${name}.js`);
    const beside = figures.map((other) => {
      const there = loadedWith(`${other.name}.js`);
      const more = [...own].filter((file) => !there.has(file));
      const code = weightOfCode(more);
      return { other: other.name, code, slice: weight(more) - code };
    });
    const [most] = beside.toSorted((a, b) => b.code - a.code);
    console.log(
      `bl-${name} beside another figure: at most ${most?.code} bytes gzip of code (bl-${most?.other}), ${most?.slice} of facts`,
    );
    expect(beside.filter(({ code }) => code > (ownBeside[name] ?? ceilings.besideAnother))).toEqual([]);
    expect(most?.code).toBeGreaterThan(1000);
  });

  test('it loads no other element, now or later', () => {
    const reached = new Set<string>();
    const wait = [`${name}.js`];
    for (let file = wait.pop(); file !== undefined; file = wait.pop()) {
      if (reached.has(file)) continue;
      reached.add(file);
      wait.push(...loadedWith(file), ...loadedLater(file));
    }
    expect(elements.map((other) => `${other.name}.js`).filter((file) => reached.has(file))).toEqual([`${name}.js`]);
  });
});

test('tables are told from code', () => {
  const code = 'const a=1,f=t({name:`x/y`,title:`A (b`,n:1},{iso3:["t1","d","A)B",{"v":"}"}]},[1]),b=2;';
  expect(withoutTables(code)).toBe('const a=1,f=t(),b=2;');
  expect(withoutTables(`const c=[193,"a","${'x'.repeat(250)}"];`)).toBe('const c=[];');
  expect(withoutTables(read('value.js'))).toBe(read('value.js'));
  expect(withoutTables(read('burden-gap.js')).length).toBeLessThan(read('burden-gap.js').length - 1000);
});
