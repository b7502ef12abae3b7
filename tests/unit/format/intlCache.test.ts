import { describe, expect, it } from 'vitest';

import { collator, dateTimeFormat, numberFormat, resolveLocale, scriptOf } from '../../../src/format/intlCache';

describe('intlCache', () => {
  it('makes a formatter once for equal options, whatever object they come in', () => {
    expect(numberFormat('de', { maximumFractionDigits: 3 })).toBe(numberFormat('de', { maximumFractionDigits: 3 }));
    expect(collator('sv')).toBe(collator('sv'));
  });

  it('tells options and locales apart', () => {
    expect(numberFormat('de', { maximumFractionDigits: 1 })).not.toBe(numberFormat('de', { maximumFractionDigits: 3 }));
    expect(numberFormat('de', { maximumFractionDigits: 1 })).not.toBe(numberFormat('en', { maximumFractionDigits: 1 }));
  });

  it('keeps 64 formatters of a kind and makes the 65th by forgetting the oldest', () => {
    const make = (n: number) =>
      numberFormat('it', { minimumIntegerDigits: 1 + (n % 20), maximumFractionDigits: Math.floor(n / 20) });
    const first = make(0);
    for (let n = 1; n < 64; n += 1) make(n);
    expect(make(0)).toBe(first);
    make(64);
    expect(make(0)).not.toBe(first);
  });

  it.each([
    ['en', 'en'],
    ['de-AT', 'de-AT'],
    ['pt_br', 'pt-BR'],
    ['iw', 'he'],
    ['ar-EG-u-nu-latn', 'ar-EG-u-nu-latn'],
    ['not a locale', 'en'],
    ['', 'en'],
    ['12', 'en'],
    // Well formed, but no machine speaks them: Intl alone would take the machine's language.
    ['tlh', 'en'],
    ['zzz-Latn', 'en'],
  ])('reads the locale %j as %j', (tag, expected) => {
    expect(resolveLocale(tag)).toBe(expected);
  });

  it('formats by English for a malformed tag instead of throwing', () => {
    expect(numberFormat('%%%', {}).format(1234.5)).toBe('1,234.5');
  });

  it("states calendar and zone, so that neither is the machine's", () => {
    const plain = dateTimeFormat('th-TH', { month: 'long' }).resolvedOptions();
    expect(plain).toMatchObject({ calendar: 'gregory', timeZone: 'UTC' });
    const zoned = dateTimeFormat('fa-IR', { month: 'long', timeZone: 'Asia/Tokyo' }).resolvedOptions();
    expect(zoned).toMatchObject({ calendar: 'gregory', timeZone: 'Asia/Tokyo' });
  });

  it('knows the script of a language, and of a region that writes it in another', () => {
    expect([scriptOf('ar'), scriptOf('de'), scriptOf('uz-AF'), scriptOf('ar-Latn')]).toEqual([
      'Arab',
      'Latn',
      'Arab',
      'Latn',
    ]);
  });

  it('orders numbers in names by value, and letters as the language does', () => {
    expect(['Item 10', 'Item 9', 'item 1'].sort(collator('en').compare)).toEqual(['item 1', 'Item 9', 'Item 10']);
    expect(['z', 'ä', 'a'].sort(collator('de').compare)).toEqual(['a', 'ä', 'z']);
    expect(['z', 'ä', 'a'].sort(collator('sv').compare)).toEqual(['a', 'z', 'ä']);
  });
});
