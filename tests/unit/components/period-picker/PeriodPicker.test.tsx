import { fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createRef, useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { CreditsProvider, PeriodPicker } from 'ai-credits-analytics';
import { ar } from 'ai-credits-analytics/locales/ar';
import { de } from 'ai-credits-analytics/locales/de';
import { zhCN } from 'ai-credits-analytics/locales/zh-CN';
import { createCreditUsage } from 'ai-credits-analytics/metrics';
import { novemberSample } from 'ai-credits-analytics/testing';

import type { DayRange } from 'ai-credits-analytics';

const { input, now } = novemberSample();
const { usage } = createCreditUsage(input);

const button = () => screen.getByRole('button', { name: /^(This|Last|Custom|Period)/ });
const open = () => userEvent.click(button());
const option = (name: RegExp) => screen.getByRole('option', { name });

describe('what PeriodPicker shows', () => {
  it('is the current period at first, all of it', () => {
    render(<PeriodPicker usage={usage} now={now} />);
    expect(screen.getByRole('button', { name: 'This period: Nov 1 – Nov 30' })).toHaveAttribute(
      'aria-expanded',
      'false',
    );
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('has no space behind the full-width colon of Chinese', () => {
    render(
      <CreditsProvider locale="zh-CN" messages={zhCN}>
        <PeriodPicker usage={usage} now={now} />
      </CreditsProvider>,
    );
    expect(screen.getByRole('button').textContent).toBe('本周期: 11月1日～11月30日');
  });

  it('counts the days of a period in the digits of the locale', async () => {
    render(
      <CreditsProvider locale="ar-EG" messages={ar}>
        <PeriodPicker usage={usage} now={now} />
      </CreditsProvider>,
    );
    await userEvent.click(screen.getByRole('button'));
    const names = screen
      .getAllByRole('option')
      .map((element) => element.querySelector('.aic-period-name')?.textContent);
    expect(names.slice(2, 5)).toEqual(['آخر ٧ أيام', 'آخر ٣٠ يومًا', 'آخر ٩٠ يومًا']);
  });

  it('is each period with its days, the chosen one selected and focused', async () => {
    render(<PeriodPicker usage={usage} now={now} />);
    await open();
    expect(screen.getByRole('dialog', { name: 'Period' })).toBeInTheDocument();
    expect(screen.getAllByRole('option').map((element) => element.textContent)).toEqual([
      'This period Nov 1 – Nov 30',
      'Last period Oct 1 – Oct 31',
      'Last 7 days Nov 16 – Nov 22',
      'Last 30 days Oct 24 – Nov 22',
      'Last 90 days Aug 25 – Nov 22',
      'Custom range ',
    ]);
    expect(screen.getByRole('option', { selected: true })).toBe(option(/^This period/));
    expect(option(/^This period/)).toHaveFocus();
    expect(button()).toHaveAttribute('aria-expanded', 'true');
    expect(button()).toHaveAttribute('aria-controls', screen.getByRole('dialog').id);
  });

  it('is named by its days, and written with years where they are not all this one', () => {
    const { rerender } = render(
      <PeriodPicker usage={usage} now={now} value={{ start: '2025-11-16', end: '2025-11-23' }} />,
    );
    expect(button()).toHaveTextContent('Last 7 days: Nov 16 – Nov 22');
    rerender(<PeriodPicker usage={usage} now={now} value={{ start: '2024-12-30', end: '2025-01-03' }} />);
    expect(button()).toHaveTextContent('Custom range: Dec 30, 2024 – Jan 2, 2025');
    rerender(<PeriodPicker usage={usage} now={now} value={{ start: '2024-03-01', end: '2024-04-01' }} />);
    expect(button()).toHaveTextContent('Custom range: Mar 1 – Mar 31, 2024');
    rerender(<PeriodPicker usage={usage} now={now} value={{ start: '2025-11-11', end: '2025-11-12' }} />);
    expect(button()).toHaveTextContent('Custom range: Nov 11');
  });

  it.each([
    '{}',
    'null',
    '"2025-11"',
    '{"start":1,"end":2}',
    '{"start":"x","end":"y"}',
    '{"start":"2025-11-01"}',
    '{"start":"2025-02-30","end":"2025-03-02"}',
    '{"start":"2025-11-05","end":"2025-11-05"}',
  ])('is what it keeps itself where the value %s is no range', async (json) => {
    render(<PeriodPicker usage={usage} now={now} value={JSON.parse(json)} />);
    expect(button()).toHaveTextContent('This period: Nov 1 – Nov 30');
    await open();
    expect(screen.getByRole('option', { selected: true })).toBe(option(/^This period/));
  });

  it('speaks German and Arabic', () => {
    const { rerender } = render(
      <CreditsProvider locale="de" messages={de} now={now}>
        <PeriodPicker usage={usage} />
      </CreditsProvider>,
    );
    expect(screen.getByRole('button')).toHaveTextContent('Dieser Zeitraum: 1. Nov. – 30. Nov.');
    rerender(
      <CreditsProvider locale="ar" messages={ar} now={now}>
        <PeriodPicker usage={usage} data-testid="root" />
      </CreditsProvider>,
    );
    expect(screen.getByRole('button')).toHaveTextContent('هذه الفترة');
    expect(screen.getByTestId('root')).toHaveAttribute('dir', 'rtl');
  });
});

describe('the day PeriodPicker takes for today', () => {
  const lastWeek = { start: '2025-11-16', end: '2025-11-23' };

  it('comes from its own now, else the provider, else the age of the data', () => {
    const { rerender } = render(
      <CreditsProvider now="2025-11-20T12:00:00Z">
        <PeriodPicker usage={usage} now={now} value={lastWeek} />
      </CreditsProvider>,
    );
    expect(button()).toHaveTextContent('Last 7 days');
    rerender(
      <CreditsProvider now="2025-11-20T12:00:00Z">
        <PeriodPicker usage={usage} value={lastWeek} />
      </CreditsProvider>,
    );
    expect(button()).toHaveTextContent('Custom range');
    // The sample was refreshed on November 22 at noon.
    rerender(<PeriodPicker usage={usage} value={lastWeek} />);
    expect(button()).toHaveTextContent('Last 7 days');
    const { asOf: _asOf, dataThrough: _through, ...bare } = input;
    rerender(<PeriodPicker usage={createCreditUsage(bare).usage} value={lastWeek} />);
    expect(button()).toHaveTextContent('Last 7 days');
  });

  it('is none for an invalid now, and nothing can be chosen', () => {
    render(<PeriodPicker usage={usage} now="yesterday" />);
    expect(screen.getByRole('button', { name: 'Period' })).toBeDisabled();
  });

  it('is none without data or before it is there', () => {
    const { rerender } = render(<PeriodPicker status="loading" />);
    expect(screen.getByRole('button', { name: 'Period' })).toBeDisabled();
    rerender(<PeriodPicker usage={usage} now={now} status="error" />);
    expect(button()).toBeDisabled();
    rerender(<PeriodPicker usage={usage} now={now} status="refreshing" />);
    expect(button()).toBeEnabled();
  });
});

describe('choosing in PeriodPicker', () => {
  it('gives the days, end excluded, and their name; then closes and returns the focus', async () => {
    const onChange = vi.fn();
    render(<PeriodPicker usage={usage} now={now} onChange={onChange} />);
    await open();
    await userEvent.click(option(/^Last 7 days/));
    expect(onChange).toHaveBeenCalledExactlyOnceWith({ start: '2025-11-16', end: '2025-11-23' }, 'last-7-days');
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(screen.getByRole('button', { name: 'Last 7 days: Nov 16 – Nov 22' })).toHaveFocus();
  });

  it('says nothing when the choice stays what it was', async () => {
    const onChange = vi.fn();
    render(<PeriodPicker usage={usage} now={now} defaultPreset="last-period" onChange={onChange} />);
    await open();
    await userEvent.click(option(/^Last period/));
    expect(onChange).not.toHaveBeenCalled();
    expect(button()).toHaveTextContent('Last period: Oct 1 – Oct 31');
  });

  it('leaves the value to a host that keeps it', async () => {
    const { rerender } = render(
      <PeriodPicker usage={usage} now={now} value={{ start: '2025-11-01', end: '2025-12-01' }} />,
    );
    await open();
    await userEvent.click(option(/^Last period/));
    expect(button()).toHaveTextContent('This period: Nov 1 – Nov 30');
    rerender(<PeriodPicker usage={usage} now={now} value={{ start: '2025-10-01', end: '2025-11-01' }} />);
    expect(button()).toHaveTextContent('Last period: Oct 1 – Oct 31');
  });

  it('shows the name that was chosen where two have the same days', async () => {
    function Host() {
      const [range, setRange] = useState<DayRange>({ start: '2025-11-01', end: '2025-12-01' });
      return <PeriodPicker usage={usage} now="2025-11-30T12:00:00Z" value={range} onChange={setRange} />;
    }
    render(<Host />);
    expect(button()).toHaveTextContent('This period: Nov 1 – Nov 30');
    await open();
    await userEvent.click(option(/^Last 30 days/));
    expect(button()).toHaveTextContent('Last 30 days: Nov 1 – Nov 30');
  });

  it('moves on with the days where the picker keeps the choice', () => {
    const { rerender } = render(<PeriodPicker usage={usage} now={now} defaultPreset="last-7-days" />);
    rerender(<PeriodPicker usage={usage} now="2025-11-23T12:00:00Z" defaultPreset="last-7-days" />);
    expect(button()).toHaveTextContent('Last 7 days: Nov 17 – Nov 23');
  });
});

describe('a custom range in PeriodPicker', () => {
  const enter = (label: string, day: string) =>
    fireEvent.change(screen.getByLabelText(label), { target: { value: day } });

  it('is two days, both included, within the data', async () => {
    const onChange = vi.fn();
    render(<PeriodPicker usage={usage} now={now} onChange={onChange} />);
    await open();
    await userEvent.click(option(/^Custom range/));
    const form = screen.getByRole('group', { name: 'Custom range' });
    expect(within(form).getByLabelText('From')).toHaveFocus();
    expect(within(form).getByLabelText('From')).toHaveValue('2025-11-01');
    expect(within(form).getByLabelText('To')).toHaveValue('2025-11-30');
    expect(within(form).getByLabelText('To')).toHaveAttribute('min', '2025-08-25');
    expect(within(form).getByLabelText('To')).toHaveAttribute('max', '2025-11-30');
    enter('From', '2025-11-03');
    enter('To', '2025-11-09');
    expect(onChange).not.toHaveBeenCalled();
    await userEvent.click(screen.getByRole('button', { name: 'Apply' }));
    expect(onChange).toHaveBeenCalledExactlyOnceWith({ start: '2025-11-03', end: '2025-11-10' }, 'custom');
    expect(screen.getByRole('button', { name: 'Custom range: Nov 3 – Nov 9' })).toHaveFocus();
  });

  it('is told what is wrong, and changes nothing, until it is mended', async () => {
    const onChange = vi.fn();
    render(<PeriodPicker usage={usage} now={now} onChange={onChange} />);
    await open();
    await userEvent.click(option(/^Custom range/));
    enter('To', '2025-10-31');
    await userEvent.click(screen.getByRole('button', { name: 'Apply' }));
    expect(screen.getByRole('alert')).toHaveTextContent('The last day must not be before the first.');
    expect(screen.getByLabelText('To')).toBeInvalid();
    expect(screen.getByLabelText('To')).toHaveAccessibleDescription('The last day must not be before the first.');
    enter('From', '2025-01-01');
    expect(screen.getByRole('alert')).toBeEmptyDOMElement();
    await userEvent.click(screen.getByRole('button', { name: 'Apply' }));
    expect(screen.getByRole('alert')).toHaveTextContent('Choose days from Aug 25, 2025 to Nov 30, 2025.');
    enter('From', '');
    await userEvent.click(screen.getByRole('button', { name: 'Apply' }));
    expect(screen.getByRole('alert')).toHaveTextContent('Enter both days.');
    expect(onChange).not.toHaveBeenCalled();
    expect(button()).toHaveTextContent('This period');
  });

  it('that is a named period goes by its name', async () => {
    const onChange = vi.fn();
    render(<PeriodPicker usage={usage} now={now} onChange={onChange} />);
    await open();
    await userEvent.click(option(/^Custom range/));
    enter('From', '2025-10-01');
    enter('To', '2025-10-31');
    await userEvent.type(screen.getByLabelText('To'), '{Enter}');
    expect(onChange).toHaveBeenCalledExactlyOnceWith({ start: '2025-10-01', end: '2025-11-01' }, 'last-period');
  });

  it('submits no form of the host around it', async () => {
    const onSubmit = vi.fn((event: Event) => event.preventDefault());
    const { container } = render(
      <form>
        <PeriodPicker usage={usage} now={now} value={{ start: '2025-11-03', end: '2025-11-10' }} />
      </form>,
    );
    container.querySelector('form')?.addEventListener('submit', onSubmit);
    await open();
    await userEvent.type(screen.getByLabelText('To'), '{Enter}');
    expect(onSubmit).not.toHaveBeenCalled();
  });
});

describe('the keyboard in PeriodPicker', () => {
  it('opens with an arrow, moves by arrows, Home, End and first letters, and chooses with Enter', async () => {
    const onChange = vi.fn();
    render(<PeriodPicker usage={usage} now={now} onChange={onChange} />);
    await userEvent.tab();
    await userEvent.keyboard('{ArrowDown}');
    expect(option(/^This period/)).toHaveFocus();
    await userEvent.keyboard('{ArrowUp}');
    expect(option(/^This period/)).toHaveFocus();
    await userEvent.keyboard('{ArrowDown}');
    expect(option(/^Last period/)).toHaveFocus();
    await userEvent.keyboard('{End}');
    expect(option(/^Custom range/)).toHaveFocus();
    await userEvent.keyboard('{Home}l');
    expect(option(/^Last period/)).toHaveFocus();
    await userEvent.keyboard('l');
    expect(option(/^Last 7 days/)).toHaveFocus();
    expect(screen.getAllByRole('option').filter((element) => element.tabIndex === 0)).toHaveLength(1);
    await userEvent.keyboard('{Enter}');
    expect(onChange).toHaveBeenCalledExactlyOnceWith({ start: '2025-11-16', end: '2025-11-23' }, 'last-7-days');
  });

  it('leaves with Escape to the button, and a dialog of the host around stays open', async () => {
    const onKeyDown = vi.fn();
    render(
      // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- stands for a dialog that closes on Escape
      <div onKeyDown={({ key }) => key === 'Escape' && onKeyDown()}>
        <PeriodPicker usage={usage} now={now} />
      </div>,
    );
    await open();
    await userEvent.keyboard('{Escape}');
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(button()).toHaveFocus();
    expect(onKeyDown).not.toHaveBeenCalled();
    await userEvent.keyboard('{Escape}');
    expect(onKeyDown).toHaveBeenCalledOnce();
  });

  it('leaves with Tab, and closes behind it', async () => {
    render(
      <>
        <PeriodPicker usage={usage} now={now} />
        <button type="button">Next</button>
      </>,
    );
    await open();
    await userEvent.tab();
    expect(screen.getByRole('button', { name: 'Next' })).toHaveFocus();
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('keeps shortcuts of the browser', async () => {
    render(<PeriodPicker usage={usage} now={now} />);
    await open();
    expect(fireEvent.keyDown(option(/^This period/), { key: 'l', ctrlKey: true })).toBe(true);
    expect(fireEvent.keyDown(option(/^This period/), { key: 'End' })).toBe(false);
  });
});

describe('the pointer in PeriodPicker', () => {
  it('closes it with a press outside, and not with one inside', async () => {
    render(
      <>
        <PeriodPicker usage={usage} now={now} />
        <p>Elsewhere</p>
      </>,
    );
    await open();
    await userEvent.pointer({ keys: '[MouseLeft]', target: screen.getByRole('listbox') });
    expect(screen.getByRole('dialog')).toBeInTheDocument();
    await userEvent.click(screen.getByText('Elsewhere'));
    expect(screen.queryByRole('dialog')).toBeNull();
    await open();
    await open();
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('is no longer listened to once it is closed', async () => {
    const add = vi.spyOn(document, 'addEventListener');
    const remove = vi.spyOn(document, 'removeEventListener');
    const heard = (spy: typeof add | typeof remove) => spy.mock.calls.filter(([type]) => type === 'pointerdown').length;
    const { unmount } = render(<PeriodPicker usage={usage} now={now} />);
    const before = heard(add);
    await open();
    expect(heard(add)).toBe(before + 1);
    unmount();
    expect(heard(remove)).toBe(heard(add) - before);
    add.mockRestore();
    remove.mockRestore();
  });
});

it('PeriodPicker gives the host its root: ref, class last, attributes', () => {
  const ref = createRef<HTMLDivElement>();
  render(<PeriodPicker usage={usage} now={now} ref={ref} className="mine" id="period" />);
  expect(ref.current).toHaveAttribute('id', 'period');
  expect(ref.current?.className).toBe('aic-root aic-period mine');
});
