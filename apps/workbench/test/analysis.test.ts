import { expect, test } from 'vitest';
import { loaded, useSite } from './site.js';

/** What an analyst does in a day, from the question to the source. */
const site = useSite();

test('compares Japan, India, Ethiopia and the United States, and a link keeps the four', async () => {
  const page = await site.open('/?page=states');
  for (const name of ['japan', 'IND', 'ethiopia', 'United States of America']) {
    await page.getByPlaceholder('Name or code').fill(name);
    await page.keyboard.press('Enter');
  }
  await expect.poll(() => new URL(page.url()).search).toBe('?page=states&states=JPN%2BIND%2BETH%2BUSA');
  await expect
    .poll(() => page.locator('bl-rates .summary').innerText())
    .toContain('the peacekeeping rate of Japan fell from 8.0 to 6.9 per cent');
  await expect.poll(() => page.locator('bl-state').count()).toBe(4);
  await expect
    .poll(() => page.locator('bl-state').nth(1).locator('.summary').innerText())
    .toContain('at the end of July 2025 it contributed 5,373 uniformed personnel, 4th among contributors');
  await page.getByPlaceholder('Name or code').fill('Japann');
  await page.keyboard.press('Enter');
  expect(await page.getByRole('alert').innerText()).toBe('“Japann” is not a Member State. Did you mean Japan?');
});

test('prints a state’s profile: sentence, chart and table, and nothing of the app around it', async () => {
  const page = await site.open('/?page=states&states=RWA');
  await loaded(page);
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.navigation').isVisible()).toBe(false);
  expect(await page.locator('.header').isVisible()).toBe(false);
  await page.locator('bl-state table').waitFor();
  await expect.poll(() => page.locator('bl-state table').innerText()).toContain('late, 25 April 2025');
  const paper = await page.pdf({ format: 'A4' });
  expect(paper.subarray(0, 5).toString()).toBe('%PDF-');
  expect(paper.length).toBeGreaterThan(20_000);
});

test('finds what the scale of 2025 changed for China, and why', async () => {
  const page = await site.open('/?page=scale');
  await page.getByLabel('Find a state').fill('china');
  const cells = await page
    .getByRole('row', { name: /^China/ })
    .getByRole('cell')
    .allInnerTexts();
  expect(cells).toEqual([
    '15.254',
    '20.004',
    'A',
    '18.6856',
    '23.7851',
    '+5.0995',
    'regular rate 15.254 to 20.004 (+5.8186); factor of the permanent members 1.2250 to 1.1890 (−0.7191)',
  ]);
  expect(await page.locator('main .sources').last().innerText()).toContain('A/RES/79/249');
});

test('follows UNAMIR’s authorised and deployed strength to its source', async () => {
  const page = await site.open('/?page=missions&year=1994');
  await page.getByRole('link', { name: /^UNAMIR/ }).click();
  const row = page.getByRole('row', { name: /^17 May 1994/ });
  expect(await row.innerText()).toContain('5,500');
  expect(await row.innerText()).toMatch(/583\s+June 1994/);
  expect(await row.getByRole('link', { name: 'S/RES/918' }).getAttribute('href')).toBe('https://docs.un.org/S/RES/918');
});

test('checks the 6.5 per cent claim to its working', async () => {
  const page = await site.open('/?page=claims');
  await loaded(page);
  const claim = page.locator('.claim', { hasText: 'Western states supply about 6.5 per cent' });
  await claim.waitFor();
  const order = await page.locator('.claim').evaluateAll((items) => items.map(({ id }) => id));
  expect(order.slice(0, 2).sort()).toEqual(['quarter-to-leave-2025', 'us-26-china-24']);
  expect(await claim.locator('.verdict').innerText()).toMatch(/^(accurate|approximately accurate)$/);
  await claim.getByText('How computed').click();
  await claim.locator('.working li').first().waitFor();
  expect(await claim.locator('.working').innerText()).toContain('2012');
});

test('filters the largest table, sorts it, and downloads the rows', async () => {
  const page = await site.open('/?page=data&table=personnel-by-mission');
  await loaded(page);
  // One filter from the menus, the others typed; a code stands with its name, a row with its document.
  const menu = page.getByRole('form', { name: 'Filter by column' });
  await menu.getByLabel('Column').selectOption('iso3');
  await menu.getByLabel('Value').selectOption('IND');
  await menu.getByRole('button', { name: 'Add filter' }).click();
  await expect.poll(() => page.getByLabel('Filter rows').inputValue()).toBe('iso3=IND');
  await page.getByLabel('Filter rows').fill('iso3=IND month=2010-07 persons>1000');
  await page.getByText(/\b\d of 146,762 rows/).waitFor();
  await page.getByRole('button', { name: 'persons', exact: true }).click();
  await page.getByRole('button', { name: 'persons', exact: true }).click();
  await expect.poll(() => page.locator('th[aria-sort=descending]').innerText()).toContain('persons');
  // The head shows the order at once; the rows come from the worker.
  const first = () => page.locator('data-grid tbody tr[aria-rowindex="2"]').innerText();
  await expect.poll(first).toContain('MONUSCO');
  expect(await first()).toContain('4,248');
  expect(await first()).toContain('India');
  const row = page.locator('data-grid tbody tr[aria-rowindex="2"]');
  expect(await row.getByRole('link').first().getAttribute('href')).toMatch(/^https:/);
  expect(new URL(page.url()).searchParams.get('sort')).toBe('-persons');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Filtered rows (CSV)' }).click();
  expect((await download).suggestedFilename()).toBe('personnel-by-mission-rows.csv');

  // The rows that the filter leaves, put together: two missions of India's in that month have more than 1,000.
  await page.getByText('Group, add up, chart').click();
  await page.locator('grouped-rows').getByLabel('Group by').selectOption('mission');
  await page.locator('grouped-rows').getByLabel('Value').selectOption('persons');
  const groups = page.getByRole('region', { name: 'Groups' }).locator('tbody tr');
  await expect
    .poll(() => groups.allInnerTexts())
    .toEqual([expect.stringMatching(/^MONUSCO\s+4,248$/), expect.stringMatching(/^UNMIS\s+2,6\d\d$/)]);
  // Drawn by Chart.js, which is not there before.
  await page.waitForFunction(() => {
    const canvas = document.querySelector<HTMLCanvasElement>('quick-chart canvas');
    const pixels = canvas?.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data;
    return pixels?.some((value) => value !== 0);
  });
  expect(new URL(page.url()).searchParams.get('by')).toBe('mission');

  await page.goto(`${site.url}/?page=data&table=missions&by=continent`);
  await page.getByText('“by=continent” is not available here.').waitFor();

  await page.getByLabel('Filter rows').fill('state=IND');
  await page.getByText('“state=IND” does not name a column of this table.').waitFor();
});
