import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { runScript } from './command.mjs';
import { setUp } from './setUp.mjs';
import { root } from './workspaces.mjs';

const { positionals } = parseArgs({ allowPositionals: true });
const [pattern, ...others] = positionals;
if (others.length > 0) {
  console.error(`test:watch takes one pattern; ${JSON.stringify(others[0])} is a second. Put quotes around a name.`);
  process.exit(2);
}

setUp();
const { buildsFor, selectTests, testFiles, vitestFilters } = await import('./testSelection.mjs');
const { findOrInstallChromium } = await import('../browser/findChromium.mjs');

// Page tests drive what is built: to watch the sources tells nothing of them.
const files = (await testFiles()).filter(({ project }) => project !== 'page');
const selection = pattern === undefined ? undefined : selectTests(pattern, files);
if (pattern !== undefined && selection === undefined) {
  console.error(
    `No test of a source has “${pattern}” in its file's path or text. Expected a part of a test file's path, or a part of a test's name as its file writes it.`,
  );
  process.exit(2);
}

const chosen = selection?.files ?? files.filter(({ project }) => project === 'unit');
for (const args of buildsFor(chosen)) {
  const { code } = await runScript('turbo/bin/turbo', [...args, '--output-logs=errors-only'], { show: true });
  if (code !== 0) process.exit(1);
}

const projects = [...new Set(chosen.map(({ project }) => project))];
if (projects.includes('browser')) process.env['CHROMIUM_PATH'] = await findOrInstallChromium();
const args = [
  'watch',
  ...projects.flatMap((project) => ['--project', project]),
  // Without a pattern: what the changes since the last commit touch, then what each further change touches.
  ...(selection ? vitestFilters(selection, projects) : ['--changed']),
];
const vitest = spawn(process.execPath, [join(root, 'node_modules/vitest/vitest.mjs'), ...args], {
  cwd: root,
  stdio: 'inherit',
});
// Ctrl-C reaches vitest by itself, which ends its browser and then this process.
process.on('SIGINT', () => undefined);
process.on('SIGTERM', () => vitest.kill());
vitest.on('close', (code) => process.exit(code ?? 1));
