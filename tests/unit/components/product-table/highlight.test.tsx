import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { ProductTable } from 'ai-credits-analytics';
import { createCreditUsage, productUsage, usageTotal } from 'ai-credits-analytics/metrics';
import { novemberSample } from 'ai-credits-analytics/testing';

import type { LinkSlotProps, SlotComponents } from 'ai-credits-analytics';

/** Counts how often a row's cells are drawn: each draws the link of its product once. */
const drawLink = vi.fn(({ state, children, ...props }: LinkSlotProps) => (
  <a {...props} data-product={state.productId}>
    {children}
  </a>
));
const COUNTED: SlotComponents = { Link: drawLink };

// Names by role are slow to find in jsdom.
vi.setConfig({ testTimeout: 20_000 });

const { input, now } = novemberSample();
const { usage } = createCreditUsage({
  ...input,
  products: input.products?.map((product) => ({ ...product, href: `/products/${product.id}` })),
});
const figures = { products: productUsage(usage, { now, percentDigits: 1 }), total: usageTotal(usage, { now }) };
const idleProducts = usage.products.slice(6);

const row = (name: RegExp) => screen.getByRole('row', { name });
const highlighted = () =>
  screen
    .getAllByRole('row')
    .filter((found) => found.hasAttribute('data-aic-highlighted'))
    .map((found) => found.firstElementChild?.textContent);

/** A host that keeps the product, in a function of its own at each render. */
function Host() {
  const [productId, setProductId] = useState<string | null>(null);
  return (
    <ProductTable
      {...figures}
      idleProducts={idleProducts}
      highlightedProductId={productId}
      onHighlightedProductChange={(next) => setProductId(next)}
      components={COUNTED}
    />
  );
}

it('draws the twelve largest products in colours of their own, and smaller ones as others', () => {
  const records = Array.from({ length: 13 }, (_, at) => ({ day: '2025-11-02', productId: `p${at}`, credits: 20 - at }));
  const many = createCreditUsage({ records, allowance: { included: 9, excessLimit: null } }).usage;
  const { container } = render(
    <ProductTable products={productUsage(many, { now })} total={usageTotal(many, { now })} />,
  );
  const classes = [...container.querySelectorAll('[data-aic-part="swatch"]')].map((swatch) => swatch.classList[2]);
  expect(classes).toEqual([...Array.from({ length: 12 }, (_, at) => `aic-series-${at + 1}`), 'aic-series-other']);
});

describe('the highlighted row of ProductTable', () => {
  it('is the one of the product the host names, and none without', () => {
    const { rerender } = render(<ProductTable {...figures} highlightedProductId="search" />);
    expect(highlighted()).toEqual(['Search']);
    rerender(<ProductTable {...figures} highlightedProductId="no-such-product" />);
    expect(highlighted()).toEqual([]);
    rerender(<ProductTable {...figures} highlightedProductId="agent-os" />);
    expect(highlighted()).toEqual(['Agent OS']);
    rerender(<ProductTable {...figures} />);
    expect(highlighted()).toEqual([]);
  });

  it('is reported as the pointer comes and goes, from row to row', async () => {
    const user = userEvent.setup();
    const onChange = vi.fn();
    render(<ProductTable {...figures} idleProducts={idleProducts} onHighlightedProductChange={onChange} />);
    await user.hover(row(/^Agent OS/));
    expect(onChange.mock.calls).toEqual([['agent-os']]);
    await user.hover(row(/^Forms/));
    expect(onChange.mock.calls.slice(1)).toEqual([[null], ['forms']]);
    // The total is about no product.
    await user.hover(row(/^Total/));
    expect(new Set(onChange.mock.calls.slice(3).flat())).toEqual(new Set([null]));
  });

  it('is reported by the keyboard’s focus on a link in it, and adds no stop of its own', async () => {
    const onChange = vi.fn();
    const { container } = render(<ProductTable {...figures} onHighlightedProductChange={onChange} />);
    screen.getByRole('link', { name: 'Agent OS' }).focus();
    expect(onChange.mock.calls).toEqual([['agent-os']]);
    await userEvent.tab();
    expect(screen.getByRole('link', { name: 'Writing Assistant' })).toHaveFocus();
    expect(onChange.mock.lastCall).toEqual(['writing-assistant']);
    await userEvent.tab({ shift: true });
    await userEvent.tab({ shift: true });
    expect(onChange.mock.lastCall).toEqual([null]);
    expect(container.querySelector('[tabindex]')).toBeNull();
  });

  it('follows the pointer without drawing the cells of any row again', async () => {
    const user = userEvent.setup();
    drawLink.mockClear();
    render(<Host />);
    expect(drawLink).toHaveBeenCalledTimes(8);
    await user.hover(row(/^Agent OS/));
    expect(highlighted()).toEqual(['Agent OS']);
    await user.hover(row(/^Image Studio/));
    expect(highlighted()).toEqual(['Image Studio']);
    await user.unhover(row(/^Image Studio/));
    expect(highlighted()).toEqual([]);
    expect(drawLink).toHaveBeenCalledTimes(8);
  });

  it('stays with its product when the order changes', async () => {
    render(<ProductTable {...figures} highlightedProductId="search" />);
    await userEvent.click(screen.getByRole('button', { name: 'Product' }));
    expect(highlighted()).toEqual(['Search']);
  });
});
