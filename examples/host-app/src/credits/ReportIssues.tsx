import { Icon } from '../shell/Icon';
import { fill } from '../words/fill';
import { useWords } from '../words/useWords';

import type { ReactElement } from 'react';
import type { GitHubAiUsageReport } from 'ai-credits-analytics/sources';

/** Issues written out; the counts above them are of all. */
const SHOWN = 20;

/** The line stands in a column of its own, and the package's name is for developers. */
const LEAD = /^ai-credits-analytics: (?:line \d+,? )?/;

/** What the reader left out or remarked on, counted by kind, with the first lines; nothing where there is nothing to say. */
export function ReportIssues({ report }: { readonly report: GitHubAiUsageReport }): ReactElement | null {
  const { words, number } = useWords();
  const counts = Object.entries(report.issueCounts).filter(([, count]) => count > 0);
  const total = counts.reduce((sum, [, count]) => sum + count, 0);
  if (total === 0) return null;
  const shown = report.issues.slice(0, SHOWN);
  return (
    <details className="host-issues">
      <summary>
        <Icon name="warning" />
        {fill(words.issueCount, { count: number(total) })}
      </summary>
      <ul className="host-issues__counts" aria-label={words.issues}>
        {counts.map(([code, count]) => (
          <li key={code}>
            <code>{code}</code> <span className="host-number">{number(count)}</span>
          </li>
        ))}
      </ul>
      <ol className="host-issues__lines">
        {shown.map((issue) => (
          <li key={`${issue.line} ${issue.field} ${issue.code}`}>
            <span className="host-number">{fill(words.line, { line: number(issue.line) })}</span>
            <bdi lang="en">{issue.message.replace(LEAD, '')}</bdi>
          </li>
        ))}
      </ol>
      {total > shown.length && (
        <p className="host-muted">{fill(words.moreIssues, { shown: number(shown.length), count: number(total) })}</p>
      )}
    </details>
  );
}
