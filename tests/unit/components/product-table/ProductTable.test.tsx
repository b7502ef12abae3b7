import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createRef } from 'react';
import { renderToString } from 'react-dom/server';
import { describe, expect, it, vi } from 'vitest';
import { CreditsProvider, ProductTable } from 'ai-credits-analytics';
import { ar } from 'ai-credits-analytics/locales/ar';
import { de } from 'ai-credits-analytics/locales/de';
import { hi } from 'ai-credits-analytics/locales/hi';
import { ja } from 'ai-credits-analytics/locales/ja';
import { createCreditUsage, productUsage, usageTotal } from 'ai-credits-analytics/metrics';
import { novemberSample } from 'ai-credits-analytics/testing';

import type { CreditUsage, UsageRecord } from 'ai-credits-analytics';

// Names by role are slow to find in jsdom, and some of these tables have hundreds of rows.
vi.setConfig({ testTimeout: 20_000 });

const { input, now } = novemberSample();
const { usage } = createCreditUsage(input);
const idle = usage.products.slice(6);

function figures(of: CreditUsage) {
  return { products: productUsage(of, { now, percentDigits: 1 }), total: usageTotal(of, { now }) };
}

/** Usage of November 2, one row a product. */
function usageOf(credits: Readonly<Record<string, number>>): CreditUsage {
  const records: UsageRecord[] = Object.entries(credits).map(([productId, amount]) => ({
    day: '2025-11-02',
    productId,
    credits: amount,
  }));
  return createCreditUsage({ records, allowance: { included: 1_000_000, excessLimit: null } }).usage;
}

const cells = (name: RegExp) =>
  within(screen.getByRole('row', { name }))
    .getAllByRole('cell')
    .map((cell) => cell.textContent);
const order = () => screen.getAllByRole('rowheader').map((head) => head.textContent);
const sortBy = (name: string) => userEvent.click(screen.getByRole('button', { name }));

