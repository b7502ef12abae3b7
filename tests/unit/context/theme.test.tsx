import { render } from '@testing-library/react';
import { CreditsDashboard, CreditsProvider, MetricCard, PeriodPicker, UsageSparkline } from 'ai-credits-analytics';
import { createRef, StrictMode, useLayoutEffect, version } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';

import { figures } from '../../states/figures';

import type { Theme } from 'ai-credits-analytics';

afterEach(() => vi.restoreAllMocks());

const TEAL = { '--aic-color-accent': '#0f766e', '--aic-radius-card': '4px' };
const RED = { '--aic-color-accent': '#b91c1c' };

const roots = (container: HTMLElement) => [...container.querySelectorAll<HTMLElement>('.aic-root')];
/** The declarations of an element's own style, in order. */
const styleOf = (element: HTMLElement | undefined) => element?.style.cssText;

function Card({ theme, style }: { theme?: Theme; style?: Record<string, string> }) {
  return (
    <CreditsProvider {...(theme && { theme })}>
      <MetricCard label="Seats" value="12" {...(style && { style })} />
    </CreditsProvider>
  );
}

describe('a theme', () => {
  it('is set on the root of every component, and on no other element', () => {
    const { container } = render(
      <CreditsProvider theme={TEAL}>
        <CreditsDashboard usage={figures.usage} now={figures.now} />
        <UsageSparkline totals={[1, 2]} />
        <PeriodPicker />
      </CreditsProvider>,
    );
    // The dashboard, its picker, nine cards and the sparkline in one of them, and the two beside it.
    expect(roots(container)).toHaveLength(14);
    for (const root of roots(container))
      expect(styleOf(root)).toBe('--aic-color-accent: #0f766e; --aic-radius-card: 4px;');
    const styled = [...container.querySelectorAll('[style*="--aic"]')];
    expect(styled).toEqual(roots(container));
    expect(document.documentElement).not.toHaveAttribute('style');
    expect(document.body).not.toHaveAttribute('style');
  });

  it('stands before the layout effects of the page run, so before anything is painted', () => {
    const seen: (string | undefined)[] = [];
    const ref = createRef<HTMLDivElement>();
    function Page() {
      useLayoutEffect(() => void seen.push(ref.current?.style.getPropertyValue('--aic-color-accent')), []);
      return <MetricCard ref={ref} label="Seats" />;
    }
    render(
      <CreditsProvider theme={TEAL}>
        <Page />
      </CreditsProvider>,
    );
    expect(seen).toEqual(['#0f766e']);
  });

  it('that changes takes its old tokens away; none leaves nothing', () => {
    const { container, rerender } = render(<Card theme={TEAL} />);
    rerender(<Card theme={RED} />);
    expect(styleOf(roots(container)[0])).toBe('--aic-color-accent: #b91c1c;');
    rerender(<Card />);
    expect(styleOf(roots(container)[0])).toBe('');
    rerender(<Card theme={TEAL} />);
    expect(styleOf(roots(container)[0])).toBe('--aic-color-accent: #0f766e; --aic-radius-card: 4px;');
  });

  it('of the same content costs nothing: styles are written once', () => {
    const set = vi.spyOn(CSSStyleDeclaration.prototype, 'setProperty');
    const { rerender } = render(<Card theme={TEAL} />);
    const count = set.mock.calls.length;
    rerender(<Card theme={TEAL} />);
    rerender(<Card theme={TEAL} />);
    expect([count, set.mock.calls.length]).toEqual([2, 2]);
  });

  it.each([
    ['a declaration more', 'red;position:fixed'],
    ['an address', 'url(https://evil.example/x)'],
    ['markup', '</style><script>alert(1)</script>'],
    ['an escape', '\\72 ed'],
    ['a megabyte', 'a'.repeat(1_000_000)],
  ])('leaves out a value that is %s, and sets the rest', (_what, value) => {
    const { container } = render(<Card theme={{ '--aic-color-accent': value, '--aic-radius-card': '4px' }} />);
    expect(styleOf(roots(container)[0])).toBe('--aic-radius-card: 4px;');
    expect(container.innerHTML).not.toMatch(/evil|<script|position/);
  });

  it('leaves out names that are no tokens of ours, and values that are no text', () => {
    const theme: Theme = JSON.parse('{"color":"red","--brand":"red","--aic-space-4":12,"--aic-radius-card":"4px"}');
    const { container } = render(<Card theme={theme} />);
    expect(styleOf(roots(container)[0])).toBe('--aic-radius-card: 4px;');
  });

  it('leaves a style of the host’s on the root, then and when it changes', () => {
    const { container, rerender } = render(<Card theme={TEAL} style={{ marginTop: '8px' }} />);
    expect(styleOf(roots(container)[0])).toBe('margin-top: 8px; --aic-color-accent: #0f766e; --aic-radius-card: 4px;');
    rerender(<Card theme={TEAL} style={{ marginLeft: '2px' }} />);
    expect(styleOf(roots(container)[0])).toBe('--aic-color-accent: #0f766e; --aic-radius-card: 4px; margin-left: 2px;');
    rerender(<Card theme={RED} style={{ marginLeft: '2px' }} />);
    expect(styleOf(roots(container)[0])).toBe('margin-left: 2px; --aic-color-accent: #b91c1c;');
  });

  it('is each provider’s own: two brands on one page, and one within the other', () => {
    const { container } = render(
      <>
        <Card theme={TEAL} />
        <CreditsProvider theme={RED}>
          <MetricCard label="Seats" />
          <Card />
        </CreditsProvider>
      </>,
    );
    expect(roots(container).map(styleOf)).toEqual([
      '--aic-color-accent: #0f766e; --aic-radius-card: 4px;',
      '--aic-color-accent: #b91c1c;',
      '',
    ]);
  });

  it('is the same in StrictMode, and gone with the component', () => {
    const { container, rerender } = render(<Card theme={TEAL} />, { wrapper: StrictMode });
    rerender(<Card theme={RED} />);
    const [root] = roots(container);
    expect(styleOf(root)).toBe('--aic-color-accent: #b91c1c;');
    rerender(<CreditsProvider theme={RED} />);
    expect(container).toBeEmptyDOMElement();
  });
});

