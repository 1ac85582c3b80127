import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { pageNames } from '../src/address/view.js';
import { loaded, navigation, useSite } from './site.js';

const site = useSite();

/** From the top of a page, where a change of page leaves the reader, the keyboard leads to what is seen and has a name. */
async function expectWalkable(page: Page, name: string): Promise<void> {
  await page.locator('#content').focus();
  for (let step = 0; step < 4; step += 1) {
    await page.keyboard.press('Tab');
    const place = await page.evaluate(() => {
      let at = document.activeElement;
      const where = at?.closest('main, body')?.localName;
      while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
      const labels = at instanceof HTMLInputElement || at instanceof HTMLSelectElement ? (at.labels ?? []) : [];
      const names = [
        at?.textContent,
        at?.getAttribute('aria-label'),
        ...Array.from(labels, (label) => label.textContent),
      ];
      const isNamed = names.some((text) => text?.trim());
      return { where, ring: at?.matches(':focus-visible'), seen: at?.checkVisibility(), isNamed };
    });
    // A page with few controls ends there.
    if (step > 0 && place.where === 'body') return;
    expect(place, `${name}, step ${step + 1}`).toEqual({ where: 'main', ring: true, seen: true, isNamed: true });
  }
}

test('opens on the overview, and the navigation leads to each page', async () => {
  const page = await site.open('/');
  await loaded(page);
  // What the first page loads comes in a handful of files, and nothing moves when it comes.
  const { requests, shifts } = await page.evaluate(async () => {
    const shifts = await new Promise<PerformanceEntry[]>((resolve) => {
      const observer = new PerformanceObserver((list) => resolve(list.getEntries()));
      observer.observe({ type: 'layout-shift', buffered: true });
      setTimeout(() => resolve([]), 100);
    });
    return { requests: performance.getEntriesByType('resource').length + 1, shifts };
  });
  expect(requests).toBeLessThanOrEqual(25);
  expect(shifts).toEqual([]);
  const names = await navigation(page).getByRole('link').allInnerTexts();
  expect(names).toEqual([
    'Overview',
    'States',
    'Missions',
    'Contributors',
    'Scale',
    'Next scale',
    'Bill calculator',
    'What if',
    'Late money',
    'Your data',
    'Claims',
    'Data',
    'Coverage',
    'Methods',
    'Embed',
  ]);
  for (const name of names) {
    await navigation(page).getByRole('link', { name, exact: true }).click();
    await expect.poll(() => page.title()).toBe(`${name} · Blue Ledger`);
    await page.locator('main h1').waitFor();
  }
});

test('finds a state, a mission and a table by name or code, without a mouse', async () => {
  const page = await site.open('/?page=methods');
  await page.keyboard.press('/');
  await page.keyboard.type('unamir');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'United Nations Assistance Mission for Rwanda' }).waitFor();
  await page.keyboard.press('Control+k');
  await page.keyboard.type('cote d');
  expect(await page.locator('#palette-0').innerText()).toMatch(/^Côte d.Ivoire/);
  await page.keyboard.press('Escape');
  // Documents, rules and statements as well as what has a page of its own.
  for (const [text, kind] of [
    ['A/RES/79/249', 'Document'],
    ['peacekeeping-discount-bearers', 'Rule'],
    ['western-serve-6.5', 'Statement'],
  ] as const) {
    await page.keyboard.press('/');
    await page.keyboard.type(text);
    await expect.poll(() => page.locator('#palette-0').innerText()).toContain(kind);
    await page.keyboard.press('Escape');
  }
  await page.keyboard.press('/');
  await page.keyboard.type('honour roll: who');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Honour roll: who paid the regular budget, and when' }).waitFor();
});

test('each rule case shows its result, or the message that refuses it', async () => {
  const page = await site.open('/?page=methods');
  await page.getByText('Show all', { exact: true }).click();
  const results = await page.locator('.cases li').allInnerTexts();
  expect(results.length).toBeGreaterThan(50);
  for (const result of results) expect(result).not.toContain('undefined');
  expect(results.find((result) => result.startsWith('A negative appropriation'))).toContain('is not an appropriation');
});

test('markup that is typed or linked is text, in every field', async () => {
  const markup = '<img src=x onerror="document.title=1">';
  const page = await site.open(`/?page=data&find=${encodeURIComponent(markup)}`);
  await page.getByText(`No results for “${markup}”.`).waitFor();
  await page.goto(`${site.url}/?page=states`);
  await page.getByPlaceholder('Name or code').fill(markup);
  await page.keyboard.press('Enter');
  expect(await page.getByRole('alert').innerText()).toBe(
    `“${markup}” is not a Member State. Expected a name, or a code such as JPN.`,
  );
  expect(await page.title()).toBe('States · Blue Ledger');
});

test('a page, a figure or a table whose file is gone says so, and opens once it is there again', async () => {
  const page = await site.open('/?page=methods');
  const gone = /assets\/(ScalePage|frontFigures|worker\/)/;
  await page.route(gone, (route) => route.abort());
  const links = navigation(page);
  await links.getByRole('link', { name: 'Scale', exact: true }).click();
  await page.getByRole('alert').getByText('This page could not be loaded.').waitFor();
  await links.getByRole('link', { name: 'Overview' }).click();
  await page.getByText('This figure could not be loaded.').first().waitFor();
  await links.getByRole('link', { name: 'Claims' }).click();
  await page.getByText('The statements could not be checked.').waitFor();
  await page.unroute(gone);
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.locator('.claim').first().waitFor();
  await links.getByRole('link', { name: 'Scale', exact: true }).click();
  await page.getByText('Effective rates of assessment in 2025').waitFor();
});

test('each page is walked by keyboard, and requests nothing from any other host', async () => {
  const context = await site.browser.newContext();
  const page = await context.newPage();
  const hosts = new Set<string>();
  page.on('request', (request) => hosts.add(new URL(request.url()).host));
  for (const name of pageNames) {
    await page.goto(`${site.url}/?page=${name}`);
    await page.locator('main h1').waitFor();
    await loaded(page);
    await expectWalkable(page, name);
  }
  hosts.delete('');
  expect([...hosts]).toEqual([new URL(site.url).host]);
});
