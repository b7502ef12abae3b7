import { render, screen } from '@testing-library/react';
import { readGitHubAiUsageReport } from 'ai-credits-analytics/sources';
import { describe, expect, it } from 'vitest';

import { ReportIssues } from '../../../examples/host-app/src/credits/ReportIssues';
import { reportUsage, unlimited } from '../../../examples/host-app/src/credits/reportUsage';
import { ar } from '../../../examples/host-app/src/words/ar';
import { de } from '../../../examples/host-app/src/words/de';
import { WordsContext } from '../../../examples/host-app/src/words/WordsContext';
import { faultyReport, nativeReport } from '../../e2e/reports';

/** Two days that are left out by the usage, not by the reader. */
const BEYOND = ['1899-06-02', '2205-06-02']
  .map((day) => `${day},mona,copilot,copilot_ai_credits,Alpha,7,ai-credits,0.01,0.07,0.07,0,1900,Octo,\n`)
  .join('');

const german = { words: de, language: 'de' } as const;
const arabic = { words: ar, language: 'ar' } as const;

async function issuesOf(text: string) {
  const report = await readGitHubAiUsageReport(text);
  return <ReportIssues report={report} issues={reportUsage(report, unlimited).issues} />;
}

describe('the remarks on a report', () => {
  it('are none on a report without fault', async () => {
    const { container } = render(await issuesOf(nativeReport));
    expect(container).toBeEmptyDOMElement();
  });

  it('are those of the reader and those of the usage, counted together', async () => {
    render(await issuesOf(faultyReport + BEYOND));
    expect(screen.getByText('Remarks on the report: 5')).toBeInTheDocument();
    const counts = screen.getByRole('list', { name: 'Issues found in the report' });
    expect(counts).toHaveTextContent('day-out-of-range 2');
    expect(counts).toHaveTextContent('too-few-cells 1');
    expect(screen.getByText(/^day is '1899-06-02'\. Row left out\./)).toBeInTheDocument();
    expect(screen.getByText(/^day is '2205-06-02'\. Row left out\./)).toBeInTheDocument();
    expect(screen.getByText('Line 4')).toBeInTheDocument();
  });

  it('are said of one as of many, in every language', async () => {
    const one = await issuesOf(nativeReport + BEYOND.slice(0, BEYOND.indexOf('\n') + 1));
    const { rerender } = render(one);
    expect(screen.getByText('Remarks on the report: 1')).toBeInTheDocument();
    rerender(<WordsContext.Provider value={german}>{one}</WordsContext.Provider>);
    expect(screen.getByText('Anmerkungen zum Bericht: 1')).toBeInTheDocument();
    rerender(<WordsContext.Provider value={arabic}>{one}</WordsContext.Provider>);
    expect(screen.getByText(/^عدد الملاحظات على التقرير: /)).toBeInTheDocument();
  });
});
