import { describe, expect, it } from 'vitest';

import { isolate } from '../../../src/format/isolate';

describe('isolate', () => {
  it.each(['Agent OS', '+12.4%', '<0.01', 'Nov 1 – 30', '412,380', '', '東京', 'Ünïcode', '–'])(
    'leaves %j plain in English',
    (text) => {
      expect(isolate(text, 'en')).toBe(text);
    },
  );

  it.each(['Agent OS', '\u200e+12.4\u200e%\u200e', '1–30 نوفمبر', '2025-11', '3:30'])(
    'isolates %j in Arabic',
    (text) => {
      expect(isolate(text, 'ar')).toBe(`\u2068${text}\u2069`);
    },
  );

  it.each(['412,380', '٤١٢٬٣٨٠٫٥', '0.5', ''])('leaves the plain number %j alone in Arabic', (text) => {
    expect(isolate(text, 'ar')).toBe(text);
  });

  it.each(['سطح المكتب', 'מוצר 7', 'Free\u202egnp.exe', '\u200fx'])('isolates %j, which could turn English', (text) => {
    expect(isolate(text, 'en')).toBe(`\u2068${text}\u2069`);
  });
});
