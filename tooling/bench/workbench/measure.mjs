import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const watch = readFileSync(fileURLToPath(new URL('watch.js', import.meta.url)), 'utf8');

/** The pages in the order of the navigation. */
export const pages = ['Overview', 'States', 'Missions', 'Scale', 'Claims', 'Data', 'Methods', 'Embed'];

/** @typedef {import('playwright').Page} Page @typedef {{ time: number, longest: number }} Waited */

/** @param {readonly number[]} numbers */
export const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;

/**
 * A page in a profile of its own, its main thread slowed by the rate: nothing of an earlier page is in its cache.
 * @template Result
 * @param {import('playwright').Browser} browser
 * @param {{ url: string, rate: number }} page
 * @param {(page: Page) => Promise<Result>} work
 */
export async function onPage(browser, { url, rate }, work) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'en-GB' });
  try {
    const page = await context.newPage();
    await page.addInitScript(watch);
    const cdp = await context.newCDPSession(page);
    await cdp.send('Emulation.setCPUThrottlingRate', { rate });
    await page.goto(url, { timeout: 120_000 });
    return await work(page);
  } finally {
    await context.close();
  }
}

/** From the opening of the address to the painted summary of the first figure, and to its chart. @param {Page} page */
export async function firstFigure(page) {
  await page.waitForFunction('seen.text !== undefined && seen.chart !== undefined', undefined, { timeout: 120_000 });
  return /** @type {{ text: number, chart: number }} */ (
    await page.evaluate('({ text: seen.text, chart: seen.chart })')
  );
}

/** From the opening of the address to the painted heading of a page that has nothing else. @param {Page} page */
export async function bareText(page) {
  await page.waitForFunction('seen.text !== undefined', undefined, { timeout: 120_000 });
  return /** @type {number} */ (await page.evaluate('seen.text'));
}

/**
 * Each page left for the next, once through the navigation: from the click to the painted heading of the page.
 * @param {Page} page @returns {Promise<number[]>}
 */
export async function pageChanges(page) {
  const times = [];
  for (const name of [...pages.slice(1), 'Overview']) {
    const { time } = /** @type {Waited} */ (
      await page.evaluate(`{
        const before = document.querySelector('main h1').textContent;
        const link = [...document.querySelectorAll('.navigation a')].find(({ textContent }) => textContent.trim() === '${name}');
        const done = until(() => {
          const heading = document.querySelector('main h1')?.textContent;
          return heading && heading !== before;
        });
        link.click();
        done;
      }`)
    );
    times.push(time);
    // What a page goes on to load by itself is not counted for the next one.
    await page.waitForTimeout(1500);
  }
  return times;
}

/** The least that any change of a page takes in this browser: another heading, painted. @param {Page} page */
export async function bareChange(page) {
  const times = [];
  for (let turn = 0; turn < pages.length; turn += 1) {
    const { time } = /** @type {Waited} */ (
      await page.evaluate(`{
        const heading = document.querySelector('h1');
        const done = until(() => heading.textContent === 'Turn ${turn}');
        heading.textContent = 'Turn ${turn}';
        done;
      }`)
    );
    times.push(time);
  }
  return median(times);
}

/** The table with the most rows, and its filters: a comparison with a column, and words anywhere in a row. */
export const largest = { table: 'personnel-by-mission', module: 'personnelByMission', rows: 146_762 };
export const filters = [
  { text: 'iso3=IND', fits: `({ iso3 }) => iso3 === 'IND'` },
  {
    text: 'ind unmiss',
    fits: `(row) => ['ind', 'unmiss'].every((word) => Object.values(row).some((cell) => cell !== null && String(cell).toLowerCase().includes(word)))`,
  },
];

/**
 * From the key to the filtered rows, drawn: the filter's text is put into the field as typing its last letter would.
 * @param {Page} page @param {string} text @returns {Promise<Waited & { rows: number }>}
 */
export async function filterRows(page, text) {
  await page.waitForFunction(
    `document.querySelector('data-grid tbody tr[aria-rowindex] td')?.textContent.length > 1`,
    undefined,
    { timeout: 120_000 },
  );
  /** @param {string} value */
  const put = (value) => `{
    const before = document.querySelector('data-grid .count').textContent.trim();
    const done = until(() => {
      const count = document.querySelector('data-grid .count');
      const first = document.querySelector('data-grid tbody tr[aria-rowindex] td');
      return count.textContent.trim() !== before && !count.querySelector('progress') && first && first.textContent !== '…';
    });
    const field = document.querySelector('main input[type=search]');
    field.value = ${JSON.stringify(value)};
    field.dispatchEvent(new Event('input', { bubbles: true }));
    done;
  }`;
  const waited = /** @type {Waited} */ (await page.evaluate(put(text)));
  const shown = await page.locator('data-grid .count').innerText();
  await page.evaluate(put(''));
  return { ...waited, rows: Number(shown.split(' ')[0]?.replaceAll(',', '')) };
}

/**
 * The yardstick: the same rows, decoded on the page, read one after another on the main thread, and the first forty put
 * into a plain table.
 * @param {Page} page @param {string} fits @returns {Promise<Waited & { rows: number }>}
 */
export async function plainScan(page, fits) {
  return /** @type {Promise<Waited & { rows: number }>} */ (
    page.evaluate(`(async () => {
      const { rowsOf } = await import('/datasets/decode.js');
      const { ${largest.module}: table } = await import('/datasets/${largest.table}.js');
      for (const row of rowsOf(table)) { if (row) break; }
      const fits = ${fits};
      let rows;
      const done = until(() => rows !== undefined);
      await new Promise((resume) => setTimeout(resume));
      rows = [...rowsOf(table)].filter(fits);
      const body = document.createElement('table');
      for (const row of rows.slice(0, 40)) {
        const line = body.insertRow();
        for (const cell of Object.values(row)) line.insertCell().textContent = String(cell ?? '');
      }
      document.querySelector('main').replaceChildren(body);
      return { ...(await done), rows: rows.length };
    })()`)
  );
}
