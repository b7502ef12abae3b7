import { render, screen } from '@testing-library/react';
import {
  ActiveProductsCard,
  AverageDailyUsageCard,
  CreditsProvider,
  DaysUntilResetCard,
  MetricCard,
  TrendCard,
  UsageMeterCard,
  UtilizationCard,
} from 'ai-credits-analytics/cards';
import { ar } from 'ai-credits-analytics/locales/ar';
import { de } from 'ai-credits-analytics/locales/de';
import { en } from 'ai-credits-analytics/locales/en';
import { ja } from 'ai-credits-analytics/locales/ja';
import { ko } from 'ai-credits-analytics/locales/ko';
import { afterEach, describe, expect, it } from 'vitest';

import '../../src/styles/styles.css';
import { november, over, runOut, within } from '../unit/components/usage-card/balances';
import { emulateMedia } from './emulateMedia';

import type { UsageStatus } from 'ai-credits-analytics/cards';
import type { ReactElement } from 'react';

const CATALOGUES = { en, de, ar };
const nov1to22 = { start: '2025-11-01', end: '2025-11-23' };
const oct1to22 = { start: '2025-10-01', end: '2025-10-23' };

/** Draws in a block of that width, and gives back the card's box. */
function boxOf(card: ReactElement, width: number, locale: keyof typeof CATALOGUES = 'en'): DOMRect {
  const { unmount, container } = render(
    <CreditsProvider locale={locale} messages={CATALOGUES[locale]}>
      <div style={{ width }}>{card}</div>
    </CreditsProvider>,
  );
  const box = container.querySelector('.aic-root')?.getBoundingClientRect() ?? new DOMRect();
  expect(box.width).toBe(width);
  unmount();
  return box;
}

const meters = {
  included: (status: UsageStatus) => (
    <UsageMeterCard limit="included" balance={within} runOut={runOut} period={november} status={status} />
  ),
  excess: (status: UsageStatus) => <UsageMeterCard limit="excess" balance={within} status={status} />,
};

const metrics: Record<string, (status: UsageStatus) => ReactElement> = {
  DaysUntilResetCard: (status) => <DaysUntilResetCard result={9} period={november} status={status} />,
  UtilizationCard: (status) => (
    <UtilizationCard result={{ ratio: 0.82476, used: 412_380, included: 500_000 }} status={status} />
  ),
  ActiveProductsCard: (status) => <ActiveProductsCard result={6} listed={8} status={status} />,
  AverageDailyUsageCard: (status) => (
    <AverageDailyUsageCard
      result={{ creditsPerDay: 18_744.545, elapsedDays: 22, range: nov1to22 }}
      dailyTotals={[10, 20, 15]}
      status={status}
    />
  ),
  TrendCard: (status) => (
    <TrendCard
      result={{
        ratio: 0.124,
        direction: 'up',
        current: 412_380,
        previous: 366_886,
        currentRange: nov1to22,
        previousRange: oct1to22,
      }}
      status={status}
    />
  ),
};

describe('nothing moves when figures arrive', () => {
  const languages = ['en', 'de', 'ar'] as const;
  const widths = [608, 480, 376, 288];
  it.each(languages.flatMap((locale) => widths.map((width) => [locale, width] as const)))(
    'a meter in %s at %s px is as high loading as loaded',
    (locale, width) => {
      for (const meter of [meters.included, meters.excess])
        expect(boxOf(meter('loading'), width, locale).height).toBe(boxOf(meter('ready'), width, locale).height);
    },
  );

  it.each(Object.entries(metrics))('%s is as high loading as loaded, 110 px at 234', (_, card) => {
    for (const locale of languages)
      expect(boxOf(card('loading'), 234, locale).height).toBe(boxOf(card('ready'), 234, locale).height);
    expect(Math.round(boxOf(card('ready'), 234).height)).toBe(110);
  });

  it.each(['error', 'empty', 'not-enabled', 'forbidden'] as const)('%s keeps the height of the figures', (status) => {
    expect(boxOf(meters.included(status), 608).height).toBeCloseTo(boxOf(meters.included('ready'), 608).height, 0);
    const card = metrics['UtilizationCard'];
    expect(card && boxOf(card(status), 234).height).toBe(card && boxOf(card('ready'), 234).height);
  });

  it('refreshing moves nothing', () => {
    expect(boxOf(meters.included('refreshing'), 608).height).toBe(boxOf(meters.included('ready'), 608).height);
  });
});

