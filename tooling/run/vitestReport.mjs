/**
 * The parts of vitest's JSON report that are read here.
 * @typedef {{
 *   testResults: {
 *     name: string,
 *     status: string,
 *     assertionResults: { fullName: string, status: string }[],
 *   }[],
 * }} VitestReport
 */

/**
 * What vitest's own report says of failures: differences of values, which the JSON leaves out.
 * @param {string} output
 */
function failuresIn(output) {
  const start = output.search(/^.*⎯ (Failed|Unhandled) /m);
  return start < 0 ? output : output.slice(start);
}

/**
 * One check for each test of a vitest run. A file that could not be loaded has no tests in the report and counts as
 * one failed check; so does a run that failed for a reason that no test shows, such as an error after the last test.
 * @param {VitestReport | undefined} report undefined where the run wrote none
 * @param {import('./command.mjs').Outcome} outcome
 * @param {string} project
 * @param {boolean} [isChosen] whether only some of the tests were asked for: that there are none is then no failure
 * @returns {import('./check.mjs').SuiteResult}
 */
export function checksOfReport(report, { code, output }, project, isChosen = false) {
  if (report === undefined) return { checks: [{ name: `vitest (${project}) wrote no report`, passed: false, output }] };
  /** @type {import('./check.mjs').Check[]} */
  const checks = [];
  let skipped = 0;
  for (const { name: file, status, assertionResults } of report.testResults) {
    for (const { fullName, status: result } of assertionResults) {
      if (result === 'passed') checks.push({ name: fullName, passed: true });
      else if (result === 'failed') checks.push({ name: `${file}: ${fullName}`, passed: false });
      else skipped += 1;
    }
    if (status === 'failed' && assertionResults.every((test) => test.status !== 'failed'))
      checks.push({ name: `${file} could not be run`, passed: false });
  }
  if (code !== 0 && checks.every(({ passed }) => passed))
    checks.push({ name: `vitest (${project}) ended with exit code ${code}`, passed: false });
  const notes = skipped > 0 ? [`${skipped} skipped in ${project}`] : [];
  if (checks.length > 0) return { checks, notes, log: code === 0 ? '' : failuresIn(output) };
  if (isChosen) return { checks, notes };
  if (report.testResults.length === 0) return { checks, notes: [`no ${project} tests yet`] };
  return { checks: [{ name: `vitest (${project}) executed no test`, passed: false, output }], notes };
}