describe('a ref of the host’s on a themed root', () => {
  it('may be an object, and finds the tokens there', () => {
    const ref = createRef<HTMLDivElement>();
    const { unmount } = render(
      <CreditsProvider theme={TEAL}>
        <MetricCard ref={ref} label="Seats" />
      </CreditsProvider>,
    );
    expect(styleOf(ref.current ?? undefined)).toBe('--aic-color-accent: #0f766e; --aic-radius-card: 4px;');
    unmount();
    expect(ref.current).toBeNull();
  });

  it.skipIf(version.startsWith('18'))('may return what ends it, as React 19 has it', () => {
    const end = vi.fn();
    const seen: (Element | null)[] = [];
    const ref = (element: HTMLDivElement | null) => {
      seen.push(element);
      return end;
    };
    const { unmount } = render(<MetricCard ref={ref} label="Seats" />);
    expect(end).not.toHaveBeenCalled();
    unmount();
    expect(end).toHaveBeenCalledOnce();
    expect(seen).not.toContain(null);
  });

  it('written in place leaves the refs of a host alone when the host draws again', () => {
    const seen: (Element | null)[] = [];
    const ref = (element: Element | null) => void seen.push(element);
    const page = () => (
      <CreditsProvider theme={{ ...TEAL }}>
        <MetricCard ref={ref} label="Seats" value="12" />
      </CreditsProvider>
    );
    const { container, rerender } = render(page());
    rerender(page());
    expect(seen).toEqual([container.firstElementChild]);
  });
});
