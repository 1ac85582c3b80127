import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findOrInstallChromium } from '../../browser/findChromium.mjs';
import { runScript } from '../command.mjs';
import { checksOfReport } from '../vitestReport.mjs';

/**
 * Runs tests of one project of vitest.config.ts.
 * @param {string} project
 * @param {{ filters?: readonly string[], show?: boolean }} [options] arguments that choose among its tests; `show` for
 * vitest's own output as it comes
 */
export async function runProject(project, { filters = [], show = false } = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'blue-ledger-vitest-'));
  try {
    const file = join(folder, 'report.json');
    const env = project === 'unit' ? {} : { CHROMIUM_PATH: await findOrInstallChromium() };
    const outcome = await runScript(
      'vitest/vitest.mjs',
      // One line a test: what a suite that is stuck has come to, and what one that goes on is doing.
      ['run', '--project', project, '--reporter=verbose', '--reporter=json', `--outputFile.json=${file}`, ...filters],
      { env: { TZ: 'UTC', VITEST_SUITE: project, ...(show ? {} : { NO_COLOR: '1' }), ...env }, show },
    );
    const report = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
    return checksOfReport(report, outcome, project, filters.length > 0);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Rules, tables and tools, in Node. */
export const unit = () => runProject('unit');

/** Elements in a real Chromium. */
export const browser = () => runProject('browser');

/** Built pages in a real Chromium, driven from outside. */
export const page = () => runProject('page');
