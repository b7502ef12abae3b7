import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { CreditsProvider, ProductTable } from 'ai-credits-analytics';
import { ar } from 'ai-credits-analytics/locales/ar';
import { de } from 'ai-credits-analytics/locales/de';
import { en } from 'ai-credits-analytics/locales/en';
import { createCreditUsage, productUsage, usageTotal } from 'ai-credits-analytics/metrics';
import { novemberSample } from 'ai-credits-analytics/testing';
import { afterEach, describe, expect, it } from 'vitest';

import '../../src/styles/styles.css';
import { emulateMedia } from './emulateMedia';

import type { CreditUsage } from 'ai-credits-analytics';
import type { ReactElement } from 'react';

const CATALOGUES = { en, de, ar };
const { input, now } = novemberSample();
const { usage } = createCreditUsage(input);
const figures = (of: CreditUsage) => ({
  products: productUsage(of, { now, percentDigits: 1 }),
  total: usageTotal(of, { now }),
});
const idleProducts = usage.products.slice(6);

/** Draws in a block of that width, and gives back the root and what unmounts it. */
function drawn(table: ReactElement, width: number, locale: keyof typeof CATALOGUES = 'en') {
  const { container, unmount } = render(
    <CreditsProvider locale={locale} messages={CATALOGUES[locale]}>
      <div style={{ width }}>{table}</div>
    </CreditsProvider>,
  );
  const root = container.querySelector<HTMLElement>('.aic-root');
  if (root === null) throw new Error('The table has no root.');
  return { root, unmount };
}

const November = <ProductTable {...figures(usage)} idleProducts={idleProducts} />;

afterEach(async () => {
  document.documentElement.removeAttribute('style');
  await emulateMedia();
});

