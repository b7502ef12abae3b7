import { fireEvent, render, screen } from '@testing-library/react';
import { CreditsProvider, CreditsTrendChart } from 'ai-credits-analytics';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { dailyOf } from './dailyOf';
import { layOut, pointAt } from './plot';

import type { ReactElement } from 'react';

beforeEach(() => void layOut());
afterEach(() => vi.restoreAllMocks());

/** Four days with everything a chart can draw: an allowance, days beyond it, a reset, and today. */
const full = dailyOf(
  { Docs: [60, 60, 60, 60], Code: [30, 30, 30, 30] },
  { today: '2025-11-04', excess: [0, 0, 0, 20], allowancePerDay: [80, 80, 80, 80], periodStarts: ['2025-11-03'] },
);
const notes = [{ day: '2025-11-02', label: 'Limit raised' }];

/** Names of the parts that are in the page, each once. */
function partsIn(container: HTMLElement): readonly string[] {
  const elements = [...container.querySelectorAll('[data-aic-part]')];
  for (const element of elements) expect(element.getAttribute('part')).toBe(element.getAttribute('data-aic-part'));
  return [...new Set(elements.map((element) => element.getAttribute('part') ?? ''))].toSorted();
}

/** A chart with its table open, a product lifted out and a day looked at. */
function renderAll(chart: ReactElement): HTMLElement {
  const { container } = render(chart);
  fireEvent.click(screen.getByRole('button', { name: 'View as table' }));
  pointAt('pointerMove', 0);
  return container;
}

const FRAME = [
  'axis-x',
  'axis-y',
  'direct-label',
  'grid',
  'header',
  'highlight',
  'legend',
  'legend-item',
  'note',
  'plot',
];
const REST = ['point', 'reset', 'root', 'swatch', 'table', 'title', 'today', 'tooltip'];

describe('the parts of a chart', () => {
  it.each([
    ['stacked', ['allocation-line', 'area', 'excess', ...FRAME, ...REST]],
    ['share', ['area', ...FRAME, ...REST]],
    ['lines', ['line', ...FRAME.filter((name) => name !== 'direct-label'), ...REST]],
  ] as const)('are all in the page, drawn %s', (mode, names) => {
    const chart = <CreditsTrendChart daily={full} mode={mode} annotations={notes} highlightedProductId="Docs" />;
    expect(partsIn(renderAll(chart))).toEqual([...names].toSorted());
  });

  it.each([
    ['loading', 'skeleton'],
    ['empty', 'empty'],
    ['error', 'error'],
  ] as const)('are few while it is %s', (status, name) => {
    const { container } = render(<CreditsTrendChart status={status} />);
    expect(partsIn(container)).toEqual(['header', name, 'root', 'title'].toSorted());
  });

  it('carry the host’s classes beside the library’s', () => {
    const names = ['root', 'allocation-line', 'area', 'excess', ...FRAME, ...REST];
    const classNames = Object.fromEntries(names.map((name) => [name, `portal-${name}`]));
    const container = renderAll(
      <CreditsTrendChart daily={full} annotations={notes} highlightedProductId="Docs" classNames={classNames} />,
    );
    const without = [...container.querySelectorAll('[data-aic-part]')].filter(
      (element) => !element.matches(`.portal-${element.getAttribute('part')}`),
    );
    expect(without).toEqual([]);
    // The library's own come first: none is lost.
    expect(container.querySelector('.portal-tooltip')).toHaveAttribute('class', 'aic-chart-tooltip portal-tooltip');
    expect(container.querySelector('.portal-area')?.getAttribute('class')).toMatch(
      /^aic-chart-area aic-series-\d portal-area$/,
    );
  });

  it('take the chart’s own classes before those of the provider', () => {
    const { container } = render(
      <CreditsProvider classNames={{ legend: 'all', plot: 'all' }}>
        <CreditsTrendChart daily={full} classNames={{ legend: 'own' }} />
      </CreditsProvider>,
    );
    expect(container.querySelector('[part="legend"]')).toHaveClass('aic-chart-legend', 'own', { exact: true });
    expect(container.querySelector('[part="plot"]')).toHaveClass('aic-chart-plot', 'all', { exact: true });
  });

  it('stand among elements that all have a class of the library, so that no rule for bare elements reaches them', () => {
    const container = renderAll(
      <CreditsTrendChart daily={full} annotations={notes} highlightedProductId="Docs" hasPatterns />,
    );
    const loading = render(<CreditsTrendChart status="loading" />).container;
    for (const element of [...container.querySelectorAll('*'), ...loading.querySelectorAll('*')])
      expect(element.getAttribute('class'), element.outerHTML.slice(0, 80)).toMatch(/^aic-\S/);
    expect(container.innerHTML).not.toMatch(/undefined|null/);
  });
});