describe('a card at 288 px', () => {
  it.each(['en', 'de', 'ar'] as const)('cuts nothing off and scrolls nowhere in %s', (locale) => {
    const { container } = render(
      <CreditsProvider locale={locale} messages={CATALOGUES[locale]}>
        <div style={{ width: 288 }}>
          {meters.included('ready')}
          <UsageMeterCard limit="included" balance={over} runOut={runOut} />
          <UsageMeterCard limit="excess" balance={over} />
          {meters.included('error')}
        </div>
      </CreditsProvider>,
    );
    for (const card of container.querySelectorAll('.aic-root')) {
      const edges = card.getBoundingClientRect();
      for (const part of card.querySelectorAll('p, h3, text, button, .aic-meter-chip')) {
        const box = part.getBoundingClientRect();
        expect([part.textContent, box.left >= edges.left && box.right <= edges.right]).toEqual([
          part.textContent,
          true,
        ]);
      }
    }
  });
});

it('thresholds stay apart at 288 px with text twice as large', () => {
  const twice = document.createElement('div');
  twice.style.setProperty('--aic-font-size', '32px');
  twice.style.width = '288px';
  document.body.append(twice);
  const { container } = render(meters.excess('ready'), { container: twice });
  const [later, earlier] = [...container.querySelectorAll('.aic-meter-text')].map((text) =>
    text.getBoundingClientRect(),
  );
  expect(later?.width).toBeGreaterThan(30);
  expect(earlier?.right).toBeLessThan(later?.left ?? 0);
  twice.remove();
});

it('a meter with text twice as large keeps its labels as far from the words around them as with text of its usual size', () => {
  const distances = () => {
    const box = (selector: string) =>
      screen.getByRole('group').querySelector(selector)?.getBoundingClientRect() ?? new DOMRect();
    const track = box('.aic-bar-track');
    const label = box('.aic-meter-pace-label');
    const threshold = box('.aic-meter-text');
    return {
      figures: label.top - box('.aic-meter-figures').bottom,
      pace: track.top - label.bottom,
      threshold: threshold.top - track.bottom,
      words: box('.aic-meter-words').top - threshold.bottom,
    };
  };
  const measured = ['16px', '32px'].map((size) => {
    const block = document.createElement('div');
    block.style.setProperty('--aic-font-size', size);
    block.style.width = '700px';
    document.body.append(block);
    const { unmount } = render(meters.included('ready'), { container: block });
    const found = distances();
    unmount();
    block.remove();
    return found;
  });
  const [usual, twice] = measured;
  expect(usual?.figures).toBeGreaterThan(8);
  expect(twice?.figures).toBeGreaterThan(8);
  expect(twice?.words).toBeGreaterThan(8);
  // The line of a text is a little higher than the text: what is more of it comes on both its sides.
  expect(Math.abs((twice?.pace ?? 0) - (usual?.pace ?? 0))).toBeLessThan(4);
  expect(Math.abs((twice?.threshold ?? 0) - (usual?.threshold ?? 0))).toBeLessThan(4);
});

it('what is left and the chip stand 12 px apart, or on two lines, in every narrow card', () => {
  const block = document.createElement('div');
  document.body.append(block);
  render(meters.included('ready'), { container: block });
  let besides = 0;
  for (let width = 200; width <= 340; width += 1) {
    block.style.width = `${width}px`;
    const rest = block.querySelector('.aic-meter-rest')?.getBoundingClientRect() ?? new DOMRect();
    const chip = block.querySelector('.aic-meter-chip')?.getBoundingClientRect() ?? new DOMRect();
    if (chip.top >= rest.bottom - 4) continue;
    besides += 1;
    expect(chip.left - rest.right, `at ${width} px`).toBeGreaterThanOrEqual(11.9);
  }
  expect(besides).toBeGreaterThan(50);
  block.remove();
});

describe('lines break where the language breaks', () => {
  const inLanguage = (locale: string, messages: typeof en, card: ReactElement) => (
    <CreditsProvider locale={locale} messages={messages}>
      {card}
    </CreditsProvider>
  );
  const excess = meters.excess('ready');

  it('between the words of Korean, not inside them', () => {
    for (let width = 240; width <= 320; width += 10) {
      const { container, unmount } = render(<div style={{ width }}>{inLanguage('ko', ko, excess)}</div>);
      const words = container.querySelector('.aic-meter-words')?.firstChild;
      if (!words) throw new Error('The meter has no words.');
      for (const { index, 0: word } of (words.textContent ?? '').matchAll(/\S+/g)) {
        const range = document.createRange();
        range.setStart(words, index);
        range.setEnd(words, index + word.length);
        expect(range.getClientRects(), `${word} at ${width} px`).toHaveLength(1);
      }
      unmount();
    }
  });

  it('between the phrases of Japanese', () => {
    render(inLanguage('ja', ja, excess));
    expect(getComputedStyle(screen.getByRole('group')).wordBreak).toBe('auto-phrase');
  });

  it('as another language does in a card of that language inside', () => {
    render(
      inLanguage('ko', ko, <MetricCard label="바깥" note={inLanguage('en', en, <MetricCard label="Inside" />)} />),
    );
    const [outer, inner] = screen.getAllByRole('group').map((card) => getComputedStyle(card).wordBreak);
    expect([outer, inner]).toEqual(['keep-all', 'normal']);
  });
});

