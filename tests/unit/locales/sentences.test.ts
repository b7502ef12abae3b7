import { describe, expect, it } from 'vitest';

import { fillTemplate } from '../../../src/format/fillTemplate';
import { formatCompact } from '../../../src/format/formatCompact';
import { formatCredits } from '../../../src/format/formatCredits';
import { formatDay } from '../../../src/format/formatDay';
import { catalogues } from './catalogues';
import { wordsOf } from './wordsOf';
import { workedSentences } from './workedSentences';

const COUNTS = [0, 1, 2, 5, 1.5, 1_000_000];

/** A refund makes these −1 or −2, where a word in place of the figure would have no sign. */
const MAY_BE_NEGATIVE = ['chart.dayCredits', 'chart.dayOfRefund', 'chart.summaryTotal'];

/** A word of a catalogue with its values, under a locale of the language. */
function say(tag: keyof typeof catalogues, key: string, values: Record<string, number | string>, locale: string = tag) {
  const catalogue = catalogues[tag];
  return fillTemplate(wordsOf(catalogue).get(key) ?? '', values, locale, locale, catalogue.forms);
}

describe.each(Object.entries(catalogues))('sentences in %s', (tag, catalogue) => {
  it.each(Object.entries(workedSentences[tag] ?? {}))('%s has the form of each number', (key, expected) => {
    const template = wordsOf(catalogue).get(key) ?? '';
    const said = COUNTS.map((count) => fillTemplate(template, { count, days: '2025' }, tag, tag, catalogue.forms));
    expect(said).toEqual(expected.split(' | '));
  });

  it.each(MAY_BE_NEGATIVE)('%s keeps the figure and the sign of a refund', (key) => {
    for (const count of [-1, -2, -3, -11, -100]) {
      const said = fillTemplate(wordsOf(catalogue).get(key) ?? '', { count }, tag, tag, catalogue.forms);
      expect(said).toContain(formatCredits(count, tag));
    }
  });
});

it('every catalogue has worked sentences', () => {
  expect(Object.keys(workedSentences)).toEqual(Object.keys(catalogues));
});

describe('digits are those the locale asks for', () => {
  it.each([
    ['ar', 'ar', '12'],
    ['ar', 'ar-EG', '١٢'],
    ['hi', 'hi', '12'],
    ['hi', 'hi-u-nu-deva', '१२'],
  ] as const)('%s words under the locale %s', (tag, locale, figure) => {
    expect(say(tag, 'meter.used', { used: 12 }, locale)).toContain(figure);
  });

  it.each([
    ['ar-EG', '١٬٢٣٤٬٥٦٧٫٨'],
    ['fa', '۱٬۲۳۴٬۵۶۷٫۸'],
    ['hi', '12,34,567.8'],
    ['fr', '1\u202f234\u202f567,8'],
    ['pl', '1\u00a0234\u00a0567,8'],
    ['sv', '1\u00a0234\u00a0567,8'],
    ['es', '1.234.567,8'],
    ['de', '1.234.567,8'],
    ['he', '1,234,567.8'],
  ])('1234567.8 under %s is %s', (locale, written) => {
    expect(formatCredits(1_234_567.8, locale)).toBe(written);
  });

  it.each([
    ['ja', '25万'],
    ['zh-CN', '25万'],
    ['ko', '25만'],
    ['hi', '2.5 लाख'],
  ])('an axis under %s counts as the language does: %s', (locale, written) => {
    expect(formatCompact(250_000, locale).replaceAll('\u00a0', ' ')).toBe(written);
  });
});

it.each([
  ['th', '27 พ.ย. 2025'],
  ['fa', '۲۷ نوامبر ۲۰۲۵'],
  ['ar-SA', '٢٧ نوفمبر ٢٠٢٥'],
  ['ja-JP-u-ca-japanese', '2025年11月27日'],
])('a billing period is Gregorian under %s', (locale, written) => {
  expect(formatDay('2025-11-27', locale, 'full')).toBe(written);
});

it('a day is part of a sentence in each language', () => {
  const until = (tag: keyof typeof catalogues) =>
    say(tag, 'meter.lastsUntil', { day: formatDay('2025-11-27', tag) }).replace(/[\u2066-\u2069]/g, '');
  expect(until('fr')).toBe('À ce rythme, les crédits durent jusqu’au 27 nov.');
  expect(until('es')).toBe('A este ritmo, los créditos duran hasta el 27 nov.');
  expect(until('pt-BR')).toBe('Nesse ritmo, os créditos duram até 27 de nov.');
  expect(until('it')).toBe('A questo ritmo i crediti durano fino al 27 nov.');
  expect(until('nl')).toBe('In dit tempo zijn er credits tot 27 nov.');
  expect(until('sv')).toBe('I den här takten räcker krediterna till 27 nov.');
  expect(until('pl')).toBe('W tym tempie kredytów wystarczy do 27 lis.');
  expect(until('tr')).toBe('Bu hızla krediler 27 Kas tarihine kadar yeter.');
  expect(until('ja')).toBe('このペースでは、クレジットは 11月27日まで持ちます。');
  expect(until('ko')).toBe('이 속도라면 크레딧이 11월 27일까지 유지됩니다.');
  expect(until('zh-CN')).toBe('按此速度，积分可用至 11月27日。');
  expect(until('hi')).toBe('इस गति से क्रेडिट 27 नव॰ तक चलेंगे।');
  expect(until('he')).toBe('בקצב הזה הקרדיטים יספיקו עד 27 בנוב׳.');
});
