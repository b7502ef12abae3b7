import { act, fireEvent, render, screen } from '@testing-library/react';
import { CreditsProvider, CreditsTrendChart, PeriodPicker, ProductTable } from 'ai-credits-analytics';
import { en } from 'ai-credits-analytics/locales/en';
import { pseudo } from 'ai-credits-analytics/locales/pseudo';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { figures } from '../../states/figures';
import { STATES } from '../../states/states';
import { dailyOf } from '../components/trend-chart/dailyOf';
import { layOut, PLOT } from '../components/trend-chart/plot';
import { isData } from './isData';
import { moreStates } from './moreStates';
import { outsideBrackets } from './outsideBrackets';
import { textsOf } from './textsOf';
import { textsShown } from './textsShown';
import { wordsOf } from './wordsOf';

import type { ReactElement } from 'react';

// Every component in every state, in a DOM that is slow to lay nothing out.
vi.setConfig({ testTimeout: 60_000 });

/** All that any state has shown or spoken so far. */
const seen = new Set<string>();

/** Reads what stands in the page now, and says what of it is neither the catalogue's nor data. */
function missedWords(): string[] {
  const texts = [...new Set(textsShown(document.body))];
  for (const text of texts) seen.add(text);
  return texts.map(outsideBrackets).filter((rest) => !isData(rest));
}

const inPseudo = (state: ReactElement) => <CreditsProvider messages={pseudo}>{state}</CreditsProvider>;
const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];
const press = (key: string) => fireEvent.keyDown(document.activeElement ?? document.body, { key });
const enter = (input: Element = document.body, value = '') => fireEvent.change(input, { target: { value } });

/** Each step shows words that were not in the page before. */
const STEPS: readonly (() => void)[] = [
  () => undefined,
  () =>
    all('[aria-haspopup="dialog"], .aic-chart [aria-expanded="false"]').forEach((button) => fireEvent.click(button)),
  () =>
    all('.aic-chart [role="listbox"]').forEach((plot) =>
      fireEvent.pointerMove(plot, { clientX: PLOT.width / 2, clientY: PLOT.height / 2, pointerType: 'mouse' }),
    ),
];

function missedIn(state: ReactElement): string[] {
  const { unmount } = render(inPseudo(state));
  const missed = STEPS.flatMap((step) => {
    step();
    return missedWords();
  });
  unmount();
  return missed;
}

beforeEach(() => void layOut());
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

it('a word that is missed is found', () => {
  render(<ProductTable products={figures.products} total={figures.total} />);
  expect(missedWords()).toEqual(expect.arrayContaining(['Credits by Product', 'Total Credits', 'Sort by']));
  seen.clear();
});

describe('the pseudo catalogue shows no word that is missed', () => {
  // A provider of its own brings its own words.
  it.each(Object.keys(STATES).filter((name) => name !== 'CreditsProvider'))('in any state of %s', (name) => {
    expect(Object.values(STATES[name] ?? {}).flatMap(missedIn)).toEqual([]);
  });

  it('in sentences about unusual figures', () => {
    expect(moreStates.flatMap(missedIn)).toEqual([]);
  });

  it('in what is said of days and products, one by one', () => {
    for (const state of moreStates.filter(({ key }) => key === 'some')) {
      const { unmount } = render(inPseudo(state));
      act(() => screen.getByRole('option').focus());
      for (const key of ['Home', 'ArrowUp', 'ArrowUp', 'ArrowRight', 'ArrowRight', 'ArrowUp', 'ArrowUp', 'End']) {
        press(key);
        expect(missedWords()).toEqual([]);
      }
      for (const key of ['ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowLeft', 'ArrowLeft', 'ArrowLeft']) {
        press(key);
        expect(missedWords()).toEqual([]);
      }
      unmount();
    }
  });

  it('in what is said after a change: of products, of figures, of an order', () => {
    vi.useFakeTimers();
    const chart = (credits: number) => <CreditsTrendChart daily={dailyOf({ Docs: [credits], Search: [10] })} />;
    const { rerender } = render(inPseudo(chart(60)));
    const settle = () => {
      act(() => void vi.advanceTimersByTime(500));
      expect(missedWords()).toEqual([]);
    };
    for (const _ of ['only one', 'all again']) {
      fireEvent.click(screen.getByRole('button', { name: 'Docs' }), { shiftKey: true });
      settle();
    }
    rerender(inPseudo(chart(70)));
    settle();
    rerender(inPseudo(<ProductTable products={figures.products} total={figures.total} />));
    enter(screen.getByRole('combobox'), 'nameascending');
    settle();
  });

  it('in what a person is told of days that are no range', () => {
    render(inPseudo(<PeriodPicker usage={figures.usage} now={figures.now} />));
    const click = (selector: string) => fireEvent.click(all(selector).at(-1) ?? document.body);
    click('button');
    click('[role="option"]');
    for (const [start, end] of [
      ['2025-11-05', '2025-11-01'],
      ['2020-01-01', '2025-11-01'],
      ['', '2025-11-01'],
    ]) {
      const [first, last] = all('input');
      enter(first, start);
      enter(last, end);
      click('button');
      expect(all('[role="alert"]')[0]).toHaveTextContent('⟦');
      expect(missedWords()).toEqual([]);
    }
  });
});

describe('the states above', () => {
  it('show every word of the catalogue', () => {
    const page = [...seen].join('\n');
    const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    const isSeen = (text: string) =>
      new RegExp(
        text
          .split(/\{[^}]*\}/)
          .map(escaped)
          .join('[^\\n]*?'),
      ).test(page);
    const pseudoWords = [...wordsOf(pseudo).values()];
    const unseen = [...wordsOf(en).keys()].filter(
      (_, place) => ![...textsOf(pseudoWords[place] ?? '').values()].some(isSeen),
    );
    expect(unseen).toEqual([]);
  });
});
