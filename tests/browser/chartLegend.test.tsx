import { cleanup, render, screen } from '@testing-library/react';
import { CreditsProvider } from 'ai-credits-analytics/context';
import axe from 'axe-core';
import { useState } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { cdp, page, userEvent } from 'vitest/browser';

import { Card } from '../../src/components/shared/Card';
import { useRootProps } from '../../src/components/shared/useRootProps';
import { ChartLegend } from '../../src/components/trend-chart/ChartLegend';
import { useHiddenProducts } from '../../src/components/trend-chart/useHiddenProducts';
import { useText } from '../../src/context/useText';
import { chartMessages } from '../../src/format/messages/chart';
import { emulateMedia } from './emulateMedia';

import 'ai-credits-analytics/styles.css';

const NAMES = [
  'Agent OS',
  'Writing Assistant',
  'Search',
  'Translate',
  'Brand Kit',
  'Image Studio',
  'Forms',
  'Personalize',
  'Document Intelligence',
  'Code Review',
  'Meeting Notes',
  'Voice',
  'Other',
];
const WORDS = 'Invoices and receipts of the European subsidiaries, '.repeat(4).slice(0, 200);
const ONE_WORD = 'x'.repeat(200);

interface Options {
  names: readonly string[];
  locale?: string;
  onHighlight?: (id: string | null) => void;
}

/** The legend in a card, over something that stands where the plot does. */
function Legend({ names, onHighlight }: Options) {
  const root = useRootProps<HTMLDivElement>('aic-chart', { ref: null });
  const text = useText('chart', chartMessages);
  const { hiddenIds, toggle, isolate } = useHiddenProducts();
  const [highlightedId, setHighlightedId] = useState<string | null>(null);
  const products = names.map((name, place) => ({ id: `${place}`, name, seriesIndex: place < 12 ? place : -1 }));
  const ids = products.map(({ id }) => id);
  return (
    <Card {...root} status="ready">
      <figure className="aic-chart-figure">
        <ChartLegend
          products={products}
          hiddenIds={hiddenIds}
          toggle={toggle}
          isolate={(id) => isolate(id, ids)}
          highlightedId={highlightedId}
          onHighlight={(id) => {
            setHighlightedId(id);
            onHighlight?.(id);
          }}
          text={text}
          patternId={undefined}
        />
        <div data-testid="plot" style={{ position: 'relative', height: 336 }} />
      </figure>
    </Card>
  );
}

function show(width: number, { locale = 'en', ...options }: Options) {
  const box = document.createElement('div');
  box.style.width = `${width}px`;
  document.body.append(box);
  return render(
    <CreditsProvider locale={locale}>
      <Legend {...options} />
    </CreditsProvider>,
    { container: box },
  );
}

const legend = () => screen.getByRole('group');
const items = () => screen.getAllByRole('button');
const item = (place: number) => items()[place] ?? document.body;
const bubble = () => document.querySelector('.aic-chart-legend-name');
const boxOf = (element: Element | null) => element?.getBoundingClientRect() ?? new DOMRect();
const pressed = () => screen.queryAllByRole('button', { pressed: true }).map((button) => button.textContent);

afterEach(async () => {
  cleanup();
  document.body.replaceChildren();
  document.body.removeAttribute('style');
  document.documentElement.style.removeProperty('font-size');
  await page.viewport(1024, 768);
  await userEvent.unhover(document.body);
});

