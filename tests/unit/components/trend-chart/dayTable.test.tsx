import { act, fireEvent, render, screen, within } from '@testing-library/react';
import { CreditsProvider, CreditsTrendChart } from 'ai-credits-analytics';
import { ar } from 'ai-credits-analytics/locales/ar';
import { de } from 'ai-credits-analytics/locales/de';
import axe from 'axe-core';
import { describe, expect, it } from 'vitest';

import { DayTable } from '../../../../src/components/trend-chart/DayTable';
import { dayTableColumns } from '../../../../src/components/trend-chart/dayTableColumns';
import { useText } from '../../../../src/context/useText';
import { chartMessages } from '../../../../src/format/messages/chart';
import { dailyOf } from './dailyOf';

import type { ChartAnnotation } from '../../../../src/components/trend-chart/chartAnnotation';
import type { DailyUsage } from '../../../../src/model/dailyUsage';

const NOTHING: readonly ChartAnnotation[] = [];
const words = { other: 'Other', total: 'Total', excess: 'Excess' };

function Table({ daily, annotations = NOTHING }: { daily: DailyUsage; annotations?: readonly ChartAnnotation[] }) {
  const text = useText('chart', chartMessages);
  return <DayTable daily={daily} id="days" annotations={annotations} isOnPaper={false} text={text} />;
}

const bodyRows = () => within(screen.getAllByRole('rowgroup')[1] ?? document.body).getAllByRole('row');
const textOf = (row: HTMLElement | undefined) =>
  [...(row?.querySelectorAll('th, td') ?? [])].map((cell) => cell.textContent);
const rowOf = (name: RegExp) => textOf(screen.getByRole('row', { name }));
const headOf = () => screen.getAllByRole('columnheader').map(({ textContent }) => textContent);
const ofDays = (count: number, credits = 1) => dailyOf({ a: Array.from({ length: count }, () => credits) });

describe('the columns of the table', () => {
  it('are a product each, then the total, each with its sum over the days that are known', () => {
    const daily = dailyOf({ a: [1, 2, 9], b: [10, 20, 90] }, { known: [true, true, false] });
    const columns = dayTableColumns(daily, words).map(({ name, total }) => [name, total]);
    expect(columns).toEqual([
      ['a', 3],
      ['b', 30],
      ['Total', 33],
    ]);
  });

  it('have two decimals where any of their known numbers has one, else none', () => {
    const daily = dailyOf({ a: [1, 2.5, 3], b: [1, 2, 3.5] }, { known: [true, true, false] });
    const digits = dayTableColumns(daily, words).map(({ name, digits: { min, max } }) => [name, min, max]);
    expect(digits).toEqual([
      ['a', 2, 2],
      ['b', 0, 0],
      ['Total', 2, 2],
    ]);
  });

  it('hold the excess only where a day has any', () => {
    expect(dayTableColumns(dailyOf({ a: [5] }), words).map(({ name }) => name)).toEqual(['a', 'Total']);
    const excess = dayTableColumns(dailyOf({ a: [5, 5] }, { excess: [0, 4] }), words).at(-1);
    expect(excess).toMatchObject({ name: 'Excess', total: 4 });
  });

  it.each([
    [100, 100, 1],
    [101, 100, 2],
    [10_000, 100, 9901],
  ])('of %d products are %d, the last of %d products together', (count, columns, together) => {
    const daily = dailyOf(Object.fromEntries(Array.from({ length: count }, (_, place) => [`p${place}`, [1, 2]])));
    const products = dayTableColumns(daily, words).slice(0, -1);
    expect(products).toHaveLength(columns);
    expect(products.at(-1)).toMatchObject({ name: together === 1 ? 'p99' : 'Other', total: 3 * together });
    expect(products.at(-2)?.name).toBe('p98');
  });

  it('have keys of their own, whatever products are called', () => {
    const names = ['total', 'excess', '', 'product', ...Array.from({ length: 100 }, (_, place) => `${place}`)];
    const daily = dailyOf(Object.fromEntries(names.map((name) => [name, [1]])), { excess: [1] });
    const keys = dayTableColumns(daily, words).map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
  });
});

