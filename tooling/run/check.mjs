/**
 * One thing that was checked: it passed or failed; `output` says why it failed.
 * @typedef {{ name: string, passed: boolean, output?: string }} Check
 */

/**
 * Remarks are printed and not counted: they tell what could not be checked yet.
 * @typedef {{ checks: Check[], remarks?: string[] }} SuiteResult
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
    const { checks, remarks = [] } = await suite();
    if (checks.length > 0 || remarks.length > 0) return { checks, remarks };
    return { checks: [{ name, passed: false, output: 'nothing was checked' }], remarks };
  } catch (error) {
    const output = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { checks: [{ name: `${name} crashed`, passed: false, output }], remarks: [] };
  }
}