describe('the names in the legend', () => {
  it('are cut to one line, but not for assistive technology', () => {
    show(320, { names: [WORDS, ONE_WORD, 'Search'] });
    for (const button of items()) {
      expect(boxOf(button).height).toBe(28);
      expect(boxOf(button).right).toBeLessThanOrEqual(boxOf(legend()).right);
    }
    expect(items()).toEqual([WORDS, ONE_WORD, 'Search'].map((name) => screen.getByRole('button', { name })));
  });

  it.each([
    [320, 'en', WORDS],
    [320, 'en', ONE_WORD],
    [320, 'ar', ONE_WORD],
    [240, 'ar', WORDS],
    [1152, 'en', WORDS],
  ])('are whole under the pointer, %i px wide in %s, and nothing moves', async (width, locale, name) => {
    await page.viewport(width, 768);
    show(width, { names: ['Search', 'Agent OS', name, 'Voice'], locale });
    const before = [legend(), item(3), screen.getByTestId('plot')].map((element) => boxOf(element).toJSON());
    await userEvent.hover(item(2));
    expect(bubble()?.textContent).toBe(name);
    const { left, right, top, bottom } = boxOf(bubble());
    expect(left).toBeGreaterThanOrEqual(boxOf(legend()).left);
    expect(right).toBeLessThanOrEqual(boxOf(legend()).right);
    // All of it is seen: nothing clips it, nothing lies on it.
    for (const [x, y] of [
      [left + 9, top + 9],
      [right - 9, bottom - 9],
    ]) {
      expect(document.elementFromPoint(x ?? 0, y ?? 0)).toBe(bubble());
    }
    expect(bubble()?.scrollWidth).toBe(bubble()?.clientWidth);
    expect([legend(), item(3), screen.getByTestId('plot')].map((element) => boxOf(element).toJSON())).toEqual(before);
    expect(document.documentElement.scrollWidth).toBe(width);
    expect(bubble()?.closest('.aic-root')).not.toBeNull();
  });

  it.each([
    ['zoom: 1.25', 1.25],
    ['transform: scale(0.75); transform-origin: 0 0', 0.75],
    ['zoom: 2; transform: scale(0.5); transform-origin: 0 0', 1],
  ])('stand in the middle under their item where the page has %s', async (css, scale) => {
    document.body.style.cssText = css;
    show(640, { names: ['Search', 'Agent OS', WORDS, 'Voice'] });
    await userEvent.hover(item(2));
    const [whole, cut] = [boxOf(bubble()), boxOf(item(2))];
    expect(whole.left + whole.width / 2).toBeCloseTo(cut.left + cut.width / 2, 0);
    expect(whole.top - cut.bottom).toBeCloseTo(5 * scale, 1);
  });

  it('that are whole have no second one', async () => {
    show(960, { names: NAMES });
    for (const place of [0, 8, 12]) {
      await userEvent.hover(item(place));
      expect(bubble()).toBeNull();
    }
  });

  it('stay while the pointer is on them, and go when it leaves', async () => {
    show(960, { names: [WORDS, 'Search'] });
    await userEvent.hover(item(0));
    const shown = bubble();
    await userEvent.hover(shown ?? document.body);
    expect(bubble()).toBe(shown);
    expect(item(0)).toHaveAttribute('data-aic-highlighted');
    await userEvent.hover(screen.getByTestId('plot'), { position: { x: 900, y: 200 } });
    expect(bubble()).toBeNull();
    expect(item(0)).not.toHaveAttribute('data-aic-highlighted');
  });

  it('go with Escape, wherever the focus is', async () => {
    show(960, { names: [WORDS] });
    await userEvent.hover(item(0));
    expect(bubble()).not.toBeNull();
    await userEvent.keyboard('{Escape}');
    expect(bubble()).toBeNull();
  });

  it('are whole at the focus too, which keeps its ring', async () => {
    show(960, { names: ['Search', WORDS, 'Voice'] });
    await userEvent.keyboard('{Tab}');
    expect(bubble()).toBeNull();
    await userEvent.keyboard('{Tab}');
    expect(bubble()?.textContent).toBe(WORDS);
    // 2 px of ring, 2 px away.
    expect(boxOf(bubble()).top - boxOf(item(1)).bottom).toBeGreaterThan(4);
    await userEvent.keyboard('{Tab}');
    expect(bubble()).toBeNull();
  });

  it('stay with their item when the legend is scrolled', async () => {
    show(320, { names: Array.from({ length: 25 }, (_, place) => `${place} ${WORDS}`) });
    for (let press = 0; press < 9; press += 1) await userEvent.keyboard('{Tab}');
    expect(document.activeElement).toBe(item(8));
    const distance = () => Math.round(boxOf(bubble()).top - boxOf(item(8)).bottom);
    await vi.waitFor(() => expect(distance()).toBe(5));
    const { scrollTop } = legend();
    legend().scrollTop = scrollTop + 10;
    await vi.waitFor(() => expect(distance()).toBe(5));
    expect(legend().scrollTop).toBe(scrollTop + 10);
  });
});

describe('the room of the legend', () => {
  it.each([1152, 960, 720])('is enough for 13 products without scrolling, %i px wide', async (width) => {
    await page.viewport(width, 768);
    show(width, { names: NAMES });
    expect(legend().scrollHeight).toBe(legend().clientHeight);
  });

  it.each([
    [13, 320],
    [50, 320],
    [100, 1152],
  ])('is three and a half lines at most: of %i products at %i px each can still be reached', async (count, width) => {
    await page.viewport(width, 768);
    show(width, { names: Array.from({ length: count }, (_, place) => `${NAMES[place % 13]} ${place}`) });
    // 8 px of padding, three lines of 28 px with 2 px after each, and half a line.
    expect(boxOf(legend()).height).toBe(112);
    expect(boxOf(legend()).bottom).toBeLessThan(boxOf(screen.getByTestId('plot')).top + 1);
    const last = item(count - 1);
    item(count - 2).focus();
    await userEvent.keyboard('{Tab}');
    expect(document.activeElement).toBe(last);
    expect(boxOf(last).top - 4).toBeGreaterThanOrEqual(boxOf(legend()).top);
    expect(boxOf(last).bottom + 4).toBeLessThanOrEqual(boxOf(legend()).bottom);
  });

  it.each([240, 320, 1152])('has targets of 24 px and more, one beside the other, %i px wide', (width) => {
    show(width, { names: ['a', 'b', ...NAMES] });
    const boxes = items().map(boxOf);
    for (const { width: across, height } of boxes) expect(Math.min(across, height)).toBeGreaterThanOrEqual(24);
    const overlaps = boxes.flatMap((one, place) =>
      boxes
        .slice(place + 1)
        .filter(
          (other) =>
            one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom,
        ),
    );
    expect(overlaps).toEqual([]);
  });

  it('grows with text of twice the size, which nothing cuts off below', () => {
    document.documentElement.style.fontSize = '200%';
    show(320, { names: ['Agent OS', WORDS, 'Typography'] });
    for (const button of items()) {
      const name = button.lastElementChild;
      expect(name?.scrollHeight).toBe(name?.clientHeight);
      expect(boxOf(button).height).toBeGreaterThan(34);
      expect(boxOf(button).right).toBeLessThanOrEqual(boxOf(legend()).right);
    }
  });
});

