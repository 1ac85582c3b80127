/**
 * One thing that was checked: it passed or failed; `output` says why it failed.
 * @typedef {{ name: string, passed: boolean, output?: string }} Check
 */

/**
 * Notes are printed and not counted: they tell what could not be checked yet. `log` is what a runner says of all its
 * failures together.
 * @typedef {{ checks: Check[], notes?: string[], log?: string }} SuiteResult
 */

/**
 * @param {string} name
 * @param {import('./command.mjs').Outcome} outcome
 * @returns {Check}
 */
export function checkOf(name, { code, output }) {
  return code === 0 ? { name, passed: true } : { name, passed: false, output };
}

/**
 * Runs a suite. One that throws, or that checks nothing, has failed: silence is not success.
 * @param {string} name
 * @param {() => Promise<SuiteResult>} suite
 * @returns {Promise<Required<SuiteResult>>}
 */
export async function runSuite(name, suite) {
  try {
    const { checks, notes = [], log = '' } = await suite();
    if (checks.length > 0 || notes.length > 0) return { checks, notes, log };
    return { checks: [{ name, passed: false, output: 'nothing was checked' }], notes, log };
  } catch (error) {
    const output = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { checks: [{ name: `${name} crashed`, passed: false, output }], notes: [], log: '' };
  }
}

const mostLines = 100;

/**
 * Output as it stands under a failure: set in, and cut where it would bury the others.
 * @param {string} output
 */
export function excerpt(output) {
  const lines = output.trim().split('\n');
  const shown = lines.slice(0, mostLines);
  if (lines.length > mostLines) shown.push(`… and ${lines.length - mostLines} more lines`);
  return shown.map((line) => `    ${line}`).join('\n');
}
