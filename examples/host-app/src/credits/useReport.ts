import { readGitHubAiUsageReport } from 'ai-credits-analytics/sources';
import { useEffect, useRef, useState } from 'react';

import { servedReport } from './reportFile';
import { unlimited } from './reportUsage';

import type { Allowance } from 'ai-credits-analytics/metrics';
import type { GitHubAiUsageReport, ReportKey } from 'ai-credits-analytics/sources';
import type { ReportFile } from './reportFile';

/** A report, read. */
export interface ReadReport {
  readonly file: ReportFile;
  readonly by: ReportKey;
  readonly result: GitHubAiUsageReport;
}

/** What is going on with the reading of a report. */
export interface ReportReading {
  /** The report that can be shown: the last one read. */
  readonly report: ReadReport | null;
  /** The report being read, with the part read so far, 0 to 1; `null` where the size is unknown. */
  readonly progress: { readonly name: string; readonly part: number | null } | null;
  /** Why the last reading failed. */
  readonly failure: { readonly name: string; readonly message: string } | null;
  /** What the visitor said the plan includes, for this file; unlimited until then. */
  readonly allowance: Allowance;
  readonly setAllowance: (allowance: Allowance) => void;
  readonly read: (file: ReportFile, by: ReportKey) => void;
  readonly cancel: () => void;
}

/** The reader's sentence is for people; the package's name before it is for developers. */
function sentence(error: unknown): string {
  return error instanceof Error ? error.message.replace(/^ai-credits-analytics: /, '') : String(error);
}

/** Reads reports one at a time; a new one ends the reading of the one before. */
export function useReport(): ReportReading {
  const [report, setReport] = useState<ReadReport | null>(null);
  const [progress, setProgress] = useState<ReportReading['progress']>(null);
  const [failure, setFailure] = useState<ReportReading['failure']>(null);
  const [answer, setAnswer] = useState<{ readonly fileId: string; readonly allowance: Allowance } | null>(null);
  const running = useRef<AbortController | null>(null);

  const cancel = (): void => {
    running.current?.abort();
    setProgress(null);
  };

  const run = async (file: ReportFile, by: ReportKey, { signal }: AbortController): Promise<void> => {
    try {
      const result = await readGitHubAiUsageReport(await file.open(signal), {
        by,
        signal,
        onProgress: ({ bytes, totalBytes }) => {
          if (!signal.aborted) setProgress({ name: file.name, part: totalBytes === null ? null : bytes / totalBytes });
        },
      });
      if (signal.aborted) return;
      setReport({ file, by, result });
      setProgress(null);
    } catch (error) {
      if (signal.aborted) return;
      setFailure({ name: file.name, message: sentence(error) });
      setProgress(null);
    }
  };

  const read = (file: ReportFile, by: ReportKey): void => {
    running.current?.abort();
    const controller = new AbortController();
    running.current = controller;
    setFailure(null);
    setProgress({ name: file.name, part: 0 });
    void run(file, by, controller);
  };

  const readRef = useRef(read);
  // The report named on the command line waits on the server; reading it ends when the page goes away.
  useEffect(() => {
    const served = servedReport();
    if (served !== null) readRef.current(served, 'model');
    return () => running.current?.abort();
  }, []);

  const allowance = answer !== null && answer.fileId === report?.file.id ? answer.allowance : unlimited;
  const setAllowance = (given: Allowance): void => {
    if (report !== null) setAnswer({ fileId: report.file.id, allowance: given });
  };
  return { report, progress, failure, allowance, setAllowance, read, cancel };
}
