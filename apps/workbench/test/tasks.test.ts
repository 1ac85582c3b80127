import { text } from 'node:stream/consumers';
import type { Download, Page } from 'playwright';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { serve } from '../../../tooling/browser/serve.mjs';
import { navigation, useSite } from './site.js';

// Ten tasks as an analyst has them, each from the front page and within a minute.

const site = useSite();
let since = 0;
beforeEach(() => {
  since = performance.now();
});
afterEach(({ task }) => {
  const seconds = (performance.now() - since) / 1000;
  console.log(`${task.name}: ${seconds.toFixed(1)} s`);
  expect(seconds).toBeLessThan(60);
});

const goTo = (page: Page, name: string) => navigation(page).getByRole('link', { name, exact: true }).click();
const textOf = async (download: Download) => text(await download.createReadStream());

/** The files that a click saves, by name. */
async function saved(page: Page, click: () => Promise<void>, count: number): Promise<ReadonlyMap<string, string>> {
  const downloads: Download[] = [];
  const all = new Promise<void>((resolve) => {
    page.on('download', (download) => {
      downloads.push(download);
      if (downloads.length === count) resolve();
    });
  });
  await click();
  await all;
  return new Map(
    await Promise.all(downloads.map(async (one) => [one.suggestedFilename(), await textOf(one)] as const)),
  );
}

test('(a) Germany in 2025: dollars by mission and in all, unpaid, personnel, one number cited', async () => {
  const page = await site.open('/');
  await goTo(page, 'States');
  await page.getByRole('combobox', { name: 'Add a state' }).fill('Germ');
  await page.keyboard.press('Enter');
  await page.getByText('Germany was assessed $319,039,910').waitFor();
  const rows = await page.locator('state-bills tbody tr').allInnerTexts();
  expect(rows.map((row) => row.split(/\s*\t\s*/)).slice(0, 3)).toEqual([
    ['All missions', '319,039,910'],
    ['UNMISS', '74,646,476'],
    ['MINUSCA', '73,877,179'],
  ]);
  // The lines add up to the sum that is cited.
  const amounts = rows.map((row) => Number(row.replace(/.*\t/, '').replaceAll(',', '')));
  expect(amounts.slice(1).reduce((sum, amount) => sum + amount, 0)).toBe(amounts[0]);
  await page.locator('state-bills').getByText('Cite', { exact: true }).click();
  expect(await page.locator('state-bills .citation p').innerText()).toContain(
    'Germany, 2025/26: 319,039,910 US dollars',
  );
  const tiles = await page.locator('bl-state .tiles').innerText();
  expect(tiles).toMatch(/244/);
  expect(tiles).toContain('No figure available.');
});

test('(b) African contributors in July 2025 ranked, and saved', async () => {
  const page = await site.open('/');
  await goTo(page, 'States');
  await page.getByLabel('Group').selectOption('African states');
  await page.getByRole('button', { name: 'Uniformed personnel, July 2025' }).click();
  await page.getByText('54 of 193 Member States').waitFor();
  await expect.poll(() => page.locator('states-table tbody tr').first().innerText()).toMatch(/^Rwanda\t/);
  const files = await saved(page, () => page.getByRole('button', { name: 'CSV' }).click(), 2);
  const [head, first, second] = (files.get('member-states-2025.csv') ?? '').split('\n');
  expect(head?.replace('\uFEFF', '')).toBe('state,level,rate,assessed,persons,net,unpaid');
  expect([first, second].map((row) => row?.split(',').toSpliced(2, 2).slice(0, 3))).toEqual([
    ['Rwanda', 'J', '5905'],
    ['Ghana', 'H/I', '2627'],
  ]);
  expect(files.get('member-states-2025.csv.datapackage.json')).toContain('A/RES/79/249');
});

test('(c) Japan and China in the peacekeeping scale from 1974 to 2027, saved as CSV and as a picture', async () => {
  const page = await site.open('/');
  await goTo(page, 'States');
  for (const [name, code] of [
    ['Japan', 'JPN'],
    ['PRC', 'CHN'],
  ] as const) {
    await page.getByRole('combobox', { name: 'Add a state' }).fill(name);
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => (url.searchParams.get('states') ?? '').includes(code));
  }
  await page.getByLabel('From', { exact: true }).fill('1974');
  await page.keyboard.press('Enter');
  const figure = page.locator('bl-rates');
  await expect.poll(() => figure.locator('canvas[width]').count()).toBe(1);
  await figure.getByRole('button', { name: 'Download' }).click();
  const save = async (name: string) => {
    const download = page.waitForEvent('download');
    await figure.getByRole('button', { name, exact: true }).click();
    return textOf(await download);
  };
  const csv = await save('Data (CSV)');
  expect(csv).toMatch(/^1974,/m);
  expect(csv).toMatch(/^2027,/m);
  expect(await save('Vector image (SVG)')).toMatch(/^<svg[^]*<\/svg>\s*$/);
});

