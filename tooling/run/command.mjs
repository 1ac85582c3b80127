import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { npm } from './npm.mjs';
import { root } from './workspaces.mjs';

/**
 * @typedef {{ code: number, output: string }} Outcome
 * @typedef {{ cwd?: string, env?: Record<string, string | undefined>, show?: boolean, shell?: boolean }} Options
 */

/** A browser that never answers must not hold up the suites after it. */
const longest = 10 * 60_000;

/**
 * Runs a command without a terminal and hands back its exit code with all that it wrote. With `show`, its output goes
 * to the terminal as it comes.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {Options} [options]
 * @returns {Promise<Outcome>}
 */
export function run(command, args, { cwd = root, env = {}, show = false, shell = false } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd,
      shell,
      timeout: longest,
      env: { ...process.env, ...env },
      stdio: show ? ['ignore', 'inherit', 'inherit'] : ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    child.stdout?.setEncoding('utf8').on('data', (text) => {
      output += text;
    });
    child.stderr?.setEncoding('utf8').on('data', (text) => {
      output += text;
    });
    child.on('error', (error) => resolve({ code: 1, output: `${command}: ${error.message}` }));
    child.on('close', (code, signal) =>
      resolve({
        code: code ?? 1,
        output: signal ? `${output}\nended by ${signal}, at the latest after ${longest / 60_000} minutes` : output,
      }),
    );
  });
}

/**
 * Runs a script of an installed package with this very Node: faster than npx, the same on every platform.
 * @param {string} script path inside node_modules
 * @param {readonly string[]} args
 * @param {Options} [options]
 */
export function runScript(script, args, options) {
  return run(process.execPath, [join(root, 'node_modules', script), ...args], options);
}

/**
 * @param {readonly string[]} words what stands after `npm`
 * @param {Options} [options]
 */
export function runNpm(words, options) {
  const { command, args, shell } = npm(words);
  return run(command, args, { ...options, shell });
}
