import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launch } from '../../../tooling/browser/launch.mjs';
import { serve } from '../../../tooling/browser/serve.mjs';

const dist = fileURLToPath(new URL('../dist/', import.meta.url));
const widgets = fileURLToPath(new URL('../../../packages/widgets/dist/', import.meta.url));
const axePath = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

let browser: Browser;
let site: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  browser = await launch();
  site = await serve({ folders: { '/': dist } });
});

afterAll(async () => {
  await browser.close();
  await site.close();
});

const ready = (page: Page) =>
  page.waitForFunction(() => {
    const figure = document.querySelector('bl-burden-gap')?.shadowRoot;
    return Boolean(figure?.querySelector('canvas[width]') ?? figure?.querySelector('[role=alert]'));
  });

async function open(path: string, { width = 1280, dark = false } = {}): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width, height: 900 },
    colorScheme: dark ? 'dark' : 'light',
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  const page = await context.newPage();
  await page.goto(`${site.url}${path}`);
  await ready(page);
  return page;
}

const finding = (page: Page) => page.locator('bl-burden-gap .finding').innerText();

describe('the desk', () => {
  test('opens on the gap from 2012 to 2025, with its documents', async () => {
    const page = await open('/');
    expect(await finding(page)).toBe(
      'From 2012 to 2025 the share of UN peacekeeping that Western states and Japan paid fell from 87.5 to 65.7 per cent; the share of its uniformed personnel that Western states supplied rose from 6.7 to 6.9 per cent.',
    );
    expect(await page.locator('bl-burden-gap').getByText('Data to July 2025').innerText()).toContain('A/RES/79/249');
  });

  test('reopens the exact view of a shared link', async () => {
    const page = await open('/?payers=p5&servers=p5&year=2025&personnel=latest');
    expect(await finding(page)).toContain('In 2025 the five permanent members paid');
    expect(await finding(page)).toContain('at the end of July 2025 they supplied');
    expect(await page.getByLabel('Who pays', { exact: true }).inputValue()).toBe('p5');
    expect(await page.getByLabel('From', { exact: true }).inputValue()).toBe('2025');
    expect(await page.getByLabel('Personnel', { exact: true }).inputValue()).toBe('latest');
  });

  test('keeps the question in the address, and goes back', async () => {
    const page = await open('/');
    await page.getByLabel('To', { exact: true }).selectOption('2012');
    await expect.poll(() => finding(page)).toContain('In 2012');
    expect(new URL(page.url()).search).toBe('?year=2012');
    await page.getByLabel('Who pays', { exact: true }).selectOption('m49-developed');
    await expect.poll(() => finding(page)).toContain('developed countries paid 89.9 per cent');
    await page.goBack();
    await expect.poll(() => finding(page)).toContain('Western states and Japan paid 87.5 per cent');
    expect(new URL(page.url()).search).toBe('?year=2012');
  });

  test('takes a list of one’s own, and says in place what is wrong with a bad one', async () => {
    const page = await open('/?year=2012');
    await page.getByLabel('Who serves', { exact: true }).selectOption('own');
    const codes = page.getByLabel('Who serves: codes, joined with +');
    await codes.fill('IND+ETH+BGD');
    await codes.blur();
    await expect.poll(() => finding(page)).toContain('India, Ethiopia and Bangladesh supplied');
    await codes.fill('IND+ETHI');
    await codes.blur();
    const alert = page.locator('bl-burden-gap [role=alert]');
    await alert.waitFor();
    expect(await alert.innerText()).toContain('servers: "ETHI" is no group and no Member State.');
    expect(await alert.innerText()).toContain('Did you mean ETH?');
    // No code is offered for a figure that cannot be drawn.
    expect(await page.getByText('Put this figure into a page').count()).toBe(0);
  });

  test('has no accessibility violation at any width, light or dark', async () => {
    for (const options of [{}, { dark: true }, { width: 360 }]) {
      const page = await open('/', options);
      await page.getByText('Put this figure into a page').waitFor();
      await page.addScriptTag({ path: axePath });
      const found = await page.evaluate(async () => {
        const { axe } = window as unknown as {
          axe: { run: () => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
        };
        return (await axe.run()).violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
      });
      expect(found).toEqual([]);
      await page.context().close();
    }
  });

  test('never makes the page wider than a narrow screen', async () => {
    for (const path of ['/', '/?year=2012']) {
      const page = await open(path, { width: 360 });
      const { scroll, client } = await page.evaluate(() => ({
        scroll: document.documentElement.scrollWidth,
        client: document.documentElement.clientWidth,
      }));
      expect(scroll).toBe(client);
    }
  });

  test('asks nothing of any other host', async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    const hosts = new Set<string>();
    page.on('request', (request) => hosts.add(new URL(request.url()).host));
    await page.goto(`${site.url}/?payers=m49-developed&personnel=latest`);
    await ready(page);
    hosts.delete('');
    expect([...hosts]).toEqual([new URL(site.url).host]);
  });
});

describe('the embed code', () => {
  test.each(['living', 'frozen'] as const)(
    '%s: copied as it stands, it draws the same figure in a bare page',
    async (kind) => {
      const page = await open('/?payers=weog%2BJPN&servers=african&year=2025');
      await page.getByText('Put this figure into a page').waitFor();
      await page.locator(`input[value=${kind}]`).check();
      await page.getByRole('button', { name: 'Copy the code' }).click();
      await page.getByText('Copied.').waitFor();
      const code = await page.evaluate(() => navigator.clipboard.readText());

      const bare = await serve({ pages: { '/': `<!doctype html><title>Bare</title>${code}` } });
      try {
        const context = await browser.newContext();
        const host = await context.newPage();
        const refused: string[] = [];
        host.on(
          'console',
          (message) =>
            message.type() === 'error' && message.text().includes('integrity') && refused.push(message.text()),
        );
        // The files are those of the built package, given under the address that the code names.
        await context.route('https://cdn.jsdelivr.net/npm/@blueledger/widgets@*/dist/**', (route) => {
          const path = new URL(route.request().url()).pathname.replace(
            /^\/npm\/@blueledger\/widgets@[^/]+\/dist\//,
            '',
          );
          return route.fulfill({ path: `${widgets}${path}`, headers: { 'access-control-allow-origin': '*' } });
        });
        await host.goto(bare.url);
        await ready(host);
        expect(await finding(host)).toBe(await finding(page));
        expect(refused).toEqual([]);
      } finally {
        await bare.close();
      }
    },
  );

  test('a frozen script that is not the one that was hashed does not run, and the table stays', async () => {
    const page = await open('/?year=2012');
    await page.getByText('Put this figure into a page').waitFor();
    await page.locator('input[value=frozen]').check();
    const code = await page.locator('.embed code').innerText();
    const bare = await serve({ pages: { '/': `<!doctype html><title>Bare</title>${code}` } });
    try {
      const context = await browser.newContext();
      const host = await context.newPage();
      await context.route('https://cdn.jsdelivr.net/**', (route) =>
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
});
