import { describe, expect, it } from 'vitest';

import { isSafeHref } from '../../../../src/components/product-table/isSafeHref';

describe('isSafeHref', () => {
  it.each([
    'https://example.com/a?b=c#d',
    'http://example.com',
    'HTTPS://EXAMPLE.COM',
    'mailto:team@example.com',
    '/products/42',
    'products/42',
    '../products',
    '?product=42',
    '#agent-os',
    '//example.com/path',
  ])('lets %j be a link', (href) => {
    expect(isSafeHref(href)).toBe(true);
  });

  it.each([
    ['a script', 'javascript:alert(1)'],
    ['a script in capitals', 'JaVaScRiPt:alert(1)'],
    ['a script behind blanks', ' \u0001 javascript:alert(1)'],
    ['a script with a line break in its scheme', 'java\nscript:alert(1)'],
    ['a script with a tab in its scheme', 'java\tscript:alert(1)'],
    ['a document in the address', 'data:text/html,<script>alert(1)</script>'],
    ['an object of the page', 'blob:https://example.com/1'],
    ['a file', 'file:///etc/passwd'],
    ['an unknown scheme', 'vbscript:msgbox'],
    ['nothing', ''],
    ['blanks alone', '  '],
    ['what is no address', 'https://'],
  ])('refuses %s', (_what, href) => {
    expect(isSafeHref(href)).toBe(false);
  });
});
