/// <reference lib="dom" />

/**
 * What a reader of a page sees of a figure, once it stands drawn, and what the page complained of.
 * @typedef {{ summary: string, rows: number, complaints: readonly string[], layoutShift: number }} Seen
 */

/**
 * @param {import('playwright').Browser} browser
 * @param {string} url
 * @param {string} tag
 * @returns {Promise<Seen>}
 */
export async function seen(browser, url, tag) {
  const page = await browser.newPage();
  /** @type {string[]} */
  const complaints = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  try {
    await page.addInitScript(() => {
      const shifts = { all: 0 };
      Object.assign(window, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) shifts.all += /** @type {{ value?: number }} */ (entry).value ?? 0;
      }).observe(/** @type {PerformanceObserverInit} */ ({ type: 'layout-shift', buffered: true }));
    });
    await page.goto(url, { waitUntil: 'load' });
    await page.waitForFunction(
      (name) => document.querySelector(name)?.shadowRoot?.querySelector('[part="summary"]')?.textContent?.trim(),
      tag,
      { timeout: 60_000 },
    );
    return await page.evaluate(
      ({ name, said }) => {
        const root = document.querySelector(name)?.shadowRoot;
        return {
          summary: root?.querySelector('[part="summary"]')?.textContent?.trim() ?? '',
          rows: root?.querySelectorAll('[part="table"] tbody tr').length ?? 0,
          complaints: said,
          layoutShift: /** @type {{ shifts: { all: number } }} */ (/** @type {unknown} */ (window)).shifts.all,
        };
      },
      { name: tag, said: complaints },
    );
  } finally {
    await page.close();
  }
}
