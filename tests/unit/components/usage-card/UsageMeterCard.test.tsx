import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { CreditsProvider, UsageMeterCard } from 'ai-credits-analytics/cards';
import { ar } from 'ai-credits-analytics/locales/ar';
import { de } from 'ai-credits-analytics/locales/de';
import { describe, expect, it, vi } from 'vitest';

import { excess, exhausted, november, over, runOut, unlimited, within } from './balances';

import type { CreditBalance, RunOut, UsageMeterCardProps } from 'ai-credits-analytics/cards';

const INCLUDED = 'Credits Used and Remaining';
const EXCESS = 'Excess Credits Limit Used and Remaining';

function card(props: Partial<UsageMeterCardProps> = {}): HTMLElement {
  render(<UsageMeterCard limit="included" balance={within} runOut={runOut} {...props} />);
  return screen.getByRole('group');
}

/** The text of a card as it is read: no two words run together. */
function words(element: Element): string {
  return (element.textContent ?? '').replace(/\s+/g, ' ');
}

function bar(element: Element): { width: string | null; x: string | null; tone: string | null } {
  const fill = element.querySelector('[data-aic-part="meter-fill"]');
  return {
    width: fill?.getAttribute('width') ?? null,
    x: fill?.getAttribute('x') ?? null,
    tone: fill?.getAttribute('data-aic-tone') ?? null,
  };
}

