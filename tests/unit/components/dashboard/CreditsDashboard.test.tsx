import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createRef, useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { CreditsDashboard, CreditsProvider } from 'ai-credits-analytics';
import { ar } from 'ai-credits-analytics/locales/ar';
import { de } from 'ai-credits-analytics/locales/de';
import { ja } from 'ai-credits-analytics/locales/ja';
import { zhCN } from 'ai-credits-analytics/locales/zh-CN';
import { createCreditUsage } from 'ai-credits-analytics/metrics';
import { novemberSample } from 'ai-credits-analytics/testing';

import type { DayRange } from 'ai-credits-analytics';

// Names by role are slow to find in jsdom, and this page has many.
vi.setConfig({ testTimeout: 20_000 });

const { input, now } = novemberSample();
const { usage } = createCreditUsage(input);
const noRows = createCreditUsage({ ...input, records: [] }).usage;

const card = (name: string) => screen.getByRole('group', { name });
const productTable = () => screen.getByRole('table', { name: /Credits by Product/ });

async function choosePeriod(name: RegExp): Promise<void> {
  await userEvent.click(screen.getByRole('button', { name: /Nov 1/ }));
  await userEvent.click(screen.getByRole('option', { name }));
}

describe('the page of the November sample', () => {
  it('says each figure once, as the metrics have it', () => {
    render(<CreditsDashboard usage={usage} now={now} />);
    const page = within(screen.getByRole('region', { name: 'Monthly Credit Usage' }));
    expect(page.getByRole('heading', { level: 2, name: 'Monthly Credit Usage' })).toBeVisible();
    expect(card('Credits Used and Remaining')).toHaveTextContent('412,380 of 500,000 used');
    expect(card('Credits Used and Remaining')).toHaveTextContent('At this rate, credits last until Nov 27.');
    expect(card('Excess Credits Limit Used and Remaining')).toHaveTextContent('100,000 remaining');
    expect(card('Days Until Reset')).toHaveTextContent('9');
    expect(card('Overall Credit Utilization')).toHaveTextContent('82.5%');
    expect(card('Active Products')).toHaveTextContent('6 of 8');
    expect(card('Average Daily Usage')).toHaveTextContent('18,744.55');
    expect(card('Trend vs Last Month')).toHaveTextContent('+12.4%');
    expect(screen.getByRole('figure', { name: 'Credits Trend' })).toBeVisible();
    expect(within(productTable()).getByRole('row', { name: /Agent OS/ })).toHaveTextContent('36.1%');
    expect(page.getByText('Data through Nov 22. Updated 2 hours ago. Days are counted in UTC.')).toBeVisible();
  });

  it('lists idle products when it is asked to', () => {
    const { rerender } = render(<CreditsDashboard usage={usage} now={now} />);
    expect(within(productTable()).queryByText('Forms')).toBeNull();
    rerender(<CreditsDashboard usage={usage} now={now} hasIdleProducts />);
    expect(within(productTable()).getByText('Forms')).toBeVisible();
    expect(within(productTable()).getByText('Personalize')).toBeVisible();
  });

  it('lifts a product out in the chart and in the table alike, wherever it is pointed at', async () => {
    const user = userEvent.setup();
    render(<CreditsDashboard usage={usage} now={now} />);
    const row = within(productTable()).getByRole('row', { name: /^Search/ });
    const switches = within(screen.getByRole('figure', { name: 'Credits Trend' })).getAllByRole('button', {
      pressed: true,
    });
    const lifted = () =>
      switches.filter((item) => item.hasAttribute('data-aic-highlighted')).map((item) => item.textContent);
    await user.hover(row);
    expect(row).toHaveAttribute('data-aic-highlighted');
    expect(lifted()).toEqual(['Search']);
    await user.unhover(row);
    expect(row).not.toHaveAttribute('data-aic-highlighted');
    expect(lifted()).toEqual([]);
    await user.hover(screen.getByRole('button', { name: 'Search', pressed: true }));
    expect(row).toHaveAttribute('data-aic-highlighted');
    await user.unhover(screen.getByRole('button', { name: 'Search', pressed: true }));
    expect(row).not.toHaveAttribute('data-aic-highlighted');
  });

  it('gives the root the host may hold, name and mark', () => {
    const ref = createRef<HTMLElement>();
    render(
      <CreditsDashboard usage={usage} now={now} ref={ref} id="credits" className="mine" aria-label="Our credits" />,
    );
    expect(ref.current).toBe(screen.getByRole('region', { name: 'Our credits' }));
    expect(ref.current).toHaveAttribute('id', 'credits');
    expect(ref.current?.className).toBe('aic-root aic-dashboard mine');
  });

  it('puts its headings where the host wants them', () => {
    render(<CreditsDashboard usage={usage} now={now} headingLevel={1} />);
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Monthly Credit Usage');
    expect(screen.getAllByRole('heading', { level: 2 })).toHaveLength(9);
  });
});

