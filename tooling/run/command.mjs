import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { npm } from './npm.mjs';
import { root } from './workspaces.mjs';

/**
 * @typedef {{ code: number, output: string }} Outcome
 * @typedef {{
 *   cwd?: string,
 *   env?: Record<string, string | undefined>,
 *   show?: boolean,
 *   shell?: boolean,
 *   quietMinutes?: number,
 * }} Options
 */

/**
 * How long a command may write nothing before it counts as stuck. There is no limit on the time that it takes as a whole: a
 * busy machine is slow, and no failure. The longest silence that is none is a compiler's, half a minute on a quiet machine.
 */
const longestQuiet = 20;

/**
 * Runs a command without a terminal and hands back its exit code with all that it wrote. With `show`, its output goes
 * to the terminal as it comes; such a command is a person's to end.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {Options} [options]
 * @returns {Promise<Outcome>}
 */
export function run(
  command,
  args,
  { cwd = root, env = {}, show = false, shell = false, quietMinutes = longestQuiet } = {},
) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd,
      shell,
      env: { ...process.env, ...env },
      stdio: show ? ['ignore', 'inherit', 'inherit'] : ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    let isStuck = false;
    const stop = () => {
      isStuck = true;
      child.kill('SIGKILL');
      // What it started may live on and hold the other end.
      for (const stream of [child.stdout, child.stderr]) stream?.destroy();
    };
    const watch = show ? undefined : setTimeout(stop, quietMinutes * 60_000);
    const take = (/** @type {string} */ text) => {
      output += text;
      watch?.refresh();
    };
    child.stdout?.setEncoding('utf8').on('data', take);
    child.stderr?.setEncoding('utf8').on('data', take);
    child.on('error', (error) => {
      clearTimeout(watch);
      resolve({ code: 1, output: `${command}: ${error.message}` });
    });
    child.on('close', (code, signal) => {
      clearTimeout(watch);
      const end = isStuck ? `stopped: it wrote nothing for ${quietMinutes} minutes` : signal && `ended by ${signal}`;
      resolve({ code: code ?? 1, output: end ? `${output}\n${end}` : output });
    });
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
