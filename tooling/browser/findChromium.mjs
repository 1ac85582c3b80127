import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

// The shells come first: without the windows of a whole browser, a page takes a third less time.
const names = [
  'chromium-headless-shell',
  'chrome-headless-shell',
  'google-chrome-stable',
  'google-chrome',
  'chromium',
  'chromium-browser',
  'chrome',
];

/** @returns {string[]} places where Chrome and Chromium are installed */
function usualPlaces() {
  const { platform, env } = process;
  if (platform === 'darwin')
    return ['/Applications', join(env['HOME'] ?? '', 'Applications')].flatMap((folder) => [
      join(folder, 'Google Chrome.app/Contents/MacOS/Google Chrome'),
      join(folder, 'Chromium.app/Contents/MacOS/Chromium'),
    ]);
  if (platform === 'win32')
    return [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']].flatMap((folder) =>
      folder === undefined
        ? []
        : [join(folder, 'Google/Chrome/Application/chrome.exe'), join(folder, 'Chromium/Application/chrome.exe')],
    );
  const folders = [...(env['PATH'] ?? '').split(delimiter), '/usr/bin', '/usr/local/bin', '/opt/google/chrome'];
  return folders.filter((folder) => folder !== '').flatMap((folder) => names.map((name) => join(folder, name)));
}

/** The browser that Playwright downloads, where it has. Playwright itself may not be installed yet. */
async function playwrightsOwn() {
  try {
    const { chromium } = await import('playwright');
    return chromium.executablePath();
  } catch {
    return undefined;
  }
}

/**
 * A Chrome or Chromium on this machine: `CHROMIUM_PATH`, an installed one, Playwright's own download; undefined where
 * there is none.
 * @returns {Promise<string | undefined>}
 */
export async function findChromium() {
  const given = process.env['CHROMIUM_PATH'];
  if (given) {
    if (existsSync(given)) return given;
    throw new Error(`CHROMIUM_PATH: ${given} does not exist. Expected the path of a Chrome or Chromium.`);
  }
  const installed = usualPlaces().find((path) => existsSync(path));
  if (installed !== undefined) return installed;
  const own = await playwrightsOwn();
  return own !== undefined && existsSync(own) ? own : undefined;
}

/** Debian has Chromium and its headless shell as packages; Ubuntu's package of that name is a stub for another installer. */
function isRootOnDebian() {
  return (
    process.getuid?.() === 0 &&
    existsSync('/etc/os-release') &&
    /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'))
  );
}

/**
 * Finds a browser, and installs one where there is none: Debian's package as root on Debian, elsewhere Playwright's
 * download.
 * @returns {Promise<string>}
 */
export async function findOrInstallChromium() {
  const found = await findChromium();
  if (found !== undefined) return found;
  const options = /** @type {const} */ ({ stdio: 'inherit' });
  if (isRootOnDebian()) {
    console.log('No Chrome or Chromium found: installing the chromium-headless-shell package');
    spawnSync('apt-get', ['update'], options);
    const install = (/** @type {string} */ name) =>
      spawnSync('apt-get', ['install', '-y', name], {
        ...options,
        env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      });
    // Debian 11 and older have the whole browser only.
    if (install('chromium-headless-shell').status !== 0) install('chromium');
  } else {
    console.log("No Chrome or Chromium found: trying Playwright's own download");
    spawnSync(process.execPath, ['node_modules/playwright/cli.js', 'install', 'chromium'], {
      ...options,
      timeout: 300_000,
    });
  }
  const installed = await findChromium();
  if (installed !== undefined) return installed;
  throw new Error(
    'No Chrome or Chromium found, and none could be installed. Install Google Chrome or Chromium, or set CHROMIUM_PATH to one, and run the tests again.',
  );
}
