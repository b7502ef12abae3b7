import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';

import { StatusPanel } from '../../../../src/components/shared/StatusPanel';

describe('a status panel', () => {
  it.each([
    ['error', 'Usage could not be loaded'],
    ['empty', 'No usage yet'],
    ['not-enabled', 'No product uses AI credits'],
    ['forbidden', 'Usage is not visible to you'],
  ] as const)('%s has a heading and a sentence', (status, title) => {
    render(<StatusPanel status={status} headingLevel={4} />);
    expect(screen.getByRole('heading', { level: 4, name: title })).toBeInTheDocument();
    expect(screen.getByText(/\.$/)).toBeInTheDocument();
  });

  it('is announced when it is an error, and not otherwise', () => {
    const { rerender } = render(<StatusPanel status="error" />);
    expect(screen.getByRole('alert')).toHaveTextContent('Nothing is lost.');
    rerender(<StatusPanel status="empty" />);
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });

  it('offers to try again only where that can help', () => {
    const { rerender } = render(<StatusPanel status="forbidden" onRetry={() => {}} />);
    expect(screen.queryByRole('button')).not.toBeInTheDocument();
    rerender(<StatusPanel status="error" onRetry={() => {}} />);
    expect(screen.getByRole('button', { name: 'Try again' })).toHaveAttribute('type', 'button');
  });

  it("shows the host's sentence and action", () => {
    render(<StatusPanel status="not-enabled" message="Ask Kim." action={<a href="/products">Choose products</a>} />);
    expect(screen.getByText('Ask Kim.')).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Choose products' })).toHaveAttribute('href', '/products');
  });

  it('brings no heading of its own into a card that has one', () => {
    render(<StatusPanel status="empty" headingLevel={null} />);
    expect(screen.queryByRole('heading')).not.toBeInTheDocument();
    expect(screen.getByText('No usage yet')).toBeInTheDocument();
  });
});
