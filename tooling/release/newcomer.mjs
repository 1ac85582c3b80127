import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run, runNpm } from '../run/command.mjs';

/** @typedef {{ cwd: string, env: Record<string, string> }} Place */

/**
 * An empty project, as a newcomer has it.
 * @param {string} folder
 * @param {Record<string, string>} [files]
 */
export function emptyProject(folder, files = {}) {
  mkdirSync(folder, { recursive: true });
  const manifest = { name: 'newcomer', private: true, type: 'module' };
  for (const [name, text] of Object.entries({ 'package.json': JSON.stringify(manifest), ...files })) {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
}

/**
 * @param {Place} place
 * @param {readonly string[]} names
 */
export const install = (place, names) =>
  runNpm(['install', ...names, '--no-audit', '--no-fund', '--loglevel=error'], place);

/** @param {string} folder @returns {number} bytes of all files under it */
const sizeOf = (folder) =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0);

/**
 * What an install has brought: packages of others, and megabytes of all together.
 * @param {string} folder
 */
export function weightOf(folder) {
  const { packages } = /** @type {{ packages: Record<string, unknown> }} */ (
    JSON.parse(readFileSync(join(folder, 'node_modules/.package-lock.json'), 'utf8'))
  );
  const names = Object.keys(packages).map((path) => path.replace(/^.*node_modules\//, ''));
  const others = names.filter((name) => !/^(@blueledger\/|blueledger$)/.test(name));
  return { others: others.length, megabytes: sizeOf(join(folder, 'node_modules')) / 1e6 };
}

/** @param {Place} place @param {readonly string[]} words */
export const ask = (place, ...words) => runNpm(['exec', '--no', '--', 'blueledger', ...words], place);

/**
 * Asks the command as an assistant would: over the protocol, with the first question.
 * @param {Place} place
 */
export function askAsAssistant(place) {
  const call = { year: 2026, amount: '5.1bn', top: 1 };
  const script = `
import { spawn } from 'node:child_process';
const child = spawn(process.execPath, ['node_modules/blueledger/bin/blueledger.js', 'mcp'], { stdio: ['pipe', 'pipe', 'inherit'] });
const say = (message) => child.stdin.write(JSON.stringify({ jsonrpc: '2.0', ...message }) + '\\n');
say({ id: 1, method: 'initialize', params: { protocolVersion: '2025-06-18', capabilities: {}, clientInfo: { name: 'x', version: '1' } } });
say({ method: 'notifications/initialized' });
say({ id: 2, method: 'tools/call', params: { name: 'payers', arguments: ${JSON.stringify(call)} } });
child.stdin.end();
child.stdout.pipe(process.stdout);
`;
  writeFileSync(join(place.cwd, 'assistant.mjs'), script);
  return run(process.execPath, ['assistant.mjs'], place);
}
