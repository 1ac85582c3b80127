// Written by hand for tests of other workspaces, whose compilers do not read types from JavaScript.
import type { Browser, LaunchOptions } from 'playwright';

/** Options with which Playwright launches the browser, the same in every test. */
export function launchOptions(executablePath?: string): Promise<LaunchOptions>;

/** A browser for a test of a built page. */
export function launch(): Promise<Browser>;
