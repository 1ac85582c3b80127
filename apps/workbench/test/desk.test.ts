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

async function open(path: string, { width = 1280, dark = false } = {}): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width, height: 900 },
    colorScheme: dark ? 'dark' : 'light',
    permissions: ['clipboard-read', 'clipboard-write'],
    locale: 'en-GB',
  });
  const page = await context.newPage();
  await page.goto(`${site.url}${path}`);
  await page.locator('main h1').waitFor();
  return page;
}

/** Whatever a room loads by itself has come: its worker has answered and its figures are drawn. */
async function settled(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const figures = [...document.querySelectorAll('main *')].filter(({ localName }) => localName.startsWith('bl-'));
    const drawn = figures.every(({ shadowRoot }) =>
      Boolean(shadowRoot?.querySelector('canvas[width], [role=alert]') ?? shadowRoot?.querySelector('table, button')),
    );
    const busy = [...document.querySelectorAll('main [aria-busy=true], main progress')];
    return drawn && busy.every((element) => !element.checkVisibility());
  });
}

const figureFinding = (page: Page) => page.locator('main .preview .finding').innerText();

describe('the desk', () => {
  test('opens on the overview, and each room has its door in the rail', async () => {
    const page = await open('/');
    const names = await page.getByRole('navigation', { name: 'Rooms' }).getByRole('link').allInnerTexts();
    expect(names).toEqual(['Overview', 'States', 'Missions', 'Scale', 'Claims', 'Data', 'Methods', 'Embed']);
    for (const name of names) {
      await page.getByRole('navigation', { name: 'Rooms' }).getByRole('link', { name }).click();
      await expect.poll(() => page.title()).toBe(`${name} · Blue Ledger`);
      await page.locator('main h1').waitFor();
    }
  });

  test('goes back and forward, and the address reopens the view', async () => {
    const page = await open('/?room=scale');
    await page.locator('#year').selectOption('2022');
    expect(new URL(page.url()).search).toBe('?room=scale&year=2022');
    await page.getByText('Effective rates of assessment in 2022, beside 2021.').waitFor();
    await page.locator('.rail').getByRole('link', { name: 'Data' }).click();
    await page.getByRole('heading', { name: 'The tables' }).waitFor();
    expect(new URL(page.url()).search).toBe('?room=data&year=2022');
    await page.goBack();
    await page.getByText('beside 2021.').waitFor();
    await page.goBack();
    await page.getByText('beside 2024.').waitFor();
    await page.goForward();
    await page.getByText('beside 2021.').waitFor();
  });

  test('an address of the first release opens the figure that it asked', async () => {
    const page = await open('/?payers=p5&servers=p5&year=2025&personnel=latest');
    await settled(page);
    expect(await figureFinding(page)).toContain('In 2025 the five permanent members paid');
    expect(await figureFinding(page)).toContain('at the end of July 2025 they supplied');
    await page
      .getByRole('navigation', { name: 'Rooms' })
      .locator('[aria-current=page]', { hasText: 'Embed' })
      .waitFor();
  });

  test('finds a state, a mission and a table by name or code, without a mouse', async () => {
    const page = await open('/?room=methods');
    await page.keyboard.press('/');
    await page.keyboard.type('unamir');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'United Nations Assistance Mission for Rwanda' }).waitFor();
    await page.keyboard.press('Control+k');
    await page.keyboard.type('cote d');
    expect(await page.locator('#palette-0').innerText()).toMatch(/^Côte d.Ivoire/);
    await page.keyboard.press('Escape');
    await page.keyboard.press('/');
    await page.keyboard.type('honour roll: who');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Honour roll: who paid the regular budget, and when' }).waitFor();
  });

  test('a wrong room, table, mission or year is told in place', async () => {
    const page = await browser.newPage();
    await page.goto(`${site.url}/?room=attic`);
    expect(await page.getByRole('alert').innerText()).toBe('There is no room “attic”. Choose one of the rooms.');
    await page.goto(`${site.url}/?room=data&table=missionz`);
    expect(await page.getByRole('alert').innerText()).toContain('There is not a valid table “missionz”.');
    await page.goto(`${site.url}/?room=missions&mission=UNAMIRR`);
    expect(await page.getByRole('alert').innerText()).toBe('No operation is called “UNAMIRR”.');
    await page.goto(`${site.url}/?room=scale&year=2031`);
    expect(await page.getByRole('alert').innerText()).toBe(
      'year: peacekeeping levels of 2031 are not in the tables. Expected a year from 2012 to 2027.',
    );
  });

  test('what the address asks and is not on offer is told, and the rest is shown', async () => {
    const page = await open('/?room=missions&year=1800&theme=pink');
    const told = await page.getByText('was left out').allInnerTexts();
    expect(told).toEqual([
      '“year=1800” is not on offer here and was left out. On offer: 1948–2025.',
      '“theme=pink” is not on offer here and was left out. On offer: light, dark.',
    ]);
    await page.goto(`${site.url}/?room=claims&claim=none`);
    expect(await page.getByRole('alert').innerText()).toBe('There is no statement “none” among those checked.');
    await page.goto(`${site.url}/?room=data&table=missions&sort=colour`);
    await page.getByText('“colour” names no column of this table.').waitFor();
    await page.goto(`${site.url}/?room=data&table=uniformed-personnel&filter=persons%3Emany`);
    await page.getByText('“persons>many” compares with what is no number.').waitFor();
  });

  test('markup that is typed or linked is text, in every field', async () => {
    const markup = '<img src=x onerror="document.title=1">';
    const page = await open(`/?room=data&find=${encodeURIComponent(markup)}`);
    await page.getByText(`Nothing is called “${markup}”.`).waitFor();
    await page.goto(`${site.url}/?room=states`);
    await page.getByPlaceholder('Name or code').fill(markup);
    await page.keyboard.press('Enter');
    expect(await page.getByRole('alert').innerText()).toContain(`“${markup}” is no Member State here.`);
    expect(await page.title()).toBe('States · Blue Ledger');
  });

  test('the first year on offer is drawn by itself', async () => {
    const page = await open('/?year=2012');
    await expect.poll(() => page.locator('bl-burden-gap .finding').innerText()).toContain('In 2012 Western states');
  });

  test('a room, a figure or a table whose file is gone says so, and opens once it is there again', async () => {
    const page = await open('/?room=methods');
    const gone = /assets\/(ScaleRoom|define-|worker\/)/;
    await page.route(gone, (route) => route.abort());
    const rail = page.getByRole('navigation', { name: 'Rooms' });
    await rail.getByRole('link', { name: 'Scale' }).click();
    await page.getByRole('alert').getByText('This room could not be opened.').waitFor();
    await rail.getByRole('link', { name: 'Overview' }).click();
    await page.getByText('This figure could not be loaded.').first().waitFor();
    await rail.getByRole('link', { name: 'Claims' }).click();
    await page.getByText('The statements could not be checked.').waitFor();
    await page.unroute(gone);
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.locator('.claim').first().waitFor();
    await rail.getByRole('link', { name: 'Scale' }).click();
    await page.getByText('Effective rates of assessment in 2025').waitFor();
  });

  test('asks nothing of any other host', async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    const hosts = new Set<string>();
    page.on('request', (request) => hosts.add(new URL(request.url()).host));
    for (const room of ['overview', 'states', 'missions', 'scale', 'claims', 'data', 'methods', 'embed']) {
      await page.goto(`${site.url}/?room=${room}`);
      await page.locator('main h1').waitFor();
      await settled(page);
    }
    hosts.delete('');
    expect([...hosts]).toEqual([new URL(site.url).host]);
  });
});