describe('the footer', () => {
  it.each([
    ['German', 'de', de, 'Daten bis 22.\u00a0Nov. Aktualisiert vor 2 Stunden. Tage zählen nach der Zeitzone UTC.'],
    ['Arabic', 'ar', ar, 'البيانات حتى 22\u00a0نوفمبر. آخر تحديث قبل ساعتين. تُحسب الأيام بتوقيت UTC.'],
    // A full-width stop brings its own room, and a line may not end within a date.
    ['Japanese', 'ja', ja, '11\u2060月\u206022\u2060日までのデータ。2 時間前に更新。日付は UTC で数えます。'],
    ['Chinese', 'zh-CN', zhCN, '数据截至 11\u2060月\u206022\u2060日。2小时前更新。日期按 UTC 计算。'],
  ])('speaks %s', (_label, locale, messages, sentence) => {
    const { container } = render(
      <CreditsProvider locale={locale} messages={messages} now={now}>
        <CreditsDashboard usage={usage} />
      </CreditsProvider>,
    );
    const spoken = container.querySelector('.aic-dashboard-footer')?.textContent.replace(/[\u2068\u2069]/g, '');
    expect(spoken).toBe(sentence);
  });

  it('names a year that is not this one, a zone as people write it, and leaves out what it does not know', () => {
    const { rerender } = render(<CreditsDashboard usage={usage} now="2026-01-03T00:00:00Z" />);
    expect(screen.getByText(/^Data through Nov 22, 2025\./)).toBeVisible();
    const { usage: other } = createCreditUsage({
      records: input.records,
      allowance: input.allowance,
      timeZone: 'America/New_York',
    });
    rerender(<CreditsDashboard usage={other} now={now} />);
    expect(screen.getByText('Days are counted in America/New York.')).toBeVisible();
  });

  it('does not put a refresh of this minute into the future', () => {
    const { usage: fresh } = createCreditUsage({ ...input, asOf: '2025-11-22T14:00:40Z' });
    render(<CreditsDashboard usage={fresh} now="2025-11-22T14:00:10Z" />);
    expect(screen.getByText(/Updated just now\./)).toBeVisible();
  });
});

describe('the selected days', () => {
  it('move average, chart and table; meters, reset and trend stay with the current period', async () => {
    render(<CreditsDashboard usage={usage} now={now} />);
    await choosePeriod(/Last period/);
    expect(screen.getByRole('button', { name: /Last period: Oct 1 – Oct 31/ })).toBeVisible();
    // 489,511 credits in 31 days of October: 15,790.68 a day.
    expect(card('Average Daily Usage')).toHaveTextContent('15,790.68');
    expect(within(productTable()).getByRole('row', { name: /^Total \d/ })).toHaveTextContent('489,511');
    expect(screen.getByRole('columnheader', { name: /last period/ })).toBeVisible();
    expect(screen.getByRole('figure', { name: 'Credits Trend' })).toHaveAccessibleDescription(/489,511/);
    expect(card('Credits Used and Remaining')).toHaveTextContent('412,380');
    expect(card('Days Until Reset')).toHaveTextContent('9');
    expect(card('Trend vs Last Month')).toHaveTextContent('+12.4%');
  });

  it('are kept by name: what is chosen moves on with the days', async () => {
    const { rerender } = render(<CreditsDashboard usage={usage} now={now} />);
    await choosePeriod(/Last 7 days/);
    expect(screen.getByRole('button', { name: /Last 7 days: Nov 16 – Nov 22/ })).toBeVisible();
    rerender(<CreditsDashboard usage={usage} now="2025-11-23T14:00:00Z" />);
    expect(screen.getByRole('button', { name: /Last 7 days: Nov 17 – Nov 23/ })).toBeVisible();
  });

  it('belong to the host that gives a range; the page asks for another and waits', async () => {
    const onRangeChange = vi.fn();
    const range = { start: '2025-11-01', end: '2025-12-01' };
    render(<CreditsDashboard usage={usage} now={now} range={range} onRangeChange={onRangeChange} />);
    await choosePeriod(/Last period/);
    expect(onRangeChange).toHaveBeenCalledExactlyOnceWith({ start: '2025-10-01', end: '2025-11-01' }, 'last-period');
    expect(card('Average Daily Usage')).toHaveTextContent('18,744.55');
  });

  it('follow a host that keeps them', async () => {
    function Host() {
      const [range, setRange] = useState<DayRange>({ start: '2025-11-01', end: '2025-12-01' });
      return <CreditsDashboard usage={usage} now={now} range={range} onRangeChange={setRange} />;
    }
    render(<Host />);
    await choosePeriod(/Last period/);
    expect(card('Average Daily Usage')).toHaveTextContent('15,790.68');
  });
});