describe('the table', () => {
  it('is named, has heads for columns and rows, and a row of totals', () => {
    render(<Table daily={dailyOf({ Code: [1, 2.5], Docs: [10, 20] }, { excess: [0, 12.5] })} />);
    expect(screen.getByRole('region', { name: 'Daily credits by product, Nov 1 to Nov 2' })).toHaveAttribute(
      'id',
      'days',
    );
    expect(screen.getByRole('table', { name: 'Daily credits by product, Nov 1 to Nov 2' })).toBeInTheDocument();
    expect(headOf()).toEqual(['Day', 'Code', 'Docs', 'Total', 'Excess']);
    expect(rowOf(/^Sat, Nov 1/)).toEqual(['Sat, Nov 1', '1.00', '10', '11.00', '0.00']);
    expect(rowOf(/^Sun, Nov 2/)).toEqual(['Sun, Nov 2', '2.50', '20', '22.50', '12.50']);
    expect(rowOf(/^Total/)).toEqual(['Total', '3.50', '30', '33.50', '12.50']);
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('says of a day what there is to know, once: that it is partial, and what happened', () => {
    const daily = dailyOf({ a: [1, 2, 0] }, { known: [true, true, false], today: '2025-11-02' });
    const annotations = [
      { day: '2025-11-02', label: 'Launch' },
      { day: '2025-11-03', label: 'Holiday' },
      { day: '2025-11-02', label: 'Launch' },
      { day: '2025-12-24', label: 'Elsewhere' },
    ];
    render(<Table daily={daily} annotations={annotations} />);
    expect(rowOf(/Nov 2/)).toEqual(['Sun, Nov 2 Today, partial Launch', '2', '2']);
    expect(rowOf(/Nov 3/)).toEqual(['Mon, Nov 3 Holiday', 'Still to come']);
    expect(screen.queryByText('Elsewhere')).toBeNull();
  });

  it('says that a day up to today has no data, over all its columns', () => {
    const daily = dailyOf({ a: [1, 0], b: [1, 0] }, { known: [true, false], today: '2025-11-02', excess: [1, 0] });
    render(<Table daily={daily} />);
    expect(rowOf(/Nov 2/)).toEqual(['Sun, Nov 2', 'No data']);
    expect(screen.getByRole('cell', { name: 'No data' })).toHaveAttribute('colspan', '4');
  });

  it('passes axe with pages, notes and gaps', async () => {
    const daily = { ...ofDays(101), today: '2025-11-02', known: Array.from({ length: 101 }, (_, day) => day < 2) };
    const { container } = render(<Table daily={daily} annotations={[{ day: '2025-11-01', label: 'Launch' }]} />);
    const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations).toEqual([]);
  });
});

describe('pages', () => {
  const button = (name: string) => screen.getByRole('button', { name });

  it('are there beyond 100 days, with the words for the days on them in the name of the table', () => {
    const { rerender } = render(<Table daily={ofDays(100)} />);
    expect(bodyRows()).toHaveLength(100);
    expect(screen.queryByRole('button')).toBeNull();
    rerender(<Table daily={ofDays(101)} />);
    expect(bodyRows()).toHaveLength(100);
    expect(screen.getByRole('caption').textContent).toBe(
      'Daily credits by product, Nov 1, 2025 to Feb 9, 2026 · 1–100 of 101',
    );
  });

  it('are turned by two buttons, which end at the first and last page; the totals are those of all days', () => {
    render(<Table daily={ofDays(250)} />);
    expect(button('Previous page')).toBeDisabled();
    expect(textOf(bodyRows()[0])[0]).toBe('Nov 1, 2025');
    fireEvent.click(button('Next page'));
    expect(screen.getByText('101–200 of 250')).toBeInTheDocument();
    // November 1 and 100 days.
    expect(textOf(bodyRows()[0])[0]).toBe('Feb 9, 2026');
    fireEvent.click(button('Next page'));
    expect(bodyRows()).toHaveLength(50);
    expect(button('Next page')).toBeDisabled();
    expect(rowOf(/^Total/)).toEqual(['Total', '250', '250']);
    fireEvent.click(button('Previous page'));
    expect(screen.getByText('101–200 of 250')).toBeInTheDocument();
  });

  it('begin at their top, where the focus goes', () => {
    render(<Table daily={ofDays(250)} />);
    const region = screen.getByRole('region');
    region.scrollTop = 400;
    fireEvent.click(button('Next page'));
    expect(region).toHaveFocus();
    expect(region.scrollTop).toBe(0);
  });

  it('that other figures no longer have become the last there is', () => {
    const { rerender } = render(<Table daily={ofDays(250)} />);
    fireEvent.click(button('Next page'));
    fireEvent.click(button('Next page'));
    rerender(<Table daily={ofDays(120)} />);
    expect(screen.getByText('101–120 of 120')).toBeInTheDocument();
    expect(bodyRows()).toHaveLength(20);
  });

  it('are none on paper, which shows every day, whether the table was open or not', () => {
    render(<CreditsTrendChart daily={ofDays(250)} />);
    act(() => void globalThis.dispatchEvent(new Event('beforeprint')));
    expect(bodyRows()).toHaveLength(250);
    expect(screen.queryByRole('button', { name: 'Next page' })).toBeNull();
    act(() => void globalThis.dispatchEvent(new Event('afterprint')));
    expect(screen.queryByRole('table')).toBeNull();
    fireEvent.click(button('View as table'));
    expect(bodyRows()).toHaveLength(100);
  });

  it.each([
    ['de', de, 'Nächste Seite', '101–101 von 101', 'Mehrverbrauch'],
    ['ar', ar, 'الصفحة التالية', '101–101 من 101', 'الأرصدة الإضافية'],
  ] as const)('have words in %s', (locale, messages, name, shown, excess) => {
    render(
      <CreditsProvider locale={locale} messages={messages}>
        <Table daily={{ ...ofDays(101), excess: new Float64Array(101).fill(1) }} />
      </CreditsProvider>,
    );
    fireEvent.click(button(name));
    expect(screen.getByText(shown)).toBeInTheDocument();
    expect(headOf().at(-1)).toBe(excess);
  });
});
