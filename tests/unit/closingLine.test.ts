// @vitest-environment node
import { describe, expect, it } from 'vitest';

import { closingLine, countReport, countReportFile, exitStatus, sumCounts } from '../closing-line.mjs';

const file = (status: string, ...tests: string[]) => ({
  status,
  assertionResults: tests.map((test) => ({ status: test })),
});

const report = (passed: number, failed: number, files: ReturnType<typeof file>[], pending = 0, todo = 0) => ({
  numPassedTests: passed,
  numFailedTests: failed,
  numPendingTests: pending,
  numTodoTests: todo,
  testResults: files,
});

describe('the closing line', () => {
  it('counts failed tests once, not again for their file', () => {
    const counts = countReport(report(16, 2, [file('failed', 'passed', 'failed', 'failed')]), 1);
    expect(closingLine(counts)).toBe('16 passed, 2 failed');
  });

  it('counts a file that did not load as one failure', () => {
    expect(closingLine(countReport(report(17, 0, [file('failed')]), 1))).toBe('17 passed, 1 failed');
  });

  it('counts an unhandled error, which only the exit status tells, as one failure', () => {
    const counts = countReport(report(17, 0, [file('passed', 'passed')]), 1);
    expect(closingLine(counts)).toBe('17 passed, 1 failed');
    expect(exitStatus(counts)).toBe(1);
  });

  it('names skipped and todo tests together, and only where there are some', () => {
    expect(closingLine(countReport(report(5, 0, [], 1, 2), 0))).toBe('5 passed, 0 failed, 3 skipped');
    expect(closingLine(countReport(report(5, 0, []), 0))).toBe('5 passed, 0 failed');
  });

  it('counts a missing report as one failure', () => {
    expect(countReportFile('no/such/report.json', 0)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });

  it('adds up several runs', () => {
    const runs = [
      { passed: 3, failed: 0, skipped: 1 },
      { passed: 4, failed: 2, skipped: 0 },
    ];
    expect(closingLine(sumCounts(runs))).toBe('7 passed, 2 failed, 1 skipped');
  });

  it('is red when nothing failed because nothing ran', () => {
    expect(exitStatus({ passed: 0, failed: 0, skipped: 0 })).toBe(1);
    expect(exitStatus({ passed: 1, failed: 0, skipped: 4 })).toBe(0);
  });
});