describe('one product alone', () => {
  it('is a double click away, and all of them the next', async () => {
    show(960, { names: NAMES });
    await userEvent.dblClick(item(2));
    expect(pressed()).toEqual(['Search']);
    await userEvent.dblClick(item(2));
    expect(pressed()).toEqual(NAMES);
  });

  it('is Shift and Enter away, which are one press', async () => {
    show(960, { names: NAMES });
    item(2).focus();
    await userEvent.keyboard('{Shift>}{Enter}{/Shift}');
    expect(pressed()).toEqual(['Search']);
    await userEvent.keyboard('{Shift>}{Enter}{/Shift}');
    expect(pressed()).toEqual(NAMES);
    await userEvent.keyboard('{Enter}');
    expect(pressed()).toHaveLength(12);
  });
});

describe('the highlight', () => {
  it('follows the focus of the keyboard, and not the focus that a click leaves', async () => {
    const onHighlight = vi.fn();
    show(960, { names: NAMES, onHighlight });
    await userEvent.keyboard('{Tab}{Tab}');
    expect(onHighlight.mock.calls).toEqual([['0'], [null], ['1']]);
    expect(items().filter((button) => button.hasAttribute('data-aic-highlighted'))).toEqual([item(1)]);
    onHighlight.mockClear();
    await userEvent.click(item(5));
    expect(document.activeElement).toBe(item(5));
    expect(onHighlight.mock.calls).toEqual([['5']]);
    await userEvent.hover(screen.getByTestId('plot'));
    onHighlight.mockClear();
    item(5).blur();
    expect(onHighlight).not.toHaveBeenCalled();
  });

  it('is drawn by more than a ground of another colour', async () => {
    show(960, { names: NAMES });
    const border = () => getComputedStyle(item(3)).borderTopColor;
    expect(border()).toBe('rgba(0, 0, 0, 0)');
    await userEvent.hover(item(3));
    // #84858f, 3.7 to 1 on white.
    expect(border()).toBe('rgb(132, 133, 143)');
  });
});

describe('where colours are forced', () => {
  afterEach(async () => emulateMedia());

  it('swatches are larger and framed, and what is off has no frame', async () => {
    await emulateMedia({ 'forced-colors': 'active' });
    expect(matchMedia('(forced-colors: active)').matches).toBe(true);
    show(960, { names: NAMES });
    await userEvent.click(item(1));
    const swatch = item(0).querySelector('svg');
    expect(boxOf(swatch).toJSON()).toMatchObject({ width: 14, height: 14 });
    const frame = (element: Element | null) => element && getComputedStyle(element).borderTopColor;
    const text = getComputedStyle(item(0)).color;
    const ground = getComputedStyle(legend().closest('.aic-root') ?? legend()).backgroundColor;
    expect(text).not.toBe(ground);
    expect([frame(swatch), frame(item(0)), frame(item(1))]).toEqual([text, text, ground]);
  });
});

describe('under a finger', () => {
  const touch = async (enabled: boolean) => cdp().send('Emulation.setTouchEmulationEnabled', { enabled });
  afterEach(async () => touch(false));

  it('an item is 44 px high, and of two lines each keeps what is seen of it', async () => {
    await touch(true);
    expect(matchMedia('(pointer: coarse)').matches).toBe(true);
    show(240, { names: ['Agent OS', 'Search', 'Writing Assistant', 'Voice'] });
    const under = (element: Element, from: 'top' | 'bottom', distance: number) => {
      const { left } = boxOf(element);
      return document.elementFromPoint(left + 20, boxOf(element)[from] + distance);
    };
    const [above, below] = [item(0), item(2)];
    expect(boxOf(below).top - boxOf(above).bottom).toBe(2);
    expect(legend().scrollHeight).toBe(legend().clientHeight);
    expect(under(above, 'top', -8)).toBe(above);
    expect(under(above, 'bottom', -1)?.closest('button')).toBe(above);
    expect(under(below, 'top', 1)?.closest('button')).toBe(below);
    expect(under(below, 'bottom', 7)).toBe(below);
  });
});

it.each(['light', 'dark'] as const)('passes axe, scrolling and with a whole name open (%s)', async (colorScheme) => {
  const box = document.createElement('div');
  box.style.width = '320px';
  document.body.append(box);
  render(
    <CreditsProvider colorScheme={colorScheme}>
      <Legend names={[WORDS, ...NAMES]} />
    </CreditsProvider>,
    { container: box },
  );
  await userEvent.hover(item(0));
  expect(bubble()).not.toBeNull();
  const { violations } = await axe.run(document.body, { rules: { region: { enabled: false } } });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
});
