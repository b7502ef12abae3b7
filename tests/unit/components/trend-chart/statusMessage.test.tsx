import { act, render, screen } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { useStatusMessage } from '../../../../src/components/trend-chart/useStatusMessage';

function Status({ message }: { message: string }) {
  return <p role="status">{useStatusMessage(message)}</p>;
}

const said = () => screen.getByRole('status').textContent;
const wait = (ms: number) => {
  act(() => {
    vi.advanceTimersByTime(ms);
  });
};

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

describe.each([
  ['rendered once', false],
  ['in StrictMode, whose effects run twice', true],
])('what a status element says, %s', (_, reactStrictMode) => {
  const show = (message: string) => render(<Status message={message} />, { reactStrictMode });

  it('is nothing at first, however long that stands', () => {
    show('All products are shown.');
    wait(60_000);
    expect(said()).toBe('');
    expect(vi.getTimerCount()).toBe(0);
  });

  it('is a new message after half a second', () => {
    const { rerender } = show('A');
    rerender(<Status message="B" />);
    wait(499);
    expect(said()).toBe('');
    wait(1);
    expect(said()).toBe('B');
  });

  it('is only the last of several in a row', () => {
    const { rerender } = show('A');
    for (const message of ['B', 'C', 'D']) {
      rerender(<Status message={message} />);
      wait(400);
      expect(said()).toBe('');
    }
    wait(100);
    expect(said()).toBe('D');
  });

  it('stays nothing when the first message is soon back, and when the same one is rendered again', () => {
    const { rerender } = show('A');
    rerender(<Status message="B" />);
    wait(300);
    rerender(<Status message="A" />);
    wait(10_000);
    rerender(<Status message="A" />);
    wait(10_000);
    expect(said()).toBe('');
    expect(vi.getTimerCount()).toBe(0);
  });

  it('is the first message too, once another stood between', () => {
    const { rerender } = show('A');
    rerender(<Status message="B" />);
    wait(500);
    rerender(<Status message="A" />);
    wait(500);
    expect(said()).toBe('A');
  });

  it('is emptied by an empty message, so that the same one is heard again', () => {
    const { rerender } = show('');
    for (const message of ['B', '', 'B']) {
      rerender(<Status message={message} />);
      wait(500);
      expect(said()).toBe(message);
    }
  });

  it('leaves no timer behind', () => {
    const { rerender, unmount } = show('A');
    rerender(<Status message="B" />);
    expect(vi.getTimerCount()).toBe(1);
    unmount();
    expect(vi.getTimerCount()).toBe(0);
  });
});

it('says nothing on the server', () => {
  expect(renderToString(<Status message="A" />)).toBe('<p role="status"></p>');
});