describe('the figures of ProductTable', () => {
  it('stand under the five heads people know', () => {
    render(<ProductTable {...figures(usage)} />);
    expect(screen.getAllByRole('columnheader').map((head) => head.textContent)).toEqual([
      'Product',
      'Total Credits',
      'Avg Per Day',
      'Excess Credits Limit',
      '% Credits (this period)',
    ]);
    expect(screen.getByRole('button', { name: 'Excess Credits Limit' })).toHaveAccessibleDescription(
      'Excess Credits Limit: credits consumed after the monthly allocation was exhausted',
    );
  });

  it('are those of November 1 to 22, with the total of 412,380 in a row of its own', () => {
    render(<ProductTable {...figures(usage)} />);
    // 148,930 over 22 days is 6,769.545; of 412,380 it is 36.114 %.
    expect(cells(/^Agent OS/)).toEqual(['148,930', '6,769.55', '0', '36.1%']);
    expect(cells(/^Image Studio/)).toEqual(['21,225', '964.77', '0', '5.1%']);
    expect(cells(/^Total/)).toEqual(['412,380', '18,744.55', '0', '100.0%']);
    expect(screen.getByRole('table', { name: 'Credits by Product (Nov 1 – 22, 6 products)' })).toBeInTheDocument();
    expect(screen.queryByRole('row', { name: /Refunds/ })).toBeNull();
  });

  it('have no decimals in a column of whole numbers, and two in all of its rows otherwise', () => {
    render(<ProductTable {...figures(usageOf({ A: 1234567.5, B: 22, C: 0.003 }))} />);
    expect(cells(/^A/).slice(0, 2)).toEqual(['1,234,567.50', '56,116.70']);
    expect(cells(/^B/).slice(0, 2)).toEqual(['22.00', '1.00']);
    // Never a zero that is none.
    expect(cells(/^C/).slice(0, 2)).toEqual(['<0.01', '<0.01']);
  });

  it('write a share that rounds to nothing as less than the smallest', () => {
    render(<ProductTable {...figures(usageOf({ A: 9999, B: 1 }))} />);
    expect(cells(/^A/).at(-1)).toBe('100.0%');
    expect(cells(/^B/).at(-1)).toBe('<0.1%');
  });

  it('have no share to give where nothing was used, and say so', () => {
    render(<ProductTable {...figures(usageOf({ A: 0 }))} idleProducts={[{ id: 'B', name: 'B' }]} />);
    expect(cells(/^A/)).toEqual(['0', '0', '0', '–No data']);
    expect(cells(/^B/)).toEqual(['0', '0', '0', '–No data']);
    expect(cells(/^Total/)).toEqual(['0', '0', '0', '–No data']);
  });

  it('add up with a row of their own for refunds beyond use', () => {
    render(<ProductTable {...figures(usageOf({ A: 100, B: -40.5 }))} />);
    expect(cells(/^A/)[0]).toBe('100.00');
    expect(cells(/^B/)[0]).toBe('0.00');
    expect(cells(/^Refunds beyond use/)[0]).toBe('−40.50');
    expect(cells(/^Total/)[0]).toBe('59.50');
  });

  it('include products that were not used only where the host asks, as true zeros, and none twice', () => {
    const { rerender } = render(<ProductTable {...figures(usage)} />);
    expect(screen.queryByRole('rowheader', { name: 'Forms' })).toBeNull();
    rerender(<ProductTable {...figures(usage)} idleProducts={usage.products} />);
    expect(cells(/^Forms/)).toEqual(['0', '0.00', '0', '0.0%']);
    expect(order()).toHaveLength(8 + 1);
  });

  it.each([
    ['last-period', '% Credits (last period)'],
    ['last-7-days', '% Credits (last 7 days)'],
    ['last-30-days', '% Credits (last 30 days)'],
    ['last-90-days', '% Credits (last 90 days)'],
    ['custom', '% Credits (selected days)'],
  ] as const)('are headed for the range %s', (preset, head) => {
    render(<ProductTable {...figures(usage)} preset={preset} />);
    expect(screen.getByRole('columnheader', { name: head })).toBeInTheDocument();
  });

  it('are written in German and Arabic, words and numbers', () => {
    const { rerender } = render(
      <CreditsProvider locale="de" messages={de}>
        <ProductTable {...figures(usage)} />
      </CreditsProvider>,
    );
    expect(cells(/^Agent OS/)).toEqual(['148.930', '6.769,55', '0', '36,1\u00a0%']);
    rerender(
      <CreditsProvider locale="ar" messages={ar}>
        <ProductTable {...figures(usage)} idleProducts={idle} data-testid="root" />
      </CreditsProvider>,
    );
    expect(screen.getByTestId('root')).toHaveAttribute('dir', 'rtl');
    expect(screen.getByText(/8 منتجات/, { selector: 'p *' })).toBeInTheDocument();
  });

  it.each([
    ['ja', ja, '製品別クレジット (11月1日～11月22日、6 製品)'],
    ['ar', ar, 'الأرصدة حسب المنتج (1–22 نوفمبر، 6 منتجات)'],
  ] as const)('are named in %s without the comma of another language', (locale, messages, name) => {
    render(
      <CreditsProvider locale={locale} messages={messages}>
        <ProductTable {...figures(usage)} />
      </CreditsProvider>,
    );
    const caption = screen.getByRole('table').querySelector('caption')?.textContent ?? '';
    expect(caption.replace(/[\u2066-\u2069]/g, '')).toBe(name);
  });

  it.each([
    ['ar-EG', ar, 'last-7-days', 'نسبة الأرصدة (آخر ٧ أيام)'],
    ['ar-EG', ar, 'last-30-days', 'نسبة الأرصدة (آخر ٣٠ يومًا)'],
    ['hi-u-nu-deva', hi, 'last-90-days', '% क्रेडिट (पिछले ९० दिन)'],
  ] as const)('are headed in the digits of %s', (locale, messages, preset, head) => {
    render(
      <CreditsProvider locale={locale} messages={messages}>
        <ProductTable {...figures(usage)} preset={preset} />
      </CreditsProvider>,
    );
    expect(screen.getByRole('columnheader', { name: head })).toBeInTheDocument();
  });
});

