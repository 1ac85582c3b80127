import { coverage } from '@blueledger/datasets/coverage';
import { expect, test } from 'vitest';
import { useSite } from './site.js';

const site = useSite();

test('the coverage of each year is read with the arrow keys, kept in the address, and leads to its tables', async () => {
  const page = await site.open('/?page=coverage');
  const grid = page.getByRole('grid', { name: 'Coverage' });
  const readout = page.locator('.readout');
  expect(await grid.locator('[tabindex="0"]').count()).toBe(1);
  await grid.locator('[tabindex="0"]').focus();
  const [scale, rates] = coverage;
  const last = scale?.years.at(-1);
  expect(await readout.innerText()).toContain(`Regular scale, ${last?.year}: Complete (193 of 193 states)`);
  await page.keyboard.press('ArrowDown');
  expect(await readout.innerText()).toContain(`Peacekeeping rates, ${rates?.years.at(-1)?.year}: Derived`);
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Home');
  expect(await readout.innerText()).toMatch(/^Regular scale, 1946: Partial \(\d+ of \d+ states\)/);
  await page.keyboard.press('ArrowDown');
  expect(await readout.innerText()).toBe(
    'Peacekeeping rates, 1946: there was nothing to know yet peacekeeping-groups peacekeeping-levels-2001 peacekeeping-level-bounds peacekeeping-factors',
  );
  await page.keyboard.press('Enter');
  await expect.poll(() => new URL(page.url()).searchParams.get('at')).toBe('peacekeeping-rates.1946');
  await readout.getByRole('link', { name: 'peacekeeping-factors' }).click();
  await expect.poll(() => new URL(page.url()).search).toBe('?page=data&table=peacekeeping-factors');
});

test('the pointer reads the same, and Arabic runs from the right', async () => {
  const page = await site.open('/?page=coverage&lang=ar&at=personnel-by-state.2016');
  const readout = page.locator('.readout');
  const months = coverage.find(({ id }) => id === 'personnel-by-state')?.years.find(({ year }) => year === 2016);
  expect([months?.status, months?.available, months?.expected]).toEqual(['partial', 11, 12]);
  expect(await readout.innerText()).toContain('2016: جزئية (11 من 12 من الأشهر)');
  await page.locator('[data-at="honour-roll.2019"]').hover();
  await expect.poll(() => readout.innerText()).toContain('2019: كاملة');
  await page.locator('[data-at="honour-roll.2019"]').focus();
  await page.keyboard.press('ArrowLeft');
  await expect.poll(() => readout.innerText()).toContain('2020: كاملة');
});

test('a place that is not in the grid is said to be unavailable', async () => {
  const page = await site.open('/?page=coverage&at=appropriations.1890');
  expect(await page.locator('.problem').innerText()).toContain('“at=appropriations.1890” is not available here.');
});

test('the grid and the table of years say the same: each year of each family once', async () => {
  const page = await site.open('/?page=coverage');
  const marks = await page.locator('.coverage td .mark').count();
  expect(marks).toBe(coverage.reduce((sum, { years }) => sum + years.length, 0));
  const row = page.locator('.spans tbody tr', { hasText: 'Honour roll' }).locator('td');
  expect(await row.allInnerTexts()).toEqual(['2019–2026', '', '', '', '1946–2018']);
});
