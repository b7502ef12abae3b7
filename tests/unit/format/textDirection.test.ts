import { expect, it } from 'vitest';

import { textDirection } from '../../../src/format/textDirection';

it.each(['ar', 'ar-EG', 'he', 'iw', 'fa-IR', 'ur', 'ckb', 'ps', 'sd', 'ug', 'yi', 'pa-PK', 'ku-Arab', 'az-Arab', 'ks'])(
  'writes %s from right to left',
  (locale) => {
    expect(textDirection(locale)).toBe('rtl');
  },
);

it.each(['en', 'de', 'ar-Latn', 'pa-IN', 'az', 'tr', 'ja', 'hi-IN', 'th-TH', 'no such locale', 'tlh', ''])(
  'writes %j from left to right',
  (locale) => {
    expect(textDirection(locale)).toBe('ltr');
  },
);
