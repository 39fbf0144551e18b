// Counts a Vitest run honestly: a file that could not be loaded, a test that did not run, and an error outside any test are failures.

/**
 * @typedef {{ status: string }} TestCase
 * @typedef {{ status: string, assertionResults: TestCase[] }} TestFile
 */

/**
 * Counts passed and failed tests of one run.
 * @param {number} exitCode of Vitest
 * @param {{ testResults: TestFile[] } | undefined} report what its JSON reporter wrote; undefined when it wrote nothing
 * @returns {{ passed: number, failed: number }} failed is at least 1 when the exit code is not 0 or nothing was reported
 */
export function tally(exitCode, report) {
  let passed = 0;
  let failed = 0;
  for (const file of report?.testResults ?? []) {
    const passedHere = file.assertionResults.filter((test) => test.status === 'passed').length;
    const failedHere = file.assertionResults.length - passedHere;
    passed += passedHere;
    failed += failedHere;
    if (failedHere === 0 && file.status !== 'passed') failed += 1;
  }
  if (failed === 0 && (exitCode !== 0 || passed === 0)) failed = 1;
  return { passed, failed };
}