describe('an analyst’s day', () => {
  test('compares Japan, India, Ethiopia and the United States, and a link keeps the four', async () => {
    const page = await open('/?room=states');
    for (const name of ['japan', 'IND', 'ethiopia', 'United States of America']) {
      await page.getByPlaceholder('Name or code').fill(name);
      await page.keyboard.press('Enter');
    }
    await expect.poll(() => new URL(page.url()).search).toBe('?room=states&states=JPN%2BIND%2BETH%2BUSA');
    await expect
      .poll(() => page.locator('bl-rates .finding').innerText())
      .toContain('the peacekeeping rate of Japan fell from 8.0 to 6.9 per cent');
    await expect.poll(() => page.locator('bl-state').count()).toBe(4);
    await expect
      .poll(() => page.locator('bl-state').nth(1).locator('.finding').innerText())
      .toContain('at the end of July 2025 it had 5,373 in uniform, 4th among contributors');
    await page.getByPlaceholder('Name or code').fill('Japann');
    await page.keyboard.press('Enter');
    expect(await page.getByRole('alert').innerText()).toBe('“Japann” is no Member State here. Did you mean Japan?');
  });

  test('prints a state’s profile: sentence, chart and table, and nothing of the desk around it', async () => {
    const page = await open('/?room=states&states=RWA');
    await settled(page);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.rail').isVisible()).toBe(false);
    expect(await page.locator('.strip').isVisible()).toBe(false);
    expect(await page.locator('bl-state table').isVisible()).toBe(true);
    await expect.poll(() => page.locator('bl-state table').innerText()).toContain('late, 25 April 2025');
    const paper = await page.pdf({ format: 'A4' });
    expect(paper.subarray(0, 5).toString()).toBe('%PDF-');
    expect(paper.length).toBeGreaterThan(20_000);
  });

  test('finds what the scale of 2025 changed for China, and why', async () => {
    const page = await open('/?room=scale');
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
    const page = await open('/?room=missions&year=1994');
    await page.getByRole('link', { name: /^UNAMIR/ }).click();
    const row = page.getByRole('row', { name: /^17 May 1994/ });
    expect(await row.innerText()).toContain('5,500');
    expect(await row.innerText()).toMatch(/583\s+June 1994/);
    expect(await row.getByRole('link', { name: 'S/RES/918' }).getAttribute('href')).toBe(
      'https://docs.un.org/S/RES/918',
    );
  });

  test('checks the 6.5 per cent claim to its working', async () => {
    const page = await open('/?room=claims');
    await settled(page);
    const claim = page.locator('.claim', { hasText: '6.5' }).first();
    expect(await claim.locator('.verdict').innerText()).toMatch(/^(holds|close)$/);
    await claim.getByText('How computed').click();
    await claim.locator('.working li').first().waitFor();
    expect(await claim.locator('.working').innerText()).toContain('2012');
  });

  test('filters the largest table, sorts it, and takes the rows along', async () => {
    const page = await open('/?room=data&table=personnel-by-mission');
    await settled(page);
    await page.getByLabel('Filter rows').fill('iso3=IND month=2010-07 persons>1000');
    await page.getByText(/\b\d of 146,762 rows/).waitFor();
    await page.getByRole('button', { name: 'persons' }).click();
    await page.getByRole('button', { name: 'persons' }).click();
    await expect.poll(() => page.locator('th[aria-sort=descending]').innerText()).toContain('persons');
    // The head tells the order at once; the rows come from the worker.
    const first = () => page.locator('desk-grid tbody tr[aria-rowindex="2"]').innerText();
    await expect.poll(first).toContain('MONUSCO');
    expect(await first()).toContain('4,248');
    expect(new URL(page.url()).searchParams.get('sort')).toBe('-persons');
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Rows shown, CSV' }).click();
    expect((await download).suggestedFilename()).toBe('personnel-by-mission-rows.csv');
    await page.getByLabel('Filter rows').fill('state=IND');
    await page.getByText('“state=IND” names no column of this table.').waitFor();
  });

  test('switches to Arabic and to dark, and a link keeps both', async () => {
    const page = await open('/?room=methods');
    await page.locator('#language').selectOption('ar');
    await page.getByRole('heading', { name: 'المناهج' }).waitFor();
    expect(await page.evaluate(() => document.documentElement.dir)).toBe('rtl');
    await page.locator('#theme').selectOption('dark');
    expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgb(15, 23, 32)');
    expect(new URL(page.url()).search).toBe('?room=methods&lang=ar&theme=dark');
  });
});

