import { CreditsDashboard } from 'ai-credits-analytics';
import { useMemo, useState } from 'react';

import { ReportFailure } from './ReportFailure';
import { ReportInvite } from './ReportInvite';
import { ReportPanel } from './ReportPanel';
import { ReportProgress } from './ReportProgress';
import { ReportTrend } from './ReportTrend';
import { reportUsage } from './reportUsage';
import { sampleUsage } from './sampleUsage';

import type { CreditsDashboardProps } from 'ai-credits-analytics';
import type { ReactElement } from 'react';
import type { ReportReading } from './useReport';

interface CreditsPageProps {
  readonly reading: ReportReading;
  readonly source: 'sample' | 'report';
  readonly onFile: (file: File) => void;
  readonly onSample: () => void;
}

/** All sections as they are, but for the chart. */
const REPORT_SECTIONS: NonNullable<CreditsDashboardProps['sections']> = {
  trend: ({ daily, status }) => <ReportTrend daily={daily} status={status} />,
};

/** The AI Credits dashboard of the package, with the host's own strip above it that says where the data comes from. */
export function CreditsPage({ reading, source, onFile, onSample }: CreditsPageProps): ReactElement {
  const { report, progress, failure, allowance } = reading;
  const result = source === 'report' ? report?.result : undefined;
  const [sample] = useState(sampleUsage);
  const shown = useMemo(
    () => (source === 'sample' ? sample : result === undefined ? null : reportUsage(result, allowance)),
    [source, sample, result, allowance],
  );
  const isReading = progress !== null;
  return (
    <>
      {source === 'report' && failure !== null && <ReportFailure name={failure.name} message={failure.message} />}
      {isReading && <ReportProgress name={progress.name} part={progress.part} onCancel={reading.cancel} />}
      {source === 'report' && report === null && !isReading && <ReportInvite onFile={onFile} onSample={onSample} />}
      {source === 'report' && report !== null && shown !== null && (
        <ReportPanel
          key={`panel ${report.file.id}`}
          report={report}
          shown={shown}
          onBy={(by) => reading.read(report.file, by)}
          onFile={onFile}
          onSample={onSample}
          allowance={allowance}
          onAllowance={reading.setAllowance}
        />
      )}
      {shown === null && isReading && <CreditsDashboard usage={null} status="loading" />}
      {shown !== null && (
        <CreditsDashboard
          // Another file starts on its own current period; another allowance keeps the days that were chosen.
          key={source === 'sample' ? 'sample' : `report ${report?.file.id}`}
          usage={shown.usage}
          now={shown.now}
          sections={source === 'report' ? REPORT_SECTIONS : undefined}
          hasIdleProducts
          status={isReading ? 'refreshing' : 'ready'}
        />
      )}
    </>
  );
}
