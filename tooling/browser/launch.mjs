import { findChromium } from './findChromium.mjs';

const quiet = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * Options with which Playwright launches the browser, the same in every test. The sandbox stays on except where it
 * cannot work: as root, and in the containers of continuous integration.
 * @param {string | undefined} [executablePath] found where not given
 * @returns {Promise<import('playwright').LaunchOptions>}
 */
export async function launchOptions(executablePath) {
  const path = executablePath ?? (await findChromium());
  const withoutSandbox = process.getuid?.() === 0 || Boolean(process.env['CI']);
  return {
    ...(path === undefined ? {} : { executablePath: path }),
    headless: true,
    chromiumSandbox: !withoutSandbox,
    args: quiet,
  };
}

/**
 * A browser for a test of a built page.
 * @returns {Promise<import('playwright').Browser>}
 */
export async function launch() {
  const { chromium } = await import('playwright');
  return chromium.launch(await launchOptions());
}