test('(d) the United States pays only 25 per cent: who pays how much more, what happens to cash', async () => {
  const page = await site.open('/');
  await goTo(page, 'What if');
  await page.getByRole('combobox', { name: 'Payer' }).waitFor();
  expect(await page.getByRole('combobox', { name: 'Payer' }).inputValue()).toBe('United States of America');
  await page.getByLabel('Per cent', { exact: true }).fill('25');
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await page.getByRole('heading', { name: 'Cash of the missions' }).waitFor();
  // What is not paid falls on nobody else: it is owed. A quarter of 5,605,058,133 is 64,321,028 less than it is assessed.
  const row = page.locator('what-if-page tbody tr', { hasText: 'United States of America' });
  expect((await row.innerText()).split('\t').map((cell) => cell.trim())).toEqual([
    'United States of America',
    '1,465,585,562',
    '1,465,585,562',
    '0',
    '64,321,028',
  ]);
  expect(await page.locator('what-if-page .finding').innerText()).toBe('Nobody is assessed more or less.');
  expect(await page.locator('what-if-page .measure').allInnerTexts()).toContainEqual(
    expect.stringContaining('$64.3 million'),
  );
  // The address alone reopens it.
  const again = await site.open(new URL(page.url()).search);
  await again.locator('.chips').getByText('USA pays at most 25 per cent').waitFor();
});

test('(e) UNIFIL: its budget, and the part conditional on the Council, a year by itself', async () => {
  const page = await site.open('/');
  await goTo(page, 'Missions');
  await page.getByRole('link', { name: /^UNIFIL/ }).click();
  await page.getByRole('heading', { name: '2026/27 by itself' }).waitFor();
  const pieces = page.locator('bl-missions').nth(1);
  await expect.poll(() => pieces.locator('.summary').innerText()).toContain('$446 million');
  await page.getByLabel('Budget year').selectOption('2025/26');
  await expect.poll(() => pieces.locator('.summary').innerText()).toContain('83.3 per cent');
  expect(await page.locator('bl-missions').first().locator('.summary').innerText()).toContain('UNIFIL spent');
});

test('(f) “85 and 6.5”: told in one paragraph, with both divisions', async () => {
  const page = await site.open('/');
  await goTo(page, 'Claims');
  const pair = page.locator('.pair-claims');
  await pair.getByText('77,868 ÷ 1,170,734 = 6.65 per cent').waitFor();
  await pair.getByText('87.506 ÷ 100 = 87.506 per cent').waitFor();
  expect(await pair.locator('.finding').innerText()).toContain(
    'were assessed 87.5 per cent, so the first is approximately accurate; Western states contributed 6.7 per cent of uniformed personnel, so the second is accurate.',
  );
});

test('(g) an Arabic, dark embed code that works pasted into a bare page', async () => {
  const page = await site.open('/');
  await goTo(page, 'Embed');
  await page.getByLabel('Language').selectOption('العربية');
  await page.locator('#background').selectOption('dark');
  const shown = page.locator('.code code');
  await expect.poll(() => shown.innerText()).toContain('lang="ar"');
  const code = await shown.innerText();
  expect(code).toContain('theme="dark"');
  expect(code).toContain(`src="${site.url}/widgets/cdn/burden-gap.js"`);
  const bare = await serve({ pages: { '/': `<!doctype html><title>Bare</title>${code}` } });
  try {
    const host = await (await site.browser.newContext()).newPage();
    await host.goto(bare.url);
    const figure = host.locator('bl-burden-gap');
    await expect.poll(() => figure.locator('.summary').innerText()).toMatch(/[\u0600-\u06FF]{3}/);
    await expect.poll(() => figure.locator('canvas[width]').count()).toBe(1);
    expect(await figure.locator('.summary').evaluate((text) => getComputedStyle(text).color)).toBe(
      'rgb(232, 238, 243)',
    );
  } finally {
    await bare.close();
  }
});

