import { render } from '@testing-library/react';
import { expect, it } from 'vitest';

import { Marked } from '../../../../src/components/shared/Marked';

it.each([
  ['at the start', '6 of 8', '6', '6'],
  ['at the end', 'übrig: 87.620', '87.620', '87.620'],
  ['the first of two alike', '8 of 8', '8', '8'],
])('keeps the sentence whole and marks the figure %s', (_, text, mark, marked) => {
  const { container } = render(<Marked text={text} mark={mark} />);
  expect(container).toHaveTextContent(text);
  expect([...container.querySelectorAll('.aic-mark')].map((part) => part.textContent)).toEqual([marked]);
});

it.each([
  ['100,000 中 0 使用', '0', '100,000 中 '],
  ['1,380 中 1', '1', '1,380 中 '],
  ['1,00,000 में से 0 उपयोग', '0', '1,00,000 में से '],
  ['100\u202f000 dont 0', '0', '100\u202f000 dont '],
])('marks a whole figure of "%s", never a digit of a longer one', (text, mark, before) => {
  const { container } = render(<Marked text={text} mark={mark} />);
  expect(container.querySelector('.aic-mark')?.previousSibling?.textContent).toBe(before);
});

it.each(['', '7'])('marks nothing where the sentence has no "%s"', (mark) => {
  const { container } = render(<Marked text="No monthly limit" mark={mark} />);
  expect(container.innerHTML).toBe('No monthly limit');
});
