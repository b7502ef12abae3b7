import { Icon } from '../shell/Icon';
import { fill } from '../words/fill';
import { useWords } from '../words/useWords';
import { AllowanceForm } from './AllowanceForm';
import { FileButton } from './FileButton';
import { ReportIssues } from './ReportIssues';
import { reportKeys } from './reportKeys';

import type { Allowance } from 'ai-credits-analytics/metrics';
import type { ReportKey } from 'ai-credits-analytics/sources';
import type { ReactElement } from 'react';
import type { ShownUsage } from './reportUsage';
import type { ReadReport } from './useReport';

interface ReportPanelProps {
  readonly report: ReadReport;
  /** The usage it comes to, with what that leaves out. */
  readonly shown: ShownUsage;
  readonly onBy: (by: ReportKey) => void;
  readonly onFile: (file: File) => void;
  readonly onSample: () => void;
  readonly allowance: Allowance;
  readonly onAllowance: (allowance: Allowance) => void;
}

/** What was read and how it is shown: the file, its issues, the column it is summed by and the plan's credits. */
export function ReportPanel({
  report,
  shown,
  onBy,
  onFile,
  onSample,
  allowance,
  onAllowance,
}: ReportPanelProps): ReactElement {
  const { words, number, month } = useWords();
  const { rowCount, keptRowCount } = report.result;
  const { dataThrough } = shown.usage;
  return (
    <section className="host-card host-report" aria-label={words.report}>
      <div className="host-report__head">
        <div className="host-report__titles">
          <h2>
            <Icon name="file" />
            <bdi>{report.file.name}</bdi>
          </h2>
          <p className="host-muted host-number">
            {dataThrough !== null && <strong>{month(dataThrough)}</strong>}{' '}
            {fill(words.rowsKept, { kept: number(keptRowCount), rows: number(rowCount) })}
          </p>
        </div>
        <label className="host-field host-field--inline">
          {words.by}
          <select
            className="host-input host-input--select"
            value={report.by}
            onChange={(event) => {
              const by = reportKeys.find((key) => key === event.target.value);
              if (by !== undefined) onBy(by);
            }}
          >
            {reportKeys.map((key) => (
              <option key={key} value={key}>
                {words.byNames[key]}
              </option>
            ))}
          </select>
        </label>
        <FileButton label={words.openAnother} onFile={onFile} />
        <button type="button" className="host-button" onClick={onSample}>
          {words.backToSample}
        </button>
      </div>
      <ReportIssues report={report.result} issues={shown.issues} />
      <AllowanceForm quota={report.result.quota} allowance={allowance} onChange={onAllowance} />
    </section>
  );
}
