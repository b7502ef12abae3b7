import { Icon } from '../shell/Icon';
import { fill } from '../words/fill';
import { useWords } from '../words/useWords';

import type { UsageIssue } from 'ai-credits-analytics/metrics';
import type { ReactElement } from 'react';
import type { GitHubAiUsageReport } from 'ai-credits-analytics/sources';

/** Issues written out; the counts above them are of all. */
const SHOWN = 20;

/** The line stands in a column of its own; the package's name, and places in its lists, are for developers. */
const LEAD = /^ai-credits-analytics: (?:line \d+,? |records\[\d*\]\.?)?/;

interface ReportIssuesProps {
  readonly report: GitHubAiUsageReport;
  /** What the usage made of the report leaves out or remarks on; its rows are sums of lines and have no number. */
  readonly issues: readonly UsageIssue[];
}

/** What was left out or remarked on, counted by kind, with the first lines; nothing where there is nothing to say. */
export function ReportIssues({ report, issues }: ReportIssuesProps): ReactElement | null {
  const { words, number } = useWords();
  const counts = new Map<string, number>(Object.entries(report.issueCounts));
  for (const { code } of issues) counts.set(code, (counts.get(code) ?? 0) + 1);
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  if (total === 0) return null;
  const listed = [
    ...report.issues.map((issue) => ({ ...issue, id: `${issue.line} ${issue.field} ${issue.code}` })),
    ...issues.map((issue) => ({ ...issue, line: null, id: `usage ${issue.index} ${issue.field} ${issue.code}` })),
  ];
  const shown = listed.slice(0, SHOWN);
  return (
    <details className="host-issues">
      <summary>
        <Icon name="warning" />
        {fill(words.issueCount, { count: number(total) })}
      </summary>
      <ul className="host-issues__counts" aria-label={words.issues}>
        {[...counts].map(([code, count]) => (
          <li key={code}>
            <code>{code}</code> <span className="host-number">{number(count)}</span>
          </li>
        ))}
      </ul>
      <ol className="host-issues__lines">
        {shown.map((issue) => (
          <li key={issue.id}>
            <span className="host-number">{issue.line !== null && fill(words.line, { line: number(issue.line) })}</span>
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
