import { act, render, screen } from '@testing-library/react';
import { StrictMode } from 'react';
import { renderToString } from 'react-dom/server';
import { afterEach, describe, expect, it, vi } from 'vitest';

import { useMedia } from '../../../../src/components/trend-chart/useMedia';

function Media({ query }: { query: string }) {
  return <p>{useMedia(query) ? 'there' : 'not there'}</p>;
}

/** Media as a browser has them: the page turns into paper by `turn`. */
function stubMedia() {
  const listeners = new Set<() => void>();
  let isPaper = false;
  const matchMedia = vi.fn((query: string) => ({
    get matches() {
      return isPaper && query.includes('print');
    },
    addEventListener: (_type: string, listener: () => void) => listeners.add(listener),
    removeEventListener: (_type: string, listener: () => void) => listeners.delete(listener),
  }));
  vi.stubGlobal('matchMedia', matchMedia);
  const turn = (next: boolean) =>
    act(() => {
      isPaper = next;
      for (const listener of listeners) listener();
    });
  return { turn, listeners, matchMedia };
}

const print = (type: 'beforeprint' | 'afterprint') => act(() => void globalThis.dispatchEvent(new Event(type)));

afterEach(() => vi.unstubAllGlobals());

describe('a media query', () => {
  it('is not there on the server, and where media cannot be asked for', () => {
    vi.stubGlobal('matchMedia', undefined);
    expect(renderToString(<Media query="print" />)).toBe('<p>not there</p>');
    render(<Media query="print" />);
    expect(screen.getByText('not there')).toBeInTheDocument();
  });

  it('is there while it matches, and is asked for once', () => {
    const { turn, matchMedia } = stubMedia();
    render(<Media query="(forced-colors: active), print" />);
    expect(screen.getByText('not there')).toBeInTheDocument();
    turn(true);
    expect(screen.getByText('there')).toBeInTheDocument();
    turn(false);
    expect(screen.getByText('not there')).toBeInTheDocument();
    expect(matchMedia.mock.calls).toEqual([['(forced-colors: active), print']]);
  });

  it('that names print is there from the moment the page is about to be printed, whatever its media', () => {
    stubMedia();
    render(
      <>
        <Media query="print" />
        <Media query="(forced-colors: active)" />
      </>,
    );
    print('beforeprint');
    expect(screen.getAllByText(/there/).map(({ textContent }) => textContent)).toEqual(['there', 'not there']);
    print('afterprint');
    expect(screen.getAllByText('not there')).toHaveLength(2);
  });

  it('is listened to no more once nothing shows it', () => {
    const { listeners } = stubMedia();
    const removed = vi.spyOn(globalThis, 'removeEventListener');
    const { unmount } = render(<Media query="print" />, { wrapper: StrictMode });
    expect(listeners.size).toBe(1);
    removed.mockClear();
    unmount();
    expect(listeners.size).toBe(0);
    expect(removed.mock.calls.map(([type]) => type)).toEqual(expect.arrayContaining(['beforeprint', 'afterprint']));
    removed.mockRestore();
  });
});