describe('sorting the ProductTable', () => {
  it('begins with the largest use, told by the one aria-sort', () => {
    render(<ProductTable {...figures(usage)} />);
    expect(order().slice(0, 2)).toEqual(['Agent OS', 'Writing Assistant']);
    const sorted = screen.getAllByRole('columnheader').filter((head) => head.hasAttribute('aria-sort'));
    expect(sorted).toEqual([screen.getByRole('columnheader', { name: 'Total Credits' })]);
    expect(sorted[0]).toHaveAttribute('aria-sort', 'descending');
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
  });

  it('follows the button in a head, leaves the total where it is, and is said once', async () => {
    render(<ProductTable {...figures(usage)} />);
    await sortBy('Product');
    expect(order()).toEqual([
      'Agent OS',
      'Brand Kit',
      'Image Studio',
      'Search',
      'Translate',
      'Writing Assistant',
      'Total',
    ]);
    expect(screen.getByRole('columnheader', { name: 'Product' })).toHaveAttribute('aria-sort', 'ascending');
    expect(screen.getByRole('columnheader', { name: 'Total Credits' })).not.toHaveAttribute('aria-sort');
    expect(screen.getByRole('status')).toHaveTextContent('Sorted by Product, A to Z');
    await sortBy('Product');
    expect(order()[0]).toBe('Writing Assistant');
    expect(screen.getByRole('status')).toHaveTextContent('Sorted by Product, Z to A');
    expect(screen.getByRole('button', { name: 'Product' })).toHaveFocus();
  });

  it('has the same orders in one choice, for where there is no room for heads', async () => {
    render(<ProductTable {...figures(usage)} />);
    const choice = screen.getByRole('combobox', { name: 'Sort by' });
    expect(choice).toHaveDisplayValue('Total Credits, highest first');
    await userEvent.selectOptions(choice, 'Avg Per Day, lowest first');
    expect(order()[0]).toBe('Image Studio');
    expect(screen.getByRole('columnheader', { name: 'Avg Per Day' })).toHaveAttribute('aria-sort', 'ascending');
  });
});

describe('the pages of ProductTable', () => {
  const many = (count: number) =>
    figures(usageOf(Object.fromEntries(Array.from({ length: count }, (_, at) => [`Model ${at + 1}`, count - at]))));

  it('are none up to 100 products', () => {
    render(<ProductTable {...many(100)} />);
    expect(order()).toHaveLength(100 + 1);
    expect(screen.queryByRole('button', { name: 'Next page' })).toBeNull();
  });

  it('hold 100 products each, say which, and keep the focus in the table', async () => {
    render(<ProductTable {...many(250)} />);
    expect(order()).toHaveLength(100 + 1);
    expect(screen.getByText('1–100 of 250')).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Previous page' })).toBeDisabled();
    await sortBy('Next page');
    expect(order()[0]).toBe('Model 101');
    expect(document.activeElement).toHaveTextContent('Nov 1 – 22, 250 products · 101–200 of 250');
    await sortBy('Next page');
    expect(screen.getByText('201–250 of 250')).toBeInTheDocument();
    expect(order()).toHaveLength(50 + 1);
    expect(screen.getByRole('button', { name: 'Next page' })).toBeDisabled();
    expect(document.activeElement).not.toBe(document.body);
    await sortBy('Previous page');
    expect(order()[0]).toBe('Model 101');
  });

  it('are one order: sorting goes through all rows and back to the first page', async () => {
    render(<ProductTable {...many(250)} />);
    await sortBy('Next page');
    await sortBy('Total Credits');
    expect(order()[0]).toBe('Model 250');
    expect(screen.getByText('1–100 of 250')).toBeInTheDocument();
  });

  it('end where newer figures end', async () => {
    const { rerender } = render(<ProductTable {...many(250)} />);
    await sortBy('Next page');
    await sortBy('Next page');
    rerender(<ProductTable {...many(120)} />);
    expect(screen.getByText('101–120 of 120')).toBeInTheDocument();
  });
});