describe('the meter of the allocation', () => {
  it('is a meter that speaks the figures it shows', () => {
    const root = card();
    const meter = screen.getByRole('meter', { name: INCLUDED });
    expect(meter).toHaveAttribute('aria-valuemin', '0');
    expect(meter).toHaveAttribute('aria-valuemax', '500000');
    expect(meter).toHaveAttribute('aria-valuenow', '412380');
    expect(meter).toHaveAttribute('aria-valuetext', '412,380 of 500,000 credits used, 82.5%');
    expect(words(root)).toContain('412,380 of 500,000 used');
    expect(words(root)).toContain('87,620 remaining');
  });

  it('fills the bar to 82.48 % and marks the even pace at 22 of 30 days, 73.33 %', () => {
    const root = card();
    expect(bar(root)).toEqual({ width: '82.48%', x: '0', tone: 'accent' });
    expect(root.querySelector('.aic-meter-pace')).toHaveAttribute('x', '73.33%');
  });

  it('over 100 % the bar is full and the text true: 353 %', () => {
    const root = card({ balance: over });
    const meter = screen.getByRole('meter', { name: INCLUDED });
    expect(bar(root)).toEqual({ width: '100%', x: '0', tone: 'critical' });
    expect(meter).toHaveAttribute('aria-valuenow', '500000');
    expect(meter).toHaveAttribute('aria-valuetext', '1,765,000 of 500,000 credits used, 353%');
    expect(words(root)).toContain('353% used');
  });

  it('has one name, that of its heading, at the level asked for', () => {
    card({ headingLevel: 4 });
    expect(screen.getByRole('group', { name: INCLUDED })).toBeInTheDocument();
    expect(screen.getByRole('heading', { level: 4, name: INCLUDED })).toBeInTheDocument();
  });

  it('is called what the host calls it; its meter keeps the name of the heading', () => {
    render(<UsageMeterCard limit="included" balance={within} aria-label="Team A credits" />);
    expect(screen.getByRole('group')).toHaveAccessibleName('Team A credits');
    expect(screen.getByRole('meter')).toHaveAccessibleName('Credits Used and Remaining');
  });

  it('unlimited has no meter, no remainder and no NaN', () => {
    const root = card({
      balance: unlimited,
      runOut: { ...runOut, day: null, evenPace: null, paceRatio: null, aheadBy: null },
    });
    expect(screen.queryByRole('meter')).not.toBeInTheDocument();
    expect(words(root)).toContain('412,380 usedNo monthly limit');
    expect(root).toHaveAttribute('data-aic-state', 'unlimited');
    expect(root.outerHTML).not.toMatch(/NaN|Infinity|undefined|\[object/);
  });

  it('of an allocation of 0 is empty until something is used, then full', () => {
    const none: CreditBalance = { ...within, used: 0, included: 0, remaining: 0, usedRatio: null };
    const { unmount } = render(<UsageMeterCard limit="included" balance={none} />);
    expect(screen.getByRole('meter')).toHaveAttribute('aria-valuenow', '0');
    expect(bar(screen.getByRole('group'))).toEqual({ width: null, x: null, tone: null });
    unmount();
    render(<UsageMeterCard limit="included" balance={{ ...none, used: 40, excessUsed: 40, state: 'excess' }} />);
    expect(screen.getByRole('meter')).toHaveAttribute('aria-valuetext', '40 of 0 used');
    expect(bar(screen.getByRole('group'))).toEqual({ width: '100%', x: '0', tone: 'critical' });
  });
});

describe('the chip says in words what the fill says in colour', () => {
  const at = (usedRatio: number, state: CreditBalance['state'] = 'within') => ({ ...within, usedRatio, state });
  it.each([
    ['74.9 %', at(0.749), '', 'accent'],
    ['75 %', at(0.75), 'Past 75%', 'accent'],
    ['89.9 %', at(0.899), 'Past 75%', 'accent'],
    ['90 %', at(0.9), 'Past 90%', 'caution'],
    ['100 %', at(1), 'Past 90%', 'caution'],
    ['excess', excess, 'Excess', 'critical'],
    ['all excess credits used', exhausted, 'Limit reached', 'critical'],
    ['beyond allocation and excess limit', over, 'Over the limit', 'critical'],
  ])('at %s', (_, balance, chip, tone) => {
    const root = card({ balance });
    expect(root.querySelector('[data-aic-part="chip"]')?.textContent ?? '').toBe(chip);
    expect(bar(root).tone).toBe(tone);
  });

  it('"Over the limit" is said of the state over alone, not of excess in use', () => {
    expect(words(card({ balance: excess }))).not.toContain('Over the limit');
  });

  it('"Limit reached" is caution where no excess is allowed and the last credit is used', () => {
    const root = card({ balance: { ...at(1, 'exhausted'), used: 500_000, remaining: 0, excessLimit: 0 } });
    expect(root.querySelector('[data-aic-part="chip"]')).toHaveAttribute('data-aic-tone', 'caution');
    expect(words(root)).toContain('The monthly allocation is used up.');
  });
});

describe('the line of words', () => {
  const without: Partial<RunOut> = { day: null };
  it.each<[string, Partial<UsageMeterCardProps>, string]>([
    ['ahead', {}, 'Ahead of an even pace by 45,713. At this rate, credits last until Nov 27.'],
    [
      // 318,240 less 366,666.67 is 48,426.67 behind.
      'behind',
      { runOut: { ...runOut, ...without, aheadBy: -48_426.67 } },
      'Behind an even pace by 48,427. At this rate, credits last past Dec 1.',
    ],
    [
      'even',
      { runOut: { ...runOut, ...without, aheadBy: 0 } },
      'On an even pace. At this rate, credits last past Dec 1.',
    ],
    [
      'small figures keep their decimals',
      { runOut: { ...runOut, ...without, aheadBy: 0.333 } },
      'Ahead of an even pace by 0.33. At this rate, credits last past Dec 1.',
    ],
    [
      'before the third day',
      { runOut: { ...runOut, ...without, projectedCredits: null, aheadBy: 1_200 } },
      'Ahead of an even pace by 1,200. Too early to say how long credits last.',
    ],
    [
      'idle',
      { balance: { ...within, used: 0, remaining: 500_000, usedRatio: 0 } },
      'No credits used in this period yet.',
    ],
    [
      'used up',
      { balance: { ...within, used: 500_000, remaining: 0, usedRatio: 1 } },
      'The monthly allocation is used up.',
    ],
    ['over', { balance: over }, 'Over the monthly allocation by 1,265,000 credits.'],
    ['over by one', { balance: { ...excess, excessUsed: 1 } }, 'Over the monthly allocation by 1 credit.'],
    [
      'excess that the vendor reports before the allocation is used up is not over it',
      { balance: { ...within, excessUsed: 10, source: 'vendor' } },
      'Ahead of an even pace by 45,713. At this rate, credits last until Nov 27.',
    ],
    ['in excess', { balance: excess }, 'Over the monthly allocation by 12,400 credits.'],
    [
      'unlimited',
      { balance: unlimited, runOut: { ...runOut, ...without, aheadBy: null, paceRatio: null } },
      'About 562,300 by Dec 1 at this rate.',
    ],
    [
      'unlimited, too early',
      { balance: unlimited, runOut: { ...runOut, ...without, aheadBy: null, projectedCredits: null } },
      'Resets on Dec 1.',
    ],
    ['without a run-out', { runOut: undefined, period: november }, 'Resets on Dec 1.'],
    ['ended', { period: { ...november, status: 'ended' } }, 'Left at the reset on Dec 1: 87,620 credits.'],
    [
      'none included',
      { balance: { ...within, used: 0, included: 0, remaining: 0 } },
      'No credits are included in this period.',
    ],
  ])('%s', (_, props, sentence) => {
    expect(card(props).querySelector('.aic-meter-words')).toHaveTextContent(sentence);
  });

  it('a period that has ended has no pace mark', () => {
    expect(card({ period: { ...november, status: 'ended' } }).querySelector('.aic-meter-pace')).toBeNull();
  });
});

describe('the meter of the excess limit', () => {
  const uncapped = { excessLimit: null, excessRemaining: null, excessRatio: null };
  const notAllowed = { excessLimit: 0, excessRemaining: 0, excessRatio: null };
  it.each<[string, CreditBalance, string, string]>([
    [
      'none used',
      within,
      '0 of 100,000 used',
      'No excess credits used. They start once the monthly allocation is used up.',
    ],
    ['in use', excess, '12,400 of 100,000 used', 'The monthly allocation is used up. Excess credits are in use.'],
    ['exhausted', exhausted, '100,000 of 100,000 used', 'The excess limit is used up.'],
    ['over', over, '1,265,000 of 100,000 used', 'Over the excess limit by 1,165,000 credits.'],
    [
      'none allowed',
      { ...within, ...notAllowed },
      '0 used',
      'No excess credits are allowed beyond the monthly allocation.',
    ],
    [
      'no cap',
      { ...within, ...uncapped },
      '0 used',
      'No excess credits used. They start once the monthly allocation is used up.',
    ],
    ['unlimited allocation', unlimited, '0 used', 'No excess arises while the monthly allocation is unlimited.'],
    [
      'unlimited allocation with excess by the vendor',
      { ...unlimited, excessUsed: 200, source: 'vendor' as const },
      '200 used',
      'Excess credits as reported with the usage.',
    ],
    [
      'reported by the vendor before the allocation is used up',
      { ...within, excessUsed: 10, excessRatio: 0.0001, excessRemaining: 99_990, source: 'vendor' },
      '10 of 100,000 used',
      'Excess credits as reported with the usage.',
    ],
  ])('%s', (_, balance, figures, sentence) => {
    const root = card({ limit: 'excess', balance });
    expect(words(root)).toContain(figures);
    expect(words(root)).toContain(sentence);
    expect(root.outerHTML).not.toMatch(/NaN|Infinity|undefined|\[object/);
  });

  it('has a name of its own and no pace mark: excess is not meant to be spent evenly', () => {
    const root = card({ limit: 'excess' });
    expect(screen.getByRole('meter', { name: EXCESS })).toHaveAttribute('aria-valuemax', '100000');
    expect(root.querySelector('.aic-meter-pace')).toBeNull();
  });
});

describe('every status', () => {
  it('loading is busy, names the card and speaks no figure', () => {
    const root = card({ status: 'loading', balance: undefined });
    expect(root).toHaveAttribute('aria-busy', 'true');
    expect(screen.getByRole('group', { name: INCLUDED })).toHaveTextContent('Loading');
    expect(screen.queryByRole('meter')).not.toBeInTheDocument();
    for (const figure of screen.queryAllByText(/\d/)) expect(figure.closest('[aria-hidden="true"]')).not.toBeNull();
  });

  it('refreshing keeps the figures and is busy', () => {
    const root = card({ status: 'refreshing' });
    expect(root).toHaveAttribute('aria-busy', 'true');
    expect(words(root)).toContain('412,380 of 500,000 used');
  });

  it('an error is announced and can be tried again', async () => {
    const onRetry = vi.fn();
    card({ status: 'error', balance: undefined, onRetry });
    expect(screen.getByRole('alert')).toHaveTextContent('Usage could not be loaded');
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(onRetry).toHaveBeenCalledExactlyOnceWith();
  });

  it.each([
    ['empty', 'No usage yet'],
    ['not-enabled', 'No product uses AI credits'],
    ['forbidden', 'Usage is not visible to you'],
  ] as const)('%s says why there are no figures, and shows none', (status, title) => {
    const root = card({ status });
    expect(root).toHaveTextContent(title);
    expect(root).not.toHaveTextContent('412,380');
    expect(root).not.toHaveAttribute('aria-busy');
  });

  it("shows the host's own sentence and action", () => {
    card({ status: 'not-enabled', statusMessage: 'Ask Kim.', statusAction: <a href="/products">Choose products</a> });
    expect(screen.getByText('Ask Kim.')).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Choose products' })).toHaveAttribute('href', '/products');
  });

  it('ready without a balance is empty, not a crash', () => {
    expect(card({ balance: undefined })).toHaveTextContent('No usage yet');
  });
});

describe('in another language', () => {
  it('German writes and speaks its own figures and words', () => {
    render(
      <CreditsProvider locale="de" messages={de}>
        <UsageMeterCard limit="included" balance={within} runOut={runOut} />
      </CreditsProvider>,
    );
    const root = screen.getByRole('group', { name: 'Verbrauchte und verbleibende Credits' });
    expect(root).toHaveAttribute('lang', 'de');
    expect(root).toHaveTextContent('45.713 über dem gleichmäßigen Tempo. So reichen die Credits bis 27. Nov. aus.');
    expect(screen.getByRole('meter')).toHaveAttribute(
      'aria-valuetext',
      '412.380 von 500.000 Credits genutzt, 82,5\u00a0%',
    );
  });

  it('Arabic fills from the right: 82.48 % begin at 17.52 %, the pace stands at 26.67 %', () => {
    render(
      <CreditsProvider locale="ar" messages={ar}>
        <UsageMeterCard limit="included" balance={within} runOut={runOut} />
      </CreditsProvider>,
    );
    const root = screen.getByRole('group', { name: 'الأرصدة المستخدمة والمتبقية' });
    expect(root).toHaveAttribute('dir', 'rtl');
    expect(bar(root)).toEqual({ width: '82.48%', x: '17.52%', tone: 'accent' });
    expect(root.querySelector('.aic-meter-pace')).toHaveAttribute('x', '26.67%');
  });
});

it("gives the root the host's class last, its attributes and its ref", () => {
  const ref = vi.fn();
  render(<UsageMeterCard ref={ref} limit="included" balance={within} className="mine" data-testid="here" />);
  const root = screen.getByTestId('here');
  expect(root.className).toMatch(/ mine$/);
  expect(root).toHaveClass('aic-root', 'aic-meter', 'aic-card');
  expect(ref).toHaveBeenCalledWith(root);
});
