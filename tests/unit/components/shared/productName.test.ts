import { describe, expect, it } from 'vitest';

import { productName } from '../../../../src/components/shared/productName';

describe('productName', () => {
  it.each([
    ['Agent OS', 'Agent OS'],
    [' ', 'Unnamed'],
    ['', 'Unnamed'],
    ['x'.repeat(300), 'x'.repeat(300)],
    ['x'.repeat(301), `${'x'.repeat(300)}…`],
  ])('draws %j as it can be told', (name, expected) => {
    expect(productName(name, 'Unnamed')).toBe(expected);
  });
});
