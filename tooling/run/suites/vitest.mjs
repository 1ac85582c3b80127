import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findOrInstallChromium } from '../../browser/findChromium.mjs';
import { runScript } from '../command.mjs';
import { checksOfReport } from '../vitestReport.mjs';

/** @param {string} project one of vitest.config.ts */
async function runProject(project, env = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'blue-ledger-vitest-'));
  try {
    const file = join(folder, 'report.json');
    const outcome = await runScript(
      'vitest/vitest.mjs',
      ['run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${file}`],
      { env: { TZ: 'UTC', NO_COLOR: '1', ...env } },
    );
    return checksOfReport(existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined, outcome, project);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Rules, tables and tools, in Node. */
export const unit = () => runProject('unit');

/** Elements in a real Chromium. */
export const browser = async () => runProject('browser', { CHROMIUM_PATH: await findOrInstallChromium() });

/** Built pages in a real Chromium, driven from outside. */
export const page = async () => runProject('page', { CHROMIUM_PATH: await findOrInstallChromium() });
