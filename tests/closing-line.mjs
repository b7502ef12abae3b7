import { readFileSync } from 'node:fs';

/**
 * What one run of Vitest counted, from its JSON report and its exit status. Two traps are minded: a file that does not
 * load is no failed test in the report, and an unhandled error leaves it all green; each counts as one failure.
 */
export function countReport(report, status) {
  const skipped = report.numPendingTests + report.numTodoTests;
  const unloadable = report.testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
  ).length;
  const failed = report.numFailedTests + unloadable;
  return { passed: report.numPassedTests, failed: failed === 0 && status !== 0 ? 1 : failed, skipped };
}

/** The same for a report on disk; one failure where there is none, as when the runner itself broke down. */
export function countReportFile(path, status) {
  try {
    return countReport(JSON.parse(readFileSync(path, 'utf8')), status);
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

/** Sum of several counts. */
export function sumCounts(counts) {
  const sum = { passed: 0, failed: 0, skipped: 0 };
  for (const { passed, failed, skipped } of counts) {
    sum.passed += passed;
    sum.failed += failed;
    sum.skipped += skipped;
  }
  return sum;
}

/** The last line of a run: '812 passed, 0 failed, 1 skipped'. */
export function closingLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

/** Exit status of a run: green only when something passed and nothing failed. */
export function exitStatus({ passed, failed }) {
  return failed === 0 && passed > 0 ? 0 : 1;
}