it('no number is cut or broken: 1,234,567,890.12 stays on one line at 203 px', () => {
  render(
    <div style={{ width: 203 }}>
      <MetricCard label="Credits" value="1,234,567,890.12" />
    </div>,
  );
  const range = document.createRange();
  range.selectNodeContents(screen.getByText('1,234,567,890.12'));
  expect(range.getClientRects()).toHaveLength(1);
  expect(range.getBoundingClientRect().right).toBeLessThan(screen.getByRole('group').getBoundingClientRect().right);
});

describe('a meter is drawn where its figures say', () => {
  it.each([
    ['en', 0.82476, 0.7333],
    ['ar', 1 - 0.82476, 1 - 0.7333],
  ] as const)('in %s', (locale, fillEnds, paceStands) => {
    render(
      <CreditsProvider locale={locale} messages={CATALOGUES[locale]}>
        <div style={{ width: 642 }}>{meters.included('ready')}</div>
      </CreditsProvider>,
    );
    const box = (selector: string) =>
      screen.getByRole('group').querySelector(selector)?.getBoundingClientRect() ?? new DOMRect();
    const track = box('.aic-bar-track');
    const fill = box('.aic-bar-fill');
    const pace = box('.aic-meter-pace');
    expect(track.width).toBe(600);
    expect(((locale === 'ar' ? fill.left : fill.right) - track.left) / 600).toBeCloseTo(fillEnds, 3);
    expect((pace.left + pace.width / 2 - track.left) / 600).toBeCloseTo(paceStands, 3);
  });

  it('353 % is as long as the track', () => {
    render(<UsageMeterCard limit="included" balance={over} />);
    const width = (part: string) => document.querySelector(part)?.getBoundingClientRect().width;
    expect(width('.aic-bar-fill')).toBe(width('.aic-bar-track'));
  });
});

/** A colour as the screen shows it. */
function channels(color: string): readonly number[] {
  const canvas = new OffscreenCanvas(1, 1).getContext('2d');
  if (canvas === null) return [];
  canvas.fillStyle = color;
  canvas.fillRect(0, 0, 1, 1);
  return [...canvas.getImageData(0, 0, 1, 1).data].slice(0, 3);
}