describe('what a page without figures says', () => {
  it.each([
    ['error', 'Usage could not be loaded'],
    ['not-enabled', 'No product uses AI credits'],
    ['forbidden', 'Usage is not visible to you'],
  ] as const)('%s: one panel in place of all sections', (status, title) => {
    render(<CreditsDashboard usage={usage} now={now} status={status} />);
    expect(screen.getByRole('heading', { level: 3, name: title })).toBeVisible();
    expect(screen.queryByRole('group')).toBeNull();
    expect(screen.queryByRole('button')).toBeNull();
    expect(screen.getByRole('region')).toHaveAttribute('data-aic-status', status);
  });

  it('an error can be tried again, and the host can say and offer something of its own', async () => {
    const onRetry = vi.fn();
    render(
      <CreditsDashboard
        usage={null}
        status="error"
        onRetry={onRetry}
        statusMessage="The usage service is down until 16:00."
        statusAction={<a href="/status">Status page</a>}
      />,
    );
    expect(screen.getByRole('alert')).toHaveTextContent('The usage service is down until 16:00.');
    expect(screen.getByRole('link', { name: 'Status page' })).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(onRetry).toHaveBeenCalledTimes(1);
  });

  it('usage without any row is empty by itself, and the allowance still shows', () => {
    render(<CreditsDashboard usage={noRows} now={now} />);
    expect(screen.getByRole('region')).toHaveAttribute('data-aic-status', 'empty');
    expect(card('Credits Used and Remaining')).toHaveTextContent('500,000 remaining');
    expect(screen.getAllByText('No usage yet').length).toBeGreaterThan(0);
    expect(screen.getByRole('button', { name: 'Export' })).toBeDisabled();
  });

  it('a period without a row is not empty: it shows zeros', () => {
    render(<CreditsDashboard usage={usage} now="2026-03-10T12:00:00Z" />);
    expect(screen.getByRole('region')).toHaveAttribute('data-aic-status', 'ready');
    expect(card('Credits Used and Remaining')).toHaveTextContent('0 of 500,000 used');
    expect(screen.getAllByText('No credits were used on these days.')).toHaveLength(2);
  });

  it("chart and table without a row both say the host's sentence and offer its link", () => {
    render(
      <CreditsDashboard
        usage={noRows}
        now={now}
        statusMessage="Credits begin on Monday."
        statusAction={<a href="/start">Begin</a>}
      />,
    );
    for (const name of ['Credits Trend', 'Credits by Product']) {
      const section = screen.getByRole('heading', { name }).closest<HTMLElement>('[data-aic-part="root"]');
      expect(section).toHaveTextContent('Credits begin on Monday.');
      expect(section?.querySelector('a')).toHaveTextContent('Begin');
    }
  });

  it('no usage yet is loading, whatever "ready" says, and busy', () => {
    render(<CreditsDashboard usage={null} />);
    expect(screen.getByRole('region')).toHaveAttribute('data-aic-status', 'loading');
    expect(screen.getByRole('region')).toHaveAttribute('aria-busy', 'true');
    expect(screen.getByRole('button', { name: 'Export' })).toBeDisabled();
    expect(screen.queryByText(/unlimited/i)).toBeNull();
  });

  it('newer figures on their way leave the shown ones in place', () => {
    render(<CreditsDashboard usage={usage} now={now} status="refreshing" />);
    expect(card('Credits Used and Remaining')).toHaveTextContent('412,380');
    expect(card('Credits Used and Remaining')).toHaveAttribute('aria-busy', 'true');
  });

  it.each([
    ['a text that is no instant', { now: 'yesterday' }, /current time .* not valid/],
    ['an invalid Date', { now: new Date(Number.NaN) }, /current time .* not valid/],
    ['microseconds in place of milliseconds', { now: 1_763_820_000_000_000 }, /current time .* not valid/],
    ['a range of no day', { now, range: { start: '2025-11-05', end: '2025-11-05' } }, /chosen days are not valid/],
    ['an inverted range', { now, range: { start: '2025-11-05', end: '2025-11-01' } }, /chosen days are not valid/],
    ['a range of days that do not exist', { now, range: { start: '2025-02-30', end: '2025-03-05' } }, /not valid/],
    ['a range of more days than are drawn', { now, range: { start: '2015-01-01', end: '2025-01-09' } }, /not valid/],
  ])('%s is drawn as an error and does not throw', (_label, props, sentence) => {
    render(<CreditsDashboard usage={usage} onRetry={() => {}} {...props} />);
    expect(screen.getByRole('alert')).toHaveTextContent(sentence);
    // Trying again would load the same usage.
    expect(screen.queryByRole('button')).toBeNull();
  });

  it.each([
    ['the input of createCreditUsage', input],
    ['its whole result', createCreditUsage(input)],
    ['usage that went through JSON', JSON.parse(JSON.stringify(usage))],
  ])('%s is no usage: drawn as an error, and does not throw', (_label, given) => {
    // As plain JavaScript would hand it over.
    render(<CreditsDashboard {...JSON.parse('{}')} {...{ usage: given }} now={now} />);
    expect(screen.getByRole('alert')).toHaveTextContent('Usage could not be loaded');
  });

  it('an invalid now of the provider is drawn as an error too', () => {
    render(
      <CreditsProvider now="2025-11-22">
        <CreditsDashboard usage={usage} />
      </CreditsProvider>,
    );
    expect(screen.getByRole('alert')).toBeVisible();
  });
});

