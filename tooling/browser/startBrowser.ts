import { chromium } from 'playwright';
import type { TestProject } from 'vitest/node';
import { launchOptions } from './launch.mjs';

/** Starts the browser that all page tests of a run share, each in contexts of its own. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await chromium.launchServer(await launchOptions());
  project.provide('browser', server.wsEndpoint());
  return () => server.close();
}
