'use client';

import { useState } from 'react';
import { CreditsDashboard } from 'ai-credits-analytics';

import type { CreditUsage, DayRange } from 'ai-credits-analytics';

/** A client component: the dashboard, and how many days the person looks at. The usage comes from the server as it is. */
export function UsageExplorer({ usage, now }: { readonly usage: CreditUsage; readonly now: string }) {
  const [range, setRange] = useState<DayRange | undefined>();
  return (
    <>
      <CreditsDashboard usage={usage} now={now} range={range} onRangeChange={setRange} headingLevel={2} />
      <p id="chosen">{range ? `From ${range.start} to before ${range.end}` : 'This period'}</p>
    </>
  );
}
