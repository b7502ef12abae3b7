import { render } from '@testing-library/react';
import { describe, expect, it } from 'vitest';

import { Bar } from '../../../../src/components/shared/Bar';

function fill(ratio: number | null, dir?: 'ltr' | 'rtl') {
  const { container } = render(<Bar ratio={ratio} dir={dir} />);
  const rect = container.querySelector('[data-aic-part="meter-fill"]');
  return rect && [rect.getAttribute('x'), rect.getAttribute('width')];
}

describe('a bar', () => {
  it.each([
    ['a third is 33.33 %', 1 / 3, 'ltr', ['0', '33.33%']],
    ['a third from the right begins at 66.67 %', 1 / 3, 'rtl', ['66.67%', '33.33%']],
    ['353 % is drawn full', 3.53, 'ltr', ['0', '100%']],
    ['353 % from the right begins at the left edge', 3.53, 'rtl', ['0%', '100%']],
  ] as const)('%s', (_, ratio, dir, expected) => {
    expect(fill(ratio, dir)).toEqual(expected);
  });

  it.each([0, -0.2, null])('%s is a track without a fill', (ratio) => {
    expect(fill(ratio)).toBeNull();
  });

  it('is silent: the figure beside it speaks', () => {
    const { container } = render(<Bar ratio={0.5} />);
    expect(container.firstElementChild).toHaveAttribute('aria-hidden', 'true');
  });
});
