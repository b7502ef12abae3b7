import { cleanup, render, screen } from '@testing-library/react';
import { CreditsDashboard, CreditsTrendChart, DashboardTabs, ProductTable, UsageMeterCard } from 'ai-credits-analytics';
import { createCreditUsage, dailyUsage, productUsage, usageTotal } from 'ai-credits-analytics/metrics';
import { novemberSample } from 'ai-credits-analytics/testing';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';

import '../../src/styles/styles.css';
import parts from '../../src/theme/parts.json';
import { november, over } from '../unit/components/usage-card/balances';

const { input, now } = novemberSample();
const { usage } = createCreditUsage(input);

/** What one class of a host's says, and what its elements are to look like, whatever their state. */
const SAID = {
  color: 'rgb(1, 2, 3)',
  'background-color': 'rgb(4, 5, 6)',
  'border-top-color': 'rgb(7, 8, 9)',
  fill: 'rgb(10, 11, 12)',
  stroke: 'rgb(13, 14, 15)',
  'font-weight': '300',
  'font-size': '17px',
  'letter-spacing': '3px',
  'line-height': '31px',
  'padding-top': '7px',
  'padding-left': '7px',
};

/** That class on each part of a component. */
const onEach = (names: readonly string[]) => Object.fromEntries(names.map((name) => [name, 'host-class']));

const style = document.createElement('style');
style.textContent = `.host-class { ${Object.entries(SAID)
  .map(([property, value]) => `${property}: ${value}`)
  .join('; ')} }`;

/**
 * The parts that look otherwise than the host's class says, with what they have. Not those that have the focus or are
 * disabled: a rule of the host's that says so, `.host-class:focus`, weighs as ours does.
 */
function overruled(): string[] {
  const elements = [...document.querySelectorAll('.host-class:not(:focus, :disabled)')];
  expect(elements.length).toBeGreaterThan(0);
  const lines = elements.flatMap((element) => {
    const seen = getComputedStyle(element);
    return Object.entries(SAID).flatMap(([property, value]) => {
      const own = seen.getPropertyValue(property);
      return own === value ? [] : [`${element.getAttribute('part') ?? ''} ${property}: ${own}`];
    });
  });
  return [...new Set(lines)];
}

beforeAll(() => document.head.append(style));
afterAll(() => style.remove());
afterEach(async () => {
  cleanup();
  await page.viewport(1024, 768);
});

describe.each([1200, 420])('a class of the host, after our sheet, %i px wide', (width) => {
  it('wins on every part of the dashboard, its chart read and its picker open', async () => {
    await page.viewport(width, 900);
    render(<CreditsDashboard usage={usage} now={now} classNames={onEach(parts.CreditsDashboard)} />);
    screen.getByRole('button', { name: /^This period/ }).click();
    expect(await screen.findByRole('listbox', { name: 'Period' })).toBeVisible();
    expect(overruled()).toEqual([]);
    await userEvent.keyboard('{Escape}');
    screen.getByRole('option', { name: /Nov 22/ }).focus();
    expect(await screen.findByRole('tooltip')).toBeVisible();
    expect(overruled()).toEqual([]);
  });

  it('wins on a meter past its limit, a tab that is chosen, and figures that load or are refused', async () => {
    await page.viewport(width, 900);
    render(
      <>
        <UsageMeterCard limit="included" balance={over} period={november} classNames={onEach(parts.UsageMeterCard)} />
        <DashboardTabs
          label="Dashboards"
          tabs={[{ id: 'credits', label: 'AI Credits', content: null }]}
          classNames={onEach(parts.DashboardTabs)}
        />
        <ProductTable products={[]} status="loading" classNames={onEach(parts.ProductTable)} />
        <ProductTable products={[]} status="error" classNames={onEach(parts.ProductTable)} />
        <CreditsTrendChart status="loading" classNames={onEach(parts.CreditsTrendChart)} />
      </>,
    );
    expect(overruled()).toEqual([]);
  });

  it('wins on a row that is lit up, its area, and a column that is sorted', async () => {
    await page.viewport(width, 900);
    const products = productUsage(usage, { now, percentDigits: 1 });
    const lit = { highlightedProductId: products[1]?.productId ?? null };
    render(
      <>
        <ProductTable
          products={products}
          total={usageTotal(usage, { now })}
          {...lit}
          classNames={onEach(parts.ProductTable)}
        />
        <CreditsTrendChart daily={dailyUsage(usage, { now })} {...lit} classNames={onEach(parts.CreditsTrendChart)} />
      </>,
    );
    expect(overruled()).toEqual([]);
  });
});