describe('the names of ProductTable', () => {
  const named = (name: string, href?: string) => {
    const products = [{ id: 'p', name, href, color: 'tomato' }];
    const records = [{ day: '2025-11-02', productId: 'p', credits: 5 }];
    return figures(createCreditUsage({ records, products, allowance: { included: 9, excessLimit: null } }).usage);
  };

  it('are text, whatever they hold, and keep their direction to themselves', () => {
    const name = '<img src=x onerror=alert(1)>\u202e';
    const { container } = render(<ProductTable {...named(name)} />);
    expect(order()[0]).toBe(name);
    expect(container.querySelector('img')).toBeNull();
    expect(screen.getByText((_, element) => element?.tagName === 'BDI')).toHaveTextContent('<img src=x');
  });

  it('link where the address is one, and only then', () => {
    const { rerender } = render(<ProductTable {...named('Agent OS', '/products/agent-os')} />);
    const link = screen.getByRole('link', { name: 'Agent OS' });
    expect(link).toHaveAttribute('href', '/products/agent-os');
    expect(link).toHaveAttribute('rel', 'noopener');
    rerender(<ProductTable {...named('Agent OS', 'javascript:alert(1)')} />);
    expect(screen.queryByRole('link')).toBeNull();
    expect(screen.getByRole('rowheader', { name: 'Agent OS' })).toBeInTheDocument();
  });

  it('have a word where there is none, and are sorted by it', async () => {
    const total = usageTotal(usage, { now });
    const idleProducts = ['Zebra', '', 'Alpha'].map((name) => ({ id: `id ${name}`, name }));
    const { rerender } = render(<ProductTable products={[]} idleProducts={idleProducts} total={total} />);
    await sortBy('Product');
    expect(order()).toEqual(['Alpha', 'Unnamed product', 'Zebra', 'Total']);
    rerender(<ProductTable {...named('')} />);
    expect(order()[0]).toBe('Unnamed product');
  });

  it('are drawn up to 300 characters', () => {
    render(<ProductTable {...named('x'.repeat(1_000_000))} />);
    expect(order()[0]).toBe(`${'x'.repeat(300)}…`);
  });

  it('carry the colour of the host as an attribute, not as a style', () => {
    const { container } = render(<ProductTable {...named('Agent OS')} />);
    expect(container.querySelector('[data-aic-part="swatch"]')).toHaveAttribute('color', 'tomato');
  });
});

describe('the states of ProductTable', () => {
  it('is busy while it loads, and speaks no figure', () => {
    render(<ProductTable status="loading" data-testid="root" />);
    expect(screen.getByTestId('root')).toHaveAttribute('aria-busy', 'true');
    expect(screen.getByRole('heading', { level: 2, name: 'Credits by Product' })).toBeInTheDocument();
    expect(screen.getByText('Loading')).toBeInTheDocument();
    expect(screen.queryByRole('table')).toBeNull();
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('keeps its figures while newer ones are on their way', () => {
    render(<ProductTable {...figures(usage)} status="refreshing" data-testid="root" />);
    expect(screen.getByTestId('root')).toHaveAttribute('aria-busy', 'true');
    expect(cells(/^Total/)[0]).toBe('412,380');
  });

  it('tells an error and tries again', async () => {
    const onRetry = vi.fn();
    render(<ProductTable status="error" onRetry={onRetry} />);
    expect(screen.getByRole('alert')).toHaveTextContent('Usage could not be loaded');
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(onRetry).toHaveBeenCalledExactlyOnceWith();
  });

  it('is empty without products or without a total, not broken', () => {
    const { total } = figures(usage);
    const { rerender } = render(<ProductTable products={[]} total={total} data-testid="root" />);
    expect(screen.getByTestId('root')).toHaveAttribute('data-aic-status', 'empty');
    expect(screen.getByText('No usage yet')).toBeInTheDocument();
    rerender(<ProductTable />);
    expect(screen.getByText('No usage yet')).toBeInTheDocument();
  });

  it('says what the host says, where it is forbidden or no product is enabled', () => {
    const { rerender } = render(<ProductTable status="forbidden" statusMessage="Ask Kim." />);
    expect(screen.getByText('Ask Kim.')).toBeInTheDocument();
    rerender(<ProductTable status="not-enabled" statusAction={<a href="/plans">Plans</a>} />);
    expect(screen.getByRole('link', { name: 'Plans' })).toBeInTheDocument();
  });

  it('gives the host its root: ref, class last, attributes', () => {
    const ref = createRef<HTMLDivElement>();
    render(<ProductTable {...figures(usage)} ref={ref} className="mine" id="table" />);
    expect(ref.current).toHaveAttribute('id', 'table');
    expect(ref.current?.className).toMatch(/^aic-card aic-root aic-table-card mine$/);
  });

  it('is whole in the HTML of a server, without a style attribute', () => {
    const html = renderToString(<ProductTable {...figures(usage)} />);
    expect(html).toContain('148,930');
    expect(html).not.toContain('style=');
  });
});
