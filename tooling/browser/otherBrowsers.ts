import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import puppeteer from 'puppeteer-core';
import { Builder, Capabilities } from 'selenium-webdriver';

/** A page of a browser other than Chromium, as far as the tests drive it: they judge by script. */
export interface DrivenBrowser {
  readonly version: string;
  readonly open: (url: string) => Promise<void>;
  /** The value of an expression in the page. */
  readonly evaluate: <T>(expression: string) => Promise<T>;
  readonly close: () => Promise<void>;
}

/** A browser that the tests know how to drive, and where it stands on this machine; undefined where it does not. */
export interface OtherBrowser {
  readonly name: string;
  readonly path: string | undefined;
  readonly launch: (path: string) => Promise<DrivenBrowser>;
}

const size = { width: 900, height: 900 };

async function launchFirefox(executablePath: string): Promise<DrivenBrowser> {
  const browser = await puppeteer.launch({ browser: 'firefox', executablePath, headless: true, defaultViewport: size });
  const page = await browser.newPage();
  return {
    version: await browser.version(),
    open: async (url) => {
      await page.goto(url);
    },
    evaluate: <T>(expression: string) => page.evaluate(expression) as Promise<T>,
    close: () => browser.close(),
  };
}

/** Folders of Debian and Ubuntu have the name of the processor. */
const miniBrowser = ['x86_64', 'aarch64']
  .flatMap((processor) =>
    ['4.1', '4.0'].map((version) => `/usr/lib/${processor}-linux-gnu/webkit2gtk-${version}/MiniBrowser`),
  )
  .find((path) => existsSync(path));

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer().on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });

async function untilItListens(url: string, driver: ChildProcess): Promise<void> {
  while (driver.exitCode === null) {
    const answer = await fetch(`${url}/status`).catch(() => undefined);
    if (answer) return;
    await setTimeout(100);
  }
  throw new Error(`the driver of WebKit ended with ${driver.exitCode}`);
}

/** WebKit has no headless mode: its window stands on a screen that nobody sees. */
async function launchWebKit(path: string): Promise<DrivenBrowser> {
  const port = await freePort();
  const driver = spawn('xvfb-run', ['-a', path, '--host=127.0.0.1', `--port=${port}`], {
    env: { ...process.env, WEBKIT_DISABLE_COMPOSITING_MODE: '1' },
    stdio: 'ignore',
    detached: true,
  });
  const url = `http://127.0.0.1:${port}`;
  await untilItListens(url, driver);
  const capabilities = new Capabilities({
    browserName: 'MiniBrowser',
    'webkitgtk:browserOptions': { binary: miniBrowser, args: ['--automation'] },
  });
  const page = await new Builder().usingServer(url).withCapabilities(capabilities).build();
  const { map_: found } = (await page.getCapabilities()) as unknown as { readonly map_: ReadonlyMap<string, string> };
  return {
    version: `WebKit ${found.get('browserVersion')}`,
    open: (address) => page.get(address),
    evaluate: (expression) => page.executeScript(`return (${expression});`),
    close: async () => {
      await page.quit();
      // The screen and the driver are processes of their own.
      if (driver.pid !== undefined) process.kill(-driver.pid);
    },
  };
}

const firstThere = (...paths: readonly (string | undefined)[]) =>
  paths.find((path) => path !== undefined && path !== '' && existsSync(path));

/** The browsers besides Chromium in which the built figures are looked at where they are installed. */
export const otherBrowsers: readonly OtherBrowser[] = [
  {
    name: 'Firefox',
    path: firstThere(
      process.env['FIREFOX_PATH'],
      '/usr/bin/firefox-esr',
      '/usr/bin/firefox',
      '/Applications/Firefox.app/Contents/MacOS/firefox',
    ),
    launch: launchFirefox,
  },
  {
    name: 'WebKit',
    path: miniBrowser && firstThere('/usr/bin/xvfb-run') && firstThere('/usr/bin/WebKitWebDriver'),
    launch: launchWebKit,
  },
];

/**
 * The browser, started; undefined, with a line that says why, where it is not installed or does not start. `ALL_BROWSERS`
 * makes that an error: for a machine that has them all.
 */
export async function startWherePossible({ name, path, launch }: OtherBrowser): Promise<DrivenBrowser | undefined> {
  try {
    if (path === undefined) throw new Error('it is not installed');
    const browser = await launch(path);
    console.log(`${name}: ${browser.version}`);
    return browser;
  } catch (error) {
    if (process.env['ALL_BROWSERS']) throw error;
    const [why = ''] = String(error instanceof Error ? error.message : error).split('\n');
    console.log(`${name} is skipped: ${why}`);
    return undefined;
  }
}
