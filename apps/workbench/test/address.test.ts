import { describe, expect, test } from 'vitest';
import { loaded, navigation, previewSummary, useSite } from './site.js';

const site = useSite();

test('back and forward work, and the address reopens the view', async () => {
  const page = await site.open('/?page=scale');
  await page.locator('#year').selectOption('2022');
  expect(new URL(page.url()).search).toBe('?page=scale&year=2022');
  await page.getByText('Effective rates of assessment in 2022, beside 2021.').waitFor();
  await navigation(page).getByRole('link', { name: 'Data', exact: true }).click();
  await page.getByRole('heading', { name: 'The tables' }).waitFor();
  expect(new URL(page.url()).search).toBe('?page=data&year=2022');
  await page.goBack();
  await page.getByText('beside 2021.').waitFor();
  await page.goBack();
  await page.getByText('beside 2024.').waitFor();
  await page.goForward();
  await page.getByText('beside 2021.').waitFor();
});

test('switches to Arabic and to dark, and a link keeps both', async () => {
  const page = await site.open('/?page=methods');
  await page.locator('#language').selectOption('ar');
  await page.getByRole('heading', { name: 'المناهج' }).waitFor();
  expect(await page.evaluate(() => document.documentElement.dir)).toBe('rtl');
  await page.locator('#theme').selectOption('dark');
  expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgb(15, 23, 32)');
  expect(new URL(page.url()).search).toBe('?page=methods&lang=ar&theme=dark');
});

describe('addresses of earlier releases', () => {
  test('with `room` for the page open the same view, and the next address has `page`', async () => {
    const page = await site.open('/?room=scale&year=2022');
    await page.getByText('Effective rates of assessment in 2022, beside 2021.').waitFor();
    await navigation(page).locator('[aria-current=page]', { hasText: 'Scale' }).waitFor();
    await page.locator('#year').selectOption('2023');
    expect(new URL(page.url()).search).toBe('?page=scale&year=2023');
  });

  test('with `ground` for the background of a preview still set it', async () => {
    const page = await site.open('/?room=embed&ground=dark');
    expect(await page.locator('#background').inputValue()).toBe('dark');
    await page.locator('.preview.dark').waitFor();
  });

  test('of the first one open the figure with its attributes', async () => {
    const page = await site.open('/?payers=p5&servers=p5&year=2025&personnel=latest');
    await loaded(page);
    expect(await previewSummary(page)).toContain('In 2025 the five permanent members paid');
    expect(await previewSummary(page)).toContain('at the end of July 2025 they supplied');
    await navigation(page).locator('[aria-current=page]', { hasText: 'Embed' }).waitFor();
  });
});

describe('what is wrong in an address is said in place', () => {
  test.each([
    ['page=data&table=missionz', 'There is no table “missionz”. All tables'],
    ['page=missions&mission=UNAMIRR', '“UNAMIRR” is not a valid operation. Expected an acronym such as UNAMIR.'],
    ['page=claims&claim=none', '“none” is not one of the statements checked.'],
    ['page=claims&verdict=maybe', '“maybe” is not a valid verdict. Choose one of those above.'],
  ])('%s', async (address, message) => {
    const page = await site.browser.newPage();
    await page.goto(`${site.url}/?${address}`);
    expect(await page.getByRole('alert').innerText()).toBe(message);
    await page.close();
  });

  test('a page that does not exist says so and leads on; no control keeps a year or group that is none', async () => {
    const page = await site.open('/?page=attic');
    await page.getByText('There is no page “attic”.').waitFor();
    await page.goto(`${site.url}/?page=states&year=1850&group=zzz&states=Germany`);
    await page.getByText('No data for 1850; showing 2025.').waitFor();
    await page.getByText('“zzz” is not a group of states; showing all Member States.').waitFor();
    await page.getByText('“Germany” was read as Germany.').waitFor();
    expect([await page.locator('#year').inputValue(), await page.locator('#group').inputValue()]).toEqual(['2025', '']);
    await page.goto(`${site.url}/?page=scale&year=2031`);
    await page.getByText('No data for 2031; showing 2025.').waitFor();
  });

  test('with what is available, and the rest is shown', async () => {
    const page = await site.open('/?page=missions&year=1800&theme=pink');
    expect(await page.locator('main [role=status] p').allInnerTexts()).toEqual([
      'No data for 1800; showing 2025.',
      '“theme=pink” is not available; showing the standard.',
    ]);
    await page.locator('.operation').first().waitFor();
    await page.goto(`${site.url}/?page=data&table=missions&sort=colour`);
    await page.getByText('“colour” does not name a column of this table. Expected one of mission, ').waitFor();
    await page.goto(`${site.url}/?page=data&table=uniformed-personnel&filter=persons%3Emany`);
    await page
      .getByText('“persons>many” does not compare with a valid number. Expected one such as 1000 or 0.25.')
      .waitFor();
  });
});