describe('ProductTable in its container', () => {
  it.each([320, 642, 643, 768, 1232])('is as high while it loads as with its eight rows, %i px wide', (width) => {
    const loading = drawn(<ProductTable status="loading" />, width);
    const { height } = loading.root.getBoundingClientRect();
    loading.unmount();
    expect(drawn(November, width).root.getBoundingClientRect().height).toBeCloseTo(height, 0);
  });

  it.each(['en', 'de', 'ar'] as const)('is cut off nowhere from 240 px on, in %s', (locale) => {
    for (const width of [240, 320, 480, 643, 768, 1232]) {
      const { root, unmount } = drawn(November, width, locale);
      for (const box of [root, ...root.querySelectorAll<HTMLElement>('.aic-table-scroll, td, th')])
        expect(box.scrollWidth - box.clientWidth, `${box.className} at ${width} px`).toBeLessThanOrEqual(1);
      unmount();
    }
  });

  // Its border takes 2 px: the rows become blocks where 640 px are left.
  it('orders by heads where there is room, else by one choice, never by both', () => {
    const wide = drawn(November, 643);
    expect(screen.getByRole('button', { name: 'Total Credits' })).toBeVisible();
    expect(screen.getByLabelText('Sort by')).not.toBeVisible();
    wide.unmount();
    drawn(November, 642);
    expect(screen.getByText('Total Credits')).not.toBeVisible();
    expect(screen.getByRole('combobox', { name: 'Sort by' })).toBeVisible();
  });

  it('keeps the roles of a table where its rows are blocks, and labels each figure', () => {
    drawn(November, 320);
    const row = screen.getByRole('row', { name: /^Agent OS/ });
    expect(getComputedStyle(row).display).toBe('grid');
    expect(row).toHaveAttribute('role', 'row');
    const labels = [...row.querySelectorAll('td')].map((cell) => getComputedStyle(cell, '::before').content);
    expect(labels).toEqual(['"Total Credits"', '"Avg Per Day"', '"Excess Credits Limit"', '"% Credits (this period)"']);
  });

  it('gives numbers all the room they need: names wrap, figures do not', () => {
    const name = 'X'.repeat(200);
    const { usage: long } = createCreditUsage({
      records: [{ day: '2025-11-02', productId: 'p', credits: 123_456_789_012.25 }],
      products: [{ id: 'p', name }],
      allowance: { included: 1, excessLimit: null },
    });
    for (const width of [320, 700, 1232]) {
      const { root, unmount } = drawn(<ProductTable {...figures(long)} />, width);
      const [, total] = screen.getAllByText('123,456,789,012.25');
      expect(total?.getClientRects()).toHaveLength(1);
      expect(screen.getByText(name).getBoundingClientRect().right).toBeLessThan(root.getBoundingClientRect().right);
      expect(root.scrollWidth).toBeLessThanOrEqual(width);
      unmount();
    }
  });

  it('puts units under units at the right, and fills the bars from where the text begins', () => {
    const { root } = drawn(November, 1232, 'ar');
    const rights = [...root.querySelectorAll('td:nth-child(3) .aic-table-figure')].map((figure) =>
      Math.round(figure.getBoundingClientRect().right),
    );
    expect(new Set(rights).size).toBe(1);
    const track = root.querySelector('.aic-bar-track')?.getBoundingClientRect();
    const fill = root.querySelector('.aic-bar-fill')?.getBoundingClientRect();
    expect(fill?.right).toBeCloseTo(track?.right ?? 0, 0);
    expect(fill?.width).toBeCloseTo(132 * 0.36114, 0);
  });

  it.each([
    ['its name', 1232, 'en'],
    ['the block', 320, 'en'],
    ['its name, at the right,', 1232, 'ar'],
  ] as const)(
    'draws a rule before %s of the highlighted row and moves nothing, %i px wide, in %s',
    (_, width, locale) => {
      const places = () =>
        [...document.querySelectorAll('.aic-table-figure, bdi')].map((box) => box.getBoundingClientRect().toJSON());
      const table = (productId: string | null) => (
        <CreditsProvider locale={locale} messages={CATALOGUES[locale]}>
          <div style={{ width }}>
            <ProductTable {...figures(usage)} highlightedProductId={productId} />
          </div>
        </CreditsProvider>
      );
      const { rerender } = render(table(null));
      const before = places();
      rerender(table('search'));
      const row = screen.getByRole('row', { name: /^Search/ });
      const bordered = width > 640 ? row.querySelector('th') : row;
      const side = locale === 'ar' ? 'borderRightWidth' : 'borderLeftWidth';
      expect(bordered && getComputedStyle(bordered)[side]).toBe('3px');
      expect(getComputedStyle(row).backgroundColor).not.toBe('rgba(0, 0, 0, 0)');
      expect(places()).toEqual(before);
    },
  );

  it.each([320, 960])('compares shares by bars of one length, with text twice as large too, %i px wide', (width) => {
    document.documentElement.style.fontSize = '32px';
    const { root } = drawn(November, width);
    const tracks = [...root.querySelectorAll('.aic-bar-track')].map((track) => {
      const { left, right } = track.getBoundingClientRect();
      return `${Math.round(left)} to ${Math.round(right)}`;
    });
    expect(tracks).toHaveLength(8);
    expect(new Set(tracks).size).toBe(1);
  });

  it('keeps a panel in its place as far from its edge as its rows are', () => {
    const { root } = drawn(<ProductTable status="error" onRetry={() => {}} statusAction={<b>Ask</b>} />, 150);
    const bottom = root.querySelector('.aic-status-actions')?.getBoundingClientRect().bottom ?? 0;
    expect(root.getBoundingClientRect().bottom - bottom).toBeGreaterThanOrEqual(20);
  });

  it('loads without dark outlines: a swatch is as grey as the rest', () => {
    const { root } = drawn(<ProductTable status="loading" />, 960);
    const track = root.querySelector('.aic-bar-track');
    const grey = track && getComputedStyle(track).fill;
    const swatches = [...root.querySelectorAll('.aic-table-swatch-fill')].map((swatch) => getComputedStyle(swatch));
    expect(swatches).toHaveLength(8);
    expect(new Set(swatches.flatMap(({ fill, stroke }) => [fill, stroke]))).toEqual(new Set([grey]));
  });

  it('prints a pattern of its own for each product, and outlines for those not used', async () => {
    await emulateMedia({}, 'print');
    const { root } = drawn(November, 700);
    const swatches = [...root.querySelectorAll('.aic-table-swatch')].map((swatch) => {
      const { backgroundImage, printColorAdjust } = getComputedStyle(swatch);
      const fill = swatch.querySelector('.aic-table-swatch-fill');
      return { backgroundImage, printColorAdjust, isFilled: fill?.getClientRects().length === 1 };
    });
    const used = swatches.slice(0, 6);
    const idle = swatches.slice(6);
    expect(new Set(used.map(({ backgroundImage }) => backgroundImage)).size).toBe(6);
    expect(used.every(({ printColorAdjust, isFilled }) => printColorAdjust === 'exact' && !isFilled)).toBe(true);
    expect(idle.map(({ backgroundImage, isFilled }) => [backgroundImage, isFilled])).toEqual([
      ['none', true],
      ['none', true],
    ]);
  });

  it("prints a host's own colour as it is, which has no pattern", async () => {
    await emulateMedia({}, 'print');
    const { usage: own } = createCreditUsage({
      records: [{ day: '2025-11-02', productId: 'p', credits: 10 }],
      products: [{ id: 'p', name: 'Own', color: '#008000' }],
      allowance: { included: 100, excessLimit: null },
    });
    const { root } = drawn(<ProductTable {...figures(own)} />, 700);
    const swatch = root.querySelector('.aic-table-swatch');
    expect(swatch && getComputedStyle(swatch).backgroundColor).toBe('rgb(0, 128, 0)');
  });

  it('turns a page at its foot and brings its top into view', async () => {
    const records = Array.from({ length: 150 }, (_, at) => ({
      day: '2025-11-02',
      productId: `Model ${at + 1}`,
      credits: 150 - at,
    }));
    const many = createCreditUsage({ records, allowance: { included: 1, excessLimit: null } }).usage;
    drawn(<ProductTable {...figures(many)} />, 800);
    const next = screen.getByRole('button', { name: 'Next page' });
    next.scrollIntoView();
    await userEvent.click(next);
    const summary = screen.getByText('Nov 1 – 22, 150 products · 101–150 of 150', { selector: 'p *' });
    const { top, bottom } = summary.getBoundingClientRect();
    expect(top).toBeGreaterThanOrEqual(0);
    expect(bottom).toBeLessThanOrEqual(window.innerHeight);
  });

  it.each([320, 1024])('has nothing that axe finds, %i px wide', async (width) => {
    const { root } = drawn(November, width);
    const { violations } = await axe.run(root, { rules: { region: { enabled: false } } });
    expect(violations).toEqual([]);
  });
});
