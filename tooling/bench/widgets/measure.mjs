/**
 * @typedef {{ text: number, chart: number, blocked: number, bytes: number, shift: number, exposed: number, violations: number }} Measured
 */

/** A slow phone on a slow line: 4x slower, 1.6 Mbit/s down, 750 kbit/s up, 150 ms there and back. */
const network = { offline: false, latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 };

/**
 * Loads a page cold in a browser of its own profile, and tells what it took.
 * @param {import('playwright').Browser} browser
 * @param {string} url
 * @param {readonly (readonly string[])[]} values what stands for each of the ten values when it is read out, as anyone might write it
 * @returns {Promise<Measured>}
 */
export async function measure(browser, url, values) {
  const context = await browser.newContext({ viewport: { width: 900, height: 900 } });
  try {
    const tab = await context.newPage();
    const cdp = await context.newCDPSession(tab);
    let bytes = 0;
    await cdp.send('Network.enable');
    cdp.on('Network.loadingFinished', ({ encodedDataLength }) => {
      bytes += encodedDataLength;
    });
    await cdp.send('Network.setCacheDisabled', { cacheDisabled: true });
    await cdp.send('Network.emulateNetworkConditions', network);
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    // The page tells when its chart stands: asking it again and again would be work of its own on the page's one thread.
    await cdp.send('Runtime.enable');
    await cdp.send('Runtime.addBinding', { name: 'chartStands' });
    const stands = new Promise((resolve, refuse) => {
      cdp.once('Runtime.bindingCalled', resolve);
      setTimeout(() => refuse(new Error(`${url} drew no chart in two minutes`)), 120_000).unref();
    });
    await tab.goto(url, { timeout: 120_000, waitUntil: 'commit' });
    await stands;
    // Long tasks and shifts are told a little later than they happen.
    await tab.waitForTimeout(1500);
    // As text: this side of the tool knows no window.
    const seen = /** @type {Omit<Measured, 'bytes' | 'exposed'>} */ (
      await tab.evaluate(
        '({ text: seen.text, chart: seen.drawn, blocked: seen.blocked, shift: seen.shift, violations: seen.violations.size })',
      )
    );
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: 1 });
    const { nodes } = await cdp.send('Accessibility.getFullAXTree');
    const read = nodes
      .filter(({ ignored }) => !ignored)
      .map(({ name, value, description }) =>
        [name, value, description].map((part) => String(part?.value ?? '')).join(' '),
      );
    const exposed = values.filter((ways) =>
      read.some((text) => ways.some((way) => new RegExp(`(?<![\\d.])${way.replace('.', '\\.')}(?![\\d])`).test(text))),
    ).length;
    return { ...seen, bytes, exposed };
  } finally {
    await context.close();
  }
}
