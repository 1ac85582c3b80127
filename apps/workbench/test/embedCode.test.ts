import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { serve } from '../../../tooling/browser/serve.mjs';
import { loaded, previewSummary, useSite } from './site.js';

const site = useSite();

const ready = (page: Page) =>
  page.waitForFunction(() => {
    const figure = document.querySelector('bl-burden-gap')?.shadowRoot;
    return Boolean(figure?.querySelector('canvas[width]') ?? figure?.querySelector('[role=alert]'));
  });

test.each(['living', 'frozen'] as const)(
  '%s: copied as it stands, it draws the same figure in a bare page',
  async (kind) => {
    const page = await site.open('/?page=embed&a.payers=weog%2BJPN&a.servers=african&a.year=2025');
    await loaded(page);
    await page.locator(`input[value=${kind}]`).check();
    await page.getByRole('button', { name: 'Copy' }).click();
    await page.getByText('Copied.').waitFor();
    const code = await page.evaluate(() => navigator.clipboard.readText());

    const bare = await serve({ pages: { '/': `<!doctype html><title>Bare</title>${code}` } });
    try {
      const context = await site.browser.newContext();
      const host = await context.newPage();
      const integrityErrors: string[] = [];
      host.on(
        'console',
        (message) =>
          message.type() === 'error' && message.text().includes('integrity') && integrityErrors.push(message.text()),
      );
      await host.goto(bare.url);
      await ready(host);
      expect(await host.locator('bl-burden-gap .summary').innerText()).toBe(await previewSummary(page));
      expect(integrityErrors).toEqual([]);
    } finally {
      await bare.close();
    }
  },
);

test('a frozen script that is not the one that was hashed does not run, and the table stays', async () => {
  const page = await site.open('/?page=embed&a.year=2012&code=frozen');
  await loaded(page);
  const code = await page.locator('.code code').innerText();
  const bare = await serve({ pages: { '/': `<!doctype html><title>Bare</title>${code}` } });
  try {
    const context = await site.browser.newContext();
    const host = await context.newPage();
    await context.route(`${site.url}/widgets/**`, (route) =>
      route.fulfill({
        body: 'document.title = "changed"',
        contentType: 'text/javascript',
        headers: { 'access-control-allow-origin': '*' },
      }),
    );
    await host.goto(bare.url);
    expect(await host.title()).toBe('Bare');
    expect(await host.locator('bl-burden-gap table').innerText()).toContain('87.51');
  } finally {
    await bare.close();
  }
});

test('what is typed is drawn, and no code stands that says otherwise than the figure', async () => {
  const page = await site.open('/?page=embed&a.year=2012');
  const [preview, code] = [page.locator('main .preview .summary'), page.locator('.code code')];
  await expect.poll(() => code.innerText()).toContain('In 2012 Western states and Japan paid 87.5 per cent');
  await page.locator('.attributes label:has(code:text-is("year")) input').fill('2025');
  await page.keyboard.press('Enter');
  await expect.poll(() => preview.innerText()).toContain('paid 65.7 per cent');
  expect(await code.innerText()).toMatch(/<bl-burden-gap year="2025">.*paid 65\.7 per cent/s);
  await page.locator('#background').selectOption('dark');
  // Never the code of a moment ago.
  expect(await code.innerText()).toContain('<bl-burden-gap year="2025" theme="dark">');
});

test('no code is available for a figure that cannot be drawn', async () => {
  const page = await site.open('/?page=embed&a.servers=IND%2BETHI');
  await loaded(page);
  expect(await page.locator('bl-burden-gap [role=alert]').innerText()).toContain('Did you mean ETH?');
  await page.getByText('No code is available for a figure that cannot be drawn.').waitFor();
});