describe('sections of the host', () => {
  it('are left out, replaced by an element, or made from the figures', () => {
    render(
      <CreditsDashboard
        usage={usage}
        now={now}
        sections={{
          trend: false,
          footer: <p>Prices in our handbook</p>,
          table: ({ summary, range, status }) => (
            <p>
              {summary.products.length} products, {summary.balance.used} credits, {range.start}, {status}
            </p>
          ),
        }}
      />,
    );
    expect(screen.queryByText('Credits Trend')).toBeNull();
    expect(screen.queryByText(/Days are counted/)).toBeNull();
    expect(screen.getByText('Prices in our handbook')).toBeVisible();
    expect(screen.getByText('6 products, 412380 credits, 2025-11-01, ready')).toBeVisible();
    expect(card('Days Until Reset')).toBeVisible();
  });

  it('may all be left out, and the page keeps its name', () => {
    render(
      <CreditsDashboard
        usage={usage}
        now={now}
        sections={{ header: false, meters: false, metrics: false, trend: false, table: null, footer: false }}
      />,
    );
    expect(screen.getByRole('region', { name: 'Monthly Credit Usage' })).toBeEmptyDOMElement();
  });

  it('that replace the header by a function have the title back where there are no figures', () => {
    const header = () => <h2>Our credits</h2>;
    const { rerender } = render(<CreditsDashboard usage={usage} now={now} sections={{ header }} />);
    expect(screen.getByRole('heading', { name: 'Our credits' })).toBeVisible();
    rerender(<CreditsDashboard usage={usage} now={now} sections={{ header }} status="forbidden" />);
    expect(screen.getByRole('heading', { name: 'Monthly Credit Usage' })).toBeVisible();
  });
});

describe('over the limit', () => {
  it('is written as 353% everywhere', () => {
    const records = [{ day: '2025-11-03', productId: 'search', credits: 1_765_000 }];
    const { usage: over } = createCreditUsage({ ...input, records });
    render(<CreditsDashboard usage={over} now={now} />);
    expect(card('Overall Credit Utilization')).toHaveTextContent('353%');
    expect(card('Credits Used and Remaining')).toHaveTextContent('353%');
    expect(card('Credits Used and Remaining')).toHaveAttribute('data-aic-state', 'over');
  });
});

describe('what plain JavaScript may pass', () => {
  it.each(['null', '"paused"', '0', '"toString"'])('status %s is taken for ready', (json) => {
    render(<CreditsDashboard usage={usage} now={now} status={JSON.parse(json)} />);
    expect(screen.getByRole('region', { name: 'Monthly Credit Usage' })).toHaveAttribute('data-aic-status', 'ready');
    expect(card('Credits Used and Remaining')).toHaveTextContent('412,380 of 500,000 used');
  });

  it('sections null are the usual ones', () => {
    render(<CreditsDashboard usage={usage} now={now} sections={JSON.parse('null')} />);
    expect(card('Days Until Reset')).toHaveTextContent('9');
    expect(productTable()).toBeVisible();
  });

  it('range null is none', () => {
    render(<CreditsDashboard usage={usage} now={now} range={JSON.parse('null')} />);
    expect(screen.getByRole('button', { name: 'This period: Nov 1 – Nov 30' })).toBeVisible();
  });
});