test('(h) own payments in a CSV beside the model, and nothing leaves the machine', async () => {
  const page = await site.open('/');
  const sent: string[] = [];
  page.on('request', (request) => {
    if (request.method() !== 'GET' || new URL(request.url()).host !== new URL(site.url).host) sent.push(request.url());
  });
  await goTo(page, 'Your data');
  const csv =
    'Pays;Compte;Date;Montant\nJapon;UNMISS;31/10/2025;90 887 000,50\nJapon;UNIFIL;15/11/2025;1000\nFrnace;UNIFIL;16/11/2025;7\n';
  await page
    .locator('.drop input')
    .setInputFiles({ name: 'versements.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) });
  await page.getByText('Recognised as payments: 2 of 3 rows can be used.').waitFor();
  expect(await page.locator('tr.error').innerText()).toMatch(/^4\tPays\t.*Frnace.*Did you mean FRA \(France\)\?/);
  await page.getByRole('button', { name: 'Use the 2 rows without an error' }).click();
  const row = page.locator('your-data-page tbody tr', { hasText: 'Japan' });
  await row.waitFor();
  const [name, assessed, yours, modelled] = (await row.innerText()).split('\t').map((cell) => cell.trim());
  expect([name, assessed, yours]).toEqual(['Japan', '388,430,527', '90,888,001']);
  expect(modelled).toMatch(/^[\d,]{9,}$/);
  // Kept only when the reader says so; removed whole.
  const databases = () => page.evaluate(async () => (await indexedDB.databases()).map((one) => one.name));
  expect(await databases()).toEqual([]);
  await page.getByLabel('Keep it in this browser').check();
  await expect.poll(databases).toEqual(['blue-ledger-own-data']);
  await page.reload();
  await page.getByText('versements.csv · payments · 2 rows').waitFor();
  await page.getByRole('button', { name: 'Remove all' }).click();
  await expect.poll(databases).toEqual([]);
  expect(sent).toEqual([]);
});

test('(i) MINUSMA’s deaths by year and by cause, drawn and saved', async () => {
  const page = await site.open('/');
  await page.keyboard.press('/');
  await page.keyboard.type('minusma');
  await page.keyboard.press('Enter');
  const [byYear, byCause] = [page.locator('bl-fatalities').first(), page.locator('bl-fatalities').nth(1)];
  await expect.poll(() => byYear.locator('.summary').innerText()).toContain('311');
  await expect.poll(() => byCause.locator('table').innerText()).toMatch(/174/);
  await byYear.scrollIntoViewIfNeeded();
  await expect.poll(() => byYear.locator('canvas[width]').count()).toBe(1);
  await byYear.getByRole('button', { name: 'Download' }).click();
  const download = page.waitForEvent('download');
  await byYear.getByRole('button', { name: 'Data (CSV)', exact: true }).click();
  expect(await textOf(await download)).toMatch(/^2016,/m);
});

test('(j) UNMISS authorised against deployed', async () => {
  const page = await site.open('/');
  await goTo(page, 'Missions');
  await page.getByLabel('Find an operation').fill('UNMISS');
  await page.getByRole('link', { name: /^UNMISS/ }).click();
  const figure = page.locator('bl-strength');
  await figure.scrollIntoViewIfNeeded();
  await expect.poll(() => figure.locator('canvas[width]').count()).toBe(1);
  expect(await figure.locator('.summary').innerText()).toMatch(/UNMISS.*[\d,]{5,}.*authorised/s);
  const row = page.getByRole('row', { name: /^12 August 2016/ }).first();
  expect(await row.innerText()).toContain('17,000');
});

test('the bill of a resolution: pieces, due dates and every state, and what is typed wrong refused in words', async () => {
  const page = await site.open('/?page=bills');
  await page.getByLabel('Start from').selectOption('UNMISS 2025/26');
  await page.getByText('The largest bill: United States of America').waitFor();
  await expect.poll(() => page.locator('bills-page table').first().innerText()).toContain('1,092,856,600');
  expect(await page.locator('bills-page table').first().innerText()).toMatch(
    /1 July 2025 – 30 April 2026\s+1,092,856,600\s+31 July 2025/,
  );
  const files = await saved(page, () => page.getByRole('button', { name: 'CSV' }).click(), 2);
  const rows = (files.get('bills-UNMISS-2025-07-01.csv') ?? '').trim().split('\n').slice(1);
  const sum = (at: number) => rows.reduce((total, row) => total + Number(row.split(',').at(at)), 0);
  expect([rows.length, sum(-2), sum(-1)]).toEqual([193, 1_092_856_600, 218_571_300]);
  await page.getByLabel('Amount, US dollars').fill('-5');
  await page.getByRole('button', { name: 'Compute' }).click();
  await page.getByRole('alert').getByText('is not an appropriation').waitFor();
});

test('a simulation of late money shows its progress, stops, and runs again under another assumption', async () => {
  const page = await site.open('/?page=late-money&paths=10000');
  await page.getByRole('button', { name: 'Stop' }).click();
  await page.getByText('Stopped.').waitFor();
  await page.goto(`${site.url}/?page=late-money&paths=500&a.opening-cash=1`);
  await page.getByText('In 500 drawn paths of 2025/26').waitFor();
  expect(await page.locator('late-money-page').getByText('Cash of each mission at the start').isVisible()).toBe(true);
});