function contrast(one: string, other: string): number {
  const [a = 0, b = 0] = [one, other].map((color) => {
    const [red = 0, green = 0, blue = 0] = channels(color).map((channel) => {
      const part = channel / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  });
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

describe('a brand', () => {
  afterEach(() => document.body.removeAttribute('style'));

  // The three of the look, and what is hardest: yellow, near-white, near-black, pure primaries, grey.
  const brands = ['#0a6b50', '#8c3aa0', '#ffd400', '#fefefe', '#050505', '#ff0000', '#00ff00', '#0000ff', '#808080'];
  it.each(brands.flatMap((accent) => (['light', 'dark'] as const).map((scheme) => [accent, scheme] as const)))(
    '%s given once can be seen and read in %s',
    (accent, scheme) => {
      document.body.style.setProperty('--aic-seed-accent', accent);
      render(
        <CreditsProvider colorScheme={scheme}>
          <UsageMeterCard limit="included" balance={within} />
        </CreditsProvider>,
      );
      const card = screen.getByRole('group');
      const probe = document.createElement('i');
      card.append(probe);
      const resolve = (name: string) => {
        probe.style.color = `var(--_aic-${name})`;
        return getComputedStyle(probe).color;
      };
      expect(contrast(resolve('color-on-accent'), resolve('color-accent'))).toBeGreaterThanOrEqual(4.5);
      expect(contrast(resolve('color-accent'), resolve('color-surface'))).toBeGreaterThanOrEqual(3);
      expect(contrast(resolve('color-accent'), resolve('color-track'))).toBeGreaterThanOrEqual(3);
    },
  );

  it('gives an exact accent, and it stays exact', () => {
    document.body.style.setProperty('--aic-color-accent', '#ffd400');
    render(<UsageMeterCard limit="included" balance={within} />);
    const fill = document.querySelector('.aic-bar-fill');
    expect(fill && channels(getComputedStyle(fill).fill)).toEqual([255, 212, 0]);
  });

  it('holds for its own subtree alone', () => {
    render(
      <>
        <div ref={(element) => element?.style.setProperty('--aic-card-bg', 'rgb(1, 2, 3)')}>
          <UsageMeterCard limit="included" balance={within} data-testid="branded" />
        </div>
        <UsageMeterCard limit="included" balance={within} data-testid="plain" />
      </>,
    );
    expect(getComputedStyle(screen.getByTestId('branded')).backgroundColor).toBe('rgb(1, 2, 3)');
    expect(getComputedStyle(screen.getByTestId('plain')).backgroundColor).toBe('rgb(255, 255, 255)');
  });
});

describe('light and dark', () => {
  const surface = () => getComputedStyle(screen.getByRole('group')).backgroundColor;
  const card = <UsageMeterCard limit="included" balance={within} />;

  it.each([
    ['light', 'rgb(255, 255, 255)'],
    ['dark', 'rgb(23, 24, 28)'],
  ] as const)('%s is what the provider asks for, whatever the page is', (colorScheme, expected) => {
    const page = colorScheme === 'dark' ? 'light' : 'dark';
    render(
      <div style={{ colorScheme: page }}>
        <CreditsProvider colorScheme={colorScheme}>{card}</CreditsProvider>
      </div>,
    );
    expect(surface()).toBe(expected);
  });

  it.each([
    ['light', 'rgb(255, 255, 255)'],
    ['dark', 'rgb(23, 24, 28)'],
  ] as const)('without a wish the page decides: %s', (page, expected) => {
    render(<div style={{ colorScheme: page }}>{card}</div>);
    expect(surface()).toBe(expected);
  });
});

describe("a host's style sheet", () => {
  it('with resets and element rules changes neither height nor fills', () => {
    const before = boxOf(meters.included('ready'), 608).height;
    const host = new CSSStyleSheet();
    host.replaceSync(
      `*{margin:0;padding:0;box-sizing:border-box} h3{font-size:40px;margin:20px;text-align:center} p{margin:1em 0;line-height:3}
       svg{display:block;max-width:50%;height:auto;vertical-align:middle} rect,path,text{fill:red;stroke:blue} bdi,span{display:inline}`,
    );
    document.adoptedStyleSheets.push(host);
    try {
      expect(boxOf(meters.included('ready'), 608).height).toBe(before);
      render(meters.included('ready'));
      const fill = (selector: string) => getComputedStyle(document.querySelector(selector) ?? document.body).fill;
      expect(channels(fill('.aic-bar-fill'))).toEqual([68, 80, 192]);
      expect(fill('.aic-meter-text')).not.toBe('rgb(255, 0, 0)');
    } finally {
      document.adoptedStyleSheets.pop();
    }
  });

  it('with a root of 62.5 % leaves text at its size: labels at 13 px', () => {
    document.documentElement.style.fontSize = '62.5%';
    try {
      render(meters.included('ready'));
      expect(getComputedStyle(screen.getByRole('heading')).fontSize).toBe('13px');
    } finally {
      document.documentElement.removeAttribute('style');
    }
  });
});

describe('forced colours', () => {
  afterEach(async () => emulateMedia());

  it('map what the browser leaves alone in SVG: fill, track, tick and text', async () => {
    await emulateMedia({ 'forced-colors': 'active' });
    render(meters.included('ready'));
    const probe = document.createElement('i');
    screen.getByRole('group').append(probe);
    const system = (name: string) => {
      probe.style.color = name;
      probe.style.setProperty('forced-color-adjust', 'none');
      return channels(getComputedStyle(probe).color);
    };
    const drawn = (selector: string, property: 'fill' | 'stroke') =>
      channels(getComputedStyle(document.querySelector(selector) ?? document.body)[property]);
    expect(drawn('.aic-bar-fill', 'fill')).toEqual(system('Highlight'));
    expect(drawn('.aic-bar-track', 'fill')).toEqual(system('Canvas'));
    expect(drawn('.aic-bar-track', 'stroke')).toEqual(system('CanvasText'));
    expect(drawn('.aic-meter-tick', 'stroke')).toEqual(system('CanvasText'));
    expect(drawn('.aic-meter-text', 'fill')).toEqual(system('CanvasText'));
    expect(drawn('.aic-meter-pace', 'fill')).toEqual(system('CanvasText'));
  });

  it('keep the words of a skeleton out of sight', async () => {
    await emulateMedia({ 'forced-colors': 'active' });
    render(meters.included('loading'));
    for (const skeleton of document.querySelectorAll('.aic-skeleton'))
      expect(getComputedStyle(skeleton).color).toBe('rgba(0, 0, 0, 0)');
  });
});