describe('manners', () => {
  const rooms = [
    'overview',
    'states',
    'missions',
    'missions&mission=UNAMIR',
    'scale',
    'claims',
    'data',
    'data&table=missions',
    'methods',
    'embed',
  ];

  test.each(rooms)(
    '%s has no accessibility violation, wide and narrow, light and dark',
    async (room) => {
      for (const options of [{}, { dark: true }, { width: 360 }]) {
        const page = await open(`/?room=${room}`, options);
        await settled(page);
        await page.addScriptTag({ path: axePath });
        const found = await page.evaluate(async () => {
          const { axe } = window as unknown as {
            axe: { run: () => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
          };
          return (await axe.run()).violations.map(
            ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`,
          );
        });
        expect(found).toEqual([]);
        const { scroll, client } = await page.evaluate(() => ({
          scroll: document.documentElement.scrollWidth,
          client: document.documentElement.clientWidth,
        }));
        expect(scroll, 'no wider than the screen').toBe(client);
        await page.context().close();
      }
      // Three pages, each read by axe: longer than others on a busy machine.
    },
    90_000,
  );
});

describe('the embed code', () => {
  const ready = (page: Page) =>
    page.waitForFunction(() => {
      const figure = document.querySelector('bl-burden-gap')?.shadowRoot;
      return Boolean(figure?.querySelector('canvas[width]') ?? figure?.querySelector('[role=alert]'));
    });

  test.each(['living', 'frozen'] as const)(
    '%s: copied as it stands, it draws the same figure in a bare page',
    async (kind) => {
      const page = await open('/?room=embed&a.payers=weog%2BJPN&a.servers=african&a.year=2025');
      await settled(page);
      await page.locator(`input[value=${kind}]`).check();
      await page.getByRole('button', { name: 'Copy' }).click();
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
        expect(await host.locator('bl-burden-gap .finding').innerText()).toBe(await figureFinding(page));
        expect(refused).toEqual([]);
      } finally {
        await bare.close();
      }
    },
  );

  test('a frozen script that is not the one that was hashed does not run, and the table stays', async () => {
    const page = await open('/?room=embed&a.year=2012&code=frozen');
    await settled(page);
    const code = await page.locator('.code code').innerText();
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

  test('no code is offered for a figure that cannot be drawn', async () => {
    const page = await open('/?room=embed&a.servers=IND%2BETHI');
    await settled(page);
    expect(await page.locator('bl-burden-gap [role=alert]').innerText()).toContain('Did you mean ETH?');
    await page.getByText('No code is offered for a figure that cannot be drawn.').waitFor();
  });
});
